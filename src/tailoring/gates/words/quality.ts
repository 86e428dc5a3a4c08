import { dateMentionsIn } from '../../../language/dates/date-mentions.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import { TIME_UNITS } from '../../../language/numbers/units.ts';
import { findPhrases } from '../../../language/phrases.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isAbbreviated, isSameWordAt } from '../evidence/line-evidence.ts';
import { isNameLike } from '../evidence/names.ts';
import { rhythmWordIndices } from '../evidence/rhythms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { findNewWords, type IsSaid } from './listed-words.ts';

/**
 * Refuses praise, superlatives and words of reach or size that the line doesn't use: "expert", "all". Doubts those that
 * may say the same as the line: "multiple" of things that it lists, "routinely" of what it says was done.
 */
export function checkQuality(rewording: Rewording): Finding[] {
  const { rewrite, lexicon } = rewording;
  const praise = findNewWords(lexiconWords(lexicon, 'quality'), rewording, isSaidAlike, nameIndices(rewrite));
  const reach = findNewWords(
    lexiconWords(lexicon, 'reach'),
    rewording,
    isSaidAlike,
    measureWordIndices(rewrite, lexicon),
  );
  const mayBeSaid = new Set(findPhrases(lexicon.mayBeSaid, rewrite).map(({ text }) => text));
  const find = (word: string) => (mayBeSaid.has(word) && !isOneInLine(word, rewording) ? doubt : refusal);
  return [
    ...praise.map((word) => find(word)(editReason('new_praise', { word }))),
    ...reach.map((word) => find(word)(editReason('new_reach', { word }))),
  ];
}

/**
 * True for "several elections" where the line says "the election", and for "several clients" in place of "one
 * gentleman": what it names once is no several. True for "regularly" where the line says "now and then".
 */
function isOneInLine(reach: string, { source, rewrite, lexicon }: Rewording): boolean {
  if (OFTEN.test(reach))
    return (
      ONCE.test(source.raw) ||
      A_FEW_TIMES.test(source.raw) ||
      findPhrases(lexicon.limits.frequency ?? '', source).length > 0
    );
  if (!SEVERAL.test(reach)) return false;
  const isOne = (text: TokenizedText) =>
    !ONE_TO_ONE.test(text.raw) &&
    figuresIn(text).some(({ value, unit }) => value === 1 && !TIME_UNITS.has(unit ?? ''));
  if (isOne(source) && !isOne(rewrite)) return true;
  const at = rewrite.words.findIndex(({ text }) => text === reach);
  const noun = rewrite.words[at + 1];
  return source.words.some(
    ({ stem, lower }, index) =>
      stem === noun?.stem && lower !== noun.lower && ONE.test(source.words[index - 1]?.lower ?? ''),
  );
}

const OFTEN =
  /^(?:regular(?:ly|mente)?|routine(?:ly)?|frequently|often|regelmäßige?[nr]?|réguli\p{L}+|regelbund\p{L}+)$/iu;
const ONCE =
  /(?<!\p{L})(?:once(?! (?:an?|every|each|per))|one time|einmal(?! (?:am|im|pro|die|in))|1\s?(?:x|mal|fois|vez)|une fois(?! par)|una vez(?! al?| por)|uma vez|en gång)(?!\p{L})/iu;
/** Not "twice a week", which is often. */
const A_FEW_TIMES =
  /(?<!\p{L})(?:(?:a few|a couple of) times|twice|ein paar mal|zweimal|(?:quelques|deux) fois|(?:un par de|dos) veces|(?:algumas|duas) vezes|några gånger)(?! (?:an?|every|each|per|daily|weekly|monthly|yearly|am|im|pro|die|in|jede[nrs]?|täglich|wöchentlich|monatlich|jährlich|par|al?|por|cada|om)(?!\p{L}))(?!\p{L})/iu;
const ONE_TO_ONE = /(?<!\p{L})(?:one[- ]to[- ]one|1[- ]to[- ]1|1:1)(?!\p{L})/iu;
const SEVERAL =
  /^(?:multiple|several|various|mehrere[nr]?|verschiedene[nr]?|diverse[nr]?|plusieurs|divers(?:es)?|vari[oa]s|divers[oa]s|flera|olika)$/iu;
const ONE = /^(?:an?|one|the|der|dem|das|eine[mnr]?|ein|un|une|le|la|l|el|una|uno|en|ett)$/;

/** "Always under 90 minutes" bounds the figure and says how often, too. */
const ALWAYS = /^(?:always|consistently|constantly|immer|stets|toujours|siempre|sempre|alltid)$/;

/** Returns the indices of names: "Excel" inside a sentence is the program. The names gate checks them. */
function nameIndices(text: TokenizedText): ReadonlySet<number> {
  return new Set(text.words.flatMap((word, at) => (!word.opens && isNameLike(word, text) ? [at] : [])));
}

/** Accepts "numerous" for "many", "each" for "every", and what the line's acronym stands for. */
const isSaidAlike: IsSaid = (rewrite, at, source) =>
  source.words.some((_, other) => isSameWordAt(rewrite, at, source, other)) ||
  isAbbreviated(rewrite, at, source);

/** Returns the indices of "all" in "three weeks in all", which sums up. */
function sumIndices({ words }: TokenizedText): number[] {
  return words.flatMap(({ lower, clause }, at) =>
    lower === 'all' && words[at - 1]?.lower === 'in' && words[at + 1]?.clause !== clause ? [at] : [],
  );
}

/**
 * Returns the indices of words that say how often or how much, as in "every week" and "as many as 12". Other
 * gates check them.
 */
function measureWordIndices(text: TokenizedText, lexicon: Lexicon): ReadonlySet<number> {
  const weekdays = dateMentionsIn(text).filter(({ atom }) => atom.startsWith('w'));
  const figures = figuresIn(text);
  const bounded = figures.filter(({ bound }) => bound !== 'exact');
  const times = figures.filter(({ unit }) => unit !== null && TIME_UNITS.has(unit));
  return new Set([
    ...rhythmWordIndices(text, lexicon),
    ...weekdays.flatMap(({ at }) => [at - 1, at - 2]),
    ...times.map(({ first }) => first - 1),
    ...sumIndices(text),
    ...bounded.flatMap(({ first }) =>
      [first - 1, first - 2].filter((at) => !ALWAYS.test(text.words[at]?.lower ?? '')),
    ),
  ]);
}
