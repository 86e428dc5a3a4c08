import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { HEARTBEAT_LOST, putLostWorkFirst } from '../../../src/infra/queue/pgboss-tables.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { openQueue } from '../../../src/infra/queue/service.ts';
import { enqueueEvent } from '../../../src/jobs/inbox/inbox.ts';
import { DeliveryId, JobId, UserId } from '../../../src/jobs/model/ids.ts';
import { databases } from '../../setup/databases.ts';
import {
  openTestQueue,
  QueuedDeliveryData,
  QueuedJobData,
  slackTarget,
  type TakenWork,
  type TestQueue,
} from '../../setup/queue.ts';

const LANES = 8;

describe.each(databases)('jobs get their turn on $name', ({ open }) => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue({ open });
    return queued.close;
  });
  afterEach(() => sql`delete from pgboss.job`.execute(queued.database.db));

  const newPerson = () => UserId.parse(uuidv7());

  const enqueue = (userId: UserId, workspace = 'T1') =>
    queued.store.transaction((tx) =>
      tx.queue.enqueueJob({ id: JobId.parse(uuidv7()), userId, place: slackTarget(workspace) }),
    );

  /** Queues jobs of several people, all of one person before the next person's. */
  async function flood(people: number, jobs: number, workspace?: string): Promise<UserId[]> {
    const flooding = Array.from({ length: people }, newPerson);
    for (const person of flooding) for (let n = 0; n < jobs; n += 1) await enqueue(person, workspace);
    return flooding;
  }

  const ownerOf = ({ data }: TakenWork) => QueuedJobData.parse(data).userId;

  /** Takes jobs in eight lanes, and ends the oldest when all are busy. Yields whose job started. */
  async function* startedJobs(): AsyncGenerator<UserId> {
    const running: TakenWork[] = [];
    for (;;) {
      const taken = await queued.take(queues.tailor);
      if (taken) running.push(taken);
      if (taken) yield ownerOf(taken);
      const oldest = !taken || running.length === LANES ? running.shift() : null;
      if (oldest) await queued.store.queue.settle(oldest.lease);
      else if (!taken) return;
    }
  }

  /** Counts the jobs that start before one of this person's does. */
  async function countStartsBefore(person: UserId): Promise<number> {
    let count = 0;
    for await (const owner of startedJobs()) {
      if (owner === person) return count;
      count += 1;
    }
    throw new Error('the job never started');
  }

  // Of 200 jobs each: `npm run bench -- queue`.
  it.each([
    { people: 12, jobs: 15 },
    { people: 25, jobs: 20 },
  ])(
    "a newcomer's job starts within a round after $people people queued $jobs jobs each",
    async ({ people, jobs }) => {
      await flood(people, jobs);
      const newcomer = newPerson();
      await enqueue(newcomer);
      expect(await countStartsBefore(newcomer)).toBeLessThanOrEqual(people);
    },
  );

  it('a newcomer who comes in the middle waits no longer, and gets no more than their turn', async () => {
    const [first] = await flood(4, 20);
    const started: UserId[] = [];
    const newcomer = newPerson();
    for await (const owner of startedJobs()) {
      started.push(owner);
      if (started.length === 40) for (let n = 0; n < 10; n += 1) await enqueue(newcomer);
    }
    const after = started.slice(40);
    expect(after.indexOf(newcomer)).toBeLessThanOrEqual(5);
    // The last of the newcomer's ten comes together with the tenth of those who waited before.
    const tenth = after.flatMap((owner, at) => (owner === first ? [at] : []))[9] ?? 0;
    expect(Math.abs(after.lastIndexOf(newcomer) - tenth)).toBeLessThanOrEqual(5);
    expect(started).toHaveLength(90);
  });

  it('people who keep coming hold up nobody who has waited', async () => {
    const [waiting] = await flood(1, 6);
    const started: UserId[] = [];
    for await (const owner of startedJobs()) {
      started.push(owner);
      if (started.length > 100) break;
      for (let n = 0; n < 2; n += 1) await enqueue(newPerson());
    }
    expect(started.filter((owner) => owner === waiting).length).toBe(6);
  });

  it("a workspace of many people holds up a small one's person by no more than its turn", async () => {
    await flood(60, 2, 'T-large');
    const member = newPerson();
    await enqueue(member, 'T-small');
    expect(await countStartsBefore(member)).toBeLessThanOrEqual(2);
  });

  it("an answer doesn't wait for the status messages of its person's other jobs", async () => {
    const post = (userId: UserId, kind: 'status' | 'answer') => {
      const [id, jobId] = [DeliveryId.parse(uuidv7()), JobId.parse(uuidv7())];
      const delivery = { id, jobId, userId, kind, platform: 'slack', place: slackTarget() } as const;
      return queued.store.transaction((tx) =>
        tx.queue.enqueueDelivery({ ...delivery, state: 'PENDING', posted: {} }).then(() => id),
      );
    };
    const people = [newPerson(), newPerson(), newPerson()];
    for (const person of people) for (let n = 0; n < 15; n += 1) await post(person, 'status');
    const takeNext = async () => {
      const { data, lease } = await queued.takeNext(queues.deliver('slack'));
      await queued.store.queue.settle(lease);
      return QueuedDeliveryData.parse(data).deliveryId;
    };
    await takeNext();
    const answer = await post(people[0] ?? newPerson(), 'answer');
    let before = 0;
    while ((await takeNext()) !== answer) before += 1;
    expect(before).toBeLessThanOrEqual(people.length);
  });

  it('a job that is put off keeps its turn', async () => {
    const [first] = await flood(3, 2);
    const taken = await queued.takeNext(queues.tailor);
    expect(ownerOf(taken)).toBe(first);
    expect(await queued.store.queue.release(taken.lease, 0)).toBe(true);
    expect(ownerOf(await queued.takeNext(queues.tailor))).toBe(first);
  });

  it('work that was lost with its process goes before all that waits, however late its own turn was', async () => {
    const [late, ...others] = await flood(4, 3);
    // Its owner's last job runs although jobs of an earlier turn wait, as when their workspace is at its limit.
    const latest = await queued.takeNext(queues.tailor);
    await sql`update pgboss.job set priority = priority - 100000 where id = ${latest.lease.id}::uuid`.execute(
      queued.database.db,
    );
    const lost = { value: { message: HEARTBEAT_LOST } };
    await queued.boss.fail(queues.tailor, { id: latest.lease.id, retryCount: 0 }, lost);
    expect(others).toContain(ownerOf(await queued.takeNext(queues.tailor)));
    await putLostWorkFirst(queued.database.db);
    const next = await queued.takeNext(queues.tailor);
    expect([ownerOf(next), next.lease.id]).toEqual([late, latest.lease.id]);
  });

  it("one person's many files hold up nobody else's click, whether it comes before or after the process starts", async () => {
    const service = await openQueue({
      database: queued.database,
      codec: createCodec(null),
      log: queued.pipeline.log,
      pollIntervalSeconds: 0.5,
    });
    const send = (sender: string, key: string) =>
      enqueueEvent({ source: 'slack', key, payload: null, sender }, service.store);
    const filesRead = Promise.withResolvers<void>();
    const handled: string[] = [];
    const clicks = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    try {
      for (let n = 0; n < 12; n += 1) await send('U-many', `file-${n}`);
      await send('U-one', 'click');
      await service.startInboxWorker('slack', {
        async handle({ key }) {
          if (key.startsWith('file')) await filesRead.promise;
          else clicks.shift()?.resolve();
          handled.push(key);
        },
        fail: async () => {},
      });
      const [, second] = clicks;
      await clicks[0]?.promise;
      await send('U-two', 'click of another');
      await second?.promise;
      await setImmediate();
      expect(handled).toEqual(['click', 'click of another']);
      filesRead.resolve();
    } finally {
      await service.stop(1);
    }
  });
});
