import { DiscordAPIError, type InternalRequest, REST, RESTEvents, type RESTOptions } from 'discord.js';
import type { Logger } from '../../jobs/ports/logger.ts';
import { DiscordUnreachable, isConnectionError } from './errors.ts';

export interface DiscordAccount {
  readonly token: string;
  readonly applicationId: string;
  /** Null for Discord's own, `https://discord.com/api`. */
  readonly apiUrl: string | null;
}

/** The queue handles longer rate limits. */
const MAX_WAIT_SECONDS = 5;
const TIMEOUT_MS = 15_000;
/** Discord blocks an IP address after 10,000 refused requests in ten minutes. */
const WARN_EVERY_REFUSED_REQUESTS = 500;

/** Creates discord.js's REST client. It waits out short rate limits, repeats nothing else, and keeps its token. */
export function createDiscordRest({ token, apiUrl: url }: DiscordAccount, log: Logger): REST {
  const rest = new TokenKeepingRest(token, log, {
    version: '10',
    retries: 0,
    timeout: TIMEOUT_MS,
    invalidRequestWarningInterval: WARN_EVERY_REFUSED_REQUESTS,
    rejectOnRateLimit: ({ timeToReset, retryAfter }) =>
      Math.max(timeToReset, retryAfter) > MAX_WAIT_SECONDS * 1000,
    ...(url === null ? {} : { api: url }),
  });
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => {
    log.warn({ count }, 'Discord refuses many requests; at 10,000 in ten minutes it blocks this address');
  });
  return rest;
}

/** discord.js's REST client. Throws DiscordUnreachable when the connection fails, and else what discord.js throws. */
export class DiscordRest extends REST {
  override async request(options: InternalRequest): Promise<unknown> {
    try {
      return await super.request(options);
    } catch (error) {
      throw isConnectionError(error) ? new DiscordUnreachable('no answer', { cause: error }) : error;
    }
  }
}

/** discord.js forgets a token that was refused once, but retries need it. */
class TokenKeepingRest extends DiscordRest {
  readonly #token: string;
  readonly #log: Logger;

  constructor(token: string, log: Logger, options: Partial<RESTOptions>) {
    super(options);
    this.#token = token;
    this.#log = log;
    this.setToken(token);
  }

  override async request(options: InternalRequest): Promise<unknown> {
    try {
      return await super.request(options);
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === 401 && options.auth !== false) {
        this.#log.error({}, "Discord doesn't accept DISCORD_TOKEN. Set the bot's token and start again");
        this.setToken(this.#token);
      }
      throw error;
    }
  }
}
