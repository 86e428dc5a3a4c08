import { INVISIBLE_CHARACTERS } from '../../language/unify-characters.ts';
import { editReason, type WordingFault } from '../edit-reason.ts';

/**
 * Rejects new characters that deceive: invisible ones, which hide words from a reader, and letters of another
 * alphabet that only look like those of the line.
 */
export function checkCharacters(rewrite: string, source: string): WordingFault | null {
  const hidden = rewrite.match(INVISIBLE_CHARACTERS)?.find((character) => !source.includes(character));
  if (hidden !== undefined) return editReason('hidden_characters');
  const mixed = rewrite.match(/[\p{L}\p{M}]+/gu)?.find((word) => isMixed(word) && !source.includes(word));
  if (mixed !== undefined) return editReason('mixed_alphabets', { word: mixed });
  const written = findForeignWord(rewrite, source);
  return written === undefined ? null : editReason('foreign_alphabet', { word: written });
}

const ALPHABETS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

function isMixed(word: string): boolean {
  return ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1;
}

/** Finds the first word in a look-alike alphabet that the source doesn't use. A lone µ or Ω is a unit. */
function findForeignWord(rewrite: string, source: string): string | undefined {
  return ALPHABETS.slice(1)
    .filter((alphabet) => !alphabet.test(source))
    .flatMap(
      (alphabet) =>
        rewrite
          .match(/[\p{L}\p{M}]+/gu)
          ?.find((word) => alphabet.test(word) && !/^[µμΩΩ]\p{Script=Latin}*$/u.test(word)) ?? [],
    )[0];
}
