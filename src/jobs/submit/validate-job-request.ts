import type { z } from 'zod';
import { ResumeId, UserId } from '../model/ids.ts';
import { JobRequest, type Submission } from '../model/job-request.ts';
import { type Reason, type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Compute } from '../ports/compute.ts';
import type { Reader } from '../ports/documents.ts';
import type { Store } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';
import type { User } from '../ports/users.ts';
import { readAgain } from '../resumes/read-again.ts';
import { findLockedSections } from './job-options.ts';

export interface ValidRequest {
  readonly submission: Submission;
  readonly user: User;
  readonly resume: SavedResume;
}

/** A submission whose request is still unvalidated JSON. */
export interface RawSubmission extends Omit<Submission, 'request'> {
  readonly request: unknown;
  /** `done`: the entry point has read the posting, and asked the person where it reads like none. */
  readonly reading?: 'done';
}

/** What validating needs. Without a reader, resumes of older readers stay as they were read. */
export interface ValidationDeps {
  readonly store: Store;
  readonly compute: Compute;
  readonly reader?: Reader;
}

/**
 * Step 1. Checks the request's shape, that the user exists, that the resume exists and is theirs (their default resume
 * when none is named), and that the job description isn't empty. Creates nothing.
 */
export async function validateJobRequest(
  raw: RawSubmission,
  { store, compute, reader }: ValidationDeps,
): Promise<Result<ValidRequest, Refusal>> {
  const request = JobRequest.safeParse(raw.request);
  if (!request.success) return refuse(fieldReasons(request.error));
  const { user_id, resume_id, job_description } = request.data;

  const user = await store.users.find(UserId.parse(user_id));
  if (!user) return refuse({ user_id: reason('user_not_found') });
  if (job_description.trim() === '') return refuse({ job_description: reason('job_description_empty') });

  const saved = resume_id
    ? await store.resumes.find(user.id, ResumeId.parse(resume_id))
    : await store.resumes.findDefault(user.id);
  if (!saved) return refuse({ resume_id: reason(resume_id ? 'resume_not_found' : 'no_saved_resume') });
  // Sections are named by the ids of the reading that the person saw.
  const isNamed = (raw.options.locked ?? []).length > 0;
  const resume = reader && !isNamed ? await readAgain(saved, { store, compute, reader }) : saved;

  const lock = findLockedSections(raw.options.locked ?? [], resume.structure);
  if (!lock.ok) return lock;

  const options = lock.value.length > 0 ? { ...raw.options, locked: lock.value } : raw.options;
  const submission = { ...raw, request: request.data, options };
  return ok({ submission, user, resume });
}

function fieldReasons(error: z.ZodError): Record<string, Reason> {
  return Object.fromEntries(
    error.issues.map((issue) => {
      const field = issue.path.join('.') || 'request';
      return [field, fieldReason(field, issue)];
    }),
  );
}

function fieldReason(field: string, issue: z.core.$ZodIssue): Reason {
  switch (issue.code) {
    case 'too_big':
      return reason('field_too_long', { field, maxChars: Number(issue.maximum) });
    case 'invalid_format':
      return reason('field_not_uuid', { field });
    case 'invalid_type':
      return reason('field_missing', { field, expected: issue.expected });
    default:
      return reason('field_invalid', { field });
  }
}
