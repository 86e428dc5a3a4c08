import type { Logger } from '../../../jobs/ports/logger.ts';
import type { FindInstallation } from '../install/installation.ts';
import type { Web } from '../web.ts';
import type { Posting } from './message-sender.ts';
import type { People } from './user-directory.ts';

/** What the way out to Slack is made of. */
export interface SlackRooms {
  readonly web: Web;
  readonly posting: Posting;
  readonly installation: FindInstallation;
  readonly people: People;
  readonly log: Logger;
}
