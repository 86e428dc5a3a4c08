import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { createMetrics, type Metrics } from '../../../src/adapters/http/metrics.ts';
import { createAuthorizer } from '../../../src/adapters/http/middleware/authorizer.ts';
import { createJobWaiter } from '../../../src/adapters/http/middleware/job-waiter.ts';
import { type ApiLimits, createLimiter } from '../../../src/adapters/http/middleware/limiter.ts';
import { createApi } from '../../../src/adapters/http/routes/api.ts';
import { startHttpServer } from '../../../src/adapters/http/server.ts';
import { createSite } from '../../../src/adapters/http/site.ts';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { loadDailyStats } from '../../../src/infra/database/jobs/daily-stats.ts';
import { createPendingJobs } from '../../../src/infra/database/jobs/pending-jobs.ts';
import { createRequestKeys } from '../../../src/infra/database/messages/request-keys.ts';
import { createTokens } from '../../../src/infra/database/people/tokens.ts';
import { READ_LIMITS } from '../../../src/infra/documents/read/common/read-limits.ts';
import { createWriter } from '../../../src/infra/documents/writer.ts';
import { readQueueStats } from '../../../src/infra/queue/pgboss-tables.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import type { Quota } from '../../../src/jobs/limits/quota.ts';
import type { UserId } from '../../../src/jobs/model/ids.ts';
import { createToken, SCOPES, type Tokens } from '../../../src/jobs/people/access.ts';
import type { Compute } from '../../../src/jobs/ports/compute.ts';
import type { Engine } from '../../../src/jobs/ports/engine.ts';
import { openMigratedPostgres, type TestDatabase } from '../../setup/databases.ts';
import {
  createTestQueue,
  makeSubmitDeps,
  type Requester,
  type TestQueue,
  UNLIMITED,
} from '../../setup/queue.ts';

/** The HTTP server over a real Postgres. No worker runs: tests run each job. */
export interface TestServer {
  readonly url: string;
  readonly database: TestDatabase;
  readonly queued: TestQueue;
  readonly tokens: Tokens;
  readonly metrics: Metrics;
  /** The ids of operations that answered with success at least once. */
  readonly succeeded: ReadonlySet<string>;
  readonly operations: readonly DescribedOperation[];
  /** Creates a token of a user, or of the installation if null. */
  createToken(userId: UserId | null): Promise<string>;
  /** Creates a user with a resume and a token. */
  newUser(): Promise<Requester & { readonly token: string }>;
  /** Sends a request. Checks answers under /api against the server's own OpenAPI document. */
  request(address: string, options?: RequestOptions): Promise<TestResponse>;
  /** Runs the next job of the queue. */
  runNextJob(): Promise<void>;
  close(): Promise<void>;
}

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly token?: string;
  readonly json?: unknown;
  readonly body?: string | FormData;
  readonly headers?: Record<string, string>;
}

export interface TestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Undefined if the body isn't JSON. */
  readonly json: unknown;
}

const AMPLE: ApiLimits = {
  requestsPerMinute: { perToken: 100_000, all: 100_000 },
  requestsAtOnce: { perToken: 1_000, all: 1_000 },
  bytesAtOnce: { perToken: 1e9, all: 1e9 },
};

export async function startTestServer({
  quota = UNLIMITED,
  open = openMigratedPostgres,
  limits = AMPLE,
  engines = [],
  compute,
}: {
  readonly quota?: Quota;
  readonly limits?: ApiLimits;
  readonly engines?: readonly Engine[];
  readonly compute?: Compute;
  readonly open?: () => Promise<TestDatabase>;
} = {}): Promise<TestServer> {
  const database = await open();
  const queued = await createTestQueue(database, engines, createWriter(), compute);
  const codec = createCodec(null);
  const tokens = createTokens(database.db, codec);
  const authorizer = createAuthorizer(tokens, queued.store);
  const jobWaiter = createJobWaiter(createPendingJobs(database.db), {
    onError: (error) => queued.pipeline.log.error({ err: error }, 'a poll failed'),
    pollIntervalMs: 20,
  });
  const { log, reader } = queued.pipeline;
  const metrics = createMetrics({
    dailyStats: () => loadDailyStats(database.db),
    queueStats: () => readQueueStats(database.db),
  });
  // Tests of strangers ask for every operation several times, all from one address.
  const limiter = createLimiter(limits, { perAddress: 1_000, all: 1_200 });
  const site = createSite({
    authorizer,
    limiter,
    api: createApi({
      authorizer,
      limiter,
      submitDeps: {
        ...makeSubmitDeps(queued.store, quota),
        compute: queued.pipeline.compute,
        defaultEngine: 'offline',
      },
      reader,
      requestKeys: createRequestKeys(database.db, codec),
      jobWaiter,
      maxUploadBytes: READ_LIMITS.bytes,
    }),
    metrics,
    routers: [],
    log,
    store: queued.store,
    readiness: () => ({ database: null }),
  });
  const server = await startHttpServer(site, { host: '127.0.0.1', port: 0 });
  const { operations, check } = await loadDescription(server.address);
  const succeeded = new Set<string>();

  const createSecret = async (userId: UserId | null) =>
    (await createToken({ userId, name: null, scopes: SCOPES, expiresAt: null }, tokens)).secret;
  return {
    url: server.address,
    database,
    queued,
    tokens,
    metrics,
    succeeded,
    operations,
    createToken: createSecret,

    async newUser() {
      const requester = await queued.newRequester();
      return { ...requester, token: await createSecret(requester.user.id) };
    },

    async request(address, { method = 'GET', token: bearer, json, body, headers = {} } = {}) {
      const response = await fetch(new URL(address, server.address), {
        method,
        headers: {
          ...(bearer !== undefined && { Authorization: `Bearer ${bearer}` }),
          ...(json !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        body: json === undefined ? (body ?? null) : JSON.stringify(json),
      });
      const bytes = await response.bytes();
      const text = new TextDecoder().decode(bytes);
      const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
      const raw = { status: response.status, headers: response.headers, bytes, text };
      const answer = { ...raw, json: isJson ? JSON.parse(text) : undefined };
      const operation = check(method, new URL(address, server.address).pathname, answer);
      if (operation && response.ok) succeeded.add(operation);
      return answer;
    },

    async runNextJob() {
      await queued.runJob(await queued.takeNext(queues.tailor));
    },

    async close() {
      jobWaiter.close();
      await server.close();
      await queued.close();
      await database.remove();
    },
  };
}

const Description = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
        responses: z.record(
          z.string(),
          z.object({
            content: z
              .record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()).optional() }))
              .optional(),
          }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.object({ Problem: z.record(z.string(), z.unknown()) }) }),
});

/** An operation of the server's OpenAPI document. */
export interface DescribedOperation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** The media type of its body; undefined for none. */
  readonly bodyType: string | undefined;
}

const METHODS = { get: 'GET', post: 'POST', delete: 'DELETE' } as const;

/** Loads the server's OpenAPI document, and a function that checks answers against it. */
async function loadDescription(url: string) {
  const raw: unknown = await (await fetch(new URL('/api/openapi.json', url))).json();
  const { paths, components } = Description.parse(raw);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, requestBody, responses }]) => ({
      id: operationId,
      method: METHODS[z.enum(['get', 'post', 'delete']).parse(method)],
      path,
      bodyType: Object.keys(requestBody?.content ?? {})[0],
      responses,
    })),
  );

  /** Returns the operation's id. Throws if the answer doesn't match its description. */
  function check(method: string, path: string, { status, headers, json }: TestResponse): string | null {
    const matches = (one: string) =>
      new RegExp(`^${one.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
    const operation = all.find((one) => one.method === method && matches(one.path));
    if (!operation) return null;
    const described = operation.responses[status];
    if (!described) throw new Error(`${operation.id} answers ${status}, which is not described`);
    const media = headers.get('content-type') ?? undefined;
    const expected = Object.keys(described.content ?? {})[0];
    if (expected?.split(';')[0] !== media?.split(';')[0])
      throw new Error(`${operation.id} answers ${media}, not ${expected}`);
    const schema = expected === undefined ? undefined : described.content?.[expected]?.schema;
    if (!schema) return operation.id;
    const validate = ajv.compile('$ref' in schema ? components.schemas.Problem : schema);
    if (!validate(json)) throw new Error(`${operation.id} ${status}: ${ajv.errorsText(validate.errors)}`);
    return operation.id;
  }

  return { operations: all satisfies readonly DescribedOperation[], check };
}
