import type { Reader } from '../jobs/ports.ts';
import type { Standing } from '../jobs/posted.ts';
import type { RequestKeys } from '../jobs/request-keys.ts';
import type { Desk } from '../jobs/submit.ts';
import type { AccessDesk } from './access.ts';
import type { Waiting } from './waiting.ts';

/** What the jobs API is made of. */
export interface ApiRoom {
  readonly access: AccessDesk;
  readonly desk: Desk;
  readonly reader: Reader;
  readonly requestKeys: RequestKeys;
  readonly waiting: Waiting;
  /** Has what was posted of something that is deleted taken back, where this process can. */
  takeBack(standing: readonly Standing[]): Promise<void>;
  /** Bytes of an upload at most. */
  readonly mostBytes: number;
}
