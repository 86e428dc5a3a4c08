import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { queues } from '../../../src/infra/queue/queues.ts';
import type { User } from '../../../src/jobs/ports/users.ts';
import { submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { databases } from '../../setup/databases.ts';
import { makeResume } from '../../setup/pipeline.ts';
import {
  countWaiting,
  makeSubmitDeps,
  NO_LIMITS,
  openTestQueue,
  submit,
  type TestQueue,
} from '../../setup/queue.ts';

describe.each(databases)('submitting on $name', ({ open }) => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue({ open });
    return queued.close;
  });

  const waiting = async () => [
    await countWaiting(queued.boss, queues.tailor),
    await countWaiting(queued.boss, queues.deliver('slack')),
  ];

  it('creates the job, its work and its status message together', async () => {
    const requester = await queued.newRequester();
    const [work = 0, messages = 0] = await waiting();
    const job = await submit(requester, queued);
    expect(job).toMatchObject({ status: 'PENDING', place: { platform: 'slack', workspace: 'T1' } });
    expect(await queued.store.jobs.find(requester.user.id, job.id)).toEqual(job);
    expect(await waiting()).toEqual([work + 1, messages + 1]);
  });

  it('creates one job and one piece of work for one request key, even at once', async () => {
    const requester = await queued.newRequester();
    const [work = 0] = await waiting();
    const jobs = await Promise.all(Array.from({ length: 6 }, () => submit(requester, queued, 'the same')));
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(1);
    expect((await waiting())[0]).toBe(work + 1);
  });

  it('queues nothing for a request that is refused', async () => {
    const requester = await queued.newRequester();
    const before = await waiting();
    const made = await submitJob({ ...requester.submission(), request: {} }, makeSubmitDeps(queued.store));
    expect(made).toMatchObject({
      ok: false,
      error: {
        fields: { user_id: { code: 'field_missing', params: { field: 'user_id', expected: 'string' } } },
      },
    });
    expect(await waiting()).toEqual(before);
  });

  it('posts nothing for a job without a reply target', async () => {
    const requester = await queued.newRequester();
    const [, messages = 0] = await waiting();
    const { place: _, ...raw } = requester.submission();
    expect(await submitJob(raw, makeSubmitDeps(queued.store))).toMatchObject({
      ok: true,
      value: { job: { place: null } },
    });
    expect((await waiting())[1]).toBe(messages);
  });

  it('leaves neither job nor work when the transaction does not commit', async () => {
    const requester = await queued.newRequester();
    const before = await waiting();
    const failing: TestQueue['store'] = {
      ...queued.store,
      transaction: (work) =>
        queued.store.transaction(async (tx) => {
          await work(tx);
          throw new Error('the process died here');
        }),
    };
    await expect(submitJob(requester.submission('once'), makeSubmitDeps(failing))).rejects.toThrow(
      'died here',
    );
    expect(await queued.store.jobs.list(requester.user.id, 10)).toEqual([]);
    expect(await waiting()).toEqual(before);
    expect(await submit(requester, queued, 'once')).toMatchObject({ status: 'PENDING' });
  });

  it('puts nothing but ids on the queue', async () => {
    await submit(await queued.newRequester(), queued);
    const found = await queued.boss.findJobs(queues.tailor, { queued: true });
    const Ids = z.record(z.string(), z.uuid());
    for (const { data } of found) expect(Ids.safeParse(data)).toMatchObject({ success: true });
  });

  describe('within limits', () => {
    const now = () => new Date('2026-11-24T18:48:30Z');

    it("refuses past a person's daily quota, says when it resets, and leaves no job", async () => {
      const requester = await queued.newRequester();
      const quota = { limits: { ...NO_LIMITS, jobsPerPerson: 2 }, price: null, now };
      for (let job = 0; job < 2; job += 1)
        expect(await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota))).toMatchObject({
          ok: true,
        });
      const before = await waiting();
      expect(await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota))).toMatchObject({
        ok: false,
        error: {
          code: 'daily_limit_reached',
          params: { limit: 'person', jobs: 2, resetsAt: '2026-11-25T00:00:00.000Z', minutes: 312 },
        },
      });
      expect(await queued.store.jobs.list(requester.user.id, 10)).toHaveLength(2);
      expect(await waiting()).toEqual(before);
      const tomorrow = { ...quota, now: () => new Date('2026-11-25T00:00:01Z') };
      expect(await submitJob(requester.submission(), makeSubmitDeps(queued.store, tomorrow))).toMatchObject({
        ok: true,
      });
    });

    it('gives the last place of a quota to one of several requests at once', async () => {
      const requester = await queued.newRequester();
      const quota = { limits: { ...NO_LIMITS, jobsPerPerson: 1 }, price: null, now };
      const made = await Promise.all(
        [1, 2, 3].map(() => submitJob(requester.submission(), makeSubmitDeps(queued.store, quota))),
      );
      expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('counts nothing for a request key that was seen before', async () => {
      const requester = await queued.newRequester();
      const quota = { limits: { ...NO_LIMITS, jobsPerPerson: 1 }, price: null, now };
      await submitJob(requester.submission('again'), makeSubmitDeps(queued.store, quota));
      expect(
        await submitJob(requester.submission('again'), makeSubmitDeps(queued.store, quota)),
      ).toMatchObject({
        ok: true,
        value: { created: false },
      });
    });

    it('forgetting a person and coming back gives no fresh quota', async () => {
      const requester = await queued.newRequester();
      const quota = { limits: { ...NO_LIMITS, jobsPerPerson: 1 }, price: null, now };
      const identity = { platform: 'slack', tenantId: 'T1', externalId: 'U-forgotten' } as const;
      const first = await queued.store.users.findOrCreate(identity, null);
      const save = async (user: User) => {
        await queued.store.resumes.save(makeResume(user));
        const raw = requester.submission();
        return { ...raw, request: { ...Object(raw.request), user_id: user.id, resume_id: null } };
      };
      expect(await submitJob(await save(first), makeSubmitDeps(queued.store, quota))).toMatchObject({
        ok: true,
      });
      await queued.store.users.delete(first.id);
      const back = await queued.store.users.findOrCreate(identity, null);
      expect(await submitJob(await save(back), makeSubmitDeps(queued.store, quota))).toMatchObject({
        ok: false,
      });
    });

    it('refuses past the limit of a workspace and of the installation, counting jobs under way', async () => {
      const requester = await queued.newRequester();
      const later = () => new Date('2026-12-01T12:00:00Z');
      const price = { input: 1, output: 10 };
      const quota = (limits: object) => ({ limits: { ...NO_LIMITS, ...limits }, price, now: later });
      const small = { workspace: { cost: 0.2, tokens: null } };
      expect(
        await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota(small))),
      ).toMatchObject({
        ok: true,
      });
      expect(
        await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota(small))),
      ).toMatchObject({
        ok: false,
        error: {
          code: 'daily_limit_reached',
          params: { limit: 'workspace', resetsAt: '2026-12-02T00:00:00.000Z', minutes: 720 },
        },
      });
      const tokens = { installation: { cost: null, tokens: 40_000 } };
      expect(
        await submitJob(requester.submission(), makeSubmitDeps(queued.store, quota(tokens))),
      ).toMatchObject({
        ok: false,
        error: { code: 'daily_limit_reached', params: { limit: 'installation' } },
      });
      // A job without AI spends nothing.
      const offline = { ...requester.submission(), options: { engine: 'offline' as const } };
      expect(await submitJob(offline, makeSubmitDeps(queued.store, quota(small)))).toMatchObject({
        ok: true,
      });
    });
  });
});
