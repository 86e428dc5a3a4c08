import { findPhrases } from '../../../language/phrases.ts';
import type { TextToken, TokenizedText } from '../../../language/tokens.ts';
import type { Rewording } from '../evidence/gate.ts';
import { isSaid } from '../evidence/line-evidence.ts';
import { namedKindWords } from './named-kinds.ts';
import { contentWords, findUnsupportedWords, lostWords, skillOf } from './new-words.ts';

/**
 * Finds new words that say something besides the line, however a judge reads them: nearly all words are new; or there are
 * more new phrases than phrases of the line that lose a word; or the line stands there word for word and they follow it,
 * or stand before it as a label that names no kind of work. Growth alone says nothing: strangers' honest lines grow, too.
 */
export function findAddedWords(rewording: Rewording): ReadonlySet<TextToken> {
  const strange = findUnsupportedWords(rewording);
  if (strange.length === 0) return NONE;
  if (saysLittle(rewording)) return new Set(strange);
  const kinds = namedKindWords(rewording);
  const added = [...wordsAroundLine(rewording), ...addedPhrases(rewording)];
  return new Set(added.filter((word) => !kinds.has(word)));
}

const NONE: ReadonlySet<TextToken> = new Set();

/** Lists the new words that state something by themselves: not those of a label, nor of what a bracket explains. */
export function newStatements(rewording: Rewording): readonly TextToken[] {
  const { rewrite } = rewording;
  const label = rewrite.raw.search(/:\s/);
  return findUnsupportedWords(rewording).filter(
    (word) => word.start > label && !isBracketed(rewrite, word) && !skillOf(word, rewording),
  );
}

/** True where more than three quarters of the words that a line could say are new. */
function saysLittle(rewording: Rewording): boolean {
  const { source, rewrite } = rewording;
  const strange = findUnsupportedWords(rewording).length;
  const content = new Set(contentWords(rewording));
  let said = 0;
  return !rewrite.words.some((word, at) => {
    if (content.has(word) && isSaid(rewrite, at, [source])) said += 1;
    return said * 3 >= strange;
  });
}

/** Finds the new words of phrases that are added: each lost word of the line may live on in one new phrase. */
function addedPhrases(rewording: Rewording): TextToken[] {
  const { source, rewrite, lexicon } = rewording;
  const plain = new Set(findPhrases(lexicon.plainWords, source).map(({ at }) => source.words[at]));
  const lost = new Set(lostWords(rewording).filter((word) => !plain.has(word)));
  const excused = phrasesOf(source).filter(({ words }) => words.some((word) => lost.has(word))).length;
  const strange = new Set(findUnsupportedWords(rewording));
  const content = new Set(contentWords(rewording));
  const phrases = phrasesOf(rewrite);
  const fresh = phrases.filter((phrase) => isNew(phrase, content, strange));
  if (lost.size === 0 && opensWithMore(phrases, rewrite, content, strange))
    fresh.push(...phrases.slice(0, 1));
  if (fresh.length <= excused) return [];
  return fresh.flatMap(({ words }) => words.filter((word) => strange.has(word)));
}

/** True for "Monitored and answered calls" where the line says that they were answered. */
function opensWithMore(
  [first, second]: readonly Phrase[],
  { raw }: TokenizedText,
  content: ReadonlySet<TextToken>,
  strange: ReadonlySet<TextToken>,
): boolean {
  if (!first || (second?.start !== 'and' && second?.start !== 'comma')) return false;
  const [added, own] = [first, second].map(({ words }) =>
    words.filter((word) => content.has(word) && !ADDING.has(word.lower)),
  );
  const isSaidNext = own?.[0] !== undefined && !strange.has(own[0]);
  const isLabel = /^\s*[:(]/.test(raw.slice(first.words.at(-1)?.end, second.words[0]?.start));
  return (
    isSaidNext &&
    !isLabel &&
    added !== undefined &&
    added.length > 0 &&
    added.every((word) => strange.has(word))
  );
}

/** A part of a text from its start, a comma, or a word that adds something, to the next. */
interface Phrase {
  readonly start: 'line' | 'comma' | 'and' | 'with';
  readonly words: readonly TextToken[];
}

/**
 * True where the first words of a phrase are all new; after "and" it is enough that the first one is. What opens the
 * line or follows "with" may only say what kind of thing the line's words are; "to shorten waits" is a purpose.
 */
function isNew(
  { start, words }: Phrase,
  content: ReadonlySet<TextToken>,
  strange: ReadonlySet<TextToken>,
): boolean {
  const first = words.findIndex((word) => content.has(word) && !ADDING.has(word.lower));
  const isPurpose = words[0]?.lower === 'to' && first === 1;
  if (first < 0 || start === 'line' || (start === 'with' && !isPurpose)) return false;
  const next = words.findIndex((word, at) => at > first && !content.has(word));
  const run = words.slice(first, next < 0 ? undefined : next);
  return start === 'and'
    ? run.slice(0, 1).every((word) => strange.has(word) && !(run.length > 1 && ANY_DEED.test(word.lower)))
    : run.every((word) => strange.has(word));
}

/** What is done stands behind it: "and ran PCR". */
const ANY_DEED = /^(?:ran|run|running)$/;

function phrasesOf(text: TokenizedText): Phrase[] {
  const starts = text.words.flatMap((word, at): { at: number; start: Phrase['start'] }[] => {
    const before = text.words[at - 1];
    if (before === undefined) return [{ at, start: 'line' }];
    const kind = ADDING.get(word.lower);
    if (kind !== undefined) return [{ at, start: kind }];
    if (word.clause === before.clause || isBracketed(text, word)) return [];
    return [{ at, start: 'comma' }];
  });
  return starts.map(({ at, start }, index) => ({
    start,
    words: text.words.slice(at, starts[index + 1]?.at),
  }));
}

function isBracketed({ raw }: TokenizedText, { start }: TextToken): boolean {
  const before = raw.slice(Math.max(0, start - MAX_BRACKET_CHARS), start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** A longer bracket explains nothing. */
const MAX_BRACKET_CHARS = 120;

/** Words that add to what was said, in the languages with a lexicon. */
const ADDING: ReadonlyMap<string, 'and' | 'with'> = new Map([
  ...'and or plus und oder sowie et ou y o e och eller samt'.split(' ').map((word) => [word, 'and'] as const),
  ...'with for to including mit für um zur inklusive avec pour con para incluyendo com incluindo med för'
    .split(' ')
    .map((word) => [word, 'with'] as const),
]);

/**
 * Finds the new words behind a line that stands there word for word, unless a bracket explains it with them, and those of
 * a label before it.
 */
function wordsAroundLine(rewording: Rewording): TextToken[] {
  const { source, rewrite } = rewording;
  const first = findLine(source, rewrite);
  if (first < 0) return [];
  const start = rewrite.words[first]?.start ?? 0;
  const end = rewrite.words[first + source.words.length - 1]?.end ?? 0;
  const isLabelled = /:\s*$/.test(rewrite.raw.slice(0, start));
  return findUnsupportedWords(rewording).filter(
    (word) => (word.start > end && !isBracketed(rewrite, word)) || (word.start < start && isLabelled),
  );
}

function findLine(source: TokenizedText, rewrite: TokenizedText): number {
  return rewrite.words.findIndex((_, at) =>
    source.words.every(({ lower }, offset) => rewrite.words[at + offset]?.lower === lower),
  );
}
