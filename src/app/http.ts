import { ConfigError } from '../config.ts';
import { type HttpServer, listen } from '../http/server.ts';
import { createSite } from '../http/site.ts';
import type { Role } from './role.ts';

/** The one HTTP server of a process: the jobs API, health, and what other roles have it serve. */
export const http: Role = {
  name: 'http',
  lacking: () => null,
  async listen({ config, log, isReady, opened }, { routers }) {
    const readiness = () => ({ database: isReady() ? null : 'cannot be reached' });
    const server = await open(createSite({ log, readiness, routers }), config.http);
    opened.defer(() => server.close());
    return { detail: server.address };
  },
};

async function open(
  site: Parameters<typeof listen>[0],
  where: { host: string; port: number },
): Promise<HttpServer> {
  try {
    return await listen(site, where);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new ConfigError([`PORT: ${where.port} is in use. Set another, or leave http out of --roles`]);
    if (code === 'EACCES')
      throw new ConfigError([`PORT: ${where.port} may not be used by this account. Set one above 1023`]);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new ConfigError([`HOST: ${where.host} is no address of this machine. Set 127.0.0.1 or 0.0.0.0`]);
    throw error;
  }
}
