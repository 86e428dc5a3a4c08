import { z } from 'zod';
import { fault } from '../../../jobs/model/fault.ts';
import type { SlackWebClients } from '../api-client.ts';
import { slackResult } from '../errors.ts';
import type { FindSlackInstallation, SlackInstallation } from './installation.ts';

/** Finds the bot in the one workspace that its token is for. Asks Slack once which one that is. */
export function createSingleInstallationFinder(
  token: string,
  { interactive }: SlackWebClients,
): FindSlackInstallation {
  let known: SlackInstallation | null = null;
  return async (workspace) => {
    if (known === null) {
      const answer = await slackResult(interactive.auth.test({ token }));
      if (!answer.ok) return answer;
      const identity = Identity.safeParse(answer.value);
      if (!identity.success)
        return { ok: false, error: fault('delivery_failed', 'auth.test did not name the bot') };
      const { team_id, user_id, enterprise_id } = identity.data;
      known = {
        workspace: team_id,
        token,
        botUser: user_id,
        organisation: enterprise_id ?? null,
      };
    }
    return { ok: true, value: known.workspace === workspace ? known : null };
  };
}

const Identity = z.object({
  team_id: z.string().min(1),
  user_id: z.string().min(1),
  enterprise_id: z.string().nullish(),
});
