import { z } from 'zod';
import type { ChatUser } from '../../../chat/types/chat-event.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import type { SlackWebClients } from '../api-client.ts';
import { slackErrorCode } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';

/** Returns the user as events name them. They count as no admin, as events don't say. Pure. */
export function toSlackChatUser(
  { workspace }: SlackInstallation,
  user: string,
  name: string | null = null,
): ChatUser {
  return {
    platform: 'slack',
    tenantId: workspace,
    externalId: user,
    displayName: name,
    locale: null,
    isAdmin: false,
  };
}

/** Asks Slack about users, so put a time limit on it while Slack waits for an acknowledgement. */
export interface UserDirectory {
  /** Adds a user's name, locale and admin status. */
  describe(bot: SlackInstallation, user: ChatUser): Promise<ChatUser>;
  /** True for a user of the bot's workspace or of its organisation. False if Slack doesn't say. */
  isMember(bot: SlackInstallation, user: string): Promise<boolean>;
}

interface Profile {
  /** The workspaces and the organisation that the user belongs to. */
  readonly homes: readonly string[];
  readonly name: string | null;
  readonly locale: string | null;
  readonly isAdmin: boolean;
}

/** How long to use a profile without asking again. */
const PROFILE_TTL_MS = 10 * 60 * 1000;

/** How many users, and workspaces, to remember. */
const MAX_ENTRIES = 5_000;

/**
 * Looks up users' profiles and remembers them for ten minutes. Without the scope `users:read`, or without an answer
 * from Slack, nobody is an admin or known to be a member: either is logged.
 */
export function createUserDirectory(web: SlackWebClients, log: Logger): UserDirectory {
  const profiles = new Map<string, { readonly until: number; readonly profile: Profile }>();
  const withoutScopeUntil = new Map<string, number>();

  const loadProfile = async (bot: SlackInstallation, user: string): Promise<Profile> => {
    const key = `${bot.workspace}/${user}`;
    const known = profiles.get(key);
    if (known && known.until > Date.now()) return known.profile;
    if ((withoutScopeUntil.get(bot.workspace) ?? 0) > Date.now()) return UNKNOWN_PROFILE;
    try {
      const info = await web.interactive.users.info({ token: bot.token, user, include_locale: true });
      const profile = Info.parse(info);
      remember(profiles, key, { until: Date.now() + PROFILE_TTL_MS, profile });
      return profile;
    } catch (error) {
      if (slackErrorCode(error) === 'missing_scope') {
        remember(withoutScopeUntil, bot.workspace, Date.now() + PROFILE_TTL_MS);
        log.warn(
          { workspace: bot.workspace },
          'nobody counts as an admin here: the scope users:read is missing',
        );
      } else log.warn({ err: error }, 'the profile of a person could not be read: they count as no admin');
      return UNKNOWN_PROFILE;
    }
  };

  return {
    async describe(bot, user) {
      const { name, locale, isAdmin } = await loadProfile(bot, user.externalId);
      return { ...user, displayName: name ?? user.displayName, locale, isAdmin };
    },
    async isMember(bot, user) {
      const { homes } = await loadProfile(bot, user);
      return homes.some((home) => home === bot.workspace || home === bot.organisation);
    },
  };
}

const UNKNOWN_PROFILE: Profile = { homes: [], name: null, locale: null, isAdmin: false };

const Info = z
  .object({
    user: z.object({
      team_id: z.string().nullish(),
      /** Set for members of any organisation, also of another. */
      enterprise_user: z
        .object({ enterprise_id: z.string().nullish(), teams: z.array(z.string()).nullish() })
        .nullish(),
      is_stranger: z.boolean().nullish(),
      real_name: z.string().nullish(),
      locale: z.string().nullish(),
      is_admin: z.boolean().nullish(),
      is_owner: z.boolean().nullish(),
    }),
  })
  .transform(
    ({ user }): Profile => ({
      homes: user.is_stranger ? [] : homesOf(user),
      name: user.real_name || null,
      locale: user.locale || null,
      isAdmin: user.is_admin === true || user.is_owner === true,
    }),
  );

function homesOf({ team_id, enterprise_user }: z.input<typeof Info>['user']): string[] {
  const { enterprise_id, teams } = enterprise_user ?? {};
  return [team_id, enterprise_id, ...(teams ?? [])].filter((home) => home != null);
}

function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MAX_ENTRIES && oldest !== undefined) map.delete(oldest);
}
