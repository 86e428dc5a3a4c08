import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { queues } from '../../../src/infra/queue/queues.ts';
import { createWorkspaceLimiter } from '../../../src/infra/queue/workspace-concurrency.ts';
import { type DeliveryDeps, failDelivery } from '../../../src/jobs/delivery/delivery.ts';
import { RetractionData, retractMessages } from '../../../src/jobs/delivery/retraction.ts';
import {
  type EventHandler,
  enqueueEvent,
  handleEvent as takeInEvent,
} from '../../../src/jobs/inbox/inbox.ts';
import { cancelJob } from '../../../src/jobs/lifecycle/cancel-job.ts';
import { deleteJob } from '../../../src/jobs/lifecycle/delete-job.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import { EventId, type JobId, type UserId } from '../../../src/jobs/model/ids.ts';
import { forgetPerson } from '../../../src/jobs/people/forget-person.ts';
import { failJob } from '../../../src/jobs/pipeline/run-job.ts';
import { LeaseLost } from '../../../src/jobs/ports/lease.ts';
import { lies, lyingModel } from '../../jobs/lying-model.ts';
import { createScriptedEngine } from '../../setup/pipeline.ts';
import {
  openTestQueue,
  QueuedDeliveryData,
  QueuedJobData,
  submit,
  type TakenWork,
  type TestQueue,
  withModel,
} from '../../setup/queue.ts';
import {
  createStop,
  type Stop,
  stopAtAnswer,
  stopAtCommit,
  stopAtEdit,
  stopAtErase,
  stopAtNextCommit,
  stopAtPost,
  stopAtRecord,
  stopAtRemove,
} from '../../setup/stops.ts';

/*
 * Each test stops an attempt at one point, takes its work away as the supervisor does, lets another attempt finish it,
 * and then resumes the first. Up to the resume it is what SIGKILL does; all of it is what SIGSTOP and SIGCONT do. On
 * Postgres alone, since one process uses the embedded database.
 */

describe('a process that dies', () => {
  let queued: TestQueue;
  const engine = createScriptedEngine({ requirements: [], edits: [] });
  beforeAll(async () => {
    queued = await openTestQueue({ engines: [engine] });
    return queued.close;
  });

  const deps = (changes: Partial<DeliveryDeps> = {}): DeliveryDeps => ({
    store: queued.store,
    deliverer: queued.deliverer,
    log: queued.pipeline.log,
    ...changes,
  });

  const must = (queue: string) => queued.takeNext(queue);
  const drain = () => queued.drain();
  const runJob: TestQueue['runJob'] = (...args) => queued.runJob(...args);
  const runDelivery: TestQueue['runDelivery'] = (...args) => queued.runDelivery(...args);

  /** Defers work for longer than any test waits. */
  const putOff = ({ lease: { queue, id } }: TakenWork) =>
    queued.boss.update(queue, undefined, { id, startAfter: 3600 });

  /** Expects one status message that ends with COMPLETED, and one answer, in two parts. */
  async function expectOneAnswer(job: { id: JobId; userId: UserId }) {
    expect(await queued.store.jobs.find(job.userId, job.id)).toMatchObject({ status: 'COMPLETED' });
    const messages = queued.deliverer.messagesOf(job);
    expect(messages.map(({ kind, key }) => `${kind}/${key}`).sort()).toEqual([
      'answer/files',
      'answer/text',
      'status/status',
    ]);
    expect(messages.find(({ kind }) => kind === 'status')?.statuses.at(-1)).toBe('COMPLETED');
    expect(messages.find(({ key }) => key === 'files')?.files).toBe(3);
    const deliveries = await queued.store.deliveries.listByJob(job.userId, job.id);
    expect(deliveries.map(({ state }) => state)).toEqual(['DELIVERED', 'DELIVERED']);
  }

  const online = async () => withModel(await queued.newRequester());

  describe('while it accepts a request', () => {
    it.each(['before', 'after'] as const)(
      '%s it commits the job, and the request is sent again: one job, one answer',
      async (when) => {
        const requester = await queued.newRequester();
        const stop = createStop();
        const store = stopAtNextCommit(queued.store, when, stop);
        const stopped = submit(requester, { ...queued, store }, `asked again, ${when}`);
        await stop.reached;
        const job = await submit(requester, queued, `asked again, ${when}`);
        await drain();
        stop.resume();
        expect((await stopped).id).toBe(job.id);
        await drain();
        expect(await queued.store.jobs.list(requester.user.id, 10)).toHaveLength(1);
        await expectOneAnswer(job);
      },
    );
  });

  describe('while it tailors', () => {
    it('as soon as it has the job: one answer', async () => {
      const job = await submit(await queued.newRequester(), queued);
      await queued.expire((await must(queues.tailor)).lease);
      await drain();
      await expectOneAnswer(job);
    });

    it("while its edits are judged: their cost is counted, and the model isn't called again for them", async () => {
      const job = await submit(await online(), queued);
      await runDelivery(await must(queues.deliver('slack')));
      const ending = new AbortController();
      const paid = { calls: 1, inputTokens: 7, cachedTokens: 0, outputTokens: 0, cost: null };
      const reworded = { op: 'rephrase', line: 'E1.B1', requirement: 'R1' } as const;
      const text = 'Ordered vegetables and fish from nine suppliers';
      const stopping = lyingModel(
        lies([{ ...reworded, text }], {
          async judge() {
            ending.abort();
            return { ok: false, error: { ...fault('cancelled', 'the process ends'), usage: paid } };
          },
        }),
      );
      const taken = await must(queues.tailor);
      await runJob({ ...taken, signal: ending.signal }, { engines: new Map([['openai', stopping]]) });
      await queued.expire(taken.lease);
      const judged = lyingModel(lies([]));
      await runJob(await must(queues.tailor), { engines: new Map([['openai', judged]]) });
      expect(judged.judged).toHaveLength(1);
      const done = await queued.store.jobs.find(job.userId, job.id);
      expect(done).toMatchObject({ status: 'COMPLETED', usage: { calls: 3, inputTokens: 207 } });
      expect(done?.tailoredResumeText).toContain(text);
      await drain();
      await expectOneAnswer(job);
    });

    it.each([
      ['before it adds what the model was paid', 2, 'spent', 'before'],
      ['after it has added what the model was paid', 2, 'spent', 'after'],
      ['before it keeps the answer of the model', 2, 'answer', 'before'],
      ['after it has kept the answer, and pays for no other', 1, 'answer', 'after'],
      ['before it commits the completed job', 1, 'completed', 'before'],
      ['after it has committed the completed job', 1, 'completed', 'after'],
    ] as const)('%s: one answer, and all that was paid is counted', async (_, calls, commit, when) => {
      const job = await submit(await online(), queued);
      await runDelivery(await must(queues.deliver('slack')));
      const asked = engine.callCount();
      const stop = createStop();
      const taken = await must(queues.tailor);
      const stopped = runJob(taken, { store: stopAtCommit(queued.store, commit, when, stop) });
      await stop.reached;
      await queued.expire(taken.lease);
      await drain();
      expect(engine.callCount() - asked).toBe(calls);
      await expectOneAnswer(job);

      const before = structuredClone(queued.deliverer.messagesOf(job));
      stop.resume();
      await stopped;
      await drain();
      await expectOneAnswer(job);
      expect(queued.deliverer.messagesOf(job)).toEqual(before);
      expect((await queued.store.jobs.find(job.userId, job.id))?.usage?.calls).toBe(calls);
    });

    it.each(['before', 'after'] as const)('%s it stores its progress: one answer', async (when) => {
      const job = await submit(await online(), queued);
      await runDelivery(await must(queues.deliver('slack')));
      const [reporting, writing] = [createStop(), createStop()];
      const taken = await must(queues.tailor);
      const stopped = runJob(taken, {
        store: stopAtCommit(queued.store, 'progress', when, reporting),
        // The job must not end before its progress is stored: an attempt that has ended stores none.
        engines: new Map([['openai', stopAtAnswer(engine, writing)]]),
      });
      await Promise.all([reporting.reached, writing.reached]);
      await queued.expire(taken.lease);
      await drain();
      reporting.resume();
      writing.resume();
      await stopped;
      await drain();
      await expectOneAnswer(job);
    });

    it('and another fails the job meanwhile: the first changes nothing, and one notice is posted', async () => {
      const job = await submit(await online(), queued);
      await runDelivery(await must(queues.deliver('slack')));
      const stop = createStop();
      const taken = await must(queues.tailor);
      const stopped = runJob(taken, { store: stopAtCommit(queued.store, 'answer', 'before', stop) });
      await stop.reached;
      await queued.expire(taken.lease);
      const refusing = createScriptedEngine(fault('model_refused', 'refused'));
      await runJob(await must(queues.tailor), { engines: new Map([['openai', refusing]]) });
      await drain();
      stop.resume();
      await stopped;
      await drain();
      expect(await queued.store.jobs.find(job.userId, job.id)).toMatchObject({
        status: 'FAILED',
        failure: { code: 'model_refused' },
      });
      expect(queued.deliverer.messagesOf(job).map(({ kind }) => kind)).toEqual(['status', 'notice']);
    });
  });

  describe('when the model refuses the job', () => {
    it.each(['before', 'after'] as const)('%s it commits that the job failed: one notice', async (when) => {
      const job = await submit(await online(), queued);
      await runDelivery(await must(queues.deliver('slack')));
      const engines = new Map([['openai', createScriptedEngine(fault('model_refused', 'refused'))]] as const);
      const stop = createStop();
      const taken = await must(queues.tailor);
      const stopped = runJob(taken, { engines, store: stopAtCommit(queued.store, 'failed', when, stop) });
      await stop.reached;
      await queued.expire(taken.lease);
      const again = await queued.take(queues.tailor);
      if (again) await runJob(again, { engines });
      await drain();
      stop.resume();
      await stopped;
      await drain();
      expect(queued.deliverer.messagesOf(job).map(({ kind }) => kind)).toEqual(['status', 'notice']);
    });

    it.each(['before', 'after'] as const)('%s it defers the job: one answer', async (when) => {
      const job = await submit(await online(), queued);
      await runDelivery(await must(queues.deliver('slack')));
      const busy = createScriptedEngine(fault('model_unavailable', 'HTTP 503', true));
      const stop = createStop();
      const taken = await must(queues.tailor);
      const stopped = runJob(taken, {
        engines: new Map([['openai', busy]]),
        store: stopAtCommit(queued.store, 'putOff', when, stop),
      });
      await stop.reached;
      await queued.expire(taken.lease);
      await drain();
      stop.resume();
      await stopped;
      await drain();
      await expectOneAnswer(job);
    });
  });

  it.each(['before', 'after'] as const)(
    'at every attempt leaves the job FAILED with a posted notice, even if it dies again %s it fails the job',
    async (when) => {
      const job = await submit(await queued.newRequester(), queued);
      await runDelivery(await must(queues.deliver('slack')));
      for (let taken = await queued.take(queues.tailor); taken; taken = await queued.take(queues.tailor))
        await queued.expire(taken.lease);
      const giveUp = ({ data, ...dead }: TakenWork, store = queued.store) =>
        failJob(QueuedJobData.parse(data), dead, { ...queued.pipeline, store });
      const stop = createStop();
      const dead = await must(queues.dead(queues.tailor));
      const stopped = giveUp(dead, stopAtNextCommit(queued.store, when, stop));
      await stop.reached;
      await queued.expire(dead.lease);
      const again = await queued.take(queues.dead(queues.tailor));
      if (again) await giveUp(again);
      stop.resume();
      await stopped;
      await drain();
      expect(await queued.store.jobs.find(job.userId, job.id)).toMatchObject({
        status: 'FAILED',
        failure: { code: 'internal' },
      });
      expect(queued.deliverer.messagesOf(job).map(({ kind }) => kind)).toEqual(['status', 'notice']);
    },
  );

  it.each(['before', 'after'] as const)(
    'at every attempt to post leaves the delivery FAILED and logs it, even if it dies again %s it fails the delivery',
    async (when) => {
      const job = await submit(await queued.newRequester(), queued);
      const queue = queues.deliver('slack');
      for (let taken = await queued.take(queue); taken; taken = await queued.take(queue))
        await queued.expire(taken.lease);
      const giveUp = ({ data, ...dead }: TakenWork, store = queued.store) =>
        failDelivery(QueuedDeliveryData.parse(data).deliveryId, dead, deps({ store }));
      const stop = createStop();
      const dead = await must(queues.dead(queue));
      const stopped = giveUp(dead, stopAtNextCommit(queued.store, when, stop));
      await stop.reached;
      await queued.expire(dead.lease);
      const again = await queued.take(queues.dead(queue));
      if (again) await giveUp(again);
      stop.resume();
      // Its lease is lost, so it commits nothing.
      await stopped.catch((error: unknown) => expect(error).toBeInstanceOf(LeaseLost));
      const deliveries = await queued.store.deliveries.listByJob(job.userId, job.id);
      expect(deliveries).toMatchObject([{ kind: 'status', state: 'FAILED' }]);
      const told = { jobId: job.id, kind: 'status', message: 'not delivered' };
      expect(queued.pipeline.lines.filter((line) => 'jobId' in line && line.jobId === job.id)).toMatchObject([
        told,
      ]);
      await drain();
    },
  );

  const pastDeadline = ({ id }: { id: JobId }) =>
    queued.database.db
      .updateTable('jobs')
      .set({ created_at: new Date(Date.now() - 3_601_000) })
      .where('id', '=', id)
      .execute();

  it('once its job is past the deadline is not followed by another attempt: one notice', async () => {
    const job = await submit(await online(), queued);
    await runDelivery(await must(queues.deliver('slack')));
    const stop = createStop();
    const taken = await must(queues.tailor);
    const stopped = runJob(taken, { store: stopAtCommit(queued.store, 'answer', 'before', stop) });
    await stop.reached;
    // It's told beside the work, and tells a job that was worked on from one that only waited.
    await expect.poll(() => queued.store.jobs.progress(job.userId, job.id)).not.toBeNull();
    await queued.expire(taken.lease);
    await pastDeadline(job);
    await drain();
    stop.resume();
    await stopped;
    await drain();
    expect(await queued.store.jobs.find(job.userId, job.id)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'internal' },
    });
    expect(queued.deliverer.messagesOf(job).map(({ kind }) => kind)).toEqual(['status', 'notice']);
  });

  it('is not the reason of a job that only waited for a seat: that one runs even past its deadline', async () => {
    const job = await submit(await queued.newRequester(), queued);
    const { lease } = await must(queues.tailor);
    expect(
      await createWorkspaceLimiter(queued.database.db, queued.boss, 0).tryAcquire(lease, 'slack:T1'),
    ).toBe(false);
    await pastDeadline(job);
    await drain();
    await expectOneAnswer(job);
  });

  it('is not tried again past the deadline of its job, and the notice says what happened', async () => {
    const job = await submit(await online(), queued);
    await runDelivery(await must(queues.deliver('slack')));
    const away = createScriptedEngine({ ...fault('model_unavailable', 'HTTP 503', true), retryAfter: 20 });
    const engines = new Map([['openai', away]] as const);
    await runJob(await must(queues.tailor), { engines, deadlineSeconds: 10 });
    expect(await queued.store.jobs.find(job.userId, job.id)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'model_unavailable' },
    });
    await drain();
    expect(queued.deliverer.messagesOf(job).map(({ kind }) => kind)).toEqual(['status', 'notice']);
  });

  describe('while it handles an event', () => {
    const EventData = z.object({ eventId: EventId });
    let events = 0;

    /** Submits a job under the event's own key, as an adapter's handler does. */
    async function arrive() {
      events += 1;
      const requester = await queued.newRequester();
      const event = { source: 'slack', key: `event-${events}`, payload: { of: requester.user.id } } as const;
      const handler: EventHandler = {
        async handle({ key }) {
          await submit(requester, queued, key);
        },
        async fail() {},
      };
      const takeIn = ({ data, ...attempt }: TakenWork, store = queued.store) =>
        takeInEvent(EventData.parse(data).eventId, attempt, { store, handler, log: queued.pipeline.log });
      return { requester, event, takeIn };
    }

    it.each(['before', 'after'] as const)('%s it commits the event as handled: one job', async (when) => {
      const { requester, event, takeIn } = await arrive();
      await enqueueEvent(event, queued.store);
      const stop = createStop();
      const taken = await must(queues.intake('slack'));
      const stopped = takeIn(taken, stopAtNextCommit(queued.store, when, stop));
      await stop.reached;
      await queued.expire(taken.lease);
      await enqueueEvent(event, queued.store);
      const again = await queued.take(queues.intake('slack'));
      if (again) await takeIn(again);
      stop.resume();
      await stopped;
      expect(await queued.take(queues.intake('slack'))).toBeNull();
      const [job, ...others] = await queued.store.jobs.list(requester.user.id, 10);
      expect(others).toEqual([]);
      await drain();
      if (job) await expectOneAnswer(job);
      expect(job?.requestKey).toBe(event.key);
    });

    it('before it has stored the event: the platform sends it again', async () => {
      const { event } = await arrive();
      const dying = stopAtNextCommit(queued.store, 'before', {
        ...createStop(),
        here: () => Promise.reject(),
      });
      await expect(enqueueEvent(event, dying)).rejects.toBeUndefined();
      expect(await queued.take(queues.intake('slack'))).toBeNull();
      expect(await enqueueEvent(event, queued.store)).toEqual({ created: true });
      await queued.store.queue.settle((await must(queues.intake('slack'))).lease);
    });
  });

  describe('while it delivers', () => {
    const points: [string, (stop: Stop) => Partial<DeliveryDeps>][] = [
      ['with a post on its way', (stop) => ({ deliverer: stopAtPost(queued.deliverer, stop) })],
      [
        'after it posts, before it stores the id',
        (stop) => ({ store: stopAtRecord(queued.store, 'before', stop) }),
      ],
      ['after it stores the id', (stop) => ({ store: stopAtRecord(queued.store, 'after', stop) })],
      [
        'before it commits the delivery',
        (stop) => ({ store: stopAtNextCommit(queued.store, 'before', stop) }),
      ],
      ['after it commits the delivery', (stop) => ({ store: stopAtNextCommit(queued.store, 'after', stop) })],
    ];

    describe.each(['status', 'answer'])('the %s', (kind) => {
      it.each(points)('%s: nothing is posted twice', async (_, changes) => {
        const job = await submit(await queued.newRequester(), queued);
        if (kind === 'answer') {
          await runDelivery(await must(queues.deliver('slack')));
          await runJob(await must(queues.tailor));
        }
        const stop = createStop();
        const taken = await must(queues.deliver('slack'));
        const stopped = runDelivery(taken, changes(stop));
        await stop.reached;
        await queued.expire(taken.lease);
        await drain();
        await expectOneAnswer(job);
        stop.resume();
        await stopped;
        await drain();
        await expectOneAnswer(job);
      });
    });

    it.each(['before', 'after'] as const)(
      'the answer, %s it edits the status message: nothing is posted twice',
      async (when) => {
        const job = await submit(await queued.newRequester(), queued);
        await runDelivery(await must(queues.deliver('slack')));
        await runJob(await must(queues.tailor));
        const stop = createStop();
        const taken = await must(queues.deliver('slack'));
        const stopped = runDelivery(taken, { deliverer: stopAtEdit(queued.deliverer, when, stop) });
        await stop.reached;
        await queued.expire(taken.lease);
        await drain();
        stop.resume();
        await stopped;
        await drain();
        await expectOneAnswer(job);
      },
    );

    it('posts one answer when the platform accepts a post and reports that it failed', async () => {
      const job = await submit(await queued.newRequester(), queued);
      queued.deliverer.failAfterAccepting = 3;
      await drain();
      await expectOneAnswer(job);
    });

    it('posts no status message after the answer that overtook it', async () => {
      const job = await submit(await queued.newRequester(), queued);
      const status = await must(queues.deliver('slack'));
      await runJob(await must(queues.tailor));
      await queued.expire(status.lease);
      for (const said of [[], [], ['text', 'files']]) {
        await queued.makeDue(queues.deliver('slack'));
        await putOff(status);
        await runDelivery(await must(queues.deliver('slack')));
        expect(queued.deliverer.messagesOf(job).map(({ key }) => key)).toEqual(said);
      }
      await drain();
      expect(queued.deliverer.messagesOf(job).map(({ key }) => key)).toEqual(['text', 'files']);
    });

    it('posts a status message that a busy platform refused before the answer', async () => {
      const job = await submit(await queued.newRequester(), queued);
      queued.deliverer.refuse = { times: 1, retryable: true };
      const status = await must(queues.deliver('slack'));
      await runDelivery(status);
      await putOff(status);
      await runJob(await must(queues.tailor));
      await runDelivery(await must(queues.deliver('slack')));
      expect(queued.deliverer.messagesOf(job)).toEqual([]);
      await drain();
      await expectOneAnswer(job);
      expect(queued.deliverer.messagesOf(job).map(({ key }) => key)).toEqual(['status', 'text', 'files']);
    });

    it('posts the whole answer to the fallback target when the first one is closed for good', async () => {
      const { deliverer } = queued;
      const open = {
        platform: 'slack',
        workspace: 'T1',
        channel: 'D2',
        thread: null,
        reply: 'secret',
      } as const;
      deliverer.closedChannels.add('D1');
      deliverer.fallback = open;
      const job = await submit(await queued.newRequester(), queued);
      await runDelivery(await must(queues.deliver('slack')));
      await queued.makeDue(queues.deliver('slack'));
      await drain();
      deliverer.closedChannels.clear();
      await expectOneAnswer(job);
      expect(await queued.store.jobs.find(job.userId, job.id)).toMatchObject({ place: open });
    });

    it.each(['before', 'after'] as const)(
      '%s it commits the fallback target: one answer there',
      async (when) => {
        const { deliverer } = queued;
        deliverer.closedChannels.add('D1');
        deliverer.fallback = { platform: 'slack', workspace: 'T1', channel: 'D2', thread: null, reply: null };
        const job = await submit(await queued.newRequester(), queued);
        const stop = createStop();
        const taken = await must(queues.deliver('slack'));
        const stopped = runDelivery(taken, { store: stopAtNextCommit(queued.store, when, stop) });
        await stop.reached;
        await queued.expire(taken.lease);
        await drain();
        stop.resume();
        await stopped;
        await drain();
        deliverer.closedChannels.clear();
        await expectOneAnswer(job);
        expect(await queued.store.jobs.find(job.userId, job.id)).toMatchObject({ place: { channel: 'D2' } });
      },
    );

    it.each(['before', 'after'] as const)(
      '%s it gives back a delivery that the platform refuses for now: one answer',
      async (when) => {
        const job = await submit(await queued.newRequester(), queued);
        queued.deliverer.refuse = { times: 1, retryable: true };
        const stop = createStop();
        const taken = await must(queues.deliver('slack'));
        const stopped = runDelivery(taken, { store: stopAtNextCommit(queued.store, when, stop) });
        await stop.reached;
        await queued.expire(taken.lease);
        await drain();
        stop.resume();
        await stopped;
        await drain();
        await expectOneAnswer(job);
      },
    );

    it('fails a delivery that the platform refuses for good, and the job keeps its answer', async () => {
      const job = await submit(await queued.newRequester(), queued);
      queued.deliverer.refuse = { times: 3, retryable: false };
      await drain();
      queued.deliverer.refuse = { times: 0, retryable: true };
      expect(await queued.store.jobs.find(job.userId, job.id)).toMatchObject({ status: 'COMPLETED' });
      const deliveries = await queued.store.deliveries.listByJob(job.userId, job.id);
      expect(deliveries.map(({ state }) => state)).toEqual(['FAILED', 'FAILED']);
    });
  });

  describe('while it cancels', () => {
    it('before it commits, and the job completes meanwhile: one answer, and the person is told', async () => {
      const job = await submit(await queued.newRequester(), queued);
      const stop = createStop();
      const stopped = cancelJob(job.userId, job.id, stopAtNextCommit(queued.store, 'before', stop));
      await stop.reached;
      await drain();
      stop.resume();
      expect(await stopped).toMatchObject({ ok: false });
      await drain();
      await expectOneAnswer(job);
    });

    it('after it commits, and is asked again: the job is cancelled, and nothing is posted', async () => {
      const job = await submit(await queued.newRequester(), queued);
      await runDelivery(await must(queues.deliver('slack')));
      const stop = createStop();
      const stopped = cancelJob(job.userId, job.id, stopAtNextCommit(queued.store, 'after', stop));
      await stop.reached;
      expect(await cancelJob(job.userId, job.id, queued.store)).toMatchObject({ ok: true });
      await drain();
      stop.resume();
      expect(await stopped).toMatchObject({ ok: true, value: { failure: { code: 'cancelled' } } });
      await drain();
      expect(queued.deliverer.messagesOf(job).map(({ kind, statuses: said }) => [kind, said.at(-1)])).toEqual(
        [['status', 'FAILED']],
      );
    });
  });

  describe('while it deletes', () => {
    const answered = async () => {
      const job = await submit(await queued.newRequester(), queued);
      await drain();
      await expectOneAnswer(job);
      return job;
    };

    async function retractAll() {
      for (let taken = await takeRetraction(); taken; taken = await takeRetraction())
        await retractMessages(RetractionData.parse(taken.data), taken, deps());
    }

    async function takeRetraction() {
      await queued.makeDue(queues.retraction('slack'));
      return queued.take(queues.retraction('slack'));
    }

    it.each(['before', 'after'] as const)(
      '%s it commits the deletion of a job, and is asked again: nothing is left',
      async (when) => {
        const job = await answered();
        const stop = createStop();
        const stopped = deleteJob(job.userId, job.id, stopAtNextCommit(queued.store, when, stop));
        await stop.reached;
        await deleteJob(job.userId, job.id, queued.store);
        await retractAll();
        stop.resume();
        await stopped;
        await retractAll();
        expect(await queued.store.jobs.find(job.userId, job.id)).toBeNull();
        expect(queued.deliverer.messagesOf(job)).toEqual([]);
      },
    );

    it.each(['before', 'after'] as const)(
      '%s it commits that a person is forgotten, and is asked again: nothing is left',
      async (when) => {
        const job = await answered();
        const stop = createStop();
        const stopped = forgetPerson(job.userId, stopAtNextCommit(queued.store, when, stop));
        await stop.reached;
        expect(await forgetPerson(job.userId, queued.store)).toBe(when === 'before');
        await retractAll();
        stop.resume();
        expect(await stopped).toBe(when === 'after');
        await retractAll();
        expect(await queued.store.users.find(job.userId)).toBeNull();
        expect(queued.deliverer.messagesOf(job)).toEqual([]);
        expect(await queued.boss.findJobs(queues.retraction('slack'))).toEqual([]);
      },
    );

    const points: [string, (stop: Stop) => Partial<DeliveryDeps>][] = [
      [
        'before it deletes a message',
        (stop) => ({ deliverer: stopAtRemove(queued.deliverer, 'before', stop) }),
      ],
      [
        'after it deletes a message',
        (stop) => ({ deliverer: stopAtRemove(queued.deliverer, 'after', stop) }),
      ],
      ['before it erases the retraction', (stop) => ({ store: stopAtErase(queued.store, 'before', stop) })],
      ['after it erases the retraction', (stop) => ({ store: stopAtErase(queued.store, 'after', stop) })],
    ];
    it.each(points)('%s: no message is left, and nothing is on the queue', async (_, changes) => {
      const job = await answered();
      await deleteJob(job.userId, job.id, queued.store);
      const stop = createStop();
      const taken = await must(queues.retraction('slack'));
      const stopped = retractMessages(RetractionData.parse(taken.data), taken, deps(changes(stop)));
      await stop.reached;
      await queued.expire(taken.lease);
      await retractAll();
      expect(queued.deliverer.messagesOf(job)).toEqual([]);
      stop.resume();
      await stopped;
      expect(queued.deliverer.messagesOf(job)).toEqual([]);
      expect(await queued.boss.findJobs(queues.retraction('slack'))).toEqual([]);
    });
  });
});
