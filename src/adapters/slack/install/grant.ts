import type { Installation as SlackInstallation } from '@slack/oauth';
import { z } from 'zod';

/** What Slack grants when the bot is installed, as it is stored. Of the person who installed it, only their id. */
export const SlackGrant = z.object({
  team: z.object({ id: z.string().min(1) }).nullish(),
  enterprise: z.object({ id: z.string().min(1) }).nullish(),
  isEnterpriseInstall: z.boolean().default(false),
  user: z.object({ id: z.string() }),
  bot: z.object({
    token: z.string().min(1),
    scopes: z.array(z.string()),
    id: z.string().min(1),
    userId: z.string().min(1),
    /** With token rotation: what to get the next token with, and when this one expires, in seconds since 1970. */
    refreshToken: z.string().min(1).optional(),
    expiresAt: z.number().optional(),
  }),
});
export type SlackGrant = z.infer<typeof SlackGrant>;

/** Returns the id to store a grant under: the workspace's, or the organisation's if it covers all its workspaces. */
export function installationIdOf({ team, enterprise, isEnterpriseInstall }: SlackGrant): string | null {
  return (isEnterpriseInstall ? enterprise?.id : team?.id) ?? null;
}

/** Converts a grant to the form of Slack's library. */
export function toOAuthInstallation({
  team,
  enterprise,
  isEnterpriseInstall,
  user,
  bot,
}: SlackGrant): SlackInstallation<'v2', boolean> {
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
