import { z } from 'zod';
import type { Person } from '../../../chat/types/chat-event.ts';
import { errorName } from '../errors.ts';
import type { Installation } from '../install/installation.ts';
import type { Web } from '../web.ts';

/** A person as what they did names them. Whether they are an admin, it does not say. Pure. */
export function personOf({ workspace }: Installation, user: string, name: string | null = null): Person {
  return {
    platform: 'slack',
    tenantId: workspace,
    externalId: user,
    displayName: name,
    locale: null,
    isAdmin: false,
  };
}

/** Finds who somebody is, beyond that. Not while Slack waits for an acknowledgement: it is a question to Slack. */
export type People = (bot: Installation, person: Person) => Promise<Person>;

interface Profile {
  readonly name: string | null;
  readonly locale: string | null;
  readonly isAdmin: boolean;
}

/** Milliseconds for which it is taken as it was. */
const FRESH = 10 * 60 * 1000;

/** People, and workspaces, that are remembered. */
const MOST = 5_000;

/**
 * Asks Slack for a person's locale and whether they are an admin, once in a while. It takes the scope `users:read`:
 * an app that was installed without it, or a Slack that does not answer, makes nobody an admin.
 */
export function createPeople(web: Web): People {
  const known = new Map<string, { readonly until: number; readonly profile: Profile }>();
  const blind = new Map<string, number>();

  const look = async (bot: Installation, user: string): Promise<Profile> => {
    const key = `${bot.workspace}/${user}`;
    const before = known.get(key);
    if (before && before.until > Date.now()) return before.profile;
    if ((blind.get(bot.workspace) ?? 0) > Date.now()) return NOBODY;
    try {
      const info = await web.interactive.users.info({ token: bot.token, user, include_locale: true });
      const profile = Info.parse(info);
      keep(known, key, { until: Date.now() + FRESH, profile });
      return profile;
    } catch (error) {
      if (errorName(error) === 'missing_scope') keep(blind, bot.workspace, Date.now() + FRESH);
      return NOBODY;
    }
  };

  return async (bot, person) => {
    const { name, locale, isAdmin } = await look(bot, person.externalId);
    return { ...person, displayName: name ?? person.displayName, locale, isAdmin };
  };
}

const NOBODY: Profile = { name: null, locale: null, isAdmin: false };

const Info = z
  .object({
    user: z.object({
      real_name: z.string().nullish(),
      locale: z.string().nullish(),
      is_admin: z.boolean().nullish(),
      is_owner: z.boolean().nullish(),
    }),
  })
  .transform(
    ({ user }): Profile => ({
      name: user.real_name || null,
      locale: user.locale || null,
      isAdmin: user.is_admin === true || user.is_owner === true,
    }),
  );

function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST && oldest !== undefined) map.delete(oldest);
}
