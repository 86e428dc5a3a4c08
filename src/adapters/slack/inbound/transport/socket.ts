import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import { z } from 'zod';
import type { Logger } from '../../../../jobs/ports/logger.ts';
import { withTimeout } from '../../../../timeout.ts';
import { createSlackLibraryLogger } from '../../api-client.ts';
import type { SlackDispatch } from '../dispatcher.ts';

export interface SlackSocketOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly dispatch: SlackDispatch;
  readonly log: Logger;
}

export interface SlackSocket {
  isConnected(): boolean;
  /** Stops receiving and closes the connection. */
  stop(): Promise<void>;
}

/** The time for one connection attempt. */
const CONNECT_TIMEOUT_MS = 30_000;
/** The time for the request in it that asks for an address to connect to. */
const REQUEST_TIMEOUT_MS = 10_000;
/** The pause between two attempts, which doubles each time. */
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 30_000;

/**
 * Connects by Socket Mode, and acknowledges each event once it is stored. Reconnects by itself: the client's own
 * reconnection leaves a rejected promise that nobody catches, which ends the process at the first failed name lookup
 * (node-slack-sdk issue 2656).
 *
 * @throws SocketTokenRejected if Slack doesn't accept the token.
 */
export async function openSlackSocket({
  appToken,
  apiUrl,
  dispatch,
  log,
}: SlackSocketOptions): Promise<SlackSocket> {
  const client = new SocketModeClient({
    appToken,
    autoReconnectEnabled: false,
    logger: createSlackLibraryLogger(log),
    clientOptions: { slackApiUrl: apiUrl, timeout: REQUEST_TIMEOUT_MS, retryConfig: { retries: 0 } },
  });
  const stopping = new AbortController();
  client.on('slack_event', (event: unknown) => onEnvelope(event, dispatch, log));
  const first = await tryToConnect(client, log);
  if (first.rejected !== null) throw new SocketTokenRejected(first.rejected);
  let connected = first.connected;
  client.on('connected', () => {
    connected = true;
  });
  client.on('disconnected', () => {
    connected = false;
  });
  const connection = keepConnected(client, first.connected, stopping.signal, log);
  return {
    isConnected: () => connected,
    async stop() {
      stopping.abort();
      await client.disconnect().catch(() => undefined);
      await connection;
    },
  };
}

async function connect(client: SocketModeClient): Promise<void> {
  await withTimeout(CONNECT_TIMEOUT_MS, () => client.start());
}

/** Slack doesn't accept the token, so trying again would not help. The message is Slack's error code. */
export class SocketTokenRejected extends Error {
  override readonly name = 'SocketTokenRejected';
}

const REJECTION_CODES = new Set([
  'account_inactive',
  'invalid_auth',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'team_disabled',
  'token_expired',
  'token_revoked',
]);

async function tryToConnect(client: SocketModeClient, log: Logger) {
  try {
    await connect(client);
    return { connected: true, rejected: null };
  } catch (error) {
    log.warn({ detail: reasonOf(error) }, 'no connection to Slack; trying again');
    return { connected: false, rejected: REJECTION_CODES.has(reasonOf(error)) ? reasonOf(error) : null };
  }
}

/** Connects again whenever the connection ends. Slack ends it every few hours. */
async function keepConnected(
  client: SocketModeClient,
  isConnected: boolean,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  let connected = isConnected;
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    if (connected) await waitForDisconnect(client, signal);
    else await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    connected = (await tryToConnect(client, log)).connected;
    pause = connected ? FIRST_PAUSE_MS : Math.min(pause * 2, MAX_PAUSE_MS);
  }
}

async function waitForDisconnect(client: SocketModeClient, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  client.once('disconnected', () => resolve());
  const onAbort = () => resolve();
  signal.addEventListener('abort', onAbort, { once: true });
  await promise;
  signal.removeEventListener('abort', onAbort);
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

/** Handles an envelope. If it isn't acknowledged, Slack delivers it again, to this process or another. */
async function onEnvelope(event: unknown, dispatch: SlackDispatch, log: Logger): Promise<void> {
  try {
    const { ack, body, retry_num, retry_reason } = Envelope.parse(event);
    const response = await dispatch({
      body,
      ...(retry_num !== undefined && { retryNum: retry_num }),
      ...(retry_reason !== undefined && { retryReason: retry_reason }),
    });
    await ack(response ?? {});
  } catch (error) {
    log.error({ err: error }, 'a Slack event could not be stored; Slack will send it again');
  }
}
