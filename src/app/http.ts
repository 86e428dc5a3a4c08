import { createAuthorizer } from '../adapters/http/middleware/authorizer.ts';
import { createJobWaiter, type JobWaiter } from '../adapters/http/middleware/job-waiter.ts';
import { createLimiter } from '../adapters/http/middleware/limiter.ts';
import { createApi } from '../adapters/http/routes/api.ts';
import { type HttpServer, startHttpServer } from '../adapters/http/server.ts';
import { createSite } from '../adapters/http/site.ts';
import { ConfigError } from '../config.ts';
import { createPendingJobs } from '../infra/database/jobs/pending-jobs.ts';
import { createRequestKeys } from '../infra/database/messages/request-keys.ts';
import { createTokens } from '../infra/database/people/tokens.ts';
import { logUnlessUnavailable } from '../infra/database/postgres/errors.ts';
import { READ_LIMITS } from '../infra/documents/read/common/read-limits.ts';
import type { Tokens } from '../jobs/people/access.ts';
import { stringsFor } from '../strings/strings.ts';
import type { AppContext, RolePeers, StartedRole } from './context.ts';
import { createLabeller } from './engines.ts';

/** Starts the process's one HTTP server: the jobs API, health and metrics, and the routes of the other roles. */
export async function startHttp(context: AppContext, peers: RolePeers): Promise<StartedRole> {
  const { config, log, database, codec, opened } = context;
  const tokens = createTokens(database.interactivePool, codec);
  const jobWaiter = createJobWaiter(createPendingJobs(database.db), {
    onError: logUnlessUnavailable(log, 'the end of the jobs that requests wait for could not be looked up'),
  });
  const server = await openServer(createHttpSite(context, peers, { tokens, jobWaiter }), config.http);
  opened.defer(() => server.close());
  opened.defer(() => jobWaiter.close());
  const isApiOn = await tokens.exists();
  return { detail: isApiOn ? server.address : stringsFor().cli.start.http.apiOff(server.address) };
}

interface ApiParts {
  readonly tokens: Tokens;
  readonly jobWaiter: JobWaiter;
}

function createHttpSite(
  context: AppContext,
  { routers, problems }: RolePeers,
  { tokens, jobWaiter }: ApiParts,
) {
  const { config, log, reader, metrics, database, codec, queue, checkDatabase } = context;
  const submitDeps = { ...context.submitDeps, store: queue.interactiveStore };
  const authorizer = createAuthorizer(tokens, submitDeps.store);
  const limiter = createLimiter(config.http.limits);
  const requestKeys = createRequestKeys(database.interactivePool, codec);
  const { http: t } = stringsFor().cli.start;
  return createSite({
    authorizer,
    limiter,
    api: createApi({
      authorizer,
      limiter,
      submitDeps,
      reader,
      labeller: createLabeller(
        { ...context, store: submitDeps.store },
        { quota: submitDeps.quota, consentTo: null },
      ),
      requestKeys,
      jobWaiter,
      maxUploadBytes: READ_LIMITS.bytes,
    }),
    metrics,
    routers,
    log,
    store: submitDeps.store,
    readiness: async () => {
      const [problem, isQueueReachable] = await Promise.all([checkDatabase(), queue.isReachable()]);
      return {
        database: problem && t.database[problem],
        queue: isQueueReachable ? null : t.queue,
        ...problems(),
      };
    },
  });
}

interface HttpAddress {
  readonly host: string;
  readonly port: number;
}

async function openServer(
  site: Parameters<typeof startHttpServer>[0],
  address: HttpAddress,
): Promise<HttpServer> {
  try {
    return await startHttpServer(site, address);
  } catch (error) {
    throw explainListenError(error, address);
  }
}

function explainListenError(error: unknown, { host, port }: HttpAddress): unknown {
  const { http: t } = stringsFor().cli.start;
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new ConfigError([t.portInUse(port)]);
    case 'EACCES':
      return new ConfigError([t.portForbidden(port)]);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError([t.hostUnknown(host)]);
    default:
      return error;
  }
}
