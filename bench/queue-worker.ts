import { z } from 'zod';
import { createCompute } from '../src/infra/compute/compute.ts';
import { createCodec } from '../src/infra/database/encryption/codec.ts';
import { openDatabase } from '../src/infra/database/postgres/database.ts';
import { createWriter } from '../src/infra/documents/writer.ts';
import { createOpenAiEngine } from '../src/infra/model/engine.ts';
import { openQueue } from '../src/infra/queue/service.ts';
import type { Deliverer } from '../src/jobs/ports/deliverer.ts';
import type { Writer } from '../src/jobs/ports/documents.ts';
import type { WritingEngine } from '../src/jobs/ports/engine.ts';

/*
 * A worker process of bench/queue.ts and bench/pipeline.ts: the product's own queue, pipeline, engine and writer, and a
 * platform that accepts every post at once. It reports to its parent when it is ready, and each moment of a job.
 */
const { database, model, lanes } = z
  .object({ database: z.string(), model: z.string(), lanes: z.number() })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

/** Milliseconds on the clock that all processes of this machine share. */
const report = (moment: string, job: string | null = null) =>
  process.send?.({ moment, job, at: performance.timeOrigin + performance.now() });

const deliverer: Deliverer = {
  platform: 'slack',
  render: ({ kind, job }) =>
    (kind === 'answer' ? ['text', 'files'] : [kind]).map((key) => ({
      key,
      find: async () => ({ ok: true, value: null }),
      async post({ nonce }) {
        if (key === 'text') report('posting', job.id);
        if (key === 'files' || kind === 'notice') report(kind === 'notice' ? 'failed' : 'posted', job.id);
        return { ok: true, value: nonce };
      },
    })),
  edit: async () => ({ ok: true, value: undefined }),
  fallbackTarget: async () => ({ ok: true, value: null }),
  remove: async () => ({ ok: true, value: undefined }),
};

const engine = createOpenAiEngine({
  apiKey: 'bench',
  baseUrl: model,
  model: 'instant',
  price: null,
  timeoutSeconds: 120,
  firstTokenTimeoutSeconds: 60,
  idleTimeoutSeconds: 60,
});
const reportingEngine: WritingEngine = {
  ...engine,
  async answer(...args) {
    report('asking');
    const answered = await engine.answer(...args);
    report('answered');
    return answered;
  },
};

const documents = createWriter();
const writer: Writer = {
  ...documents,
  async write(layout, caller) {
    report('writing');
    const written = await documents.write(layout, caller);
    report('written');
    return written;
  },
  async readBack(files, caller) {
    const texts = await documents.readBack(files, caller);
    report('read back');
    return texts;
  },
};

const log = { info() {}, warn() {}, error() {} };
const service = await openQueue({
  database: await openDatabase({ kind: 'postgres', connection: { url: database } }),
  codec: createCodec(null),
  log,
});
await service.startJobWorker(
  {
    writer,
    compute: createCompute({ warm: 1 }),
    engines: new Map([['openai', reportingEngine]]),
    defaultEngine: 'openai',
    deliverers: new Map([['slack', deliverer]]),
    deadlineSeconds: 3_600,
  },
  { lanes, perWorkspace: 1_000 },
);
await service.startDeliveryWorker(deliverer);
process.on('message', () =>
  process.send?.({ moment: 'memory', job: null, at: process.resourceUsage().maxRSS / 1024 }),
);
report('working');
