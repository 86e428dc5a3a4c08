import type { Logger } from '../jobs/ports/logger.ts';
import type { FindInstallation } from './installation.ts';
import type { People } from './people.ts';
import type { Posting } from './posting.ts';
import type { Web } from './web.ts';

/** What the way out to Slack is made of. */
export interface SlackRooms {
  readonly web: Web;
  readonly posting: Posting;
  readonly installation: FindInstallation;
  readonly people: People;
  readonly log: Logger;
}
