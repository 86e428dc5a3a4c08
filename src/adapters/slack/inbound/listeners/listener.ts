import type { AllMiddlewareArgs } from '@slack/bolt';
import type { InteractionService } from '../../../../chat/types/interaction-service.ts';
import type { Logger } from '../../../../jobs/ports/logger.ts';
import type { SlackWebClients } from '../../api-client.ts';
import type { SlackInstallation } from '../../install/installation.ts';
import type { OnceCache } from '../../once-cache.ts';
import type { UserDirectory } from '../../outbound/user-directory.ts';

/** Time to look a user up, of the three seconds that Slack waits. */
export const USER_LOOKUP_TIMEOUT_MS = 400;

export interface SlackListenerDeps {
  readonly interactions: InteractionService;
  readonly web: SlackWebClients;
  readonly users: UserDirectory;
  readonly log: Logger;
  /** Keeps an event that Slack delivers twice from showing its message twice. */
  readonly shownOnce: OnceCache<boolean>;
}

/** The part of Bolt's arguments that the listeners use. They parse the body themselves. */
export interface SlackEvent {
  readonly body: unknown;
  readonly context: AllMiddlewareArgs['context'];
}

export interface SlackInteraction<Response> extends SlackEvent {
  /** Answers the request, once. */
  ack(response?: Response): Promise<void>;
}

/** Returns the installation that Bolt's `authorize` found for an event. */
export function installationOf({ context }: SlackEvent): SlackInstallation {
  return context.installation;
}

/**
 * Runs work that stores an interaction. If it fails, logs the error and apologises: Slack doesn't send interactions
 * again, so the person must know that nothing happened.
 */
export async function apologiseOnError(
  { log }: SlackListenerDeps,
  work: () => Promise<void>,
  apologise: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ err: error }, 'an interaction could not be stored');
    await apologise();
  }
}
