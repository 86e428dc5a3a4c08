import type { Logger } from '../../../jobs/ports/logger.ts';
import type { SlackWebClients } from '../api-client.ts';
import type { FindSlackInstallation } from '../install/installation.ts';
import type { SlackMessageSender } from './message-sender.ts';
import type { UserDirectory } from './user-directory.ts';

export interface SlackOutboundDeps {
  readonly web: SlackWebClients;
  readonly sender: SlackMessageSender;
  readonly findInstallation: FindSlackInstallation;
  readonly users: UserDirectory;
  readonly log: Logger;
}
