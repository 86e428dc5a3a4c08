import { beforeAll, describe, expect, it } from 'vitest';
import { queues } from '../../../src/infra/queue/queues.ts';
import { cancelJob } from '../../../src/jobs/lifecycle/cancel-job.ts';
import { dayOf } from '../../../src/jobs/model/day.ts';
import type { Job } from '../../../src/jobs/model/job.ts';
import type { WritingEngine } from '../../../src/jobs/ports/engine.ts';
import { createScriptedEngine } from '../../setup/pipeline.ts';
import { openTestQueue, slackTarget, submit, type TestQueue, withModel } from '../../setup/queue.ts';
import { createStop, type Stop, stopAtAnswer, stopAtCommit, stopAtEdit } from '../../setup/stops.ts';

/*
 * A process that was stopped past its heartbeat (SIGSTOP) and resumes (SIGCONT) while another does its job overwrites
 * nothing that the other wrote. What it spent is still counted.
 */

describe('an attempt that resumes after its job was given to another', () => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue({ engines: [createScriptedEngine({ requirements: [], edits: [] })] });
    return queued.close;
  });

  let workspaces = 0;

  /** Submits a job for the model in a workspace of its own, and posts its status message. */
  async function ask(): Promise<Job> {
    const requester = withModel(await queued.newRequester());
    workspaces += 1;
    const place = slackTarget(`T-${workspaces}`);
    const job = await submit(
      { ...requester, submission: () => ({ ...requester.submission(), place }) },
      queued,
    );
    await queued.runDelivery(await queued.takeNext(queues.deliver('slack')));
    return job;
  }

  /** Starts an attempt that stops while the model writes. */
  async function stopWriting() {
    const stop = createStop();
    const taken = await queued.takeNext(queues.tailor);
    const engines = new Map([['openai', stopping(stop)]] as const);
    const first = queued.runJob(taken, { engines });
    await stop.reached;
    return {
      ...taken,
      async wake() {
        stop.resume();
        await first;
      },
    };
  }

  const find = async ({ userId, id }: Job) => {
    const job = await queued.store.jobs.find(userId, id);
    if (!job) throw new Error('the job is gone');
    return job;
  };

  /** What the job's workspace has spent and reserved today. */
  const spentAt = ({ place }: Job) =>
    queued.database.db
      .selectFrom('usage')
      .select(['calls', 'tokens_in', 'cost', 'reserved_tokens'])
      .where('scope', '=', 'workspace')
      .where('key', '=', `slack:${place?.workspace}`)
      .where('day', '=', dayOf(new Date()))
      .executeTakeFirstOrThrow();

  it('keeps the answer that the other stored, and counts what it spent', async () => {
    const job = await ask();
    const first = await stopWriting();
    await queued.expire(first.lease);
    const stop = createStop();
    const store = stopAtCommit(queued.store, 'answer', 'after', stop);
    const second = queued.runJob(await queued.takeNext(queues.tailor), { store });
    await stop.reached;
    const kept = await queued.store.jobs.findTranscript(job.userId, job.id);
    expect(kept).toMatchObject({ model: 'scripted' });

    await first.wake();
    expect(await queued.store.jobs.findTranscript(job.userId, job.id)).toEqual(kept);
    expect((await find(job)).usage).toMatchObject({ calls: 2, inputTokens: 1_100 });
    stop.resume();
    await second;
    expect(await find(job)).toMatchObject({ status: 'COMPLETED', usage: { calls: 2, inputTokens: 1_100 } });
    expect(await spentAt(job)).toMatchObject({ calls: 2, tokens_in: 1_100, reserved_tokens: 0 });
    await queued.drain();
  });

  it('counts what it spent for the job and for the day, even if the job has ended', async () => {
    const job = await ask();
    const first = await stopWriting();
    await queued.expire(first.lease);
    await queued.drain();
    const done = await find(job);
    expect(done).toMatchObject({ status: 'COMPLETED', usage: { calls: 1 } });
    expect(await spentAt(job)).toMatchObject({ calls: 1, tokens_in: 100 });

    await first.wake();
    const { usage, result, ...rest } = await find(job);
    expect(usage).toMatchObject({ calls: 2, inputTokens: 1_100 });
    expect({ ...done, usage, result }).toEqual({ ...rest, usage, result });
    expect(await spentAt(job)).toMatchObject({ calls: 2, tokens_in: 1_100, cost: 0, reserved_tokens: 0 });
  });

  it('counts nothing twice if its job was cancelled, which counted all that was reserved', async () => {
    const job = await ask();
    const first = await stopWriting();
    while ((await queued.store.jobs.progress(job.userId, job.id)) !== 'writing')
      await new Promise((resolve) => setTimeout(resolve, 20));
    await cancelJob(job.userId, job.id, queued.store);
    const counted = await spentAt(job);
    expect(counted.tokens_in).toBeGreaterThan(1_100);
    await first.wake();
    expect(await spentAt(job)).toEqual(counted);
    expect(await find(job)).toMatchObject({ failure: { code: 'cancelled' }, usage: { calls: 1 } });
    await queued.drain();
  });

  it('does not overwrite the progress that the other stored', async () => {
    const job = await ask();
    const [reporting, writing] = [createStop(), createStop()];
    const taken = await queued.takeNext(queues.tailor);
    const first = queued.runJob(taken, {
      store: stopAtCommit(queued.store, 'progress', 'before', reporting),
      engines: new Map([['openai', stopping(writing)]]),
    });
    await Promise.all([reporting.reached, writing.reached]);
    await queued.expire(taken.lease);
    const second = await queued.takeNext(queues.tailor);
    await queued.store.jobs.setProgress(job.id, 'checking');
    reporting.resume();
    writing.resume();
    await first;
    expect(await queued.store.jobs.progress(job.userId, job.id)).toBe('checking');
    await queued.runJob(second);
    await queued.drain();
  });

  it('leaves a status message that says how the job ended, whatever it was about to post', async () => {
    const job = await ask();
    const [editing, writing] = [createStop(), createStop()];
    const first = queued.runJob(await queued.takeNext(queues.tailor), {
      deliverers: new Map([['slack', stopAtEdit(queued.deliverer, 'before', editing)]]),
      engines: new Map([['openai', stopping(writing)]]),
    });
    // The job must not end before the edit begins: an attempt whose job has ended edits nothing.
    await Promise.all([editing.reached, writing.reached]);
    writing.resume();
    while ((await find(job)).status === 'PENDING') await new Promise((resolve) => setTimeout(resolve, 20));
    await queued.drain();
    editing.resume();
    await first;
    const [status] = queued.deliverer.messagesOf(job).filter(({ kind }) => kind === 'status');
    expect(status?.statuses.at(-1)).toBe('COMPLETED');
  });
});

/** A scripted stand-in for a slow model that costs more than the other. */
function stopping(stop: Stop): WritingEngine {
  const usage = { calls: 1, inputTokens: 1_000, cachedTokens: 0, outputTokens: 0, cost: null };
  const answer = { requirements: [], edits: [] };
  const slow: WritingEngine = {
    ...createScriptedEngine(answer),
    answer: async () => ({ ok: true, value: { answer, model: 'slow', usage } }),
  };
  return stopAtAnswer(slow, stop);
}
