import type { Compute } from '../../jobs/ports/compute.ts';
import type { Reader } from '../../jobs/ports/documents.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { PostingFetcher } from '../../jobs/ports/posting-fetcher.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { ResumeLabeller } from '../../jobs/resumes/label-resume.ts';
import type { SubmitDeps } from '../../jobs/submit/submit-job.ts';
import type { ChatAdapter } from '../types/chat-adapter.ts';
import type { InstallationInfo } from '../types/installation-info.ts';

/** What the event handler of one platform needs. */
export interface ChatHandlerDeps {
  readonly store: QueuedStore;
  readonly submission: SubmitDeps;
  readonly reader: Reader;
  readonly labeller?: ResumeLabeller | undefined;
  readonly compute: Compute;
  readonly fetcher: PostingFetcher;
  readonly adapter: ChatAdapter;
  readonly installation: InstallationInfo;
  readonly log: Logger;
}
