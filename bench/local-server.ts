import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

export interface LocalServer {
  /** `http://127.0.0.1:40000` */
  readonly url: string;
  /** Closes all connections, also those with a request in progress. */
  close(): Promise<void>;
}

/** Starts an HTTP server on 127.0.0.1, on any free port by default. */
export async function startLocalServer(handle: RequestListener, port = 0): Promise<LocalServer> {
  const server = createServer(handle);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
