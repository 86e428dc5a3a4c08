import type { Resume } from '../../resume/resume.ts';
import { findInvention } from './invention.ts';

/** A wish without what it claims and the resume doesn't say. */
export interface SplitWish {
  /** What can be granted; empty where nothing is left. */
  readonly rest: string;
  /** What was left out, in the person's words. */
  readonly leftOut: readonly string[];
}

/** Parts that a wish may lose, each with its own words. */
const MAX_LEFT_OUT = 5;

/**
 * Splits a wish into what can be granted and what the resume, with the person's own facts, doesn't say: of "put
 * leadership first and say I managed a team of 10" the second half is left out. Pure.
 */
export function splitWish(wish: string, resume: Resume): SplitWish {
  const leftOut: string[] = [];
  let parts = partsOf(wish);
  for (;;) {
    const rest = leftOut.length === 0 ? wish.trim() : join(parts);
    const invention = findInvention(rest, resume);
    if (invention === null) return { rest, leftOut };
    // What is found may go on into the next part.
    const [word = invention] = invention.split(/[\s,;.]+/);
    const part = parts.findLast(({ text }) => text.includes(invention) || text.includes(word));
    if (!part || leftOut.length === MAX_LEFT_OUT) return { rest: '', leftOut: [...leftOut, invention] };
    leftOut.push(claimOf(part.text) || invention);
    parts = parts.filter((one) => one !== part);
  }
}

/** Splits a wish at its commas, full stops and “and”s. */
export function partsOfWish(wish: string): string[] {
  return partsOf(wish).map(({ text }) => text.trim());
}

interface Part {
  readonly text: string;
  /** What stood between it and the part before. */
  readonly joint: string;
}

const JOINT = /([.,;!?\n]|\s(?:and|und|et|y|e|och|but|plus)\s)/iu;

function partsOf(wish: string): Part[] {
  const pieces = wish.split(JOINT);
  return pieces.flatMap((text, at) =>
    at % 2 === 1 || text.trim() === '' ? [] : [{ text, joint: pieces[at - 1] ?? '' }],
  );
}

const join = (parts: readonly Part[]) =>
  parts
    .map(({ text, joint }, at) => (at === 0 ? text : joint + text))
    .join('')
    .trim();

/** "say that I managed a team of 10" claims "managed a team of 10". */
function claimOf(text: string): string {
  return text
    .trim()
    .replace(
      /^(?:please\s+)?(?:add(?:ing)?|includ(?:e|ing)|mention(?:ing)?|list|insert|write|claim|say(?:ing)?|state|emphasi[sz]e|highlight|stress|feature)\s+/iu,
      '',
    )
    .replace(/^(?:that\s+)?(?:i(?:['’]ve| have)?|my)\s+/iu, '')
    .replace(/^that\s+/iu, '')
    .trim();
}
