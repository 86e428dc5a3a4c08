import type { Tokens } from '../jobs/access.ts';
import type { Reader } from '../jobs/ports.ts';
import type { RequestKeys } from '../jobs/request-keys.ts';
import type { Desk } from '../jobs/submit.ts';
import type { AccessDesk } from './access.ts';
import type { Waiting } from './waiting.ts';

/** What the jobs API is made of. */
export interface ApiParts {
  readonly desk: Desk;
  readonly reader: Reader;
  readonly tokens: Tokens;
  readonly requestKeys: RequestKeys;
  readonly waiting: Waiting;
  /** Bytes of an upload at most. */
  readonly mostBytes: number;
}

/** What an operation is made from. */
export interface ApiRoom extends ApiParts {
  readonly access: AccessDesk;
}
