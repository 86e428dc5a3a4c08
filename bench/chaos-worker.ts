import { z } from 'zod';
import { createCompute } from '../src/infra/compute/compute.ts';
import { createCodec } from '../src/infra/database/encryption/codec.ts';
import { openDatabase } from '../src/infra/database/postgres/database.ts';
import { createWriter } from '../src/infra/documents/writer.ts';
import { createOpenAiEngine } from '../src/infra/model/engine.ts';
import { openQueue } from '../src/infra/queue/service.ts';
import { fault } from '../src/jobs/model/fault.ts';
import type { Result } from '../src/jobs/model/result.ts';
import type { Deliverer } from '../src/jobs/ports/deliverer.ts';

/*
 * A worker of bench/chaos.ts: the product's own queue, pipeline and engine, with a deliverer for the delivery peer. It
 * tells its parent when it is ready, and runs until it is killed.
 */
const { database, model, peer, lanes } = z
  .object({ database: z.string(), model: z.string(), peer: z.string(), lanes: z.coerce.number() })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const Id = z.object({ id: z.string().nullable() });

async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: fault('delivery_failed', error instanceof Error ? error.name : '', true) };
  }
}

async function call(path: string, method: string, body?: object): Promise<string | null> {
  const options = {
    method,
    signal: AbortSignal.timeout(10_000),
    ...(body && { body: JSON.stringify(body) }),
  };
  const response = await fetch(`${peer}${path}`, options);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return Id.partial().parse(await response.json()).id ?? null;
}

const deliverer: Deliverer = {
  platform: 'slack',
  render: ({ job, kind }) =>
    (kind === 'answer' ? ['text', 'files'] : [kind]).map((key) => ({
      key,
      find: ({ nonce }) => attempt(() => call(`/?nonce=${nonce}`, 'GET')),
      post: (recorded) =>
        attempt(async () => {
          const id = await call('/', 'POST', { nonce: recorded.nonce, key, kind, jobId: job.id });
          if (id === null) throw new Error('no id');
          await recorded.savePosted(id);
          return id;
        }),
    })),
  fallbackTarget: async () => ({ ok: true, value: null }),
  edit: (_, id) =>
    attempt(async () => {
      await call(`/${id}`, 'PATCH', {});
    }),
  remove: ({ messageId }) =>
    attempt(async () => {
      await call(`/${messageId}`, 'DELETE');
    }),
};

const log = { info() {}, warn() {}, error() {} };
const engine = createOpenAiEngine({
  apiKey: 'test',
  baseUrl: model,
  model: 'some-model',
  price: null,
  timeoutSeconds: 20,
  firstTokenTimeoutSeconds: 3,
  idleTimeoutSeconds: 3,
  firstDelaySeconds: 0.2,
});
const service = await openQueue({
  database: await openDatabase({ kind: 'postgres', connection: { url: database } }),
  codec: createCodec(null),
  log,
});
await service.startJobWorker(
  {
    writer: createWriter(),
    compute: createCompute({ warm: 1 }),
    engines: new Map([['openai', engine]]),
    defaultEngine: 'openai',
    deliverers: new Map([['slack', deliverer]]),
    deadlineSeconds: 86_400,
  },
  { lanes, perWorkspace: 10 },
);
await service.startDeliveryWorker(deliverer);
process.send?.('working');
