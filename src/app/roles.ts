import type { Config } from '../config.ts';
import { stringsFor } from '../strings/strings.ts';
import type { AppContext, OpenedRole } from './context.ts';

/** The roles in starting order: `http` comes after the roles whose routes it serves. */
export const ROLE_NAMES = ['slack', 'discord', 'http', 'worker'] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

export interface Role {
  readonly name: RoleName;
  /** Names the variables that are missing, such as `SLACK_BOT_TOKEN`; null if the role can run. */
  missingVariables(config: Config): string | null;
  /** True for a platform. A worker opens every platform that is set up, for its part of queued work. */
  readonly isPlatform: boolean;
  open(context: AppContext): Promise<OpenedRole>;
}

/** Every role by its name. Each loads its own modules when it is used, because the platforms' libraries are large. */
export const roles: Readonly<Record<RoleName, Role>> = {
  slack: {
    name: 'slack',
    missingVariables: ({ slack }) => missingForSlack(slack),
    isPlatform: true,
    open: async (context) => (await import('./slack.ts')).openSlack(context),
  },
  discord: {
    name: 'discord',
    missingVariables({ discord: { token, applicationId } }) {
      if (token === null) return 'DISCORD_TOKEN';
      return applicationId === null ? 'DISCORD_APPLICATION_ID' : null;
    },
    isPlatform: true,
    open: async (context) => (await import('./discord.ts')).openDiscord(context),
  },
  http: {
    name: 'http',
    missingVariables: () => null,
    isPlatform: false,
    open: async (context) => {
      const { startHttp } = await import('./http.ts');
      return { start: (peers) => startHttp(context, peers) };
    },
  },
  worker: {
    name: 'worker',
    missingVariables: () => null,
    isPlatform: false,
    open: async (context) => {
      const { startWorkerRole } = await import('./worker.ts');
      return { start: (peers) => startWorkerRole(context, peers) };
    },
  },
};

function missingForSlack(slack: Config['slack']): string | null {
  const { botToken, appToken, signingSecret, clientId, clientSecret } = slack;
  const { off } = stringsFor().cli.start;
  if (clientId === null && clientSecret === null && botToken === null) return off.tokenOrOAuth;
  if ((clientId === null) !== (clientSecret === null))
    return clientId === null ? 'SLACK_CLIENT_ID' : 'SLACK_CLIENT_SECRET';
  return appToken === null && signingSecret === null
    ? off.either('SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET')
    : null;
}
