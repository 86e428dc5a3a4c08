import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { respond } from '../outbound/responses.ts';
import { onePost } from '../render/posts.ts';
import { sentences } from '../strings.ts';
import { ephemeral, sentence } from './listeners/open-view.ts';
import { staysOpen } from './listeners/submission.ts';

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

/** @param apiUrl where the Web API is: addresses of its origin are Slack's too. */
export function takingBy(app: App, apiUrl: string, log: Logger): Taking {
  const underWay = new Set<Promise<unknown>>();
  return {
    async take(delivered) {
      const work = handle(app, delivered, apiUrl, log);
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

async function handle(app: App, delivered: Delivered, apiUrl: string, log: Logger): Promise<unknown> {
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
    const apology = await apologise(delivered.body, apiUrl);
    if (apology === null) throw error;
    log.error({ err: error }, 'what a person did on Slack could not be taken');
    return apology.answer;
  }
}

/**
 * Says that nothing was taken, where that takes no token: Slack sends what people do once. Null where it could not be
 * said; of events nothing is, as Slack sends them again.
 */
async function apologise(
  { command, type, view, response_url }: Delivered['body'],
  apiUrl: string,
): Promise<{ readonly answer: unknown } | null> {
  const apology = sentence(sentences.notStored);
  if (command !== undefined) return { answer: ephemeral(apology) };
  if (type === 'view_submission') return { answer: staysOpen(view, sentences.notStored) };
  const url = z.string().safeParse(response_url);
  if (!url.success) return null;
  const said = await respond(url.data, onePost(apology), {
    how: 'below',
    thread: null,
    apiUrl,
    timeout: PATIENCE,
  });
  return said.ok && said.value ? { answer: undefined } : null;
}

/** Milliseconds: what failed before it has taken some of the three seconds that Slack gives. */
const PATIENCE = 600;
