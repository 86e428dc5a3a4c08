import type { Installation as SlackInstallation } from '@slack/oauth';
import { z } from 'zod';

/** What Slack gave when the bot was installed, as it is stored: nothing of the person who did it but their id. */
export const Grant = z.object({
  team: z.object({ id: z.string().min(1) }).nullish(),
  enterprise: z.object({ id: z.string().min(1) }).nullish(),
  isEnterpriseInstall: z.boolean().default(false),
  user: z.object({ id: z.string() }),
  bot: z.object({
    token: z.string().min(1),
    scopes: z.array(z.string()),
    id: z.string().min(1),
    userId: z.string().min(1),
    /** With token rotation: what the next token is had by, and until when this one is good, in seconds. */
    refreshToken: z.string().min(1).optional(),
    expiresAt: z.number().optional(),
  }),
});
export type Grant = z.infer<typeof Grant>;

/** What it is stored by: the workspace's id, or the organisation's where it is for all of its workspaces. */
export function keyOf({ team, enterprise, isEnterpriseInstall }: Grant): string | null {
  return (isEnterpriseInstall ? enterprise?.id : team?.id) ?? null;
}

/** As Slack's library has it. */
export function toSlack({
  team,
  enterprise,
  isEnterpriseInstall,
  user,
  bot,
}: Grant): SlackInstallation<'v2', boolean> {
  const { refreshToken, expiresAt, ...rest } = bot;
  return {
    team: team ?? undefined,
    enterprise: enterprise ?? undefined,
    isEnterpriseInstall,
    user: { id: user.id, token: undefined, scopes: undefined },
    bot: {
      ...rest,
      ...(refreshToken !== undefined && { refreshToken }),
      ...(expiresAt !== undefined && { expiresAt }),
    },
    tokenType: 'bot',
    authVersion: 'v2',
  };
}
