import { z } from 'zod';
import type { Outcome } from '../../../jobs/model/fault.ts';
import type { Installation } from '../install/installation.ts';
import type { Web } from '../web.ts';
import { inTurn } from './message-sender.ts';

/** The channel in which the bot and one person talk alone, opened if it must be. */
export function directMessage(person: string, bot: Installation, { worker }: Web): Promise<Outcome<string>> {
  return inTurn(async () => {
    const opened = await worker.conversations.open({ token: bot.token, users: person });
    return z.string().parse(opened.channel?.id);
  });
}

/** Slack's ids of direct messages begin with a D. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}
