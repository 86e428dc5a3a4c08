import { dateWords } from '../../language/dates/date-mentions.ts';
import { groupsAt } from '../../language/equivalents/equivalents.ts';
import { EQUIVALENTS } from '../../language/equivalents/table.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import { hitsOf } from '../../language/phrases.ts';
import { fold } from '../../language/stem.ts';
import type { Text, Word } from '../../language/tokens.ts';
import { rhythmWords } from './frequency.ts';
import type { Rewording } from './gate.ts';
import { wordsOf } from './lexicons.ts';
import { isSaid } from './line-evidence.ts';
import { looksLikeName } from './names.ts';

/** Refuses a name or tool that neither the line's entry nor the skills have, the posting's company first of all. */
export function names(rewording: Rewording): string | null {
  const strange = strangeWords(rewording);
  const company = strange.find((word) => rewording.company?.words.some(({ lower }) => lower === word.lower));
  if (company) return `It names “${company.text}”, which comes from the posting.`;
  const name = strange.find((word) => looksLikeName(word, rewording.rewrite));
  return name ? `It names “${name.text}”, which is neither in this entry nor among your skills.` : null;
}

/** Refuses any other word that says something the line does not. */
export function words(rewording: Rewording): string | null {
  const [strange] = strangeWords(rewording);
  return strange ? `It says “${strange.text}”, which this line does not.` : null;
}

/** The words of the rewrite that neither the line nor, for names and tools, its entry and the skills bear out. */
export function strangeWords({ source, rewrite, entry, skills, lexicon }: Rewording): Word[] {
  const functionWords = wordsOf(lexicon, 'functionWords');
  const judged = judgedElsewhere(rewrite, lexicon);
  return rewrite.words.filter(
    (word, at) =>
      !judged.has(at) &&
      !(functionWords.has(word.lower) && !isForeignCapital(word)) &&
      !isSaid(rewrite, at, [source]) &&
      !isSaid(rewrite, at, skills) &&
      !isNamed(word, entry),
  );
}

/** Figures, dates, rhythms have gates of their own; plain verbs and words of taking part say nothing new. */
function judgedElsewhere(rewrite: Text, lexicon: Rewording['lexicon']): ReadonlySet<number> {
  const figures = figuresIn(rewrite).flatMap(({ first, last }) => span(first, last - first + 1));
  const plain = [
    lexicon.plainWords,
    lexicon.helped,
    lexicon.shared,
    ...Object.values(lexicon.limits),
  ].flatMap((list) => hitsOf(list, rewrite).flatMap(({ at, length }) => span(at, length)));
  return new Set([...figures, ...dateWords(rewrite), ...rhythmWords(rewrite, lexicon), ...plain]);
}

function span(first: number, length: number): number[] {
  return Array.from({ length }, (_, offset) => first + offset);
}

/** "IT" and "US" are no pronouns. */
function isForeignCapital(word: Word): boolean {
  return /^\p{Lu}{2,}$/u.test(word.text) && !word.opens;
}

/**
 * True where the entry has the word as a name. A heading is all names, so that there a word must be a name in the
 * rewrite too: "Holmfield Hospital" does not license "hospital".
 */
function isNamed(word: Word, entry: readonly Text[]): boolean {
  const folded = fold(word.lower);
  return entry.some((line, index) =>
    line.words.some(
      (other, at) =>
        fold(other.lower) === folded &&
        (index === 0
          ? /\p{Lu}|\p{N}/u.test(word.text)
          : isTool(line, at) || looksLikeName(other, line) || isCapitalInBoth(word, other)),
    ),
  );
}

/** A name that opens its line in the entry has its capital inside the rewrite too. */
function isCapitalInBoth(word: Word, other: Word): boolean {
  return !word.opens && /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(other.text);
}

function isTool(text: Text, at: number): boolean {
  return [...(groupsAt(text).get(at) ?? [])].some((group) => group < EQUIVALENTS.any.length);
}
