import { isShownBy } from '../../../language/equivalents/equivalents.ts';
import type { Language } from '../../../language/language.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';

/**
 * Refuses a degree, certificate, licence or title that the line itself neither names nor shows: "BSc" shows a degree.
 * Doubts another word of the family of one that it names, "certification" for "certs", and one that another line of the
 * entry has.
 */
export function checkCredentials(rewording: Rewording): Finding[] {
  const { source, entry, lexicon } = rewording;
  const listed = lexiconWords(lexicon, 'credentials');
  const own = source.words.filter(({ lower }) => listed.has(singular(lower)) || listed.has(lower));
  const strange = findNewWords(listed, rewording, isSaidOrShown);
  return strange.map((word) => {
    const isForm = own.some(({ lower }) => lower.slice(0, 4) === word.toLowerCase().slice(0, 4));
    const isInEntry = entry.some((line) => line.words.some(({ lower }) => lower === word.toLowerCase()));
    return (isForm || isInEntry ? doubt : refusal)(editReason('new_qualification', { word }));
  });
}

function singular(lower: string): string {
  return lower.replace(/s$/, '');
}

/** True where the source has the word in any form, or a qualification that shows it. */
const isSaidOrShown: IsSaid = (rewrite, at, source) =>
  isSaidInAnyForm(rewrite, at, source) || isShownBy(rewrite, at, source);

/** Tells whether the source says the word at this index of the rewording. */
export type IsSaid = (rewrite: TokenizedText, at: number, source: TokenizedText) => boolean;

/** True where the source has the same word in any form. */
export const isSaidInAnyForm: IsSaid = (rewrite, at, source) => {
  const word = rewrite.words[at];
  return source.words.some(({ stem, lower }) => stem === word?.stem || lower === word?.lower);
};

/**
 * Finds the words, hyphenated words and phrases of the rewording that are on a list and not in the source. Skips figures
 * with their units and the exempt indices, which other gates check.
 */
export function findNewWords(
  list: ReadonlySet<string>,
  { rewrite, source }: { readonly rewrite: TokenizedText; readonly source: TokenizedText },
  isSaid: IsSaid,
  exempt: ReadonlySet<number> = new Set(),
): string[] {
  const figures = figuresIn(rewrite);
  const single = rewrite.words.filter(
    (word, at) =>
      isListed(word.lower, rewrite, list) &&
      !exempt.has(at) &&
      !figures.some(({ first, last }) => at >= first && at <= last) &&
      !isSaid(rewrite, at, source),
  );
  const sourceText = withNumberWords(source.raw.toLowerCase());
  const compounds =
    rewrite.raw.toLowerCase().match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  const listed = [...compounds.filter((compound) => list.has(compound)), ...phrasesIn(rewrite, list)];
  return [
    ...single.map(({ text }) => text),
    ...listed.filter((phrase) => !sourceText.includes(withNumberWords(phrase))),
  ];
}

/** True for a word of the list, inflected as an adjective: "fließendem" for "fließend", "fluidos" for "fluido". */
function isListed(lower: string, { language }: TokenizedText, list: ReadonlySet<string>): boolean {
  const ending = ENDINGS[language];
  return list.has(lower) || (ending !== undefined && list.has(lower.replace(ending, '')));
}

const ENDINGS: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /e[mnrs]?$/,
  fr: /e?s?$/,
  es: /s$/,
  pt: /s$/,
};

/** Writes "5-star" and "5 star" like "five star". */
function withNumberWords(text: string): string {
  return text
    .replaceAll('-', ' ')
    .replace(/(?<![\d.,])[1-9](?=\s\p{L})/gu, (digit) => DIGITS[Number(digit)] ?? digit);
}

const DIGITS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Lists the phrases of two or more words that are both on the list and in the text. */
function phrasesIn(text: TokenizedText, list: ReadonlySet<string>): string[] {
  const padded = ` ${text.words.map(({ lower }) => lower).join(' ')} `;
  return [...list].filter((phrase) => phrase.includes(' ') && padded.includes(` ${phrase} `));
}
