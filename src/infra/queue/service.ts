import { z } from 'zod';
import { deliver, failDelivery } from '../../jobs/delivery/delivery.ts';
import { failRetraction, RetractionData, retractMessages } from '../../jobs/delivery/retraction.ts';
import { type EventHandler, failEvent, handleEvent } from '../../jobs/inbox/inbox.ts';
import { type RetentionDays, runPurge } from '../../jobs/lifecycle/purge.ts';
import { DeliveryId, EventId, JobId, UserId } from '../../jobs/model/ids.ts';
import type { Platform } from '../../jobs/model/reply-target.ts';
import type { QueuedPipelineDeps } from '../../jobs/pipeline/deps.ts';
import { failCrashedJob, failJob, runJob } from '../../jobs/pipeline/run-job.ts';
import type { QueueStats } from '../../jobs/ports/daily-stats.ts';
import type { Deliverer } from '../../jobs/ports/deliverer.ts';
import type { Attempt } from '../../jobs/ports/lease.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import { withTimeout } from '../../timeout.ts';
import type { Codec } from '../database/encryption/codec.ts';
import type { Database } from '../database/postgres/database.ts';
import { logUnlessUnavailable } from '../database/postgres/errors.ts';
import { startPgBoss } from './boss.ts';
import { putLostWorkFirst, readQueueStats } from './pgboss-tables.ts';
import { createPoisonGuard, LIMITS_OF_ANSWERS, runsElsewhere } from './poison-guard.ts';
import { createQueuedStore } from './queued-store.ts';
import { POLL_INTERVAL_SECONDS, queues } from './queues.ts';
import { startWorker, type WorkerOptions } from './worker.ts';
import { createWorkspaceLimiter } from './workspace-concurrency.ts';

export interface QueueOptions {
  /** Migrated. */
  readonly database: Database;
  readonly codec: Codec;
  readonly log: Logger;
  /** Seconds that one model call may take; left out, jobs get the time of any other work. */
  readonly modelTimeoutSeconds?: number;
  /** Time between two polls of a worker that nothing has woken. At least 0.5. */
  readonly pollIntervalSeconds?: number;
}

export interface JobWorkerOptions {
  /** Jobs at once in this process. */
  readonly lanes: number;
  /** Jobs of one workspace at once, in all processes. */
  readonly perWorkspace: number;
}

/** Receives the number of messages of a platform that could not be deleted. */
export type OnRetractionFailed = (platform: Platform, messages: number) => void;

export interface QueueService {
  readonly store: QueuedStore;
  /** The same store over connections of its own, for what a person waits for: queued work cannot hold it up. */
  readonly interactiveStore: QueuedStore;
  startJobWorker(deps: Omit<QueuedPipelineDeps, 'store' | 'log'>, options: JobWorkerOptions): Promise<void>;
  /** Posts deliveries on the deliverer's platform, and deletes posted messages there that are to be retracted. */
  startDeliveryWorker(deliverer: Deliverer, onRetractionFailed?: OnRetractionFailed): Promise<void>;
  /** Handles the events of a platform's inbox. */
  startInboxWorker(platform: Platform, handler: EventHandler): Promise<void>;
  /** Deletes expired data once an hour, in all processes together. */
  startPurgeWorker(keep: RetentionDays): Promise<void>;
  /** Counts the work on each queue now. */
  readStats(): Promise<QueueStats[]>;
  /** False if the queue's own connections to the database do not answer within 3 seconds. */
  isReachable(): Promise<boolean>;
  /** Stops taking work, waits up to `seconds` for what runs, then gives back the rest for another process. */
  stop(seconds: number): Promise<void>;
}

/** Lanes of a platform in one process. A person's work takes one of them, so that the others stay free for others. */
const DELIVERY_LANES = { lanes: 5, lanesPerGroup: 1 } as const;
const INBOX_LANES = { lanes: 5, lanesPerGroup: 1 } as const;
const REACHABLE_TIMEOUT_MS = 3_000;

/** Opens the queue of this installation over the store's database. */
export async function openQueue({
  database,
  codec,
  log,
  modelTimeoutSeconds,
  pollIntervalSeconds,
}: QueueOptions): Promise<QueueService> {
  const boss = await startPgBoss(database, log, modelTimeoutSeconds);
  const store = createQueuedStore(database.db, codec, boss);
  const guard = createPoisonGuard(database.db);
  const access = { boss, db: database.db };
  let promoting = Promise.resolve();
  const promotion = setInterval(() => {
    promoting = putLostWorkFirst(database.db).catch(
      logUnlessUnavailable(log, 'work that was lost with its process could not be put first'),
    );
  }, POLL_INTERVAL_SECONDS * 1000).unref();

  /**
   * Starts the workers of a queue, and the worker that fails its work once no attempt is left. `quarantine` fails work
   * during which processes died.
   */
  async function startWorkers(
    options: WorkerOptions,
    handle: WorkHandler,
    failWork: WorkHandler,
    quarantine = failWork,
  ): Promise<void> {
    const dead = { queue: queues.dead(options.queue), lanes: 1 };
    await startWorker(access, { ...options, pollIntervalSeconds }, handle, log, { guard, quarantine });
    await startWorker(access, { ...dead, pollIntervalSeconds }, failWork, log);
  }

  return {
    store,
    interactiveStore: createQueuedStore(database.interactivePool, codec, boss),

    async startJobWorker(options, { lanes, perWorkspace }) {
      const deps: QueuedPipelineDeps = {
        ...options,
        compute: runsElsewhere(options.compute),
        writer: runsElsewhere(options.writer),
        engines: new Map([...options.engines].map(([name, engine]) => [name, runsElsewhere(engine)])),
        store,
        log,
      };
      const limiter = createWorkspaceLimiter(database.db, boss, perWorkspace);
      await startWorkers(
        { queue: queues.tailor, lanes, workspaceLimit: { max: perWorkspace, limiter } },
        (data, attempt) => runJob(QueuedJobData.parse(data), attempt, deps),
        (data, attempt) => failJob(QueuedJobData.parse(data), attempt, deps),
        (data, attempt) => failCrashedJob(QueuedJobData.parse(data), attempt, deps),
      );
    },

    async startDeliveryWorker(deliverer, onRetractionFailed = () => {}) {
      const { platform } = deliverer;
      const deps = {
        store,
        deliverer: runsElsewhere(deliverer),
        log,
        onRetractionFailed: (messages: number) => onRetractionFailed(platform, messages),
      };
      await startWorkers(
        { queue: queues.deliver(platform), ...DELIVERY_LANES, deathLimits: LIMITS_OF_ANSWERS },
        (data, attempt) => deliver(QueuedDeliveryData.parse(data).deliveryId, attempt, deps),
        (data, attempt) => failDelivery(QueuedDeliveryData.parse(data).deliveryId, attempt, deps),
      );
      await startWorkers(
        { queue: queues.retraction(platform), lanes: 1 },
        (data, attempt) => retractMessages(RetractionData.parse(data), attempt, deps),
        (data, attempt) => failRetraction(RetractionData.parse(data), attempt, deps),
      );
    },

    async startInboxWorker(platform, handler) {
      const deps = { store, handler, log };
      await startWorkers(
        { queue: queues.intake(platform), ...INBOX_LANES },
        (data, attempt) => handleEvent(QueuedEventData.parse(data).eventId, attempt, deps),
        (data, attempt) => failEvent(QueuedEventData.parse(data).eventId, attempt, deps),
      );
    },

    async startPurgeWorker(keep) {
      const handle: WorkHandler = (_, attempt) => runPurge(attempt, { store, log, keep });
      await startWorker(access, { queue: queues.purge, lanes: 1 }, handle, log);
      await store.queue.enqueuePurge(0);
    },

    readStats: () => readQueueStats(database.interactivePool),

    async isReachable() {
      const asked = withTimeout(REACHABLE_TIMEOUT_MS, () => boss.getQueue(queues.tailor));
      return asked.then((queue) => queue !== null).catch(() => false);
    },

    async stop(seconds) {
      clearInterval(promotion);
      await promoting;
      await boss.stop({ graceful: true, timeout: seconds * 1000 });
    },
  };
}

type WorkHandler = (data: unknown, attempt: Attempt) => Promise<void>;

export const QueuedJobData = z.object({ jobId: JobId, userId: UserId });
export const QueuedDeliveryData = z.object({ deliveryId: DeliveryId });
export const QueuedEventData = z.object({ eventId: EventId });
