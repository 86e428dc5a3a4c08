import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { queues } from '../../../src/infra/queue/queues.ts';
import type { User } from '../../../src/jobs/ports/users.ts';
import { submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { resumeFor } from '../../jobs/workshop.ts';
import { databases } from '../../setup/databases.ts';
import { depth, deskOf, NO_LIMITS, type Queued, queuedOn, submitted } from './queued.ts';

describe.each(databases)('submitting on $name', ({ open }) => {
  let queued: Queued;
  beforeAll(async () => {
    queued = await queuedOn(open);
    return queued.close;
  });

  const waiting = async () => [
    await depth(queued.boss, queues.tailor),
    await depth(queued.boss, queues.deliver('slack')),
  ];

  it('creates the job, its work and its status message together', async () => {
    const asker = await queued.asker();
    const [work = 0, messages = 0] = await waiting();
    const job = await submitted(asker, queued);
    expect(job).toMatchObject({ status: 'PENDING', place: { platform: 'slack', workspace: 'T1' } });
    expect(await queued.store.jobs.find(asker.user.id, job.id)).toEqual(job);
    expect(await waiting()).toEqual([work + 1, messages + 1]);
  });

  it('makes one job and one piece of work of the same request key, even at once', async () => {
    const asker = await queued.asker();
    const [work = 0] = await waiting();
    const jobs = await Promise.all(Array.from({ length: 6 }, () => submitted(asker, queued, 'the same')));
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(1);
    expect((await waiting())[0]).toBe(work + 1);
  });

  it('queues nothing for a request that is refused', async () => {
    const asker = await queued.asker();
    const before = await waiting();
    const made = await submitJob({ ...asker.raw(), request: {} }, deskOf(queued.store));
    expect(made).toMatchObject({ ok: false, error: { fields: { user_id: expect.any(String) } } });
    expect(await waiting()).toEqual(before);
  });

  it('posts nothing for a job that is fetched', async () => {
    const asker = await queued.asker();
    const [, messages = 0] = await waiting();
    const { place: _, ...raw } = asker.raw();
    expect(await submitJob(raw, deskOf(queued.store))).toMatchObject({ ok: true, job: { place: null } });
    expect((await waiting())[1]).toBe(messages);
  });

  it('leaves neither job nor work where the transaction does not commit', async () => {
    const asker = await queued.asker();
    const before = await waiting();
    const failing: Queued['store'] = {
      ...queued.store,
      transaction: (work) =>
        queued.store.transaction(async (tx) => {
          await work(tx);
          throw new Error('the process died here');
        }),
    };
    await expect(submitJob(asker.raw('once'), deskOf(failing))).rejects.toThrow('died here');
    expect(await queued.store.jobs.list(asker.user.id, 10)).toEqual([]);
    expect(await waiting()).toEqual(before);
    expect(await submitted(asker, queued, 'once')).toMatchObject({ status: 'PENDING' });
  });

  it('holds nothing but ids in the queue', async () => {
    await submitted(await queued.asker(), queued);
    const found = await queued.boss.findJobs(queues.tailor, { queued: true });
    const Ids = z.record(z.string(), z.uuid());
    for (const { data } of found) expect(Ids.safeParse(data)).toMatchObject({ success: true });
  });

  describe('within limits', () => {
    const now = () => new Date('2026-11-24T18:48:30Z');

    it("refuses past a person's daily quota, says when it opens again, and leaves no job", async () => {
      const asker = await queued.asker();
      const quota = { limits: { ...NO_LIMITS, jobsPerPerson: 2 }, price: null, now };
      for (let job = 0; job < 2; job += 1)
        expect(await submitJob(asker.raw(), deskOf(queued.store, quota))).toMatchObject({ ok: true });
      const before = await waiting();
      expect(await submitJob(asker.raw(), deskOf(queued.store, quota))).toMatchObject({
        ok: false,
        error: {
          error:
            "You have used today's 2 tailorings. It opens again at 00:00 UTC, in 5 hours and 12 minutes.",
        },
      });
      expect(await queued.store.jobs.list(asker.user.id, 10)).toHaveLength(2);
      expect(await waiting()).toEqual(before);
      const tomorrow = { ...quota, now: () => new Date('2026-11-25T00:00:01Z') };
      expect(await submitJob(asker.raw(), deskOf(queued.store, tomorrow))).toMatchObject({ ok: true });
    });

    it('gives the last place of a quota to one of two that ask at once', async () => {
      const asker = await queued.asker();
      const quota = { limits: { ...NO_LIMITS, jobsPerPerson: 1 }, price: null, now };
      const made = await Promise.all(
        [1, 2, 3].map(() => submitJob(asker.raw(), deskOf(queued.store, quota))),
      );
      expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('takes nothing more for a request key that was seen before', async () => {
      const asker = await queued.asker();
      const quota = { limits: { ...NO_LIMITS, jobsPerPerson: 1 }, price: null, now };
      await submitJob(asker.raw('again'), deskOf(queued.store, quota));
      expect(await submitJob(asker.raw('again'), deskOf(queued.store, quota))).toMatchObject({
        ok: true,
        created: false,
      });
    });

    it('forgetting a person and coming back gives no fresh quota', async () => {
      const asker = await queued.asker();
      const quota = { limits: { ...NO_LIMITS, jobsPerPerson: 1 }, price: null, now };
      const identity = { platform: 'slack', tenantId: 'T1', externalId: 'U-forgotten' } as const;
      const first = await queued.store.users.findOrCreate(identity, null);
      const save = async (user: User) => {
        await queued.store.resumes.save(resumeFor(user));
        const raw = asker.raw();
        return { ...raw, request: { ...Object(raw.request), user_id: user.id, resume_id: null } };
      };
      expect(await submitJob(await save(first), deskOf(queued.store, quota))).toMatchObject({ ok: true });
      await queued.store.users.delete(first.id);
      const back = await queued.store.users.findOrCreate(identity, null);
      expect(await submitJob(await save(back), deskOf(queued.store, quota))).toMatchObject({ ok: false });
    });

    it('refuses past the ceiling of a workspace, and of the installation, counting what is under way', async () => {
      const asker = await queued.asker();
      const later = () => new Date('2026-12-01T12:00:00Z');
      const price = { input: 1, output: 10 };
      const quota = (limits: object) => ({ limits: { ...NO_LIMITS, ...limits }, price, now: later });
      const small = { workspace: { cost: 0.2, tokens: null } };
      expect(await submitJob(asker.raw(), deskOf(queued.store, quota(small)))).toMatchObject({ ok: true });
      expect(await submitJob(asker.raw(), deskOf(queued.store, quota(small)))).toMatchObject({
        ok: false,
        error: {
          error: expect.stringMatching(/^This workspace .* opens again at 00:00 UTC, in 12 hours\.$/),
        },
      });
      const tokens = { installation: { cost: null, tokens: 40_000 } };
      expect(await submitJob(asker.raw(), deskOf(queued.store, quota(tokens)))).toMatchObject({
        ok: false,
        error: { error: expect.stringMatching(/^This installation /) },
      });
      // Without AI nothing is spent.
      const offline = { ...asker.raw(), options: { engine: 'offline' as const } };
      expect(await submitJob(offline, deskOf(queued.store, quota(small)))).toMatchObject({ ok: true });
    });
  });
});
