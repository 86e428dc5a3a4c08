import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Seconds, against senders that never finish: for a request's head, and for all of it with an upload. */
const HEAD = 20;
const REQUEST = 120;

/** Seconds for what is being answered to be answered, once no more is taken. */
const LAST_ANSWERS = 5;

export interface HttpServer {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  /** Takes no more requests, and waits a few seconds for those that are being answered. */
  close(): Promise<void>;
}

/**
 * Listens for requests.
 *
 * @throws the system's error (`EADDRINUSE`, …) where it cannot.
 */
export async function listen(
  handle: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<HttpServer> {
  const server = createServer(
    { headersTimeout: HEAD * 1000, requestTimeout: REQUEST * 1000, keepAliveTimeout: 5_000 },
    handle,
  );
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
  const timer = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS * 1000);
  await closed;
  clearTimeout(timer);
}
