import type { Role } from './role.ts';

/** Does the jobs, deletes what has been kept long enough, and does what the platforms' hands are for. */
export const worker: Role = {
  name: 'worker',
  lacking: () => null,
  async listen({ config, queue, engines, desk, metrics, openWriter }, { hands }) {
    const writer = openWriter();
    const {
      concurrency: lanes,
      concurrencyPerWorkspace: perWorkspace,
      deadlineSeconds: deadline,
    } = config.jobs;
    const deliverers = new Map(hands.map(({ deliverer }) => [deliverer.platform, deliverer]));
    const { defaultEngine } = desk;
    const { onStepTime } = metrics;
    await queue.startJobWorker(
      { engines, defaultEngine, writer, deliverers, deadline, onStepTime },
      { lanes, perWorkspace },
    );
    await queue.startPurgeWorker(config.retentionDays);
    return { detail: `${lanes} jobs at once, ${perWorkspace} of one workspace` };
  },
};
