import { stringsFor } from '../strings/strings.ts';
import type { AppContext, RolePeers, StartedRole } from './context.ts';
import { explainEdit } from './explain-edit.ts';

/** Starts the workers that run queued jobs and delete expired data. */
export async function startWorkerRole(
  { config, queue, engines, submitDeps, metrics, compute, openWriter }: AppContext,
  { workers }: RolePeers,
): Promise<StartedRole> {
  const { concurrency, concurrencyPerWorkspace, deadlineSeconds } = config.jobs;
  await queue.startJobWorker(
    {
      engines,
      defaultEngine: submitDeps.defaultEngine,
      writer: openWriter(),
      compute,
      explainEdit,
      deliverers: new Map(workers.map(({ deliverer }) => [deliverer.platform, deliverer])),
      deadlineSeconds,
      onStepTime: metrics.onStepTime,
    },
    { lanes: concurrency, perWorkspace: concurrencyPerWorkspace },
  );
  await queue.startPurgeWorker(config.retentionDays);
  return { detail: stringsFor().cli.start.worker(concurrency, concurrencyPerWorkspace) };
}
