import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Attempt } from '../../jobs/ports/lease.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import { BEAT, POLL } from './queues.ts';
import type { Seats } from './workspace-concurrency.ts';

export interface WorkerOptions {
  readonly queue: string;
  /** Pieces of work done at once in this process. */
  readonly lanes: number;
  /** Pieces of work of one workspace done at once, in all processes, and who sees to it. */
  readonly perWorkspace?: { readonly cap: number; readonly seats: Seats };
}

/** Looks for work a second at most in all lanes together: 200 of them look every 10 seconds each. */
const LOOKS = 20;

/**
 * Does the work of a queue. An error that `handle` throws has it tried again later, and is logged here: pg-boss would
 * store its message, which may quote what it failed on.
 */
export async function startWorker(
  boss: PgBoss,
  { queue, lanes, perWorkspace }: WorkerOptions,
  handle: (data: unknown, attempt: Attempt) => Promise<void>,
  log: Logger,
): Promise<void> {
  const pollingIntervalSeconds = Math.max(POLL, lanes / LOOKS);
  const options = {
    pollingIntervalSeconds,
    notifyPollingIntervalSeconds: pollingIntervalSeconds,
    heartbeatRefreshSeconds: BEAT,
    includeMetadata: true as const,
    ...(perWorkspace && { groupConcurrency: perWorkspace.cap }),
  };
  for (let lane = 0; lane < lanes; lane += 1) {
    const id: string = await boss.work(queue, options, async ([job]: JobWithMetadata<unknown>[]) => {
      if (!job) return;
      const { retryCount: attempt, retryLimit, groupId: workspace } = job;
      const lease = { queue, id: job.id, attempt, last: attempt >= retryLimit };
      try {
        const mayRun = !perWorkspace || !workspace || (await perWorkspace.seats.take(lease, workspace));
        if (mayRun) await handle(job.data, { lease, signal: job.signal });
      } catch (error) {
        log.error({ err: error, queue }, 'an attempt failed');
        throw new Error(error instanceof Error ? error.name : 'not an error');
      } finally {
        // There may be more: without this the lane would wait for its next look.
        boss.notifyWorker(id);
      }
    });
  }
}
