import type { Reader } from '../../jobs/ports/documents.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { PostingFetcher } from '../../jobs/ports/posting-fetcher.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { Desk } from '../../jobs/submit/submit-job.ts';
import type { Voice } from '../types/chat-adapter.ts';
import type { House } from '../types/installation-info.ts';

/** What the intake of one platform is made of. */
export interface IntakeRooms {
  readonly store: QueuedStore;
  readonly desk: Desk;
  readonly reader: Reader;
  readonly fetcher: PostingFetcher;
  readonly voice: Voice;
  readonly house: House;
  readonly log: Logger;
}
