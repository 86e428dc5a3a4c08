import type { z } from 'zod';
import { ResumeId, UserId } from '../model/ids.ts';
import { JobRequest, MAX_POSTING, type Submission } from '../model/job-request.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { SavedResume, User } from '../ports/rows.ts';
import type { Store } from '../ports/tables.ts';
import { NO_SUCH_USER } from '../settings/consent.ts';
import { lockedSections } from './locked-sections.ts';

export interface ValidRequest {
  readonly submission: Submission;
  readonly user: User;
  readonly resume: SavedResume;
}

export type Validation = { readonly ok: true; readonly value: ValidRequest } | Refused;

/** What an entry point hands over: the request's JSON as it came, and what travels around it. */
export interface RawSubmission extends Omit<Submission, 'request'> {
  readonly request: unknown;
}

/**
 * Step 1. The request has its shape, the user exists, the resume exists and is theirs (their default one when
 * none is named), and the job description is not empty. Creates nothing.
 */
export async function validateJobRequest(raw: RawSubmission, store: Store): Promise<Validation> {
  const request = JobRequest.safeParse(raw.request);
  if (!request.success) return refuse(fieldErrors(request.error));
  const { user_id, resume_id, job_description } = request.data;

  const user = await store.users.find(UserId.parse(user_id));
  if (!user) return refuse({ user_id: NO_SUCH_USER });
  if (job_description.trim() === '')
    return refuse({ job_description: 'The job description is empty: paste the posting.' });

  const resume = resume_id
    ? await ownResume(user, ResumeId.parse(resume_id), store)
    : await store.resumes.defaultOf(user.id);
  if (!resume) return refuse({ resume_id: resume_id ? NO_SUCH_RESUME : NO_RESUME_YET });

  const lock = lockedSections(raw.options.locked ?? [], resume.structure);
  if (!lock.ok) return lock;

  const options = lock.locked.length > 0 ? { ...raw.options, locked: lock.locked } : raw.options;
  const submission = { ...raw, request: request.data, options };
  return { ok: true, value: { submission, user, resume } };
}

/** Somebody else's resume and one that does not exist get the same answer, so that ids cannot be probed. */
export const NO_SUCH_RESUME = 'There is no such resume among yours.';
const NO_RESUME_YET = 'You have no saved resume yet: send one as a file first.';

async function ownResume(user: User, id: ResumeId, store: Store): Promise<SavedResume | null> {
  const resume = await store.resumes.find(id);
  return resume?.userId === user.id ? resume : null;
}

function fieldErrors(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(
    error.issues.map((issue) => {
      const field = issue.path.join('.') || 'request';
      return [field, sentence(field, issue)];
    }),
  );
}

function sentence(field: string, issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') {
    return `${field} is longer than ${field === 'job_description' ? MAX_POSTING.toLocaleString('en') : String(issue.maximum)} characters.`;
  }
  if (issue.code === 'invalid_format') return `${field} is not a UUID.`;
  if (issue.code === 'invalid_type')
    return `${field} is missing or is not ${issue.expected === 'object' ? 'a JSON object' : `a ${issue.expected}`}.`;
  return `${field} is not valid.`;
}
