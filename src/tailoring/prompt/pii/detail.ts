import type { ContactField } from '../../../resume/resume.ts';

/** A private detail, and its offsets in a text in UTF-16 units. */
export interface PrivateDetail {
  readonly kind: ContactField['kind'];
  readonly start: number;
  readonly end: number;
}

/** Finds the private details of a text. They may overlap. */
export type FindDetails = (text: string) => PrivateDetail[];

/** Finds every match of a pattern with the flag `g`. */
export function findMatches(text: string, pattern: RegExp, kind: PrivateDetail['kind']): PrivateDetail[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
