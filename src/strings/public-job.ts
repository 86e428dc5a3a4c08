import { type JobJson, jobJson } from '../jobs/lifecycle/job-json.ts';
import type { Job } from '../jobs/model/job.ts';
import type { PersonExport } from '../jobs/people/export-person.ts';
import { failureJson } from './notice-text.ts';
import { withReasonTexts } from './reason-text.ts';
import { type Strings, stringsFor } from './strings.ts';

/** A job as JSON for users of the API and the command line, with sentences where the job has codes. */
export type PublicJob = ReturnType<typeof publicJob>;

/** Renders a job as JSON. */
export function publicJob(job: Job, strings: Strings = stringsFor()) {
  return withSentences(jobJson(job), strings);
}

/** Everything that is stored about a person, with sentences where their jobs have codes. */
export type PublicExport = ReturnType<typeof publicExport>;

/** Renders a person's export as JSON. */
export function publicExport(person: PersonExport, strings: Strings = stringsFor()) {
  return { ...person, jobs: person.jobs.map((job) => withSentences(job, strings)) };
}

function withSentences<T extends JobJson>(job: T, strings: Strings) {
  return { ...withReasonTexts(job, strings), failure: job.failure && failureJson(job.failure, strings) };
}
