import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Limits in milliseconds against clients that never finish, by Node's names: for a request's head, for all of it with an
 * upload, for the silence after it, and how often Node looks for who is over.
 */
const TIMEOUTS = {
  headersTimeout: 20_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 30_000,
};

/** How long a closing server waits for the requests that it is answering. */
const CLOSE_TIMEOUT_MS = 5_000;

export interface HttpServer {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Stops accepting requests, and waits CLOSE_TIMEOUT_MS for those in progress. */
  close(): Promise<void>;
}

/**
 * Starts an HTTP server.
 *
 * @throws the system's error (`EADDRINUSE`, …) if it cannot listen.
 */
export async function startHttpServer(
  handle: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
  timeouts = TIMEOUTS,
): Promise<HttpServer> {
  const server = createServer(timeouts, handle);
  server.listen(port, host);
  await once(server, 'listening');
  return { address: addressOf(server), close: () => close(server) };
}

function addressOf(server: Server): string {
  const { address, family, port }: AddressInfo = boundAddress(server);
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function boundAddress(server: Server): AddressInfo {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return bound;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  await closed;
  clearTimeout(timer);
}
