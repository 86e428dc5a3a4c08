import { createAuthorizer } from '../adapters/http/middleware/authorizer.ts';
import { createJobWaiter, type JobWaiter } from '../adapters/http/middleware/job-waiter.ts';
import { createApi } from '../adapters/http/routes/api.ts';
import { type HttpServer, listen } from '../adapters/http/server.ts';
import { createSite } from '../adapters/http/site.ts';
import { ConfigError } from '../config.ts';
import { createPendingJobs } from '../infra/database/pending-jobs.ts';
import { createRequestKeys } from '../infra/database/request-keys.ts';
import { createTokens } from '../infra/database/tokens.ts';
import { caps } from '../infra/documents/read/common/caps.ts';
import type { Tokens } from '../jobs/people/access.ts';
import type { Others, Role, RoleContext } from './role.ts';

/** The one HTTP server of a process: the jobs API, health, and what other roles have it serve. */
export const http: Role = {
  name: 'http',
  lacking: () => null,
  async listen(context, others) {
    const { config, database, opened } = context;
    const tokens = createTokens(database.interactivePool, context.codec);
    const jobWaiter = createJobWaiter(createPendingJobs(database.db));
    const server = await open(siteOver(context, others, { tokens, jobWaiter }), config.http);
    opened.defer(() => server.close());
    opened.defer(() => jobWaiter.close());
    const isOff = !(await tokens.exists());
    return {
      detail: isOff ? `${server.address}; the jobs API is off until tailor token create` : server.address,
    };
  },
};

interface Own {
  readonly tokens: Tokens;
  readonly jobWaiter: JobWaiter;
}

function siteOver(context: RoleContext, { routers, problems }: Others, { tokens, jobWaiter }: Own) {
  const { log, reader, metrics, database, codec, queue, isReady } = context;
  const desk = { ...context.desk, store: queue.interactiveStore };
  const authorizer = createAuthorizer(tokens, desk.store);
  const requestKeys = createRequestKeys(database.interactivePool, codec);
  return createSite({
    authorizer,
    api: createApi({
      authorizer,
      submitDeps: desk,
      reader,
      requestKeys,
      jobWaiter,
      maxUploadBytes: caps.bytes,
    }),
    metrics,
    routers,
    log,
    isUnreachable: (error) => desk.store.isUnreachable(error),
    readiness: async () => ({
      database: isReady() ? null : 'cannot be reached',
      queue: (await queue.isReachable()) ? null : 'cannot reach its database',
      ...problems(),
    }),
  });
}

async function open(
  site: Parameters<typeof listen>[0],
  where: { readonly host: string; readonly port: number },
): Promise<HttpServer> {
  try {
    return await listen(site, where);
  } catch (error) {
    throw explain(error, where);
  }
}

function explain(error: unknown, { host, port }: { readonly host: string; readonly port: number }): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new ConfigError([`PORT: ${port} is in use. Set another, or leave http out of --roles`]);
    case 'EACCES':
      return new ConfigError([`PORT: ${port} is not for this account. Set one above 1023`]);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError([`HOST: ${host} is no address of this machine. Set 127.0.0.1 or 0.0.0.0`]);
    default:
      return error;
  }
}
