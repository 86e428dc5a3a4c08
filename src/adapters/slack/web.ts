import { LogLevel, type Logger as SlackLogger, webApi } from '@slack/bolt';
import type { Logger } from '../../jobs/ports/logger.ts';

/**
 * The ways to call Slack's Web API. None waits out a rate limit by itself: a client that does holds up all that is
 * called through it, whosever it is. Every call is given the token of its workspace.
 */
export interface Web {
  /** Where calls go, with its last slash. */
  readonly url: string;
  /** While a person waits: Slack gives three seconds for all of it. */
  readonly interactive: webApi.WebClient;
  /** For what can be done twice with no harm: it is tried again by itself. */
  readonly worker: webApi.WebClient;
  /** For what cannot: whoever tries again looks first. */
  readonly poster: webApi.WebClient;
}

export interface WebOptions {
  readonly apiUrl: string;
  readonly log: Logger;
}

/**
 * Milliseconds. Of the three seconds that Slack gives, what is looked up before a form opens takes 900 at most, and the
 * word that it could not be opened 600.
 */
const TIMEOUT = { interactive: 1_400, worker: 20_000 };

export function createWeb({ apiUrl, log }: WebOptions): Web {
  const client = (timeout: number, retries: number) =>
    new webApi.WebClient(undefined, {
      slackApiUrl: apiUrl,
      timeout,
      retryConfig: { retries, minTimeout: 500 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      logger: slackLogger(log),
    });
  return {
    url: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`,
    interactive: client(TIMEOUT.interactive, 0),
    worker: client(TIMEOUT.worker, 2),
    poster: client(TIMEOUT.worker, 0),
  };
}

/** What Slack's libraries have to say, as far as it is for an operator: never a request or an event. */
export function slackLogger(log: Logger): SlackLogger {
  const say = (level: 'warn' | 'error') => (first?: unknown) =>
    log[level]({ detail: first instanceof Error ? first.name : String(first) }, 'said by a library of Slack');
  return {
    debug() {},
    info() {},
    warn: say('warn'),
    error: say('error'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
