import { findHeadline } from '../../resume/parse/person/headline.ts';
import type { Resume } from '../../resume/resume.ts';
import type { Arranged } from './arrange.ts';
import { applyHeadline, titlesOf } from './operations/headline.ts';

/**
 * Puts a title that the person names under their name, as their resume has it, with what it adds in brackets; only one of
 * their own.
 */
export function arrangeHeadline(wished: string, source: Resume): Arranged {
  const titles = [...new Set(titlesOf(source))];
  const isWished = (title: string) => title.toLowerCase() === wished.toLowerCase();
  const text =
    titles.find(isWished) ?? titles.find((title) => isWished(title.replace(/\s\([^()]*\)$/u, ''))) ?? wished;
  if (findHeadline(source)?.line.text === text)
    return { ok: false, reason: { code: 'there_already', params: {} } };
  return applyHeadline(source, { op: 'headline', text }, { source }).state === 'applied'
    ? { ok: true, edits: [{ op: 'headline', text }], missing: [] }
    : { ok: false, reason: { code: 'title_not_own', params: { titles } } };
}
