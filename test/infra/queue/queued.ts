import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { createCodec } from '../../../src/infra/database/codec.ts';
import { startPgBoss } from '../../../src/infra/queue/boss.ts';
import { createQueuedStore } from '../../../src/infra/queue/queued-store.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { type DeliveryDeps, deliver } from '../../../src/jobs/delivery/delivery.ts';
import type { Quota } from '../../../src/jobs/limits/quota.ts';
import { DeliveryId, JobId, UserId } from '../../../src/jobs/model/ids.ts';
import type { QueuedPipelineDeps } from '../../../src/jobs/pipeline/deps.ts';
import { runJob as runAttempt } from '../../../src/jobs/pipeline/run-job.ts';
import type { Writer } from '../../../src/jobs/ports/documents.ts';
import type { Engine } from '../../../src/jobs/ports/engine.ts';
import type { Attempt } from '../../../src/jobs/ports/lease.ts';
import type { Limits } from '../../../src/jobs/ports/limits.ts';
import type { Lease, QueuedStore } from '../../../src/jobs/ports/queue.ts';
import type { SavedResume } from '../../../src/jobs/ports/resumes.ts';
import type { User } from '../../../src/jobs/ports/users.ts';
import { type SubmitDeps, submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { POSTING, resumeFor, somebody, type TestWorkshop, workshopOver } from '../../jobs/workshop.ts';
import { openMigrated, type TestDatabase } from '../../setup/databases.ts';
import { InMemoryRecordingDeliverer } from './recording-deliverer.ts';

/** What is on the queues. */
export const JobData = z.object({ jobId: JobId, userId: UserId });
export const DeliveryData = z.object({ deliveryId: DeliveryId });

export const NO_LIMITS: Limits = {
  jobsPerPerson: null,
  workspace: { cost: null, tokens: null },
  installation: { cost: null, tokens: null },
};

export const UNLIMITED: Quota = { limits: NO_LIMITS, price: null };

/** A desk whose jobs are for the engine that may spend. */
export function deskOf(store: QueuedStore, quota = UNLIMITED): SubmitDeps {
  return { store, quota, defaultEngine: 'openai' };
}

/** The queue by hand: work is taken, done and lost when a test says so, and no worker runs. */
export interface Queued {
  readonly database: TestDatabase;
  readonly boss: PgBoss;
  readonly store: QueuedStore;
  readonly workshop: QueuedPipelineDeps & TestWorkshop;
  readonly deliverer: InMemoryRecordingDeliverer;
  /** The next piece of work on a queue, as a worker gets it. */
  take(queue: string): Promise<Taken | null>;
  /** The same where there must be one. */
  must(queue: string): Promise<Taken>;
  /** An attempt at a job, or a delivery of Slack's, by a process that may be otherwise than the others. */
  runJob(taken: Taken, changes?: Partial<QueuedPipelineDeps>): Promise<void>;
  runDelivery(taken: Taken, changes?: Partial<DeliveryDeps>): Promise<void>;
  /** Does all jobs and deliveries of Slack's that wait, as the workers of another process would. */
  drain(): Promise<void>;
  /** What the supervisor does about a worker whose heart has stopped: the work is given to the next who asks. */
  lose(lease: Lease): Promise<void>;
  /** Makes work that was put off due now. */
  hasten(queue: string): Promise<void>;
  asker(): Promise<Asker>;
  close(): Promise<void>;
}

export interface Taken extends Attempt {
  readonly data: unknown;
}

/** Somebody with a resume, and the request that they make. */
export interface Asker {
  readonly user: User;
  readonly resume: SavedResume;
  raw(requestKey?: string): Parameters<typeof submitJob>[0];
}

let keys = 0;

export async function openQueued(
  database: TestDatabase,
  engines: readonly Engine[] = [],
  writer?: Writer,
): Promise<Queued> {
  const parts = workshopOver(database, engines, writer);
  const boss = await startPgBoss(database, parts.log);
  const store = createQueuedStore(database.db, createCodec(null), boss);
  const deliverer = new InMemoryRecordingDeliverer();
  const workshop = {
    ...parts,
    store,
    deliverers: new Map([[deliverer.platform, deliverer]] as const),
    deadline: 3600,
  };

  async function take(queue: string): Promise<Taken | null> {
    const [job] = await boss.fetch(queue, { includeMetadata: true });
    if (!job) return null;
    const { id, data, retryCount, retryLimit } = job;
    const lease = { queue, id, attempt: retryCount, last: retryCount >= retryLimit };
    return { data, lease, signal: new AbortController().signal };
  }

  async function hasten(queue: string): Promise<void> {
    for (const { id } of await boss.findJobs(queue, { queued: true }))
      await boss.update(queue, undefined, { id, startAfter: 0 });
  }

  const runJob: Queued['runJob'] = ({ data, ...attempt }, changes = {}) =>
    runAttempt(JobData.parse(data), attempt, { ...workshop, ...changes });

  const runDelivery: Queued['runDelivery'] = ({ data, ...attempt }, changes = {}) =>
    deliver(DeliveryData.parse(data).deliveryId, attempt, { store, deliverer, log: parts.log, ...changes });

  return {
    database,
    boss,
    store,
    workshop,
    deliverer,
    take,
    hasten,
    runJob,
    runDelivery,

    async must(queue) {
      const taken = await take(queue);
      if (!taken) throw new Error(`nothing waits on ${queue}`);
      return taken;
    },

    async drain() {
      for (;;) {
        await hasten(queues.tailor);
        await hasten(queues.deliver('slack'));
        const delivery = await take(queues.deliver('slack'));
        if (delivery) await runDelivery(delivery);
        const job = await take(queues.tailor);
        if (job) await runJob(job);
        if (!job && !delivery) return;
      }
    },

    async lose(lease) {
      await boss.fail(lease.queue, { id: lease.id, retryCount: lease.attempt });
      await boss.update(lease.queue, undefined, { id: lease.id, startAfter: 0 });
    },

    async asker() {
      const user = await somebody(store);
      const resume = await store.resumes.save(resumeFor(user));
      return {
        user,
        resume,
        raw(requestKey) {
          keys += 1;
          return {
            request: {
              user_id: user.id,
              resume_id: resume.id,
              title: 'Head Chef',
              company_name: 'The Anchor',
              job_description: POSTING,
            },
            requestKey: requestKey ?? `key-${keys}`,
            options: {},
            place: { platform: 'slack', workspace: 'T1', channel: 'D1', thread: null, reply: null },
          };
        },
      };
    },

    async close() {
      await boss.stop({ graceful: false });
      await parts.close();
    },
  };
}

/** The same person, asking for the model. */
export function withModel(asker: Asker): Asker {
  return { ...asker, raw: (key) => ({ ...asker.raw(key), options: { engine: 'openai' } }) };
}

/**
 * The same over a database of its own, on the real Postgres unless told; closing it removes the database. For
 * `beforeAll(async () => { … return queued.close; })`.
 */
export async function queuedOn(
  open: () => Promise<TestDatabase> = openMigrated,
  engines?: readonly Engine[],
): Promise<Queued> {
  const database = await open();
  const queued = await openQueued(database, engines);
  return {
    ...queued,
    async close() {
      await queued.close();
      await database.remove();
    },
  };
}

/** Submits, and gives the job. */
export async function submitted(asker: Asker, { store }: Queued, requestKey?: string) {
  const made = await submitJob(asker.raw(requestKey), deskOf(store));
  if (!made.ok) throw new Error(made.error.code);
  return made.value.job;
}

/** How much of each state is on a queue. */
export async function depth(boss: PgBoss, queue: string): Promise<number> {
  const waiting = await boss.findJobs(queue, { queued: true });
  return z.array(z.object({ id: z.string() })).parse(waiting).length;
}
