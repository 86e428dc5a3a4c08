import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { openQueue } from '../../../src/infra/queue/service.ts';
import { queueDelivery } from '../../../src/jobs/delivery/delivery.ts';
import { enqueueEvent } from '../../../src/jobs/inbox/inbox.ts';
import { failureOf, faultOf } from '../../../src/jobs/lifecycle/failure.ts';
import { countPurgeable, purge, runPurge } from '../../../src/jobs/lifecycle/purge.ts';
import { failStaleJobs } from '../../../src/jobs/lifecycle/stale-jobs.ts';
import { dayOf } from '../../../src/jobs/model/day.ts';
import type { Job } from '../../../src/jobs/model/job.ts';
import type { SavedResume } from '../../../src/jobs/ports/resumes.ts';
import { runTailor } from '../../cli/tailor.ts';
import { databases, openPostgres } from '../../setup/databases.ts';
import { openTestQueue, submit, type TestQueue } from '../../setup/queue.ts';
import { jobOf, newPerson, result, resumeOf } from '../database/samples.ts';

const KEEP = { resumes: 100, jobs: 50, events: 5 };
const NOTHING = {
  resumes: 0,
  jobs: 0,
  events: 0,
  drafts: 0,
  usage: 0,
  reservations: 0,
  keys: 0,
  posts: 0,
  audit: 0,
};
const codec = createCodec(null);

describe.each(databases)('data that has been kept long enough on $name', ({ open }) => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue({ open });
    return queued.close;
  });
  beforeEach(async () => {
    await sql`truncate users, usage, inbox cascade`.execute(queued.database.db);
  });

  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  const ended = (job: Job, days: number) =>
    queued.database.db
      .updateTable('jobs')
      .set({ updated_at: daysAgo(days) })
      .where('id', '=', job.id)
      .execute();
  const used = ({ id }: SavedResume, days: number) =>
    queued.database.db
      .updateTable('resumes')
      .set({ used_at: daysAgo(days) })
      .where('id', '=', id)
      .execute();

  async function completed(...args: Parameters<typeof jobOf>): Promise<Job> {
    const { jobs } = queued.store;
    const { job } = await jobs.create(jobOf(...args));
    const done = await jobs.complete(job.id, result, [{ kind: 'pdf', bytes: new Uint8Array([1]) }]);
    if (!done) throw new Error('not completed');
    return done;
  }

  /** Purges, after a dry run that must count the same and delete nothing. */
  async function purged() {
    const counted = await countPurgeable(queued.store, KEEP);
    expect(await countPurgeable(queued.store, KEEP)).toEqual(counted);
    expect(await purge(queued.store, KEEP)).toEqual(counted);
    expect(await countPurgeable(queued.store, KEEP)).toEqual(NOTHING);
    return counted;
  }

  it('is deleted: jobs with their documents, by the time of their end', async () => {
    const user = await newPerson(queued.store);
    const [old, young] = [await completed(user), await completed(user)];
    const { job: failed } = await queued.store.jobs.create(jobOf(user));
    await queued.store.jobs.fail(failed.id, failureOf(failed, faultOf(new Error())));
    await ended(old, 51);
    await ended(failed, 51);
    await ended(young, 49);
    expect(await purged()).toEqual({ ...NOTHING, jobs: 2 });
    expect((await queued.store.jobs.list(user.id, 10)).map(({ id }) => id)).toEqual([young.id]);
    expect(await queued.database.db.selectFrom('job_files').select('job_id').execute()).toEqual([
      { job_id: young.id },
    ]);
  });

  it('is kept however old it is while it is PENDING or has something to post, and so is its resume', async () => {
    const requester = await queued.newRequester();
    const pending = await submit(requester, queued);
    const posting = await queued.newRequester();
    const job = await submit(posting, queued);
    await queued.store.transaction(async (tx) => {
      const done = await tx.jobs.complete(job.id, result, []);
      if (done) await queueDelivery(tx, done);
    });
    for (const one of [pending, job]) await ended(one, 1_000);
    await used(requester.resume, 1_000);
    expect(await purged()).toEqual(NOTHING);

    await sql`update deliveries set state = 'FAILED' where job_id = ${job.id}`.execute(queued.database.db);
    expect(await purged()).toEqual({ ...NOTHING, jobs: 1 });
    expect(await queued.store.jobs.find(requester.user.id, pending.id)).toMatchObject({ status: 'PENDING' });
  });

  it('is a PENDING job that no worker will do: it becomes FAILED, and its person is told', async () => {
    const [lost, waiting, young] = [
      await submit(await queued.newRequester(), queued),
      await submit(await queued.newRequester(), queued),
      await submit(await queued.newRequester(), queued),
    ];
    for (const { id } of [lost, young]) await queued.boss.deleteJob(queues.tailor, id);
    for (const { id } of [lost, waiting])
      await queued.database.db
        .updateTable('jobs')
        .set({ created_at: daysAgo(2) })
        .where('id', '=', id)
        .execute();
    const { store, pipeline } = queued;
    await failStaleJobs(pipeline);
    expect(await store.jobs.find(lost.userId, lost.id)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'internal' },
    });
    const deliveries = await store.deliveries.listByJob(lost.userId, lost.id);
    expect(deliveries.map(({ kind }) => kind)).toEqual(['status', 'notice']);
    for (const { userId, id } of [waiting, young])
      expect(await store.jobs.find(userId, id)).toMatchObject({ status: 'PENDING' });
    expect((await store.usage.loadSpending(lost.userId, lost.place, dayOf(new Date()))).person).toMatchObject(
      {
        jobs: 0,
      },
    );
  });

  it('is deleted although a delivery is open, if no worker will post it any more', async () => {
    const [lost, waiting] = [
      await submit(await queued.newRequester(), queued),
      await submit(await queued.newRequester(), queued),
    ];
    for (const { id } of [lost, waiting]) {
      await queued.store.jobs.complete(id, result, []);
      await queued.database.db
        .updateTable('deliveries')
        .set({ created_at: daysAgo(2) })
        .where('job_id', '=', id)
        .execute();
    }
    const [delivery] = await queued.store.deliveries.listByJob(lost.userId, lost.id);
    // What pg-boss does with work that waited for 14 days.
    await queued.boss.deleteJob(queues.deliver('slack'), delivery?.id ?? '');
    await failStaleJobs(queued.pipeline);
    const stateOf = async ({ userId, id }: Job) =>
      (await queued.store.deliveries.listByJob(userId, id))[0]?.state;
    expect([await stateOf(lost), await stateOf(waiting)]).toEqual(['FAILED', 'PENDING']);
    expect(queued.pipeline.lines.at(-1)).toMatchObject({ jobId: lost.id, message: 'not delivered' });
    for (const one of [lost, waiting]) await ended(one, 51);
    expect(await purged()).toEqual({ ...NOTHING, jobs: 1 });
  });

  it('is a job, together with the last version made from it, and not before', async () => {
    const user = await newPerson(queued.store);
    const first = await completed(user);
    const second = await completed(user, { parentJobId: first.id });
    const third = await completed(user, { parentJobId: second.id });
    for (const one of [first, second]) await ended(one, 51);
    expect(await purged()).toEqual(NOTHING);
    await ended(third, 51);
    expect(await purged()).toEqual({ ...NOTHING, jobs: 3 });
  });

  it('is a resume that was not used in all that time; the newest remaining one becomes the default', async () => {
    const { resumes, jobs } = queued.store;
    const user = await newPerson(queued.store);
    const save = (n: number, expiresAt: Date | null = null) =>
      resumes.save(resumeOf(user, { bytes: Buffer.from(`resume ${n}`), expiresAt }));
    const [unused, usedLately, over] = [await save(1), await save(2), await save(3, daysAgo(1))];
    for (const one of [unused, usedLately]) await used(one, 101);
    await completed(user, { resumeId: usedLately.id });
    expect(await purged()).toEqual({ ...NOTHING, resumes: 2 });
    expect(await resumes.list(user.id)).toMatchObject([{ id: usedLately.id, isDefault: true }]);
    expect(await resumes.find(user.id, over.id)).toBeNull();

    await used(usedLately, 101);
    await resumes.save(resumeOf(user, { bytes: Buffer.from('resume 2') }));
    expect(await purged()).toEqual(NOTHING);
    await used(usedLately, 101);
    expect(await purged()).toEqual({ ...NOTHING, resumes: 1 });
    expect(await jobs.list(user.id, 10)).toMatchObject([{ status: 'COMPLETED', resumeId: null }]);
  });

  it('is an event some days after it was handled, or once the queue has dropped it unhandled', async () => {
    const hashOf = (key: string) => codec.hash(key, 'inbox.key');
    for (const key of ['handled', 'lately', 'waiting', 'forgotten'])
      await enqueueEvent({ source: 'slack', key, payload: {} }, queued.store);
    const age = (key: string, received: number, handled: number | null) =>
      queued.database.db
        .updateTable('inbox')
        .set({ received_at: daysAgo(received), handled_at: handled === null ? null : daysAgo(handled) })
        .where('key', '=', hashOf(key))
        .execute();
    await age('handled', 6, 6);
    await age('lately', 6, 4);
    await age('waiting', 18, null);
    await age('forgotten', 20, null);
    expect(await purged()).toEqual({ ...NOTHING, events: 2 });
    const left = await queued.database.db.selectFrom('inbox').select('key').orderBy('id').execute();
    expect(left.map(({ key }) => key)).toEqual(['lately', 'waiting'].map(hashOf));
  });

  it('is a draft that has expired', async () => {
    const { id: user_id } = await newPerson(queued.store);
    for (const days of [1, -1]) {
      const draft = { id: randomUUID(), user_id, kind: 'form', content: '', expires_at: daysAgo(days) };
      await queued.database.db.insertInto('drafts').values(draft).execute();
    }
    expect(await purged()).toEqual({ ...NOTHING, drafts: 1 });
  });

  it('is a request key whose job is gone, and not before', async () => {
    const user = await newPerson(queued.store);
    await completed(user, { requestKey: 'http:kept' });
    const key = (key: string, days: number) => ({
      user_id: user.id,
      key: codec.hash(key, 'request_key'),
      fingerprint: '',
      created_at: daysAgo(days),
    });
    const keys = [key('http:kept', 51), key('http:gone', 51), key('http:young', 49)];
    await queued.database.db.insertInto('request_keys').values(keys).execute();
    expect(await purged()).toEqual({ ...NOTHING, keys: 1 });
  });

  it("is a person's usage of a past day, and never that of workspaces and the installation", async () => {
    await submit(await queued.newRequester(), queued);
    await sql`update usage set day = '2020-01-01'`.execute(queued.database.db);
    await submit(await queued.newRequester(), queued);
    expect(await purged()).toEqual({ ...NOTHING, usage: 1 });
    const left = await queued.database.db.selectFrom('usage').select(['scope', 'day']).execute();
    expect(left.filter(({ scope }) => scope === 'person')).toHaveLength(1);
    expect(left.filter(({ day }) => day === '2020-01-01')).toHaveLength(2);
  });

  it('is purged by one run at a time, waiting or running', async () => {
    const { boss, store } = queued;
    for (let process = 0; process < 3; process += 1) await store.queue.enqueuePurge(0);
    const turn = await queued.take(queues.purge);
    if (!turn) throw new Error('no turn');
    await store.queue.enqueuePurge(0);
    expect(await queued.take(queues.purge)).toBeNull();
    await runPurge(turn, { store, log: queued.pipeline.log, keep: KEEP });
    const [next, ...others] = await boss.findJobs(queues.purge, { queued: true });
    expect(others).toEqual([]);
    expect(Math.round(((next?.startAfter.getTime() ?? 0) - Date.now()) / 60_000)).toBe(60);
  });
});

it('two processes that start together purge once, and `tailor purge` counts what is due', async () => {
  const database = await openPostgres(inject('postgres').template);
  const lines: string[] = [];
  const keep = (_: object, message: string) => lines.push(message);
  const log = { info: keep, warn: keep, error: keep };
  const services = await Promise.all([1, 2].map(() => openQueue({ database, codec, log })));
  try {
    const [{ store } = { store: null }] = services;
    if (!store) throw new Error('no service');
    const user = await newPerson(store);
    const resume = await store.resumes.save(resumeOf(user, { expiresAt: new Date(0) }));
    const { config } = database;
    if (config.kind !== 'postgres' || !('url' in config.connection)) throw new Error('no address');
    const env = { DATABASE_URL: config.connection.url };
    const { stdout } = await runTailor(inject('scratch'), ['purge', '--dry-run', '--json'], { env });
    expect(JSON.parse(stdout)).toEqual({ ...NOTHING, dry_run: true, resumes: 1 });

    await Promise.all(services.map((service) => service.startPurgeWorker(KEEP)));
    while (await store.resumes.find(user.id, resume.id)) await sleep(50);
    while (!lines.includes('purged expired data')) await sleep(50);
    // Long enough for the other process to poll as well.
    await sleep(2_500);
    expect(lines).toEqual(['purged expired data']);
  } finally {
    await Promise.all(services.map((service) => service.stop(1)));
    await database.remove();
  }
});
