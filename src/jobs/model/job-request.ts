import { z } from 'zod';
import { JobOptions } from './job.ts';
import { ReplyTarget } from './reply-target.ts';

/** The longest posting, in characters: about 10,000 words, longer than any posting seen. */
export const MAX_POSTING_CHARS = 60_000;

/** The shared job request, as every entry point produces it and `POST /api/jobs` accepts it. */
export const JobRequest = z.object({
  user_id: z.uuid(),
  resume_id: z.uuid().nullish(),
  /** Left out or empty: as the posting says. The same goes for the company. */
  title: z.string().trim().max(200).nullish(),
  company_name: z.string().trim().max(200).nullish(),
  job_description: z.string().max(MAX_POSTING_CHARS),
});
export type JobRequest = z.infer<typeof JobRequest>;

/** A request with what the entry point adds to it. */
export const Submission = z.object({
  request: JobRequest,
  /** The entry point's id of what the user did. The same key twice gives the same job. */
  requestKey: z.string().min(1).max(200),
  options: JobOptions,
  /** Where the answer is posted; absent when it is fetched. */
  place: ReplyTarget.optional(),
});
export type Submission = z.infer<typeof Submission>;
