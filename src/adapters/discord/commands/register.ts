import { isDeepStrictEqual } from 'node:util';
import {
  RESTJSONErrorCodes as Code,
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import { faultOf } from '../errors.ts';
import type { DiscordAccount } from '../rest.ts';
import { commands } from './commands.ts';

/** The names of commands, by what registering does to them. */
export interface Changes {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** `problem` is a sentence for the operator, with the mend. */
export type Registered =
  | { readonly ok: true; readonly changes: Changes }
  | { readonly ok: false; readonly problem: string };

/** `guild`: in that server alone, where they are seen at once; null: wherever the bot is. */
export interface Registration {
  readonly guild: string | null;
  readonly mode: 'change' | 'look';
}

/** Makes Discord's commands of this application those of this code: what else there is goes. */
export async function registerCommands(
  account: DiscordAccount,
  { guild, mode }: Registration,
): Promise<Registered> {
  const rest = new REST({
    version: '10',
    retries: 1,
    rejectOnRateLimit: () => true,
    ...(account.url === null ? {} : { api: account.url }),
  }).setToken(account.token);
  const { applicationId } = account;
  const route =
    guild === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guild);
  const wanted = guild === null ? commands : commands.map(inOneServer);
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const there = Commands.parse(await rest.get(route, { query }));
    if (mode === 'change') await rest.put(route, { body: wanted });
    return { ok: true, changes: changesOf(there, Commands.parse(wanted)) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, guild) };
  }
}

/** Where a command of one server is available, and for whom, goes without saying. */
function inOneServer({
  contexts: _contexts,
  integration_types: _types,
  ...command
}: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  return command;
}

/** What Discord leaves out, fills in with null, or gives in its own order is the same. */
const absent = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const Localized = z
  .record(z.string(), z.string())
  .nullish()
  .transform((words) => words ?? {});
const yes = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const numbers = z
  .array(z.number())
  .nullish()
  .transform((values) => (values ?? []).toSorted((one, other) => one - other));
const worded = {
  name: z.string(),
  name_localizations: Localized,
  description: z.string().default(''),
  description_localizations: Localized,
};
const CommandOption = z.object({
  type: z.number(),
  ...worded,
  required: yes,
  autocomplete: yes,
  min_length: absent(z.number()),
  max_length: absent(z.number()),
  choices: absent(z.array(z.unknown())),
});
const Command = z.object({
  type: z.number().default(1),
  ...worded,
  options: z.array(CommandOption).default([]),
  contexts: numbers,
  integration_types: numbers,
  default_member_permissions: absent(z.string()),
  nsfw: yes,
});
const Commands = z.array(Command);
type Command = z.infer<typeof Command>;

function changesOf(there: readonly Command[], wanted: readonly Command[]): Changes {
  const same = (one: Command) => (other: Command) => one.type === other.type && one.name === other.name;
  const namesOf = (of: readonly Command[]) => of.map(({ type, name }) => (type === 1 ? `/${name}` : name));
  const known = wanted.filter((command) => there.some(same(command)));
  const unchanged = known.filter((command) => isDeepStrictEqual(there.find(same(command)), command));
  return {
    created: namesOf(wanted.filter((command) => !known.includes(command))),
    updated: namesOf(known.filter((command) => !unchanged.includes(command))),
    removed: namesOf(there.filter((command) => !wanted.some(same(command)))),
    unchanged: namesOf(unchanged),
  };
}

/** @throws what is no answer of Discord's and no failure to reach it. */
function problemOf(error: unknown, guild: string | null): string {
  if (error instanceof RateLimitError) {
    const seconds = Math.ceil(Math.max(error.retryAfter, error.timeToReset) / 1000);
    return `Discord takes no more commands for now. Do it again in ${seconds} seconds.`;
  }
  if (error instanceof DiscordAPIError) return problemOfAnswer(error, guild);
  if (error instanceof HTTPError && error.status >= 500)
    return `Discord is in trouble itself (${error.status}). Do it again in a few minutes.`;
  return `${faultOf(error).detail}. See that this machine can reach it, then do it again.`;
}

function problemOfAnswer({ status, code, message }: DiscordAPIError, guild: string | null): string {
  if (status === 401)
    return 'DISCORD_TOKEN: is not taken by Discord. Set the token that stands under Bot of the application, or reset it there.';
  if (code === Code.NotAuthorizedToPerformThisActionOnThisApplication || code === Code.UnknownApplication)
    return 'DISCORD_APPLICATION_ID: is not the application that DISCORD_TOKEN belongs to. Set the id that stands under General Information of the same application.';
  if (guild !== null && (code === Code.MissingAccess || code === Code.UnknownGuild))
    return `The bot is not in the server ${guild}. Bring it there with the invite link first, or leave --guild out.`;
  return `Discord refused the commands (${status}, code ${code}: ${message}).`;
}
