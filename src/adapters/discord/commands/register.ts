import { isDeepStrictEqual } from 'node:util';
import {
  RESTJSONErrorCodes as Code,
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { type DiscordAccount, DiscordRest } from '../api-client.ts';
import { toDiscordFault } from '../errors.ts';
import { DISCORD_COMMANDS } from './commands.ts';

/** The names of commands, by what registration does to them. */
export interface CommandChanges {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** The error is a sentence for the operator: what went wrong, and how to fix it. */
export type CommandRegistration = Result<CommandChanges, string>;

/** `guild` registers in that server alone; null registers wherever the bot is. `preview` changes nothing. */
export interface RegisterOptions {
  readonly guild: string | null;
  readonly mode: 'apply' | 'preview';
}

/** Replaces the application's commands with those of this code, and removes all others. */
export async function registerCommands(
  account: DiscordAccount,
  { guild, mode }: RegisterOptions,
): Promise<CommandRegistration> {
  const rest = new DiscordRest({
    version: '10',
    retries: 1,
    rejectOnRateLimit: () => true,
    ...(account.apiUrl === null ? {} : { api: account.apiUrl }),
  }).setToken(account.token);
  const { applicationId } = account;
  const route =
    guild === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guild);
  const ours = guild === null ? DISCORD_COMMANDS : DISCORD_COMMANDS.map(withoutContexts);
  try {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const registered = Commands.parse(await rest.get(route, { query }));
    if (mode === 'apply') await rest.put(route, { body: ours });
    return ok(compareCommands(registered, Commands.parse(ours)));
  } catch (error) {
    return err(describeProblem(error, guild));
  }
}

/** Discord doesn't take these settings for the commands of a single server. */
function withoutContexts({
  contexts: _contexts,
  integration_types: _types,
  ...command
}: RESTPostAPIApplicationCommandsJSONBody): RESTPostAPIApplicationCommandsJSONBody {
  return command;
}

/* Discord leaves fields out, fills them with null, or sorts them in its own order. These schemas make them comparable. */

const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const Localized = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => texts ?? {});
const orFalse = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const sortedNumbers = z
  .array(z.number())
  .nullish()
  .transform((values) => (values ?? []).toSorted((one, other) => one - other));
const texts = {
  name: z.string(),
  name_localizations: Localized,
  description: z.string().default(''),
  description_localizations: Localized,
};
const CommandOption = z.object({
  type: z.number(),
  ...texts,
  required: orFalse,
  autocomplete: orFalse,
  min_length: orNull(z.number()),
  max_length: orNull(z.number()),
  choices: orNull(z.array(z.unknown())),
});
const Command = z.object({
  type: z.number().default(1),
  ...texts,
  options: z.array(CommandOption).default([]),
  contexts: sortedNumbers,
  integration_types: sortedNumbers,
  default_member_permissions: orNull(z.string()),
  nsfw: orFalse,
});
const Commands = z.array(Command);
type Command = z.infer<typeof Command>;

function compareCommands(registered: readonly Command[], ours: readonly Command[]): CommandChanges {
  const same = (one: Command) => (other: Command) => one.type === other.type && one.name === other.name;
  const namesOf = (of: readonly Command[]) => of.map(({ type, name }) => (type === 1 ? `/${name}` : name));
  const known = ours.filter((command) => registered.some(same(command)));
  const unchanged = known.filter((command) => isDeepStrictEqual(registered.find(same(command)), command));
  return {
    created: namesOf(ours.filter((command) => !known.includes(command))),
    updated: namesOf(known.filter((command) => !unchanged.includes(command))),
    removed: namesOf(registered.filter((command) => !ours.some(same(command)))),
    unchanged: namesOf(unchanged),
  };
}

/** @throws anything that is neither Discord's answer nor a failed connection. */
function describeProblem(error: unknown, guild: string | null): string {
  const { registration } = stringsFor().discord;
  if (error instanceof RateLimitError) {
    const seconds = Math.ceil(Math.max(error.retryAfter, error.timeToReset) / 1000);
    return registration.rateLimited(seconds);
  }
  if (error instanceof DiscordAPIError) return describeRefusal(error, guild);
  if (error instanceof HTTPError && error.status >= 500) return registration.unavailable(error.status);
  return registration.unreachable(toDiscordFault(error).detail);
}

function describeRefusal({ status, code, message }: DiscordAPIError, guild: string | null): string {
  const { registration } = stringsFor().discord;
  if (status === 401) return registration.tokenInvalid;
  if (code === Code.NotAuthorizedToPerformThisActionOnThisApplication || code === Code.UnknownApplication)
    return registration.otherApplication;
  if (guild !== null && (code === Code.MissingAccess || code === Code.UnknownGuild))
    return registration.notInServer(guild);
  return registration.refused(status, code, message);
}
