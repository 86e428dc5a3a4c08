import { figuresIn } from '../../../language/numbers/figures.ts';
import { findPhrases, type PhraseHit } from '../../../language/phrases.ts';
import { firstWordAfter, type TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isOnlyPlace, isReplaced, isStillSaid } from '../evidence/governed.ts';
import { isSaid } from '../evidence/line-evidence.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { findUnsupportedWords } from '../words/new-words.ts';

/**
 * Refuses a lost limit where the claim stays: "occasionally", "some", "planned", "basic", "under supervision",
 * "assistant". Doubts it where the word may have been the line's own verb and another stands in its place: "Planned
 * outings" and "Organised outings".
 */
export function checkLimits(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const shared = findPhrases(lexicon.shared, source);
  const limits = Object.values(lexicon.limits).flatMap((list) => findPhrases(list, source));
  const listed = Object.entries(lexicon.limits).flatMap(([kind, list]) => {
    if (findPhrases(list, rewrite).length > 0) return [];
    const lost = findPhrases(list, source).find(
      (hit) =>
        (kind !== 'standing' || isOwnStanding(source, hit, lexicon)) &&
        !(/^once$/i.test(hit.text) && isMoment(source, hit)) &&
        source.words[hit.at + hit.length]?.lower !== 'finish' &&
        !isByOneself(rewording, hit) &&
        !shared.some((other) => covers(other, hit)) &&
        !limits.some((other) => other.length > hit.length && covers(other, hit)) &&
        (hit.isVerbatim || !isReplaced(rewording, hit)) &&
        isStillSaid(rewording, hit),
    );
    if (!lost) return [];
    const fault = editReason('lost_limit', { phrase: lost.text });
    const isVerb =
      (kind === 'intent' || kind === 'knowledge') && mayBeReplaced(rewording, lost) && !saysDone(rewording);
    const mayBeSaid =
      isVerb ||
      (kind === 'watching' && isOnlyPlace(rewording, lost)) ||
      isBarePlural(rewording, lost) ||
      isTurned(rewording, lost) ||
      isCounted(rewording, lost);
    return [mayBeSaid ? doubt(fault) : refusal(fault)];
  });
  return [
    ...listed,
    ...findLostSuperior(rewording),
    ...findCarriedOut(rewording),
    ...findLostPlan(rewording),
  ];
}

function covers(one: PhraseHit, other: PhraseHit): boolean {
  return one.at <= other.at && other.at + other.length <= one.at + one.length;
}

/** Refuses what the line only plans as carried out, though the plan is still said: "proposed and implemented". */
function findCarriedOut({ source, rewrite, lexicon }: Rewording): Finding[] {
  const [plan] = findPhrases(lexicon.limits.intent ?? '', source);
  if (!plan || CARRIED_OUT.test(source.raw) || !CARRIED_OUT.test(rewrite.raw)) return [];
  return [refusal(editReason('lost_limit', { phrase: plan.text }))];
}

const CARRIED_OUT =
  /(?<!\p{L})(?:carried (?:\p{L}+ )?out|implemented|rolled out|put in(?:to)? (?:place|practice)|umgesetzt|setzte \p{L}+ um|verwirklicht|mis(?:e|es)? en (?:œuvre|place)|llev(?:é|ado|ada) a (?:cabo|la práctica)|implement(?:é|ado|ada|ei)|pus(?:e)? en marcha|levei a cabo|genomför\p{L}*)(?!\p{L})/iu;

/** Refuses what was only to come as done: "was going to run the school" and "ran the school". */
function findLostPlan(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const plan = PLANNED.exec(source.raw);
  if (!plan || PLANNED.test(rewrite.raw)) return [];
  if (findPhrases(lexicon.limits.intent ?? '', rewrite).length > 0) return [];
  const at = firstWordAfter(source, plan.index);
  const length = firstWordAfter(source, plan.index + plan[0].length - 1) - at + 1;
  const hit = { at, length, text: plan[0] };
  return isStillSaid(rewording, hit) ? [refusal(editReason('lost_limit', { phrase: plan[0] }))] : [];
}

const PLANNED =
  /(?<!\p{L})(?:(?:was|were|am|is) (?:going|due|supposed|meant|about|scheduled|hoping) to|(?<=^|^I )(?:was|were) to|due to (?:take|start|begin|join|become|lead|run|open|move|finish)|half[ -]?way through|(?:started|began) (?:\p{L}+ ){0,4}(?:course|training|degree|diploma|certificate|apprenticeship)|signed up (?:for|to)|sollten?(?= [^.;]{1,80}en(?!\p{L}))|all(?:ais|ait|ions)(?= \p{L}+(?:er|ir|re) )|étai[st] (?:censée?|prévue?)|iba[ns]? a(?= \p{L}+r )|íbamos a|iam?(?= \p{L}+[aei]r ))(?!\p{L})/iu;

/** True for "once a week" and "once meds-trained": how often, or when. */
function isMoment({ words }: TokenizedText, { at }: PhraseHit): boolean {
  const [next, second] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  return NO_LIMIT.test(next) || /ed$/.test(next) || /ed$/.test(second);
}

const NO_LIMIT = /^(?:an?|every|each|per|i|we|they|he|she|it|the|all|my|our|their)$/;

/** True for "managed by me". */
function isByOneself({ source, lexicon }: Rewording, { at, length }: PhraseHit): boolean {
  return (
    lexiconWords(lexicon, 'doneBy').has(source.words[at + length - 1]?.lower ?? '') &&
    lexiconWords(lexicon, 'self').has(source.words[at + length]?.lower ?? '')
  );
}

/** True for "a few specials (2 or 3)" and "two or three specials": the line's own number stands in its place. */
function isCounted({ source, rewrite }: Rewording, { at, length }: PhraseHit): boolean {
  const noun = source.words[at + length];
  const values = new Set(figuresIn(source).map(({ value }) => value));
  return figuresIn(rewrite).some(
    ({ value, last }) => values.has(value) && rewrite.words[last + 1]?.stem === noun?.stem,
  );
}

/** Refuses a lost "under the payroll manager" where the work is still said. */
function findLostSuperior({ source, rewrite, lexicon }: Rewording): Finding[] {
  const superior = superiorIn(source, lexicon);
  if (superior === null || superiorIn(rewrite, lexicon) !== null) return [];
  if (Object.values(lexicon.limits).some((list) => findPhrases(list, rewrite).length > 0)) return [];
  return [refusal(editReason('lost_limit', { phrase: superior }))];
}

const SUPERVISION = /^(?:supervision|direction|guidance|aufsicht|anleitung|supervisión|supervisão)$/;

/** Finds a word of working below somebody who is in charge, up to that one. */
function superiorIn({ raw, words }: TokenizedText, lexicon: Lexicon): string | null {
  const under = words.findIndex(({ lower }) => lexiconWords(lexicon, 'under').has(lower));
  if (under < 0) return null;
  const leaders = lexiconWords(lexicon, 'leaders');
  const end = words.findIndex(
    ({ lower }, at) => at > under && at <= under + 4 && (leaders.has(lower) || SUPERVISION.test(lower)),
  );
  return end < 0 ? null : raw.slice(words[under]?.start, words[end]?.end);
}

/** True for "checked by the solicitor" and "for the solicitor to check": who does it is still named. */
function isTurned({ source, rewrite, lexicon }: Rewording, { at, length }: PhraseHit): boolean {
  const doneBy = lexiconWords(lexicon, 'doneBy');
  if (!doneBy.has(source.words[at + length - 1]?.lower ?? '')) return false;
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const doer = source.words.findIndex(
    ({ lower }, index) => index >= at + length && !functionWords.has(lower),
  );
  return isSaid(source, at, [rewrite]) && doer >= 0 && isSaid(source, doer, [rewrite]);
}

/** True for "some guides" and "guides" without "the", which may say the same. */
function isBarePlural(rewording: Rewording, { at, length, text }: PhraseHit): boolean {
  const { source, rewrite } = rewording;
  if (findUnsupportedWords(rewording).length > 0) return false;
  const noun = source.words[at + length];
  const here = rewrite.words.findIndex(({ stem }) => stem === noun?.stem);
  return SOME.test(text) && here >= 0 && !ALL_OF.test(rewrite.words[here - 1]?.lower ?? '');
}

const SOME = /^(?:some|einige[nr]?|quelques|algun[oa]s|unos|unas|algumas?|alguns|några)$/iu;
const ALL_OF = /^(?:the|all|every|each|die|alle|allen|der|den|les|tous|toutes|los|las|todos|todas|os|as)$/;

/** True where the word governs no other verb ("planned to open") and the rewording has a new word that may stand for it. */
function mayBeReplaced(rewording: Rewording, { at, length }: PhraseHit): boolean {
  const { words } = rewording.source;
  if (ARTICLE.test(words[at - 1]?.lower ?? '')) return false;
  const after = words[at + length]?.lower ?? '';
  return !/^(?:to|zu|at|att|à|a)$/.test(after) && findUnsupportedWords(rewording).length > 0;
}

/** True where the rewording says that something is finished, and the line doesn't. */
function saysDone({ source, rewrite }: Rewording): boolean {
  return DONE.test(rewrite.raw) && !DONE.test(source.raw);
}

const DONE =
  /(?<!\p{L})(?:completed|finished|passed|obtained|launched|abgeschlossen\p{L}*|beendet|bestanden|terminé\p{L}*|achevé\p{L}*|obtenu\p{L}*|finalizad\p{L}*|terminad\p{L}*|completad\p{L}*|concluíd\p{L}*|avslutat|slutfört)(?!\p{L})/iu;

/** Before a noun: "a proposal for". */
const ARTICLE = /^(?:an?|the|my|our|ein|eine|einen|der|die|das|un|une|le|la|una|el|um|uma|o|en|ett)$/;

/**
 * True for "Assistant to the head chef" and "as a trainee", which are the person; false for "trained two
 * students".
 */
function isOwnStanding({ words }: TokenizedText, { at }: PhraseHit, lexicon: Lexicon): boolean {
  const asRole = lexiconWords(lexicon, 'asRole');
  return at === 0 || words.slice(Math.max(0, at - 2), at).some(({ lower }) => asRole.has(lower));
}
