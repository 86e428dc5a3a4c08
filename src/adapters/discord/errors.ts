import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { type Fault, fault, type Outcome } from '../../jobs/model/fault.ts';

/** What came of a request, with what Discord had against it as a fault. Nothing of the request is in the fault. */
export async function outcomeOf<T>(request: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await request() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

export function faultOf(error: unknown): Fault {
  if (error instanceof RateLimitError) {
    const seconds = Math.ceil(Math.max(error.retryAfter, error.timeToReset) / 1000);
    return { ...fault('delivery_failed', 'Discord asks to wait', true), retryAfter: seconds };
  }
  if (error instanceof DiscordAPIError) return faultOfAnswer(error);
  if (error instanceof HTTPError)
    return fault('delivery_failed', `Discord answered ${error.status}`, error.status >= 500);
  if (isOfConnection(error)) return fault('delivery_failed', 'Discord could not be reached', true);
  throw error;
}

function faultOfAnswer({ status, code }: DiscordAPIError): Fault {
  const detail = `Discord answered ${status}, code ${code}`;
  if (status === 401 && !isOfToken(code))
    return fault('delivery_failed', 'Discord does not accept DISCORD_TOKEN: set the one of the bot', true);
  if (CLOSED.has(code) || isOfToken(code)) return fault('place_closed', detail);
  return fault('delivery_failed', detail, status >= 500);
}

/** Nothing will be posted in this place, however often it is tried. */
const CLOSED = new Set<number | string>([
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

/** The token of an interaction is of no use any more. */
function isOfToken(code: number | string): boolean {
  return OF_TOKEN.has(code);
}

const OF_TOKEN = new Set<number | string>([
  Code.UnknownInteraction,
  Code.InteractionHasAlreadyBeenAcknowledged,
  Code.InvalidWebhookToken,
  Code.UnknownWebhook,
]);

export function isTooLarge(error: unknown): boolean {
  return (
    (error instanceof DiscordAPIError && error.code === Code.RequestEntityTooLarge) ||
    (error instanceof HTTPError && error.status === 413)
  );
}

/** As `outcomeOf`, of what is as it should be where the message is gone already. */
export function ifThere(request: () => Promise<void>): Promise<Outcome<void>> {
  return outcomeOf(async () => {
    try {
      await request();
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  });
}

function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.has(error.code);
}

const GONE = new Set<number | string>([Code.UnknownMessage, Code.UnknownChannel]);

/** `fetch` names no kinds: a cut or refused connection is a TypeError with a cause, a time-out an AbortError. */
function isOfConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    'code' in error ||
    error.cause !== undefined ||
    error.name === 'AbortError' ||
    error.name === 'TimeoutError'
  );
}
