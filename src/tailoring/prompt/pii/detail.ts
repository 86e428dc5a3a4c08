import type { ContactField } from '../../../resume/resume.ts';

/** Kinds of contact details, and what else is about the person alone: birth dates, and numbers such as a passport's. */
export type PrivateKind = ContactField['kind'] | 'birth' | 'id';

/** A private detail, and its offsets in a text in UTF-16 units. */
export interface PrivateDetail {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
}

/** Finds the private details of a text. They may overlap. */
export type FindDetails = (text: string) => PrivateDetail[];

/** Finds every match of a pattern with the flag `g`. */
export function findMatches(text: string, pattern: RegExp, kind: PrivateKind): PrivateDetail[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Finds the group `value` of every match of a pattern with the flags `d` and `g`. */
export function findValues(text: string, pattern: RegExp, kind: PrivateKind): PrivateDetail[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const [start, end] = indices?.groups?.value ?? [];
    return start === undefined || end === undefined ? [] : [{ kind, start, end }];
  });
}
