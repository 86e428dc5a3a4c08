import { THANKS } from './courtesy-words.ts';

/** A part of a wish between two marks or joining words. */
export interface WishPart {
  readonly text: string;
  /** What stands between it and the part before. */
  readonly joint: string;
}

/** A part that says nothing else. */
const POLITENESS = new RegExp(
  `^(?:${THANKS}|bitte|danke|merci|s['’]il (?:vous|te) plaît|svp|gracias|por favor|obrigad[oa]|tack)$`,
  'iu',
);

const JOINT = /([,;.!?\n]|\s(?:and|n|und|et|y|e|och|but|aber|then|dann|puis|luego|sedan)\s)/iu;

/** Splits a wish where another may begin: at marks, and at words such as “and”. */
export function partsOf(instruction: string): WishPart[] {
  const pieces = instruction.trim().split(JOINT);
  return pieces.flatMap((text, at) =>
    at % 2 === 0 && /[\p{L}\p{N}]/u.test(text) && !POLITENESS.test(text.trim())
      ? { text, joint: at === 0 ? '' : (pieces[at - 1] ?? '') }
      : [],
  );
}

/** Returns the words of parts that follow each other. */
export const wordsOf = (run: readonly WishPart[]) =>
  run
    .map(({ text, joint }, at) => (at === 0 ? text : joint + text))
    .join('')
    .trim();
