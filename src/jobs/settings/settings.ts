import { z } from 'zod';
import type { UserId } from '../model/ids.ts';
import { EngineName, JobOptions } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { User } from '../ports/users.ts';
import { settingReasons } from './setting-reasons.ts';

/** Where answers go: direct messages with the bot, a thread for the user, or the channel for all to read. */
export const ReplyLocation = z.enum(['dm', 'thread', 'channel']);
export type ReplyLocation = z.infer<typeof ReplyLocation>;

/** A user's settings. Null: the default of their workspace, the platform or the installation. */
export const Settings = z.object({
  answerIn: ReplyLocation.nullable(),
  /** The page limit of a result. */
  pages: JobOptions.shape.pages.unwrap().nullable(),
  engine: EngineName.nullable(),
  look: JobOptions.shape.look.unwrap().nullable(),
  /** The language of replies, such as `pt` or `pt-BR`. */
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .nullable(),
});
export type Settings = z.infer<typeof Settings>;

const NO_SETTINGS: Settings = { answerIn: null, pages: null, engine: null, look: null, locale: null };

/** Loads a user's settings. Values that this version can't read are null. */
export async function loadSettings(user: UserId, { users }: Repositories): Promise<Settings> {
  return parseStored(await users.settings(user));
}

/** Parses the stored settings of a user. Values that this version can't read are null. Pure. */
export function settingsIn({ settings }: Pick<User, 'settings'>): Settings {
  return parseStored(settings);
}

/** Changes the named settings and leaves the others as they are. */
export async function changeSettings(
  user: UserId,
  changes: Readonly<Partial<Settings>>,
  { users }: Repositories,
): Promise<Result<Settings, Refusal>> {
  const parsed = Settings.partial().safeParse(changes);
  if (!parsed.success) return refuse(settingReasons(parsed.error));
  if (!(await users.changeSettings(user, parsed.data))) return refuse({ user_id: reason('user_not_found') });
  return ok(parseStored(await users.settings(user)));
}

/** Fills in a job's options from the user's settings. Pure. */
export function withSettings(options: JobOptions, { pages, engine, look }: Settings): JobOptions {
  return { ...(pages && { pages }), ...(engine && { engine }), ...(look && { look }), ...options };
}

const Stored = z.object({
  answerIn: Settings.shape.answerIn.catch(null),
  pages: Settings.shape.pages.catch(null),
  engine: Settings.shape.engine.catch(null),
  look: Settings.shape.look.catch(null),
  locale: Settings.shape.locale.catch(null),
});

function parseStored(stored: unknown): Settings {
  return Stored.catch(NO_SETTINGS).parse(stored);
}
