import { findPhrases, indicesFrom, type PhraseHit } from '../../../language/phrases.ts';
import { type TokenizedText, tokenize } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isAbbreviated, isSaid, isSameWordAt } from '../evidence/line-evidence.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { newStatements } from '../words/additions.ts';
import { findLostShare } from './lost-share.ts';
import { findNewPart } from './new-part.ts';

/**
 * Refuses a larger part in the work: "helped" or "took part" gone while the work stays, and being in charge
 * where the line doesn't say it of the person. Doubts words that may also mean doing the work oneself: "managed the stock".
 */
export function checkSeniority(rewording: Rewording): Finding[] {
  return [
    ...findLostShare(rewording),
    ...findRaisedRank(rewording),
    ...findNewRole(rewording),
    ...findNewPart(rewording),
  ];
}

/** Doubts a role taken from what the line says of somebody or something else: "fed back to the HoD" and "as HoD". */
function findNewRole({ source, rewrite, lexicon }: Rewording): Finding[] {
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const asRole = lexiconWords(lexicon, 'asRole');
  const role = rewrite.words.findIndex(({ lower }, at) => {
    const as = rewrite.words.slice(Math.max(0, at - 2), at).findLast((word) => !ARTICLE.test(word.lower));
    return as !== undefined && asRole.has(as.lower) && !functionWords.has(lower);
  });
  const name = rewrite.words[role];
  if (!name) return [];
  const own = source.words.flatMap((_, at) => (isSameWordAt(rewrite, role, source, at) ? [at] : []));
  const isOthers =
    own.length > 0 &&
    own.every((at) =>
      source.words
        .slice(Math.max(0, at - 2), at)
        .some((word) => word.clause === source.words[at]?.clause && TO.test(word.lower)),
    );
  return isOthers ? [doubt(editReason('new_rank', { word: name.text }))] : [];
}

const ARTICLE = /^(?:an?|the|eine?[rnm]?|d(?:er|ie|en|em)|une?|el|la|uma?|en|ett)$/;

/** Before somebody whom the person did it for or with. */
const TO =
  /^(?:to|for|by|with|from|für|an|von|vom|mit|durch|bei|pour|par|avec|au|à|chez|para|por|con|al|com|ao|pelo|pela|till|åt|av|med)$/;

function findRaisedRank(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const rank = newRank(source, rewrite, lexicon);
  if (rank !== null) return [refusal(editReason('new_rank', { word: rank }))];
  const own = rungOf(source, lexicon);
  const claimed = rungOf(rewrite, lexicon);
  if (claimed.rung <= own.rung) return [];
  const fault = editReason('new_lead', { phrase: claimed.words });
  const mayBeSaid =
    isOwnTitle(claimed, rewording) ||
    isStandIn(claimed, rewording) ||
    (isOwnWork(claimed, rewording) && !isOverPeople(claimed, rewording)) ||
    isSaidAlike(claimed, rewording);
  const isMore = isOccasion(claimed, rewording) || newStatements(rewording).length > 1;
  return [claimed.rung === 1 && mayBeSaid && !isMore ? doubt(fault) : refusal(fault)];
}

/** True for "stood in as room leader" where the line names the one whose place was taken. */
function isStandIn({ words }: Rung, { source, rewrite }: Rewording): boolean {
  return STAND_IN.test(rewrite.raw) && source.raw.toLowerCase().includes(words.toLowerCase());
}

const STAND_IN =
  /(?<!\p{L})(?:st(?:an|oo)d(?:ing)?[- ]in|deputi[sz]\p{L}+|cover(?:ed|ing)?|acting|vertr[ae]t\p{L}*|vertretung|remplac\p{L}+|suppl[ée]\p{L}+|sustitu\p{L}+|substitu\p{L}+|vikarie\p{L}*)(?!\p{L})/iu;

/**
 * True for a role with the word before it as the entry's heading has them, "Security Officer": a line may name
 * another's.
 */
function isOwnTitle({ at, words }: Rung, { rewrite, entry: [heading] }: Rewording): boolean {
  const before = rewrite.words[at - 1]?.lower;
  return (
    heading?.words.some(
      (word, index) => index > 0 && word.text === words && heading.words[index - 1]?.lower === before,
    ) ?? false
  );
}

/** True for "ran a crew": people are not the work. */
function isOverPeople({ at, length }: Rung, { rewrite }: Rewording): boolean {
  return rewrite.words.slice(at + length, at + length + 3).some(({ lower }) => PEOPLE.test(lower));
}

const PEOPLE =
  /^(?:teams?|crews?|staff|people|juniors?|apprentices?|trainees?|interns?|volunteers?|colleagues?|assistants?|azubis?|auszubildende[rn]?|kolleg\p{L}+|praktikant\p{L}*|stagiaires?|apprentis?|collègues?|becari\p{L}+|compañer\p{L}+|aprendices|estagiári\p{L}+|colegas?|lärling\p{L}*|squads?|gangs?|mannschaft|personal|mitarbeiter\p{L}*|équipes?|brigade|personnel|equipos?|cuadrilla|personas|equipes?|personal|lag)$/u;

/**
 * True where what is led is only the occasion of the line's work: "put papers together at the audit", "responsible for
 * the audit".
 */
function isOccasion({ at, length }: Rung, { source, rewrite, lexicon }: Rewording): boolean {
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const led = rewrite.words.findIndex(
    ({ lower }, index) => index >= at + length && !functionWords.has(lower),
  );
  const own = source.words.findIndex((_, index) => led >= 0 && isSameWordAt(rewrite, led, source, index));
  return source.words.slice(Math.max(0, own - 2), Math.max(0, own)).some(({ lower }) => AT.test(lower));
}

const AT = /^(?:bei|beim|während|at|during|lors|pendant|durante|vid|under)$/;

/**
 * True where a table has the words of a claimed lead for others of the line: "encadrement" and "tutorat". The same word in
 * the line is somebody else's, or it would be no claim.
 */
function isSaidAlike({ at, length }: Rung, { rewrite, source, lexicon }: Rewording): boolean {
  const leaders = lexiconWords(lexicon, 'leaders');
  return indicesFrom(at, length).every((index) => {
    const word = rewrite.words[index];
    if (!word || leaders.has(word.lower) || source.words.some(({ stem }) => stem === word.stem)) return false;
    return isSaid(rewrite, index, [source]);
  });
}

function newRank(source: TokenizedText, rewrite: TokenizedText, lexicon: Lexicon): string | null {
  const ranks = lexiconWords(lexicon, 'ranks');
  const said = new Set(source.words.map((word) => word.lower));
  const stems = new Set(source.words.map((word) => word.stem));
  return (
    rewrite.words.find(
      (word, at) =>
        ranks.has(word.lower) &&
        !said.has(word.lower) &&
        !stems.has(word.stem) &&
        !isAbbreviated(rewrite, at, source),
    )?.text ??
    SOLE.exec(rewrite.raw)?.find((sole) => !source.raw.toLowerCase().includes(sole.toLowerCase())) ??
    null
  );
}

/** Who is the only one has it alone. */
const SOLE =
  /(?<!\p{L})(?:(?:as the|was the|as) only|als einzige[rs]?|l'unique|(?<!une? )seule?)(?! \p{N})(?!\p{L})/iu;

/**
 * True for "managed the stock" of somebody who counted it: a word for being in charge that may mean doing the work, and
 * a line that gives no smaller part in it to the person.
 */
function isOwnWork({ words }: Rung, { source, lexicon }: Rewording): boolean {
  const claimed = tokenize(words, source.language);
  return (
    findPhrases(lexicon.managed, claimed).length > 0 &&
    [lexicon.helped, lexicon.shared, ...Object.values(lexicon.limits)].every(
      (list) => findPhrases(list, source).length === 0,
    )
  );
}

interface Rung {
  readonly rung: 0 | 1 | 2;
  readonly words: string;
  readonly at: number;
  readonly length: number;
}

/** Reads how far in charge the text says the person was: not at all, in charge, or above those in charge. */
function rungOf(text: TokenizedText, lexicon: Lexicon): Rung {
  const isOwn = ({ at, length }: PhraseHit) =>
    !isDoneByOthers(text, at + length, lexicon) && !isUnder(text, at, lexicon) && !isInstructing(text, at);
  const isVerb = ({ at }: PhraseHit) => !lexiconWords(lexicon, 'leaders').has(text.words[at]?.lower ?? '');
  const headed = findPhrases(lexicon.headed, text).find((hit) => isVerb(hit) && isOwn(hit));
  if (headed) return rungAt(2, headed);
  const led = findPhrases(lexicon.led, text).find((hit) => isVerb(hit) && isOwn(hit));
  if (led) return rungAt(1, led);
  const role = text.words.findIndex((_, at) => isOwnRole(text, at, lexicon));
  if (role >= 0) return rungAt(1, { at: role, length: 1, text: text.words[role]?.text ?? '' });
  const [report] = text.raw.match(REPORTS_TO_ME) ?? [];
  return rungAt(report === undefined ? 0 : 1, { at: 0, length: 0, text: report ?? '' });
}

function rungAt(rung: Rung['rung'], { at, length, text }: PhraseHit): Rung {
  return { rung, words: text, at, length };
}

/** Who reports to the person is led by them. */
const REPORTS_TO_ME =
  /(?<!\p{L})(?:report(?:s|ed|ing)? to me|berichte\p{L}* (?:an mich|mir)|mir unterstellt|me rapport\p{L}*|me report\p{L}*|a mi cargo|reporta\p{L}* a mim|rapporterar till mig)(?!\p{L})/iu;

/** True for "supervised by the manager", but not for "managed by me". */
function isDoneByOthers(text: TokenizedText, after: number, lexicon: Lexicon): boolean {
  const [by, doer] = text.words.slice(after, after + 2);
  if (!by || !lexiconWords(lexicon, 'doneBy').has(by.lower)) return false;
  return doer !== undefined && !lexiconWords(lexicon, 'self').has(doer.lower) && !/ing$/.test(doer.lower);
}

/** True for German "leitete drei Auszubildende an", which is instructing them. */
function isInstructing(text: TokenizedText, at: number): boolean {
  const clause = text.words[at]?.clause;
  const last = text.words.findLast((word) => word.clause === clause);
  return text.language === 'de' && last?.lower === 'an' && last !== text.words[at];
}

/** True in "under the supervision of" and "under the dentist's supervision". */
function isUnder(text: TokenizedText, at: number, lexicon: Lexicon): boolean {
  return text.words
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => lexiconWords(lexicon, 'under').has(lower));
}

/**
 * True for a role that starts its clause: "Shift supervisor for …", "as team leader"; not for "Reported to
 * the supervisor".
 */
function isOwnRole(text: TokenizedText, at: number, lexicon: Lexicon): boolean {
  const leaders = lexiconWords(lexicon, 'leaders');
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const word = text.words[at];
  if (!word || !leaders.has(word.lower)) return false;
  const before = text.words.slice(Math.max(0, at - 3), at).filter(({ clause }) => clause === word.clause);
  const opens = before.length === at || text.words[at - before.length - 1]?.clause !== word.clause;
  if (before.some(({ lower }) => lexiconWords(lexicon, 'asRole').has(lower))) return true;
  return (
    opens &&
    before.length <= 2 &&
    !before.some(({ lower }) => functionWords.has(lower) || /(?:ed|ing)$/.test(lower))
  );
}
