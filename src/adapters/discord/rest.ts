import { DiscordAPIError, type InternalRequest, REST, RESTEvents, type RESTOptions } from 'discord.js';
import type { Logger } from '../../jobs/ports/logger.ts';

/** What the adapter needs to reach Discord. */
export interface DiscordAccount {
  readonly token: string;
  readonly applicationId: string;
  /** Null: Discord's own, `https://discord.com/api`. */
  readonly url: string | null;
}

/** Seconds that a rate limit is waited for in place; a longer one is the queue's to wait for. */
const PATIENCE = 5;
const TIMEOUT = 15_000;
/** Discord bars an address after 10,000 refused requests in ten minutes. */
const WARN_EVERY = 500;

/** discord.js's client of the REST API: it waits out short rate limits, tries nothing twice and keeps its token. */
export function restOf({ token, url }: DiscordAccount, log: Logger): REST {
  const rest = new KeepingRest(token, log, {
    version: '10',
    retries: 0,
    timeout: TIMEOUT,
    invalidRequestWarningInterval: WARN_EVERY,
    rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > PATIENCE * 1000,
    ...(url === null ? {} : { api: url }),
  });
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => {
    log.warn({ count }, 'Discord refuses many requests: at 10,000 in ten minutes it bars this address');
  });
  return rest;
}

/** discord.js forgets a token that was refused once; what is tried again needs it. */
class KeepingRest extends REST {
  readonly #own: string;
  readonly #log: Logger;

  constructor(token: string, log: Logger, options: Partial<RESTOptions>) {
    super(options);
    this.#own = token;
    this.#log = log;
    this.setToken(token);
  }

  override async request(options: InternalRequest): Promise<unknown> {
    try {
      return await super.request(options);
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === 401 && options.auth !== false) {
        this.#log.error(
          {},
          'Discord does not accept DISCORD_TOKEN: set the token of the bot and start again',
        );
        this.setToken(this.#own);
      }
      throw error;
    }
  }
}
