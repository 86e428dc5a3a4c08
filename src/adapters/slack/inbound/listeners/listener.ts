import type { AllMiddlewareArgs } from '@slack/bolt';
import type { Installation } from '../../install/installation.ts';
import type { Desk } from '../deps.ts';

/** What Bolt hands a listener, as far as the listeners here use it: they read the body themselves. */
export interface Asked {
  readonly body: unknown;
  readonly context: AllMiddlewareArgs['context'];
}

export interface Waiting<Answer> extends Asked {
  /** Answers the request; once. */
  ack(answer?: Answer): Promise<void>;
}

export function botIn({ context }: Asked): Installation {
  return context.installation;
}

/**
 * Does what stores something; what goes wrong is logged, and `apology` said. Slack does not send interactions again,
 * so that a person must hear that nothing was taken.
 */
export async function orApologise(
  desk: Desk,
  work: () => Promise<void>,
  apology: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    desk.log.error({ err: error }, 'what a person did on Slack could not be taken');
    await apology();
  }
}
