import type { Reader } from '../../../jobs/ports/documents.ts';
import type { RequestKeys } from '../../../jobs/ports/request-keys.ts';
import type { ResumeLabeller } from '../../../jobs/resumes/label-resume.ts';
import type { SubmitDeps } from '../../../jobs/submit/submit-job.ts';
import type { Authorizer } from './authorizer.ts';
import type { JobWaiter } from './job-waiter.ts';
import type { Limiter } from './limiter.ts';

/** What the jobs API needs. */
export interface ApiDeps {
  readonly authorizer: Authorizer;
  readonly limiter: Limiter;
  readonly submitDeps: SubmitDeps;
  readonly reader: Reader;
  readonly labeller?: ResumeLabeller | undefined;
  readonly requestKeys: RequestKeys;
  readonly jobWaiter: JobWaiter;
  /** The largest upload, in bytes. */
  readonly maxUploadBytes: number;
}
