import { stemsOf } from '../../language/tokens.ts';
import { findRoleWord } from '../../posting/lexicon/roles.ts';
import type { Posting } from '../../posting/posting.ts';
import { findHeadline } from '../../resume/parse/person/headline.ts';
import type { Entry, Resume } from '../../resume/resume.ts';
import { monthIn } from '../coverage/claims/periods.ts';
import type { EditOperation } from '../edit.ts';

/** A degree among the jobs, or a line with figures, is no title to stand under a name. */
const isOccupation = (title: string) => findRoleWord(title) !== null && !/\p{N}/u.test(title);

/**
 * Proposes the title of the person's present job for the line under their name, or of their last one: of several, the
 * one that shares most words with the posting's title. An older title may be a lower one. None where the line there
 * shares as many.
 */
export function proposeHeadline(resume: Resume, { title }: Posting): EditOperation[] {
  const wanted = new Set(stemsOf(title, resume.language));
  const scoreOf = (text: string) => new Set(stemsOf(text, resume.language)).intersection(wanted).size;
  const [best] = presentJobs(resume)
    .flatMap(({ title: own }) => own?.text ?? [])
    .filter(isOccupation)
    .toSorted((one, other) => scoreOf(other) - scoreOf(one));
  const now = findHeadline(resume)?.line.text ?? '';
  if (best === undefined || scoreOf(best) === 0 || scoreOf(best) <= scoreOf(now)) return [];
  return [{ op: 'headline', text: best }];
}

/** Lists the jobs that go on; where none does, the one that ended last, or else the first that the resume names. */
function presentJobs({ sections }: Resume): Entry[] {
  const jobs = sections.flatMap(({ kind, entries }) => (kind === 'experience' ? entries : []));
  const current = jobs.filter(({ start, end }) => start !== null && !/\p{N}/u.test(end?.text ?? ''));
  if (current.length > 0) return current;
  const endOf = ({ end }: Entry) => (end === null ? 0 : (monthIn(end.text, 'end') ?? 0));
  return jobs.toSorted((one, other) => endOf(other) - endOf(one)).slice(0, 1);
}
