import type { Kysely } from 'kysely';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { type Attempt, delayBefore } from '../../jobs/ports/lease.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { Schema } from '../database/postgres/schema.ts';
import { runTransaction } from '../database/postgres/transaction.ts';
import { giveBack } from './attempts.ts';
import type { DeathLimits, PoisonGuard } from './poison-guard.ts';
import { HEARTBEAT_REFRESH_SECONDS, POLL_INTERVAL_SECONDS } from './queues.ts';
import type { WorkspaceConcurrencyLimiter } from './workspace-concurrency.ts';

export interface WorkerOptions {
  readonly queue: string;
  /** Pieces of work done at once in this process. */
  readonly lanes: number;
  /**
   * Lanes that one group's work may take. pg-boss counts them over all lanes, but allows no more where each is a
   * worker.
   */
  readonly lanesPerGroup?: 1;
  /** Pieces of work of one workspace done at once, in all processes. */
  readonly workspaceLimit?: { readonly max: number; readonly limiter: WorkspaceConcurrencyLimiter };
  /** Time between two polls of a lane. Work that is queued wakes a lane at once, so a poll is for what is due later. */
  readonly pollIntervalSeconds?: number | undefined;
  /** The poison guard's own by default. */
  readonly deathLimits?: DeathLimits;
}

/** pg-boss, and the database that it keeps its work in. */
export interface QueueAccess {
  readonly boss: PgBoss;
  readonly db: Kysely<Schema>;
}

type WorkHandler = (data: unknown, attempt: Attempt) => Promise<void>;

/** Polls per second at most, over all lanes: each of 200 lanes polls every 10 seconds. */
const MAX_POLLS_PER_SECOND = 20;

/**
 * Starts the lanes that do a queue's work. `handle` ends the work itself, in the transaction of its outcome: work that it
 * leaves open, or lost at a shutdown, gets another attempt. So does work whose `handle` throws, which is logged.
 * pg-boss gets the error's name only: it would store the message, which may quote personal text.
 */
export async function startWorker(
  { boss, db }: QueueAccess,
  {
    queue,
    lanes,
    lanesPerGroup,
    workspaceLimit,
    pollIntervalSeconds = POLL_INTERVAL_SECONDS,
    deathLimits,
  }: WorkerOptions,
  handle: WorkHandler,
  log: Logger,
  poison?: { readonly guard: PoisonGuard; readonly quarantine: WorkHandler },
): Promise<void> {
  const pollingIntervalSeconds = Math.max(pollIntervalSeconds, lanes / MAX_POLLS_PER_SECOND);
  const options = {
    pollingIntervalSeconds,
    notifyPollingIntervalSeconds: pollingIntervalSeconds,
    heartbeatRefreshSeconds: HEARTBEAT_REFRESH_SECONDS,
    includeMetadata: true as const,
    // pg-boss fails work without a result that nobody has ended, and would end it as done otherwise.
    perJobResults: true as const,
    ...(lanesPerGroup && { localGroupConcurrency: lanesPerGroup }),
    ...(workspaceLimit && { groupConcurrency: workspaceLimit.max }),
  };
  for (let lane = 0; lane < lanes; lane += 1) {
    const id: string = await boss.work(queue, options, async ([job]: JobWithMetadata<unknown>[]) => {
      if (!job) return [];
      // Settled work keeps its state; what is still open fails. Without this, pg-boss makes an error with its stack of it.
      const open = [{ id: job.id, status: 'failed' as const }];
      const { retryCount: attempt, retryLimit, groupId: workspace } = job;
      const lease = { queue, id: job.id, attempt, last: attempt >= retryLimit };
      const current = { lease, signal: job.signal };
      try {
        const run = async () => {
          const mayRun =
            !workspaceLimit || !workspace || (await workspaceLimit.limiter.tryAcquire(lease, workspace));
          if (mayRun) await handle(job.data, current);
        };
        if (poison)
          await poison.guard.run(
            current,
            job.output,
            run,
            () => poison.quarantine(job.data, current),
            deathLimits,
          );
        else await run();
        return open;
      } catch (error) {
        log.error({ err: error, queue }, 'an attempt failed');
        const cause = { message: error instanceof Error ? error.name : 'not an error' };
        // It waits a little: the same trouble may still be there.
        await runTransaction(db, (tx) => giveBack(boss, tx, lease, delayBefore(lease), cause));
        return open;
      } finally {
        // Fetch again at once: without this the lane would wait for its next poll.
        boss.notifyWorker(id);
      }
    });
  }
}
