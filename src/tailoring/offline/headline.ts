import { stemsOf } from '../../language/tokens.ts';
import type { Posting } from '../../posting/posting.ts';
import { findRoleWord } from '../../posting/roles.ts';
import { findHeadline } from '../../resume/parse/headline.ts';
import type { Resume } from '../../resume/resume.ts';
import type { EditOperation } from '../edit.ts';
import { titlesOf } from '../edits/operations/headline.ts';

/** A degree among the jobs, or a line with figures, is no title to stand under a name. */
const isOccupation = (title: string) => findRoleWord(title) !== null && !/\p{N}/u.test(title);

/**
 * Proposes one of the person's own job titles for the line under their name: the one that shares most words with the
 * posting's title, the newest of several. None where the line there shares as many.
 */
export function proposeHeadline(resume: Resume, { title }: Posting): EditOperation[] {
  const wanted = new Set(stemsOf(title, resume.language));
  const scoreOf = (text: string) => new Set(stemsOf(text, resume.language)).intersection(wanted).size;
  const [best] = titlesOf(resume)
    .filter(isOccupation)
    .toSorted((one, other) => scoreOf(other) - scoreOf(one));
  const now = findHeadline(resume)?.line.text ?? '';
  if (best === undefined || scoreOf(best) === 0 || scoreOf(best) <= scoreOf(now)) return [];
  return [{ op: 'headline', text: best }];
}
