import type { Rewording } from './gate.ts';
import { isSameWord } from './line-evidence.ts';

/** Refuses to make many of one: "tutored pupils" where the line says "a pupil". English alone marks both so plainly. */
export function plural({ source, rewrite }: Rewording): string | null {
  if (source.language !== 'en') return null;
  const many = rewrite.words.find(
    ({ lower, stem }, at) =>
      isPlural(lower) &&
      source.words.some(
        (word) => word.stem === stem && !isPlural(word.lower) && isOne(source.raw, word.start),
      ) &&
      !source.words.some((word, other) => isPlural(word.lower) && isSameWord(rewrite, at, source, other)),
  );
  return many ? `It says “${many.text}” as if there were several, and this line has one.` : null;
}

function isPlural(lower: string): boolean {
  return lower.length > 3 && /[^s]s$/.test(lower);
}

/** True where "a", "an" or "one" stands before the word, or one word before that. */
function isOne(text: string, at: number): boolean {
  return /(?:^|\s)(?:an?|one)\s(?:[\p{L}-]+\s)?$/iu.test(text.slice(0, at));
}
