import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import { z } from 'zod';
import type { Logger } from '../../../../jobs/ports/logger.ts';
import { slackLogger } from '../../web.ts';
import type { Take } from '../dispatcher.ts';

export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly take: Take;
  readonly log: Logger;
}

export interface Socket {
  isConnected(): boolean;
  /** Takes no more, and lets go of the connection. */
  stop(): Promise<void>;
}

/** Milliseconds: for one connection to be made; between two attempts, at first and at most. */
const CONNECT = 30_000;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * Opens Socket Mode: what arrives is acknowledged when it has been stored. The connection is kept up from here: the client's
 * own way of connecting again leaves a promise that nobody catches, which ends the process at the first name that
 * cannot be resolved (node-slack-sdk issue 2656).
 *
 * @throws SocketRefused where Slack does not take the token.
 */
export async function openSocket({ appToken, apiUrl, take, log }: SocketOptions): Promise<Socket> {
  const client = new SocketModeClient({
    appToken,
    autoReconnectEnabled: false,
    logger: slackLogger(log),
    clientOptions: { slackApiUrl: apiUrl, timeout: CONNECT / 3, retryConfig: { retries: 0 } },
  });
  const stopping = new AbortController();
  client.on('slack_event', (event: unknown) => onEnvelope(event, take, log));
  const first = await tryOnce(client, log);
  if (first.refused !== null) throw new SocketRefused(first.refused);
  let connected = first.connected;
  client.on('connected', () => {
    connected = true;
  });
  client.on('disconnected', () => {
    connected = false;
  });
  const kept = keepUp(client, first.connected, stopping.signal, log);
  return {
    isConnected: () => connected,
    async stop() {
      stopping.abort();
      await client.disconnect().catch(() => undefined);
      await kept;
    },
  };
}

async function connect(client: SocketModeClient): Promise<void> {
  const timeout = new AbortController();
  const late = sleep(CONNECT, undefined, { signal: timeout.signal }).then(
    () => Promise.reject(new Error('no greeting from Slack')),
    () => undefined,
  );
  try {
    await Promise.race([client.start(), late]);
  } finally {
    timeout.abort();
  }
}

/** Slack does not take the token: trying again would not help. Its message is Slack's word for it. */
export class SocketRefused extends Error {
  override readonly name = 'SocketRefused';
}

const REFUSALS = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
]);

async function tryOnce(client: SocketModeClient, log: Logger) {
  try {
    await connect(client);
    return { connected: true, refused: null };
  } catch (error) {
    log.warn({ detail: reasonOf(error) }, 'no connection to Slack: it is tried again');
    return { connected: false, refused: REFUSALS.has(reasonOf(error)) ? reasonOf(error) : null };
  }
}

/** Connects again whenever the connection ends, which Slack has it do every few hours. */
async function keepUp(
  client: SocketModeClient,
  isConnected: boolean,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  let connected = isConnected;
  let pause = FIRST_PAUSE;
  while (!signal.aborted) {
    if (connected) await disconnected(client, signal);
    else await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    connected = (await tryOnce(client, log)).connected;
    pause = connected ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
  }
}

function disconnected(client: SocketModeClient, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    client.once('disconnected', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return error instanceof Error ? error.name : 'unknown error';
}

const Envelope = z.object({
  ack: z.custom<(response?: unknown) => Promise<void>>((value) => typeof value === 'function'),
  body: z.record(z.string(), z.unknown()),
  retry_num: z.number().optional(),
  retry_reason: z.string().optional(),
});

/** What is not acknowledged is delivered again, to this process or another. */
async function onEnvelope(event: unknown, take: Take, log: Logger): Promise<void> {
  try {
    const { ack, body, retry_num, retry_reason } = Envelope.parse(event);
    const answer = await take({
      body,
      ...(retry_num !== undefined && { retryNum: retry_num }),
      ...(retry_reason !== undefined && { retryReason: retry_reason }),
    });
    await ack(answer ?? {});
  } catch (error) {
    log.error({ err: error }, 'what Slack sent could not be taken: it will send it again');
  }
}
