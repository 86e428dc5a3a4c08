import { z } from 'zod';
import { fault } from '../../../jobs/model/fault.ts';
import { outcomeOf } from '../errors.ts';
import type { Web } from '../web.ts';
import type { FindInstallation, Installation } from './installation.ts';

/** The bot of the one workspace that a token is for, which Slack is asked for once. */
export function singleInstallation(token: string, { interactive }: Web): FindInstallation {
  let known: Installation | null = null;
  return async (workspace) => {
    if (known === null) {
      const told = await outcomeOf(interactive.auth.test({ token }));
      if (!told.ok) return told;
      const read = Identity.safeParse(told.value);
      if (!read.success) return { ok: false, fault: fault('delivery_failed', 'auth.test says nothing') };
      const { team_id, user_id, bot_id } = read.data;
      known = { workspace: team_id, token, botUser: user_id, bot: bot_id ?? null };
    }
    return { ok: true, value: known.workspace === workspace ? known : null };
  };
}

const Identity = z.object({
  team_id: z.string().min(1),
  user_id: z.string().min(1),
  bot_id: z.string().nullish(),
});
