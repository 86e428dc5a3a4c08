import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { queues } from '../../../src/infra/queue/queues.ts';
import { startWorker } from '../../../src/infra/queue/worker.ts';
import { failRetraction, RetractionData, retractMessages } from '../../../src/jobs/delivery/retraction.ts';
import { enqueueEvent } from '../../../src/jobs/inbox/inbox.ts';
import { cancelJob } from '../../../src/jobs/lifecycle/cancel-job.ts';
import { deleteJob } from '../../../src/jobs/lifecycle/delete-job.ts';
import { allowanceOf } from '../../../src/jobs/limits/allowance.ts';
import type { Quota } from '../../../src/jobs/limits/quota.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import { type JobId, PostedMessageId, type UserId } from '../../../src/jobs/model/ids.ts';
import type { Job } from '../../../src/jobs/model/job.ts';
import type { Platform } from '../../../src/jobs/model/reply-target.ts';
import { forgetPerson } from '../../../src/jobs/people/forget-person.ts';
import { forgetWorkspace } from '../../../src/jobs/people/forget-workspace.ts';
import { failCrashedJob } from '../../../src/jobs/pipeline/run-job.ts';
import type { Deliverer } from '../../../src/jobs/ports/deliverer.ts';
import type { Reader } from '../../../src/jobs/ports/documents.ts';
import type { QueuedStore } from '../../../src/jobs/ports/queue.ts';
import { RecordedPost } from '../../../src/jobs/ports/recorded-post.ts';
import type { Identity, User } from '../../../src/jobs/ports/users.ts';
import { saveResume } from '../../../src/jobs/resumes/save-resume.ts';
import { retryJob } from '../../../src/jobs/revisions/retry.ts';
import { changeWorkspaceSettings } from '../../../src/jobs/settings/workspace-settings.ts';
import { submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { databases } from '../../setup/databases.ts';
import { createScriptedEngine, makeResume, RESUME } from '../../setup/pipeline.ts';
import {
  makeSubmitDeps,
  NO_LIMITS,
  openTestQueue,
  QueuedDeliveryData,
  QueuedJobData,
  type Requester,
  slackTarget,
  submit,
  type TakenWork,
  type TestQueue,
  withModel,
} from '../../setup/queue.ts';
import { InMemoryRecordingDeliverer } from '../../setup/recording-deliverer.ts';
import { createStop, type Stop, stopAtCommit, stopAtPost } from '../../setup/stops.ts';

/* Cancelling, deleting and forgetting, while other processes work on the same jobs. */

const now = () => new Date('2026-11-24T18:00:00Z');

describe.each(databases)('on $name', ({ name, open }) => {
  /** Registers a test on Postgres alone: PGlite has one connection, so that no two things happen at once. */
  const onServer: (title: string, test: () => Promise<void>) => void = name === 'Postgres' ? it : () => {};
  let queued: TestQueue;
  const engine = createScriptedEngine({ requirements: [], edits: [] });
  beforeAll(async () => {
    queued = await openTestQueue({ open, engines: [engine] });
    return queued.close;
  });

  const must = (queue: string) => queued.takeNext(queue);
  const drain = () => queued.drain();
  const runJob = (taken: TakenWork, store: QueuedStore = queued.store) => queued.runJob(taken, { store });
  const runDelivery = (taken: TakenWork, deliverer: Deliverer = queued.deliverer) =>
    queued.runDelivery(taken, { deliverer });

  /** Does all waiting retractions. */
  async function retractAll(
    deliverer: Deliverer = queued.deliverer,
    onRetractionFailed?: (messages: number) => void,
  ): Promise<void> {
    const { store, pipeline } = queued;
    for (;;) {
      await queued.makeDue(queues.retraction('slack'));
      const taken = await queued.take(queues.retraction('slack'));
      if (!taken) return;
      const deps = {
        store,
        deliverer,
        log: pipeline.log,
        ...(onRetractionFailed && { onRetractionFailed }),
      };
      await retractMessages(RetractionData.parse(taken.data), taken, deps);
    }
  }

  const ask = async (): Promise<{ requester: Requester; user: UserId; job: Job }> => {
    await drain();
    const requester = await queued.newRequester();
    const job = await submit(withModel(requester), queued);
    return { requester, user: requester.user.id, job };
  };

  const find = ({ userId, id }: Job) => queued.store.jobs.find(userId, id);
  const said = (job: Job) =>
    queued.deliverer.messagesOf(job).map(({ kind, statuses: words }) => [kind, words.at(-1) ?? '']);

  /** Rows that are left of a job or a person, in any table. */
  async function rowsOf({ job, user }: { job?: JobId; user?: UserId }): Promise<Record<string, number>> {
    const { db } = queued.database;
    const counted: Record<string, number> = {};
    for (const table of ['identities', 'resumes', 'facts', 'jobs', 'drafts'] as const) {
      const rows = db
        .selectFrom(table)
        .select('user_id')
        .where('user_id', '=', user ?? null);
      counted[table] = user ? (await rows.execute()).length : 0;
    }
    for (const table of ['job_files', 'deliveries', 'reservations'] as const) {
      const rows = db
        .selectFrom(table)
        .select('job_id')
        .where('job_id', '=', job ?? null);
      counted[table] = job ? (await rows.execute()).length : 0;
    }
    return Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0));
  }

  /** Records that a message of a job was posted, or with null that its process died before it could say so. */
  async function record({ id, userId, place }: Job, messageId: string | null, channel: string) {
    if (!place) throw new Error('a job without a place');
    const { postedMessages } = queued.store;
    const subject = { jobs: [id], resumes: [] };
    const post = {
      userId,
      subject,
      place: { ...place, channel },
      visibility: 'everyone',
      nonce: `n-${id}`,
    } as const;
    const begun = await postedMessages.begin(post);
    if (begun && messageId !== null) await postedMessages.saveIds(begun.id, { messageId });
    return post;
  }

  /** An attempt at the job that has stopped where the model has just answered. */
  async function stoppedAfterAnswer(): Promise<{ stop: Stop; running: Promise<void> }> {
    const stop = createStop();
    const running = runJob(await must(queues.tailor), stopAtCommit(queued.store, 'answer', 'before', stop));
    await stop.reached;
    return { stop, running };
  }

  describe('cancelling', () => {
    it("ends a waiting job: its status message says so, nothing else is posted, and the model isn't called", async () => {
      const { user, job } = await ask();
      await runDelivery(await must(queues.deliver('slack')));
      const asked = engine.callCount();
      expect(await cancelJob(user, job.id, queued.store)).toMatchObject({
        ok: true,
        value: { status: 'FAILED', failure: { code: 'cancelled' } },
      });
      await drain();
      expect(engine.callCount()).toBe(asked);
      expect(said(job)).toEqual([['status', 'FAILED']]);
      expect(await rowsOf({ job: job.id })).toEqual({ deliveries: 2 });
    });

    onServer('posts nothing for a job whose status message was still queued', async () => {
      const { user, job } = await ask();
      await cancelJob(user, job.id, queued.store);
      await drain();
      expect(said(job)).toEqual([]);
    });

    onServer('makes a running attempt commit nothing and log nothing', async () => {
      const { user, job } = await ask();
      const { stop, running } = await stoppedAfterAnswer();
      await cancelJob(user, job.id, queued.store);
      const lines = queued.pipeline.lines.length;
      stop.resume();
      await running;
      expect(await find(job)).toMatchObject({ status: 'FAILED', failure: { code: 'cancelled' } });
      expect(await rowsOf({ job: job.id })).toEqual({ deliveries: 2 });
      expect(queued.pipeline.lines.slice(lines)).toEqual([]);
      await drain();
      expect(said(job).filter(([kind]) => kind !== 'status')).toEqual([]);
    });

    onServer("frees the person's quota, but counts what the model may have cost", async () => {
      await drain();
      const requester = await queued.newRequester();
      const quota: Quota = { limits: { ...NO_LIMITS, jobsPerPerson: 1 }, price: null, now };
      const made = await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota));
      if (!made.ok) throw new Error(made.error.code);
      const { place } = made.value.job;
      const spent = async () =>
        (await queued.store.usage.loadSpending(requester.user.id, place, '2026-11-24')).workspace;
      const reserved = await spent();
      await queued.store.jobs.setProgress(made.value.job.id, 'writing');
      await cancelJob(requester.user.id, made.value.job.id, queued.store);
      expect(await spent()).toMatchObject({ tokens: reserved?.tokens });
      expect(await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota))).toMatchObject({
        ok: true,
      });
    });

    onServer('twice cancels once; a job that is done stays as it is', async () => {
      const { user, job } = await ask();
      const both = await Promise.all([1, 2].map(() => cancelJob(user, job.id, queued.store)));
      expect(both.map(({ ok }) => ok)).toEqual([true, true]);
      const { user: other, job: done } = await ask();
      await drain();
      expect(await cancelJob(other, done.id, queued.store)).toMatchObject({
        ok: false,
        error: { code: 'cancel_completed' },
      });
      expect(await find(done)).toMatchObject({ status: 'COMPLETED' });
    });

    onServer('at the moment the job completes gives one of the two outcomes, whole', async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        const { user, job } = await ask();
        const stop = createStop();
        const running = runJob(
          await must(queues.tailor),
          stopAtCommit(queued.store, 'completed', 'before', stop),
        );
        await stop.reached;
        stop.resume();
        const [cancelled] = await Promise.all([cancelJob(user, job.id, queued.store), running]);
        await drain();
        const ended = await find(job);
        expect(ended?.status).toBe(cancelled.ok ? 'FAILED' : 'COMPLETED');
        const kinds = queued.deliverer.messagesOf(job).map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== 'status')).toEqual(cancelled.ok ? [] : ['answer', 'answer']);
      }
    });

    onServer('reaches a worker in the middle of a model call by its next heartbeat', async () => {
      await drain();
      const started = Promise.withResolvers<void>();
      const told = Promise.withResolvers<void>();
      const work = (_: unknown, { signal }: { signal: AbortSignal }) => {
        signal.addEventListener('abort', () => told.resolve());
        started.resolve();
        return told.promise;
      };
      const { user, job } = await ask();
      await startWorker(
        { boss: queued.boss, db: queued.database.db },
        { queue: queues.tailor, lanes: 1 },
        work,
        queued.pipeline.log,
      );
      await started.promise;
      await cancelJob(user, job.id, queued.store);
      await told.promise;
      await queued.boss.offWork(queues.tailor);
    });
  });

  it('deleting the resume of a waiting job ends it at its first attempt, with a posted notice', async () => {
    const { user, job } = await ask();
    if (job.resumeId) await queued.store.resumes.delete(user, job.resumeId);
    await runJob(await must(queues.tailor), queued.store);
    expect(await find(job)).toMatchObject({ status: 'FAILED', failure: { code: 'resume_deleted' } });
    expect(await queued.take(queues.tailor)).toBeNull();
    await drain();
    expect(said(job).filter(([kind]) => kind !== 'status')).toEqual([['notice', '']]);
  });

  describe('deleting a job', () => {
    it('leaves nothing of it, retracts what was posted, and leaves nothing on the queue', async () => {
      const { user, job } = await ask();
      await drain();
      expect(said(job)).toHaveLength(3);
      const deleted = await deleteJob(user, job.id, queued.store);
      if (!deleted.ok) throw new Error(deleted.error.code);
      expect(await find(job)).toBeNull();
      expect(await rowsOf({ job: job.id })).toEqual({});
      // The process that deleted the job may be gone by now.
      expect(said(job)).toHaveLength(3);
      await retractAll();
      expect(said(job)).toEqual([]);
      expect(await queued.boss.findJobs(queues.retraction('slack'))).toEqual([]);
    });

    it('retracts what was posted by a process that died before it could record the id', async () => {
      const { user, job } = await ask();
      const killed = new Error('killed');
      const { deliverer } = queued;
      const dying: Deliverer = {
        ...deliverer,
        platform: 'slack',
        edit: (...args) => deliverer.edit(...args),
        fallbackTarget: () => deliverer.fallbackTarget(),
        remove: (message) => deliverer.remove(message),
        render: (payload) =>
          deliverer.render(payload).map((message) => ({
            ...message,
            async post({ nonce }) {
              await message.post(RecordedPost.aboutNobody(nonce));
              throw killed;
            },
          })),
      };
      await expect(runDelivery(await must(queues.deliver('slack')), dying)).rejects.toBe(killed);
      expect(said(job)).toHaveLength(1);
      expect(await queued.store.postedMessages.list(user)).toMatchObject([{ messageId: null }]);
      expect((await deleteJob(user, job.id, queued.store)).ok).toBe(true);
      await retractAll();
      expect(said(job)).toEqual([]);
    });

    it('retracts its messages in a place that was closed and in the one that replaced it', async () => {
      const { user, job } = await ask();
      const { deliverer } = queued;
      await runDelivery(await must(queues.deliver('slack')));
      // As before November 2026, when the id was on record with the delivery alone.
      await queued.store.postedMessages.delete(
        (await queued.store.postedMessages.list(user)).map(({ id }) => id),
      );
      deliverer.closedChannels.add('D1');
      deliverer.fallback = { platform: 'slack', workspace: 'T1', channel: 'D2', thread: null, reply: null };
      await drain();
      deliverer.closedChannels.clear();
      expect(said(job)).toHaveLength(3);
      expect((await deleteJob(user, job.id, queued.store)).ok).toBe(true);
      await retractAll();
      expect(said(job)).toEqual([]);
    });

    it('retracts both of two messages that were posted under one nonce, in two places', async () => {
      const { user, job } = await ask();
      await record(job, 'first', 'D1');
      await record(job, 'second', 'D2');
      const deleted = await deleteJob(user, job.id, queued.store);
      if (!deleted.ok) throw new Error(deleted.error.code);
      expect(deleted.value.map(({ messageId, place }) => [messageId, place.channel])).toEqual([
        ['first', 'D1'],
        ['second', 'D2'],
      ]);
      await retractAll();
    });

    onServer('ends a waiting one silently, and frees its quota', async () => {
      const { user, job } = await ask();
      expect(await deleteJob(user, job.id, queued.store)).toEqual({ ok: true, value: [] });
      expect(await queued.take(queues.retraction('slack'))).toBeNull();
      await drain();
      expect(said(job)).toEqual([]);
      expect(await rowsOf({ job: job.id })).toEqual({});
    });

    onServer('twice at once happens once, and what was posted is retracted once', async () => {
      const { user, job } = await ask();
      await drain();
      const both = await Promise.all([1, 2].map(() => deleteJob(user, job.id, queued.store)));
      expect(await queued.boss.findJobs(queues.retraction('slack'))).toHaveLength(1);
      await retractAll();
      const [refused] = both.filter((one) => !one.ok);
      expect(refused).toMatchObject({ error: { code: 'job_not_found' } });
    });

    onServer('while it is being completed leaves nothing behind, whichever is first', async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        const { user, job } = await ask();
        const stop = createStop();
        const running = runJob(
          await must(queues.tailor),
          stopAtCommit(queued.store, 'completed', 'before', stop),
        );
        await stop.reached;
        stop.resume();
        const [deleted] = await Promise.all([deleteJob(user, job.id, queued.store), running]);
        if (!deleted.ok) throw new Error(deleted.error.code);
        await drain();
        expect(await rowsOf({ job: job.id })).toEqual({});
        await retractAll();
        expect(said(job)).toEqual([]);
      }
    });

    onServer('retracts a message that was being posted, and posts none after it', async () => {
      const { user, job } = await ask();
      await runJob(await must(queues.tailor));
      const stop = createStop();
      const deliveries = await queued.store.deliveries.listByJob(user, job.id);
      const answer = deliveries.find(({ kind }) => kind === 'answer');
      await runDelivery(await must(queues.deliver('slack')));
      const taken = await must(queues.deliver('slack'));
      expect(QueuedDeliveryData.parse(taken.data).deliveryId).toBe(answer?.id);
      const posting = runDelivery(taken, stopAtPost(queued.deliverer, stop));
      await stop.reached;
      const deleted = await deleteJob(user, job.id, queued.store);
      stop.resume();
      await posting;
      if (!deleted.ok) throw new Error(deleted.error.code);
      await retractAll();
      expect(said(job)).toEqual([]);
    });
  });

  describe('forgetting a person', () => {
    const arrive = (externalId: string, tenantId = 'T1', platform: Identity['platform'] = 'slack') =>
      queued.store.users.findOrCreate({ platform, tenantId, externalId }, 'Ines');

    const requestOf = async (user: User, workspace = 'T1', platform: Platform = 'slack') => {
      const requester = await queued.newRequester();
      const raw = requester.submission();
      const resume = await queued.store.resumes.save(makeResume(user));
      const request = { ...Object(raw.request), user_id: user.id, resume_id: resume.id };
      return { ...raw, request, place: { platform, workspace, channel: 'D1', thread: null, reply: null } };
    };

    const submitFor = async (user: User, workspace?: string, platform?: Platform, quota?: Quota) => {
      const made = await submitJob(
        await requestOf(user, workspace, platform),
        makeSubmitDeps(queued.store, quota),
      );
      if (!made.ok) throw new Error(made.error.code);
      return made.value.job;
    };

    it('deletes all that is theirs, ends what runs silently, and retracts what was posted', async () => {
      await drain();
      const user = await arrive('U-forget');
      await queued.store.inbox.add({
        source: 'slack',
        key: `forget-${name}`,
        payload: {},
        workspace: 'T1',
        sender: 'U-forget',
      });
      const done = await submitFor(user);
      await drain();
      const waiting = await submitFor(user);
      const { stop, running } = await stoppedAfterAnswer();
      expect(await forgetPerson(user.id, queued.store)).toBe(true);
      expect(said(done)).toHaveLength(3);
      const lines = queued.pipeline.lines.length;
      stop.resume();
      await running;
      await drain();
      expect(queued.pipeline.lines.slice(lines)).toEqual([]);
      expect(await rowsOf({ user: user.id, job: waiting.id })).toEqual({});
      expect(await rowsOf({ job: done.id })).toEqual({});
      expect(
        await queued.store.inbox.listBySender({ platform: 'slack', tenantId: 'T1', externalId: 'U-forget' }),
      ).toEqual([]);
      expect(queued.deliverer.messagesOf(waiting)).toEqual([]);
      expect(await forgetPerson(user.id, queued.store)).toBe(false);
      await retractAll();
      expect(said(done)).toEqual([]);
    });

    onServer('twice at once happens once, and what was posted is retracted once', async () => {
      await drain();
      const user = await arrive('U-twice');
      await submitFor(user);
      await drain();
      const both = await Promise.all([1, 2].map(() => forgetPerson(user.id, queued.store)));
      expect(both.toSorted()).toEqual([false, true]);
      expect(await queued.boss.findJobs(queues.retraction('slack'))).toHaveLength(1);
      await retractAll();
    });

    onServer('while they submit and save a resume leaves nothing behind', async () => {
      await drain();
      for (let turn = 0; turn < 3; turn += 1) {
        const user = await arrive(`U-race-${turn}`);
        const file = { bytes: new TextEncoder().encode(`${RESUME}\nTurn ${turn}`), filename: 'resume.txt' };
        const request = await requestOf(user);
        const settled = await Promise.allSettled([
          submitJob(request, makeSubmitDeps(queued.store)),
          saveResume(user.id, file, queued.pipeline),
          forgetPerson(user.id, queued.store),
        ]);
        expect(settled[2]?.status).toBe('fulfilled');
        const [asked, saved] = settled;
        const refused = { ok: false, error: { code: 'user_not_found' } };
        if (asked.status === 'rejected') throw asked.reason;
        if (!asked.value.ok) expect(asked.value).toMatchObject(refused);
        if (saved.status === 'rejected') throw saved.reason;
        if (!saved.value.ok) expect(saved.value).toMatchObject({ error: { code: 'person_gone' } });
        await drain();
        expect(await rowsOf({ user: user.id })).toEqual({});
      }
    });

    it('while their file is read saves nothing of it, and returns why', async () => {
      const user = await arrive('U-reading');
      const reader: Reader = {
        ...queued.pipeline.reader,
        async read(...file) {
          await forgetPerson(user.id, queued.store);
          return queued.pipeline.reader.read(...file);
        },
      };
      const file = { bytes: new TextEncoder().encode(RESUME), filename: 'resume.txt' };
      const saved = await saveResume(user.id, file, { ...queued.pipeline, reader, store: queued.store });
      expect(saved).toMatchObject({ ok: false, error: { code: 'person_gone' } });
      expect(await rowsOf({ user: user.id })).toEqual({});
    });

    onServer('just before their request is stored refuses it', async () => {
      const user = await arrive('U-moment');
      const deps = makeSubmitDeps(queued.store);
      const request = await requestOf(user);
      const forgetting: QueuedStore = {
        ...queued.store,
        transaction: async (work) => {
          await forgetPerson(user.id, queued.store);
          return queued.store.transaction(work);
        },
      };
      expect(await submitJob(request, { ...deps, store: forgetting })).toMatchObject({
        ok: false,
        error: { code: 'user_not_found', fields: { user_id: { code: 'user_not_found' } } },
      });
    });

    onServer(
      'keeps their usage counted: somebody who comes back during a job has no fresh quota',
      async () => {
        await drain();
        const quota: Quota = { limits: { ...NO_LIMITS, jobsPerPerson: 1 }, price: null, now };
        await submitFor(await arrive('U-back'), 'T-back', 'slack', quota);
        await forgetPerson((await arrive('U-back')).id, queued.store);
        const back = await arrive('U-back');
        await expect(submitFor(back, 'T-back', 'slack', quota)).rejects.toThrow('daily_limit_reached');
        const place = slackTarget('T-back');
        const { workspace } = await queued.store.usage.loadSpending(back.id, place, '2026-11-24');
        expect(workspace?.tokens).toBeGreaterThan(0);
        const left = await queued.database.db
          .selectFrom('usage')
          .select('reserved_tokens')
          .where('key', '=', 'slack:T-back')
          .execute();
        expect(left).toEqual([{ reserved_tokens: 0 }]);
      },
    );

    describe('with their workspace', () => {
      it('deletes the people of a Slack workspace with all that is theirs, and keeps the usage counts', async () => {
        await drain();
        const [gone, both, other] = [
          await arrive('U1', 'T-left'),
          await arrive('U2', 'T-left'),
          await arrive('U1', 'T-stays'),
        ];
        const elsewhere = { platform: 'http', tenant_id: '', external_id: `both-${name}`, user_id: both.id };
        await queued.database.db.insertInto('identities').values(elsewhere).execute();
        const jobs = [];
        for (const user of [gone, both]) jobs.push(await submitFor(user, 'T-left'));
        const stays = await submitFor(both, 'T-stays');
        const theirs = await submitFor(other, 'T-stays');
        const workspace = { platform: 'slack', id: 'T-left' } as const;
        await queued.store.installations.save(workspace, { token: 'xoxb' });
        await changeWorkspaceSettings(workspace, 'admin', { answerIn: 'dm' }, queued.store);
        const event = { source: 'slack', payload: {} } as const;
        await queued.store.inbox.add({ ...event, key: `left-${name}`, workspace: 'T-left', sender: 'U9' });
        const kept = await queued.store.inbox.add({
          ...event,
          key: `stays-${name}`,
          workspace: 'T-stays',
          sender: 'U1',
        });

        expect(await forgetWorkspace(workspace, queued.store)).toEqual({ people: 1, jobs: 1 });
        const { store } = queued;
        expect(await store.users.find(gone.id)).toBeNull();
        for (const job of jobs) expect(await find(job)).toBeNull();
        expect(await find(stays)).toMatchObject({ status: 'PENDING' });
        expect(await find(theirs)).toMatchObject({ status: 'PENDING' });
        expect(await store.resumes.list(both.id)).toHaveLength(1);
        expect(await store.users.listIdentities(both.id)).toMatchObject([{ platform: 'http' }]);
        expect(await store.installations.find(workspace)).toBeNull();
        expect(await store.workspaces.settings(workspace)).toBeNull();
        expect(await store.inbox.find(kept.event.id)).not.toBeNull();
        const inbox = queued.database.db.selectFrom('inbox').select('id').where('workspace', '=', 'T-left');
        expect(await inbox.execute()).toEqual([]);
        const usage = queued.database.db.selectFrom('usage').select('jobs').where('key', '=', 'slack:T-left');
        expect(await usage.execute()).toHaveLength(1);
        expect(await forgetWorkspace(workspace, queued.store)).toEqual({ people: 0, jobs: 0 });
      });

      it('stops between two people once its attempt is over, and another attempt goes on', async () => {
        const workspace = { platform: 'slack', id: 'T-large' } as const;
        for (const id of ['U1', 'U2', 'U3']) await arrive(id, 'T-large');
        const attempt = new AbortController();
        const store: QueuedStore = {
          ...queued.store,
          async transaction(work) {
            const done = await queued.store.transaction(work);
            attempt.abort();
            return done;
          },
        };
        const left = () => queued.store.users.listByWorkspace(workspace, 10);
        await expect(forgetWorkspace(workspace, store, null, attempt.signal)).rejects.toThrow('aborted');
        expect(await left()).toHaveLength(2);
        expect(await forgetWorkspace(workspace, queued.store)).toEqual({ people: 2, jobs: 0 });
        expect(await left()).toEqual([]);
      });

      onServer('is tried for most of a day: the workspace says once that it removed the bot', async () => {
        const event = { source: 'slack', payload: {}, workspace: 'T-removed' } as const;
        await enqueueEvent({ ...event, key: 'removed' }, queued.store);
        await enqueueEvent({ ...event, key: 'asked', sender: 'U1' }, queued.store);
        const waiting = await queued.boss.findJobs(queues.intake('slack'), { queued: true });
        expect(waiting.map(({ retryLimit }) => retryLimit).sort()).toEqual([1_000, 12]);
      });

      onServer('deletes what was answered in a Discord server, and no person', async () => {
        await drain();
        const user = await arrive('900', '', 'discord');
        const [there, inDm] = [
          await submitFor(user, 'G-left', 'discord'),
          await submitFor(user, '', 'discord'),
        ];
        const workspace = { platform: 'discord', id: 'G-left' } as const;
        await record(there, 'in-dm', '@me/1');
        expect(await forgetWorkspace(workspace, queued.store)).toEqual({ people: 0, jobs: 1 });
        // The bot can still delete what it wrote in a DM.
        const [retraction] = await queued.boss.findJobs(queues.retraction('discord'));
        const { messages } = z.object({ messages: z.array(PostedMessageId) }).parse(retraction?.data);
        const retracted = await Promise.all(
          messages.map((id) => queued.store.postedMessages.findDetached(id)),
        );
        expect(retracted).toMatchObject([{ messageId: 'in-dm', place: { channel: '@me/1' } }]);
        expect(await find(there)).toBeNull();
        expect(await find(inDm)).toMatchObject({ status: 'PENDING' });
        expect(await queued.store.resumes.list(user.id)).toHaveLength(1);
      });
    });
  });

  describe('trying a failed job again', () => {
    const failed = async () => {
      const { requester, user, job } = await ask();
      await queued.store.jobs.fail(job.id, { code: 'model_unavailable', reference: 'ABCD1234' });
      await drain();
      return { requester, user, job };
    };

    it('creates a job with the same request, reply target and options, once for one key', async () => {
      const { user, job } = await failed();
      const order = { userId: user, job: job.id, requestKey: 'again' };
      const deps = makeSubmitDeps(queued.store);
      const both = await Promise.all([1, 2].map(() => retryJob(order, {}, deps)));
      const ids = new Set(both.map((one) => (one.ok ? one.value.job.id : null)));
      expect(ids.size).toBe(1);
      const [retried] = both;
      if (!retried?.ok) throw new Error(retried?.error.code);
      const { title, companyName, jobDescription, place, options, resumeId } = job;
      const same = { title, companyName, jobDescription, place, options, resumeId };
      expect(retried.value.job).toMatchObject({ ...same, status: 'PENDING', parentJobId: null });
      expect(retried.value.job.id).not.toBe(job.id);
      await drain();
      expect(await find(retried.value.job)).toMatchObject({ status: 'COMPLETED' });
      expect(await find(job)).toMatchObject({ status: 'FAILED' });
    });

    onServer('uses another engine when one is named', async () => {
      const { user, job } = await failed();
      const order = { userId: user, job: job.id, requestKey: 'without' };
      expect(await retryJob(order, { engine: 'offline' }, makeSubmitDeps(queued.store))).toMatchObject({
        ok: true,
        value: { job: { options: { engine: 'offline' } } },
      });
    });

    onServer('is possible once for a job during which processes died', async () => {
      const crash = async () => {
        const { data, ...attempt } = await queued.takeNext(queues.tailor);
        await failCrashedJob(QueuedJobData.parse(data), attempt, queued.pipeline);
      };
      const again = (user: UserId, job: string, requestKey: string) =>
        retryJob({ userId: user, job, requestKey }, {}, makeSubmitDeps(queued.store));
      const refused = { ok: false, error: { code: 'retry_crashed' } };
      await drain();
      const { user, job } = await ask();
      await crash();
      expect(await again(user, job.id, 'once')).toMatchObject({ ok: true, value: { created: true } });
      expect(await again(user, job.id, 'twice')).toMatchObject(refused);
      expect(await again(user, job.id, 'once')).toMatchObject({ ok: true, value: { created: false } });
      await crash();
      const [newest] = await queued.store.jobs.list(user, 1);
      expect(newest?.failure?.code).toBe('job_crashed_repeatedly');
      expect(await again(user, newest?.id ?? '', 'three times')).toMatchObject(refused);
    });

    onServer(
      'is refused for a job that is running or done, one whose resume is gone, and past the quota',
      async () => {
        const deps = makeSubmitDeps(queued.store);
        const again = async (user: UserId, job: string) => {
          const retried = await retryJob({ userId: user, job, requestKey: `r-${job}` }, {}, deps);
          return retried.ok ? null : retried.error.code;
        };
        const running = await ask();
        expect(await again(running.user, running.job.id)).toBe('job_running');
        await drain();
        expect(await again(running.user, running.job.id)).toBe('retry_completed');
        const { requester, user, job } = await failed();
        const strict: Quota = { limits: { ...NO_LIMITS, jobsPerPerson: 0 }, price: null, now };
        const order = { userId: user, job: job.id, requestKey: 'past' };
        expect(await retryJob(order, {}, makeSubmitDeps(queued.store, strict))).toMatchObject({ ok: false });
        expect(await queued.store.jobs.list(user, 10)).toHaveLength(1);
        await queued.store.resumes.delete(user, requester.resume.id);
        expect(await again(user, job.id)).toBe('source_resume_deleted');
      },
    );
  });

  if (name === 'Postgres')
    describe("what is left of a person's day", () => {
      it('counts their jobs, says when it resets, and only says whether shared budgets are open', async () => {
        await drain();
        const requester = await queued.newRequester();
        const limits = { ...NO_LIMITS, jobsPerPerson: 3, installation: { cost: null, tokens: 1_000_000 } };
        const quota: Quota = { limits, price: null, now };
        const made = await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota));
        if (!made.ok) throw new Error(made.error.code);
        const { place } = made.value.job;
        const left = () =>
          allowanceOf(requester.user.id, { target: place, engine: 'openai' }, quota, queued.store);
        const resetsAt = new Date('2026-11-25T00:00:00Z');
        const open = { workspace: 'open', installation: 'open', resetsAt };
        expect(await left()).toEqual({ used: 1, limit: 3, left: 2, ...open });
        await cancelJob(requester.user.id, made.value.job.id, queued.store);
        expect(await left()).toEqual({ used: 0, limit: 3, left: 3, ...open });
        const workspace = { platform: 'slack', id: 'T1' } as const;
        await changeWorkspaceSettings(workspace, 'admin', { dailyTokens: 100 }, queued.store);
        expect(await left()).toMatchObject({ workspace: 'used_up', installation: 'open' });
        const withoutAi = { target: place, engine: 'offline' } as const;
        expect(await allowanceOf(requester.user.id, withoutAi, quota, queued.store)).toMatchObject({
          workspace: 'open',
        });
        const refused = await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota));
        expect(refused).toMatchObject({
          ok: false,
          error: { code: 'daily_limit_reached', params: { limit: 'workspace' } },
        });
        await changeWorkspaceSettings(workspace, 'admin', { dailyTokens: null }, queued.store);
        expect(await left()).toMatchObject({ workspace: 'open' });
        expect(await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota))).toMatchObject({
          ok: true,
        });
      });

      it('is unlimited without a limit, also outside a workspace', async () => {
        const requester = await queued.newRequester();
        const quota: Quota = { limits: NO_LIMITS, price: null, now };
        expect(
          await allowanceOf(requester.user.id, { target: null, engine: 'openai' }, quota, queued.store),
        ).toEqual({
          used: 0,
          limit: null,
          left: null,
          workspace: null,
          installation: 'open',
          resetsAt: new Date('2026-11-25T00:00:00Z'),
        });
      });
    });

  onServer("a message that a platform won't delete now is deleted later", async () => {
    const { user, job } = await ask();
    await drain();
    await deleteJob(user, job.id, queued.store);
    const busy = new InMemoryRecordingDeliverer();
    let refused = 0;
    busy.remove = async (message) => {
      refused += 1;
      return refused < 3
        ? { ok: false, error: fault('delivery_failed', 'ratelimited', true) }
        : queued.deliverer.remove(message);
    };
    await retractAll(busy);
    expect(refused).toBe(5);
    expect(said(job)).toEqual([]);
  });

  onServer('a platform that deletes nothing is logged and holds up nothing', async () => {
    const { user, job } = await ask();
    await drain();
    await deleteJob(user, job.id, queued.store);
    const stubborn = new InMemoryRecordingDeliverer();
    stubborn.remove = async () => ({ ok: false, error: fault('delivery_failed', 'message_not_found') });
    const left: number[] = [];
    await retractAll(stubborn, (messages) => left.push(messages));
    expect(left).toEqual([1, 1, 1]);
    const detail = expect.objectContaining({ detail: 'message_not_found' });
    expect(queued.pipeline.lines.slice(-3)).toEqual([detail, detail, detail]);
  });

  onServer('a retraction waits a year for a process that has its platform', async () => {
    const { user, job } = await ask();
    await drain();
    await deleteJob(user, job.id, queued.store);
    const [waiting] = await queued.boss.findJobs(queues.retraction('slack'), { queued: true });
    const days = ((waiting?.keepUntil.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(365);
    await retractAll();
  });

  onServer('a retraction that failed at every attempt is logged and counted', async () => {
    const { user, job } = await ask();
    await drain();
    await deleteJob(user, job.id, queued.store);
    const queue = queues.retraction('slack');
    // Makes this its last attempt.
    await sql`update pgboss.job set retry_limit = 0 where name = ${queue} and state < 'active'`.execute(
      queued.database.db,
    );
    const { lease } = await must(queue);
    expect(lease.last).toBe(true);
    await queued.expire(lease);
    const left: number[] = [];
    const dead = await must(queues.dead(queue));
    const { store, pipeline, deliverer } = queued;
    const onRetractionFailed = (messages: number) => left.push(messages);
    const deps = { store, deliverer, log: pipeline.log, onRetractionFailed };
    await failRetraction(RetractionData.parse(dead.data), dead, deps);
    expect(left).toEqual([3]);
    expect(pipeline.lines.at(-1)).toEqual({
      platform: 'slack',
      messages: 3,
      message: 'posted messages could not be deleted',
    });
    expect(await queued.boss.findJobs(queues.dead(queue))).toEqual([]);
  });
});
