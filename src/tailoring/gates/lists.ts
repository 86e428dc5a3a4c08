import type { Text, Word } from './text.ts';

/**
 * The first word, hyphenated word or phrase of the rewrite that a list holds and the source does not say in any form. Words at
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
  const compounds = [
    ...(rewrite.raw.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []),
    ...phrasesIn(rewrite, list),
  ];
  return (
    compounds.find(
      (compound) => list.has(compound.toLowerCase()) && !spoken.includes(compound.toLowerCase()),
    ) ?? null
  );
}

/** The phrases of the list, of two words or more, that the text has. */
function phrasesIn(text: Text, list: ReadonlySet<string>): string[] {
  const padded = ` ${text.words.map(({ lower }) => lower).join(' ')} `;
  return [...list].filter((phrase) => phrase.includes(' ') && padded.includes(` ${phrase} `));
}
