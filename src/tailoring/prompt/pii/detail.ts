import type { ContactField } from '../../../resume/resume.ts';

/** A private detail where it stands in a text, in UTF-16 units. */
export interface Detail {
  readonly kind: ContactField['kind'];
  readonly start: number;
  readonly end: number;
}

export type FindDetails = (text: string) => Detail[];

/** Every place where a pattern with the flag `g` matches. */
export function matches(text: string, pattern: RegExp, kind: Detail['kind']): Detail[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
