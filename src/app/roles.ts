import type { Config } from '../config.ts';
import { stringsFor } from '../strings/strings.ts';
import type { AppContext, PlatformWorkers, RolePeers, StartedRole } from './context.ts';

/** The roles in starting order: `http` comes after the roles whose routes it serves. */
export const ROLE_NAMES = ['slack', 'discord', 'http', 'worker'] as const;
export type RoleName = (typeof ROLE_NAMES)[number];

export interface Role {
  readonly name: RoleName;
  /** Names the variables that are missing, such as `SLACK_BOT_TOKEN`; null if the role can run. */
  missingVariables(config: Config): string | null;
  /** Creates the platform's part of queued work. */
  createWorkers?(context: AppContext): Promise<PlatformWorkers>;
  start(context: AppContext, peers: RolePeers): Promise<StartedRole>;
}

/** Every role by its name. Each loads its own modules when it is used, because the platforms' libraries are large. */
export const roles: Readonly<Record<RoleName, Role>> = {
  slack: {
    name: 'slack',
    missingVariables: ({ slack }) => missingForSlack(slack),
    createWorkers: async (context) => (await import('./slack.ts')).createSlackWorkers(context),
    start: async (context) => (await import('./slack.ts')).startSlack(context),
  },
  discord: {
    name: 'discord',
    missingVariables({ discord: { token, applicationId } }) {
      if (token === null) return 'DISCORD_TOKEN';
      return applicationId === null ? 'DISCORD_APPLICATION_ID' : null;
    },
    createWorkers: async (context) => (await import('./discord.ts')).createDiscordWorkers(context),
    start: async (context) => (await import('./discord.ts')).startDiscord(context),
  },
  http: {
    name: 'http',
    missingVariables: () => null,
    start: async (context, peers) => (await import('./http.ts')).startHttp(context, peers),
  },
  worker: {
    name: 'worker',
    missingVariables: () => null,
    start: async (context, peers) => (await import('./worker.ts')).startWorkerRole(context, peers),
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
