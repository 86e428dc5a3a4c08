import type { Reader } from '../../../jobs/ports/documents.ts';
import type { RequestKeys } from '../../../jobs/ports/request-keys.ts';
import type { SubmitDeps } from '../../../jobs/submit/submit-job.ts';
import type { AccessDesk } from './access.ts';
import type { Waiting } from './waiting.ts';

/** What the jobs API is made of. */
export interface ApiRoom {
  readonly access: AccessDesk;
  readonly desk: SubmitDeps;
  readonly reader: Reader;
  readonly requestKeys: RequestKeys;
  readonly waiting: Waiting;
  /** Bytes of an upload at most. */
  readonly mostBytes: number;
}
