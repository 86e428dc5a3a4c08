import { stemsOf } from '../../language/tokens.ts';
import type { Resume } from '../../resume/resume.ts';
import { type LeftPart, MAX_PART_CHARS } from '../left-out.ts';
import { findInvention } from './invention.ts';
import { partsOfWish } from './split-wish.ts';

/** The most parts of a wish that are named. */
const MAX_PARTS = 5;

/** A part of the wish that a model paraphrases must share this much of its words. */
const MIN_SHARED = 0.5;

/**
 * Checks which parts of a wish a model says it left out. Nobody reads a model's own prose: each part becomes words of the
 * wish, or goes. That the resume doesn't say something stands only where code doesn't find all of it there. Pure.
 */
export function checkLeftParts(
  left: readonly LeftPart[],
  wish: string | null,
  resume: Resume,
): readonly LeftPart[] {
  if (wish === null) return [];
  const found = left.flatMap(({ part, why }): LeftPart[] => {
    const own = findInWish(part, wish, resume);
    if (own === null) return [];
    const isSaid = why === 'not_in_resume' && findInvention(`say ${own}`, resume) === null;
    return [{ part: own, why: isSaid ? 'not_done' : why }];
  });
  return found
    .filter(({ part }, at) => found.findIndex((one) => one.part === part) === at)
    .slice(0, MAX_PARTS);
}

/** Returns the words of the wish that a part has, or that it comes closest to; null where it is about none of it. */
function findInWish(part: string, wish: string, { language }: Resume): string | null {
  const bare = part.trim().replace(/^["'“”„«»]+|(?<!["'“”„«».])["'“”„«».]+$/gu, '');
  const at = wish.toLowerCase().indexOf(bare.toLowerCase());
  if (at >= 0 && bare !== '') return wish.slice(at, at + bare.length);
  const wanted = new Set(stemsOf(part, language));
  const shared = (text: string) => {
    const words = stemsOf(text, language);
    return words.length === 0 ? 0 : words.filter((word) => wanted.has(word)).length / words.length;
  };
  const [best] = partsOfWish(wish).toSorted((one, other) => shared(other) - shared(one));
  return best !== undefined && shared(best) >= MIN_SHARED ? best.slice(0, MAX_PART_CHARS) : null;
}
