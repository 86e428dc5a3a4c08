import { z } from 'zod';
import type { UserId } from '../model/ids.ts';
import { EngineName, JobOptions } from '../model/job.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { User } from '../ports/rows.ts';
import type { Tables } from '../ports/tables.ts';
import { NO_SUCH_USER } from './consent.ts';
import { settingFaults } from './setting-faults.ts';

/** Where answers go: the direct messages with the bot, a thread for the person, the channel for all to read. */
export const AnswerIn = z.enum(['dm', 'thread', 'channel']);
export type AnswerIn = z.infer<typeof AnswerIn>;

/** A person's settings. Null: as their workspace, the platform or the installation has it. */
export const Settings = z.object({
  answerIn: AnswerIn.nullable(),
  /** The longest result in pages. */
  pages: JobOptions.shape.pages.unwrap().nullable(),
  engine: EngineName.nullable(),
  /** The language of replies, as in `pt` or `pt-BR`. */
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .nullable(),
});
export type Settings = z.infer<typeof Settings>;

const NONE: Settings = { answerIn: null, pages: null, engine: null, locale: null };

/** A person's settings; those that this version cannot read are null. */
export async function settingsOf(user: UserId, { users }: Tables): Promise<Settings> {
  return storedIn(await users.settings(user));
}

/** The settings of a user as they were read; those that this version cannot read are null. Pure. */
export function settingsIn({ settings }: Pick<User, 'settings'>): Settings {
  return storedIn(settings);
}

export type ChangedSettings = { readonly ok: true; readonly settings: Settings } | Refused;

/** Changes the settings that are named, and leaves the others as they are. */
export async function changeSettings(
  user: UserId,
  changes: Readonly<Partial<Settings>>,
  { users }: Tables,
): Promise<ChangedSettings> {
  const parsed = Settings.partial().safeParse(changes);
  if (!parsed.success) return refuse(settingFaults(parsed.error, SENTENCES));
  if (!(await users.changeSettings(user, parsed.data))) return refuse({ user_id: NO_SUCH_USER });
  return { ok: true, settings: storedIn(await users.settings(user)) };
}

/** A job's options with the person's settings where the job names nothing of its own. Pure. */
export function withSettings(options: JobOptions, { pages, engine }: Settings): JobOptions {
  return { ...(pages && { pages }), ...(engine && { engine }), ...options };
}

const Stored = z.object({
  answerIn: Settings.shape.answerIn.catch(null),
  pages: Settings.shape.pages.catch(null),
  engine: Settings.shape.engine.catch(null),
  locale: Settings.shape.locale.catch(null),
});

function storedIn(stored: unknown): Settings {
  return Stored.catch(NONE).parse(stored);
}

const SENTENCES: Readonly<Record<string, string>> = {
  answerIn: 'Answers can go to your direct messages, a thread or the channel: choose one of them.',
  pages: 'The page limit is a whole number from 1 to 10, or none.',
  engine: 'The engine is the AI one or the one without AI: choose one of them.',
  locale: 'The language of replies is a code such as en or pt-BR.',
};
