import { editReason } from '../edit-reason.ts';
import { type Finding, type Rewording, refusal } from './gate.ts';
import { isSameWordAt } from './line-evidence.ts';

/**
 * Rejects a plural for one thing: "tutored pupils" where the line says "a pupil". Only English marks both
 * clearly enough.
 */
export function checkPlural({ source, rewrite }: Rewording): Finding[] {
  if (source.language !== 'en') return [];
  const many = rewrite.words.filter(
    ({ lower, stem }, at) =>
      isPlural(lower) &&
      source.words.some(
        (word) => word.stem === stem && !isPlural(word.lower) && isOne(source.raw, word.start),
      ) &&
      !source.words.some((word, other) => isPlural(word.lower) && isSameWordAt(rewrite, at, source, other)),
  );
  return many.map(({ text }) => refusal(editReason('made_plural', { word: text })));
}

function isPlural(lower: string): boolean {
  return lower.length > 3 && /[^s]s$/.test(lower);
}

/** True where "a", "an" or "one" stands before the word, or one word before that. */
function isOne(text: string, at: number): boolean {
  return /(?:^|\s)(?:an?|one)\s(?:[\p{L}-]+\s)?$/iu.test(text.slice(0, at));
}
