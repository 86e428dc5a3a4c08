import type { Text, Word } from './text.ts';

/**
 * The first word, or hyphenated word, of the rewrite that a list holds and the source does not say in any form. Words at
 * the exempt places are judged elsewhere.
 */
export function newWordOf(
  list: ReadonlySet<string>,
  rewrite: Text,
  source: Text,
  exempt: ReadonlySet<number> = new Set(),
): string | null {
  const stems = new Set(source.words.map((word) => word.stem));
  const said = new Set(source.words.map((word) => word.lower));
  const isNew = (word: Word) => list.has(word.lower) && !stems.has(word.stem) && !said.has(word.lower);
  const single = rewrite.words.find((word, at) => !exempt.has(at) && isNew(word));
  if (single) return single.text;
  const spoken = source.raw.toLowerCase();
  const compounds = rewrite.raw.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return (
    compounds.find(
      (compound) => list.has(compound.toLowerCase()) && !spoken.includes(compound.toLowerCase()),
    ) ?? null
  );
}
