import type { PgBoss } from 'pg-boss';
import { z } from 'zod';
import { type DeliveryRoom, deliver, giveUpDelivery } from '../../jobs/delivery/delivery.ts';
import {
  giveUpTakingBack,
  StandingData,
  type TakeBackRoom,
  takeBack,
} from '../../jobs/delivery/retraction.ts';
import { giveUpEvent, type IntakeHandler, takeIn } from '../../jobs/inbox/inbox.ts';
import { type Keep, purgeInTurn } from '../../jobs/lifecycle/purge.ts';
import { DeliveryId, EventId, JobId, UserId } from '../../jobs/model/ids.ts';
import type { Platform } from '../../jobs/model/reply-target.ts';
import { giveUpJob, type QueuedWorkshop, runQueuedJob } from '../../jobs/pipeline/run-job.ts';
import type { Depth } from '../../jobs/ports/daily-stats.ts';
import type { Deliverer } from '../../jobs/ports/deliverer.ts';
import type { Attempt } from '../../jobs/ports/lease.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { Codec } from '../database/codec.ts';
import type { Database } from '../database/database.ts';
import { startBoss } from './boss.ts';
import { depthsOf } from './queue-stats.ts';
import { createQueuedStore } from './queued-store.ts';
import { queues } from './queues.ts';
import { startWorker } from './worker.ts';
import { createSeats } from './workspace-concurrency.ts';

export interface QueueOptions {
  /** Migrated. */
  readonly database: Database;
  readonly codec: Codec;
  readonly log: Logger;
  /** Seconds for which one answer of a model is waited for; none unless told. */
  readonly longestAnswer?: number;
}

export interface TailorLanes {
  /** Jobs at once in this process. */
  readonly lanes: number;
  /** Jobs of one workspace at once, in all processes. */
  readonly perWorkspace: number;
}

/** Told how many messages of a platform stand for good that were to be taken back. */
export type OnLeft = (platform: Platform, messages: number) => void;

export interface QueueService {
  readonly store: QueuedStore;
  /** The same, for what a person waits for: queued work does not hold it up. */
  readonly front: QueuedStore;
  tailor(workshop: Omit<QueuedWorkshop, 'store' | 'log'>, lanes: TailorLanes): Promise<void>;
  /** Posts what is to be posted on the deliverer's platform, and takes back what is to stand there no more. */
  deliver(deliverer: Deliverer, onLeft?: OnLeft): Promise<void>;
  intake(platform: Platform, handler: IntakeHandler): Promise<void>;
  /** What is on each queue now. */
  depths(): Promise<Depth[]>;
  /** False where its own connections to the database do not answer within a few seconds. */
  answers(): Promise<boolean>;
  /** Deletes what has been kept long enough, once an hour in all processes together. */
  purge(keep: Keep): Promise<void>;
  /**
   * Takes no more work, lets what is running end within so many seconds, and gives back what has not: it is tried
   * again elsewhere.
   */
  stop(seconds: number): Promise<void>;
}

const DELIVERY_LANES = 5;
const INTAKE_LANES = 5;

/** Milliseconds for an answer to whether it is there. */
const LONGEST_ANSWER = 3_000;

/** The queue of this installation, over the store's database: its store, its workers, its end. */
export async function openQueue({
  database,
  codec,
  log,
  longestAnswer,
}: QueueOptions): Promise<QueueService> {
  const boss = await startBoss(database, log, longestAnswer);
  const store = createQueuedStore(database.db, codec, boss);
  return {
    store,
    front: createQueuedStore(database.front, codec, boss),

    async tailor(workshop, { lanes, perWorkspace }) {
      const full: QueuedWorkshop = { ...workshop, store, log };
      const run = (data: unknown, attempt: Attempt) => runQueuedJob(JobData.parse(data), attempt, full);
      const giveUp = (data: unknown, attempt: Attempt) => giveUpJob(JobData.parse(data), attempt, full);
      const seats = createSeats(database.db, boss, perWorkspace);
      const options = { queue: queues.tailor, lanes, perWorkspace: { cap: perWorkspace, seats } };
      await startWorker(boss, options, run, log);
      await startDead(boss, queues.tailor, giveUp, log);
    },

    async deliver(deliverer, onLeft = () => {}) {
      const room: DeliveryRoom = { store, deliverer, log };
      const idOf = (data: unknown) => DeliveryData.parse(data).deliveryId;
      const queue = queues.deliver(deliverer.platform);
      await startWorker(
        boss,
        { queue, lanes: DELIVERY_LANES },
        (data, attempt) => deliver(idOf(data), attempt, room),
        log,
      );
      await startDead(boss, queue, (data, attempt) => giveUpDelivery(idOf(data), attempt, room), log);
      const { platform } = deliverer;
      const standing = { ...room, onLeft: (messages: number) => onLeft(platform, messages) };
      await startTakingBack(boss, queues.takeBack(platform), standing);
    },

    async intake(platform, handler) {
      const room = { store, handler, log };
      const idOf = (data: unknown) => EventData.parse(data).eventId;
      const queue = queues.intake(platform);
      await startWorker(
        boss,
        { queue, lanes: INTAKE_LANES },
        (data, attempt) => takeIn(idOf(data), attempt, room),
        log,
      );
      await startDead(boss, queue, (data, attempt) => giveUpEvent(idOf(data), attempt, room), log);
    },

    async purge(keep) {
      const turn = (_: unknown, attempt: Attempt) => purgeInTurn(attempt, { store, log, keep });
      await startWorker(boss, { queue: queues.purge, lanes: 1 }, turn, log);
      await store.queue.purge(0);
    },

    depths: () => depthsOf(database.db),

    async answers() {
      const late = new Promise<false>((resolve) => setTimeout(resolve, LONGEST_ANSWER, false).unref());
      const answer = boss.getQueue(queues.tailor).then(
        (queue) => queue !== null,
        () => false,
      );
      return Promise.race([answer, late]);
    },

    stop: (seconds) => boss.stop({ graceful: true, timeout: seconds * 1000 }),
  };
}

async function startTakingBack(boss: PgBoss, queue: string, room: TakeBackRoom): Promise<void> {
  const { log } = room;
  await startWorker(
    boss,
    { queue, lanes: 1 },
    (data, attempt) => takeBack(StandingData.parse(data), attempt, room),
    log,
  );
  await startDead(
    boss,
    queue,
    (data, attempt) => giveUpTakingBack(StandingData.parse(data), attempt, room),
    log,
  );
}

const startDead = (
  boss: PgBoss,
  queue: string,
  handle: (data: unknown, attempt: Attempt) => Promise<void>,
  log: Logger,
) => startWorker(boss, { queue: queues.dead(queue), lanes: 1 }, handle, log);

const JobData = z.object({ jobId: JobId, userId: UserId });
const DeliveryData = z.object({ deliveryId: DeliveryId });
const EventData = z.object({ eventId: EventId });
