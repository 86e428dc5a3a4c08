import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';

/** Sends a request and turns Discord's errors into faults. A fault holds nothing of the request. */
export async function discordResult<T>(request: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await request());
  } catch (error) {
    return err(toDiscordFault(error));
  }
}

/** Thrown by a request that got no answer from Discord. `cause` is what discord.js threw. */
export class DiscordUnreachable extends Error {
  override readonly name = 'DiscordUnreachable';
}

/**
 * Turns an error of a request to Discord into a fault: `place_closed` if posting there never works.
 *
 * @throws any other error again, such as the database's.
 */
export function toDiscordFault(error: unknown): Fault {
  if (error instanceof RateLimitError) {
    const seconds = Math.ceil(Math.max(error.retryAfter, error.timeToReset) / 1000);
    return { ...fault('delivery_failed', 'rate limited', true), retryAfter: seconds };
  }
  if (error instanceof DiscordAPIError) return fromApiError(error);
  if (error instanceof HTTPError)
    return fault('delivery_failed', `Discord answered ${error.status}`, error.status >= 500);
  if (error instanceof DiscordUnreachable)
    return fault('delivery_failed', 'Discord could not be reached', true);
  throw error;
}

function fromApiError({ status, code }: DiscordAPIError): Fault {
  const detail = `Discord answered ${status}, code ${code}`;
  if (status === 401 && !isExpiredToken(code))
    return fault('delivery_failed', "Discord doesn't accept DISCORD_TOKEN: set the bot's token", true);
  if (CLOSED_TARGET_CODES.has(code) || isExpiredToken(code)) return fault('place_closed', detail);
  return fault('delivery_failed', detail, status >= 500);
}

/** Posting in this channel never works, however often it is tried. */
const CLOSED_TARGET_CODES = new Set<number | string>([
  Code.UnknownChannel,
  Code.UnknownGuild,
  Code.UnknownUser,
  Code.UnknownMember,
  Code.MissingAccess,
  Code.MissingPermissions,
  Code.CannotSendMessagesToThisUser,
  Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  Code.CannotSendMessagesInNonTextChannel,
  Code.CannotExecuteActionOnThisChannelType,
  Code.CannotSendAMessageInAForumChannel,
  Code.InvalidActionOnArchivedThread,
  Code.ThreadLocked,
  Code.MaximumActiveThreads,
  Code.MaximumThreadParticipantsReached,
]);

/** The token of an interaction has expired, or was used by another process. */
function isExpiredToken(code: number | string): boolean {
  return EXPIRED_TOKEN_CODES.has(code);
}

const EXPIRED_TOKEN_CODES = new Set<number | string>([
  Code.UnknownInteraction,
  Code.InteractionHasAlreadyBeenAcknowledged,
  Code.InvalidWebhookToken,
  Code.UnknownWebhook,
]);

/** True if Discord refused a request because its files are too large. */
export function isTooLarge(error: unknown): boolean {
  return (
    (error instanceof DiscordAPIError && error.code === Code.RequestEntityTooLarge) ||
    (error instanceof HTTPError && error.status === 413)
  );
}

/** Like `discordResult`, but succeeds if the message is gone already. */
export function discordResultUnlessGone(request: () => Promise<void>): Promise<Result<void>> {
  return discordResult(async () => {
    try {
      await request();
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  });
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && NOT_FOUND_CODES.has(error.code);
}

const NOT_FOUND_CODES = new Set<number | string>([Code.UnknownMessage, Code.UnknownChannel]);

/**
 * True for an error of a request that means a failed connection: one of Node or undici with a code, a TypeError of
 * `fetch` with a cause, or a timeout. Other work's errors look the same, so ask only about a request's own.
 */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof DiscordAPIError) return false;
  return (
    'code' in error ||
    error.cause !== undefined ||
    error.name === 'AbortError' ||
    error.name === 'TimeoutError'
  );
}
