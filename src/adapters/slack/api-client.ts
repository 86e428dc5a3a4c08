import { LogLevel, type Logger as SlackLogger, webApi } from '@slack/bolt';
import type { Logger } from '../../jobs/ports/logger.ts';

/**
 * Clients of Slack's Web API. None of them waits for a rate limit: such a client holds up the calls of everybody else.
 * Each call passes the token of its workspace.
 */
export interface SlackWebClients {
  /** The API's address, with a slash at its end. */
  readonly url: string;
  /** For calls while a person waits. Slack allows three seconds for everything. */
  readonly interactive: webApi.WebClient;
  /** For calls that are safe to repeat. Retries by itself. */
  readonly worker: webApi.WebClient;
  /** For calls that aren't safe to repeat. Look for the result of the first call before you repeat one. */
  readonly poster: webApi.WebClient;
}

export interface SlackWebClientOptions {
  readonly apiUrl: string;
  readonly log: Logger;
}

/**
 * Of the three seconds that Slack waits for a form, lookups before it take at most 900 ms, and the message that it
 * could not be opened 600 ms.
 */
const TIMEOUT_MS = { interactive: 1_400, worker: 20_000 };

/** Creates the three clients. */
export function createSlackWebClients({ apiUrl, log }: SlackWebClientOptions): SlackWebClients {
  const client = (timeout: number, retries: number) =>
    new webApi.WebClient(undefined, {
      slackApiUrl: apiUrl,
      timeout,
      retryConfig: { retries, minTimeout: 500 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      logger: createSlackLibraryLogger(log),
    });
  return {
    url: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`,
    interactive: client(TIMEOUT_MS.interactive, 0),
    worker: client(TIMEOUT_MS.worker, 2),
    poster: client(TIMEOUT_MS.worker, 0),
  };
}

/** Passes on the warnings and errors of Slack's libraries, and never their requests or events. */
export function createSlackLibraryLogger(log: Logger): SlackLogger {
  const write = (level: 'warn' | 'error') => (first?: unknown) =>
    log[level](
      { detail: first instanceof Error ? first.name : String(first) },
      "message from Slack's library",
    );
  return {
    debug() {},
    info() {},
    warn: write('warn'),
    error: write('error'),
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
