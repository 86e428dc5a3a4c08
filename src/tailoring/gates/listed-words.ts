import { figuresIn } from '../../language/numbers/figures.ts';
import type { TokenizedText } from '../../language/tokens.ts';
import { editReason, type WordingFault } from '../edit-reason.ts';
import type { Rewording } from './gate.ts';
import { lexiconWords } from './lexicons.ts';

/** Rejects a degree, certificate, licence or title that the line itself doesn't name. */
export function checkCredentials(rewording: Rewording): WordingFault | null {
  const strange = findNewWord(lexiconWords(rewording.lexicon, 'credentials'), rewording, isSaidInAnyForm);
  return strange === null ? null : editReason('new_qualification', { word: strange });
}

/** Tells whether the source says the word at this index of the rewording. */
export type IsSaid = (rewrite: TokenizedText, at: number, source: TokenizedText) => boolean;

/** True where the source has the same word in any form. */
export const isSaidInAnyForm: IsSaid = (rewrite, at, source) => {
  const word = rewrite.words[at];
  return source.words.some(({ stem, lower }) => stem === word?.stem || lower === word?.lower);
};

/**
 * Finds the first word, hyphenated word or phrase of the rewording that is on a list and not in the source.
 * Skips figures with their units and the exempt indices, which other gates check.
 */
export function findNewWord(
  list: ReadonlySet<string>,
  { rewrite, source }: { readonly rewrite: TokenizedText; readonly source: TokenizedText },
  isSaid: IsSaid,
  exempt: ReadonlySet<number> = new Set(),
): string | null {
  const figures = figuresIn(rewrite);
  const single = rewrite.words.find(
    (word, at) =>
      list.has(word.lower) &&
      !exempt.has(at) &&
      !figures.some(({ first, last }) => at >= first && at <= last) &&
      !isSaid(rewrite, at, source),
  );
  if (single) return single.text;
  const sourceText = source.raw.toLowerCase();
  const compounds =
    rewrite.raw.toLowerCase().match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  const listed = [...compounds.filter((compound) => list.has(compound)), ...phrasesIn(rewrite, list)];
  return listed.find((phrase) => !sourceText.includes(phrase)) ?? null;
}

/** Lists the phrases of two or more words that are both on the list and in the text. */
function phrasesIn(text: TokenizedText, list: ReadonlySet<string>): string[] {
  const padded = ` ${text.words.map(({ lower }) => lower).join(' ')} `;
  return [...list].filter((phrase) => phrase.includes(' ') && padded.includes(` ${phrase} `));
}
