import { figuresIn } from '../../language/numbers/figures.ts';
import type { Text } from '../../language/tokens.ts';

/** Says whether the source says the word at this place of the rewrite. */
export type IsSaid = (rewrite: Text, at: number, source: Text) => boolean;

/** True where the source has the very word, in any of its forms. */
export const isSaidPlainly: IsSaid = (rewrite, at, source) => {
  const word = rewrite.words[at];
  return source.words.some(({ stem, lower }) => stem === word?.stem || lower === word?.lower);
};

/**
 * The first word, hyphenated word or phrase of the rewrite that a list holds and the source does not say. The words
 * of figures and their units, and those at the exempt places, are judged elsewhere.
 */
export function newWordOf(
  list: ReadonlySet<string>,
  { rewrite, source }: { readonly rewrite: Text; readonly source: Text },
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
  const spoken = source.raw.toLowerCase();
  const compounds = rewrite.raw.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  const listed = [...compounds.filter((compound) => list.has(compound)), ...phrasesIn(rewrite, list)];
  return listed.find((phrase) => !spoken.includes(phrase)) ?? null;
}

/** The phrases of the list, of two words or more, that the text has. */
function phrasesIn(text: Text, list: ReadonlySet<string>): string[] {
  const padded = ` ${text.words.map(({ lower }) => lower).join(' ')} `;
  return [...list].filter((phrase) => phrase.includes(' ') && padded.includes(` ${phrase} `));
}
