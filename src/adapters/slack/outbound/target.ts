import { z } from 'zod';
import type { Result } from '../../../jobs/model/result.ts';
import type { SlackWebClients } from '../api-client.ts';
import { withRateLimitRetry } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';

/** Where the bot posts: a channel or DM, in a thread or at its root. */
export interface SlackTarget {
  readonly channel: string;
  /** The `ts` of the message that starts the thread. */
  readonly thread: string | null;
}

/** Opens the DM between the bot and a user, and returns its channel id. */
export function openDirectMessage(
  user: string,
  bot: SlackInstallation,
  { worker }: SlackWebClients,
): Promise<Result<string>> {
  return withRateLimitRetry(async () => {
    const opened = await worker.conversations.open({ token: bot.token, users: user });
    return z.string().parse(opened.channel?.id);
  });
}

/** True for a DM: Slack's ids of direct messages start with a D. */
export function isDirectMessage(channel: string): boolean {
  return channel.startsWith('D');
}
