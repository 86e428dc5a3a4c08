import type { App } from '@slack/bolt';
import type { Logger } from '../jobs/ports/logger.ts';
import { ephemeral, sentence } from './listeners/show.ts';
import { sentences } from './sentences.ts';

/** A request or an envelope of Slack's, as Bolt takes it. */
export interface Delivered {
  readonly body: Record<string, unknown>;
  readonly retryNum?: number;
  readonly retryReason?: string;
}

/**
 * Has Bolt handle what Slack delivered, and gives what is to be answered: once the listeners are through, so that
 * nothing is acknowledged that was not stored.
 *
 * @throws what a listener throws: it is not to be acknowledged.
 */
export type Take = (delivered: Delivered) => Promise<unknown>;

/** Takes, and knows what is under way. */
export interface Taking {
  readonly take: Take;
  /** Resolves when nothing is under way any more. */
  idle(): Promise<void>;
}

export function takingBy(app: App, log: Logger): Taking {
  const underWay = new Set<Promise<unknown>>();
  return {
    async take(delivered) {
      const work = handle(app, delivered, log);
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    },
    async idle() {
      await Promise.allSettled(underWay);
    },
  };
}

async function handle(app: App, delivered: Delivered, log: Logger): Promise<unknown> {
  let answer: unknown;
  try {
    await app.processEvent({
      ...delivered,
      async ack(response) {
        answer = response;
      },
    });
    return answer;
  } catch (error) {
    // Slack sends a command once, and its person reads the answer.
    if (delivered.body.command === undefined) throw error;
    log.error({ err: error }, 'a command could not be taken');
    return ephemeral(sentence(sentences.notStored));
  }
}
