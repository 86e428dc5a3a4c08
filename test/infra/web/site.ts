import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { isPublicAddress } from '../../../src/infra/web/address.ts';
import type { NetworkRoute } from '../../../src/infra/web/network-route.ts';

export interface Site {
  /** Leads every name to this site, and to no other address of this machine. */
  readonly route: NetworkRoute;
  /** Each request's host and path, and its headers, in the order in which they came. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** What it answers from now on. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  stop(): Promise<void>;
}

const tls = (name: string) => readFileSync(new URL(`tls/${name}`, import.meta.url), 'utf8');

/** A real https server on this machine, under a certificate of our own for jobs.example and other.example. */
export async function startSite(): Promise<Site> {
  const sockets = new Set<Socket>();
  const server = createServer({ key: tls('server.key'), cert: tls('server.pem') }, (request, response) => {
    site.requests.push({ path: `${request.headers.host}${request.url}`, headers: request.headers });
    site.answer(request, response);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    route: {
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      allows: (address) => address === '127.0.0.1' || isPublicAddress(address),
      port,
      ca: tls('server.pem'),
    },
    requests: [],
    answer: (_request, response) => response.end(),
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return site;
}
