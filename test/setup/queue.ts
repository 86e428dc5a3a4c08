import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { createCodec } from '../../src/infra/database/encryption/codec.ts';
import { startPgBoss } from '../../src/infra/queue/boss.ts';
import { createQueuedStore } from '../../src/infra/queue/queued-store.ts';
import { queues } from '../../src/infra/queue/queues.ts';
import { type DeliveryDeps, deliver } from '../../src/jobs/delivery/delivery.ts';
import type { Quota } from '../../src/jobs/limits/quota.ts';
import { DeliveryId, JobId, UserId } from '../../src/jobs/model/ids.ts';
import type { ReplyTarget } from '../../src/jobs/model/reply-target.ts';
import type { QueuedPipelineDeps } from '../../src/jobs/pipeline/deps.ts';
import { runJob as runAttempt } from '../../src/jobs/pipeline/run-job.ts';
import type { Compute } from '../../src/jobs/ports/compute.ts';
import type { Writer } from '../../src/jobs/ports/documents.ts';
import type { Engine } from '../../src/jobs/ports/engine.ts';
import type { Attempt } from '../../src/jobs/ports/lease.ts';
import type { Limits } from '../../src/jobs/ports/limits.ts';
import type { Lease, QueuedStore } from '../../src/jobs/ports/queue.ts';
import type { SavedResume } from '../../src/jobs/ports/resumes.ts';
import type { User } from '../../src/jobs/ports/users.ts';
import { type SubmitDeps, submitJob } from '../../src/jobs/submit/submit-job.ts';
import { testCompute } from './compute.ts';
import { openMigratedPostgres, type TestDatabase } from './databases.ts';
import {
  createTestPipeline,
  createTestUser,
  makeJobRequest,
  makeResume,
  type TestPipeline,
} from './pipeline.ts';
import { InMemoryRecordingDeliverer } from './recording-deliverer.ts';

/** The payloads on the queues. */
export const QueuedJobData = z.object({ jobId: JobId, userId: UserId });
export const QueuedDeliveryData = z.object({ deliveryId: DeliveryId });

export const NO_LIMITS: Limits = {
  jobsPerPerson: null,
  workspace: { cost: null, tokens: null },
  installation: { cost: null, tokens: null },
};

export const UNLIMITED: Quota = { limits: NO_LIMITS, price: null };

/** Makes the dependencies of submitting. The default engine is the one with a model, so that jobs reserve tokens. */
export function makeSubmitDeps(store: QueuedStore, quota = UNLIMITED): SubmitDeps {
  return { store, compute: testCompute, quota, defaultEngine: 'openai' };
}

/** Makes the reply target of a direct message in a Slack workspace. */
export function slackTarget(workspace = 'T1'): ReplyTarget {
  return { platform: 'slack', workspace, channel: 'D1', thread: null, reply: null };
}

/** A queue without workers: a test takes, runs and loses work itself. */
export interface TestQueue {
  readonly database: TestDatabase;
  readonly boss: PgBoss;
  readonly store: QueuedStore;
  readonly pipeline: QueuedPipelineDeps & TestPipeline;
  readonly deliverer: InMemoryRecordingDeliverer;
  /** Takes the next piece of work of a queue, as a worker does. */
  take(queue: string): Promise<TakenWork | null>;
  /** The same. Throws if there is none. */
  takeNext(queue: string): Promise<TakenWork>;
  /** Makes one attempt at a job, with some dependencies replaced. */
  runJob(taken: TakenWork, changes?: Partial<QueuedPipelineDeps>): Promise<void>;
  /** Makes one attempt at a delivery on Slack, with some dependencies replaced. */
  runDelivery(taken: TakenWork, changes?: Partial<DeliveryDeps>): Promise<void>;
  /** Does all waiting jobs and Slack deliveries, as the workers of another process would. */
  drain(): Promise<void>;
  /** Gives work back, as the supervisor does when the heartbeat of its worker has stopped. */
  expire(lease: Lease): Promise<void>;
  /** Makes the deferred work of a queue due now. */
  makeDue(queue: string): Promise<void>;
  /** Creates a person with a resume. */
  newRequester(): Promise<Requester>;
  close(): Promise<void>;
}

export interface TakenWork extends Attempt {
  readonly data: unknown;
}

/** A person with a resume, and the request that they make. */
export interface Requester {
  readonly user: User;
  readonly resume: SavedResume;
  /** A request for a job that is answered in a direct message on Slack. Each has a key of its own unless given one. */
  submission(requestKey?: string): Parameters<typeof submitJob>[0];
}

/**
 * Opens a queue over a database of its own, on Postgres by default. Closing it removes the database. For
 * `beforeAll(async () => { … return queued.close; })`.
 */
export async function openTestQueue({
  open = openMigratedPostgres,
  engines,
}: {
  readonly open?: () => Promise<TestDatabase>;
  readonly engines?: readonly Engine[];
} = {}): Promise<TestQueue> {
  const database = await open();
  const queued = await createTestQueue(database, engines);
  return {
    ...queued,
    async close() {
      await queued.close();
      await database.remove();
    },
  };
}

let keys = 0;

/** Opens a queue over a database. Closing it leaves the database open. */
export async function createTestQueue(
  database: TestDatabase,
  engines?: readonly Engine[],
  writer?: Writer,
  compute?: Compute,
): Promise<TestQueue> {
  const parts = createTestPipeline(database, engines, writer, compute);
  const boss = await startPgBoss(database, parts.log);
  const store = createQueuedStore(database.db, createCodec(null), boss);
  const deliverer = new InMemoryRecordingDeliverer();
  const pipeline = {
    ...parts,
    store,
    deliverers: new Map([[deliverer.platform, deliverer]] as const),
    deadlineSeconds: 3600,
  };

  async function take(queue: string): Promise<TakenWork | null> {
    const [job] = await boss.fetch(queue, { includeMetadata: true });
    if (!job) return null;
    const { id, data, retryCount, retryLimit } = job;
    const lease = { queue, id, attempt: retryCount, last: retryCount >= retryLimit };
    return { data, lease, signal: new AbortController().signal };
  }

  async function makeDue(queue: string): Promise<void> {
    for (const { id } of await boss.findJobs(queue, { queued: true }))
      await boss.update(queue, undefined, { id, startAfter: 0 });
  }

  const runJob: TestQueue['runJob'] = ({ data, ...attempt }, changes = {}) =>
    runAttempt(QueuedJobData.parse(data), attempt, { ...pipeline, ...changes });

  const runDelivery: TestQueue['runDelivery'] = ({ data, ...attempt }, changes = {}) =>
    deliver(QueuedDeliveryData.parse(data).deliveryId, attempt, {
      store,
      deliverer,
      log: parts.log,
      ...changes,
    });

  return {
    database,
    boss,
    store,
    pipeline,
    deliverer,
    take,
    makeDue,
    runJob,
    runDelivery,

    async takeNext(queue) {
      const taken = await take(queue);
      if (!taken) throw new Error(`nothing waits on ${queue}`);
      return taken;
    },

    async drain() {
      for (;;) {
        await makeDue(queues.tailor);
        await makeDue(queues.deliver('slack'));
        const delivery = await take(queues.deliver('slack'));
        if (delivery) await runDelivery(delivery);
        const job = await take(queues.tailor);
        if (job) await runJob(job);
        if (!job && !delivery) return;
      }
    },

    async expire(lease) {
      await boss.fail(lease.queue, { id: lease.id, retryCount: lease.attempt });
      await boss.update(lease.queue, undefined, { id: lease.id, startAfter: 0 });
    },

    async newRequester() {
      const user = await createTestUser(store);
      const resume = await store.resumes.save(makeResume(user));
      return {
        user,
        resume,
        submission(requestKey) {
          keys += 1;
          return {
            request: makeJobRequest(user, resume),
            requestKey: requestKey ?? `key-${keys}`,
            options: {},
            place: slackTarget(),
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

/** Returns the same person, who asks for the engine with a model. */
export function withModel(requester: Requester): Requester {
  return {
    ...requester,
    submission: (key) => ({ ...requester.submission(key), options: { engine: 'openai' } }),
  };
}

/** Submits a request and returns its job. Throws if it is refused. */
export async function submit(requester: Requester, { store }: Pick<TestQueue, 'store'>, requestKey?: string) {
  const made = await submitJob(requester.submission(requestKey), makeSubmitDeps(store));
  if (!made.ok) throw new Error(made.error.code);
  return made.value.job;
}

/** Counts the work that waits on a queue. */
export async function countWaiting(boss: PgBoss, queue: string): Promise<number> {
  return (await boss.findJobs(queue, { queued: true })).length;
}
