import type { Reception } from '../../../chat/types/interaction-service.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import type { Recent } from '../once-cache.ts';
import type { People } from '../outbound/user-directory.ts';
import type { Web } from '../web.ts';

/** What the listeners work with. */
export interface Desk {
  readonly reception: Reception;
  readonly web: Web;
  readonly people: People;
  readonly log: Logger;
  /** What was shown to one person alone: delivered again, it is not shown again. */
  readonly shown: Recent<boolean>;
}
