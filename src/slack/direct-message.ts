import { z } from 'zod';
import type { Outcome } from '../jobs/fault.ts';
import type { Installation } from './installation.ts';
import { inTurn } from './posting.ts';
import type { Web } from './web.ts';

/** The channel in which the bot and one person talk alone, opened if it must be. */
export function directMessage(person: string, bot: Installation, { worker }: Web): Promise<Outcome<string>> {
  return inTurn(async () => {
    const opened = await worker.conversations.open({ token: bot.token, users: person });
    return z.string().parse(opened.channel?.id);
  });
}
