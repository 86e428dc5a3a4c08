import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { queues } from '../../../src/infra/queue/queues.ts';
import type { Job } from '../../../src/jobs/model/job.ts';
import { openTestQueue, submit, type TestQueue } from '../../setup/queue.ts';

/* Transactions that really conflict: Postgres ends one of them. */

describe('a transaction that Postgres ends because of another', () => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue();
    return queued.close;
  });

  const statusOf = async ({ userId, id }: Job) => (await queued.store.jobs.find(userId, id))?.status;

  const rowsOf = async (query: ReturnType<typeof sql>) => (await query.execute(queued.database.db)).rows;

  const numberIn = async (query: ReturnType<typeof sql>) =>
    z.array(z.object({ n: z.number() })).parse(await rowsOf(query))[0]?.n;

  /**
   * Waits until a connection waits for a lock of this kind
   * (https://www.postgresql.org/docs/current/monitoring-stats.html).
   */
  async function untilBlocked(kind: 'advisory' | 'transactionid') {
    const blocked = sql`
      select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and wait_event = ${kind}`;
    while ((await rowsOf(blocked)).length === 0) await sleep(10);
  }

  it('in a deadlock runs again, and both commit', async () => {
    const [one, other] = [(await queued.newRequester()).user.id, (await queued.newRequester()).user.id];
    const bothBegan = Promise.withResolvers<void>();
    let begun = 0;
    const change = (first: typeof one, second: typeof one, name: string) =>
      queued.store.transaction(async (tx) => {
        await tx.users.changeSettings(first, { [name]: 'first' });
        begun += 1;
        if (begun === 2) bothBegan.resolve();
        await bothBegan.promise;
        await tx.users.changeSettings(second, { [name]: 'second' });
      });
    await Promise.all([change(one, other, 'a'), change(other, one, 'b')]);
    // On a busy machine the second try may meet the other again.
    expect(begun).toBeGreaterThanOrEqual(3);
    expect(await queued.store.users.settings(one)).toMatchObject({ a: 'first', b: 'second' });
    expect(await queued.store.users.settings(other)).toMatchObject({ a: 'second', b: 'first' });
  });

  it('while it completes a job completes it after all, and its answer is queued once', async () => {
    const job = await submit(await queued.newRequester(), queued);
    const deadlocks = async () =>
      numberIn(sql`select deadlocks::int as n from pg_stat_database where datname = current_database()`);
    const before = await deadlocks();
    const { db } = queued.database;
    // Stops the job's transaction once it has locked the job, until this transaction ends.
    const gate = await db.startTransaction().execute();
    await sql`select pg_advisory_xact_lock(1)`.execute(gate);
    await sql`create function wait_at_gate() returns trigger language plpgsql as
      'begin perform pg_advisory_xact_lock_shared(1); return new; end'`.execute(db);
    await sql`create trigger gate after update on jobs for each row
      when (new.status <> 'PENDING' and old.status = 'PENDING') execute function wait_at_gate()`.execute(db);
    const other = await db.startTransaction().execute();
    // Postgres ends the transaction that looks for a deadlock and finds it: this one doesn't look.
    await sql`set local deadlock_timeout = '1h'`.execute(other);
    await other.selectFrom('usage').selectAll().forUpdate().execute();
    const running = queued.runJob(await queued.takeNext(queues.tailor));
    await untilBlocked('advisory');
    const update = sql`update jobs set updated_at = now() where id = ${job.id}`.execute(other);
    await untilBlocked('transactionid');
    await gate.commit().execute();
    await update;
    await other.commit().execute();
    await running;
    await sql`drop function wait_at_gate cascade`.execute(db);
    expect(await statusOf(job)).toBe('COMPLETED');
    const deliveries = await queued.store.deliveries.listByJob(job.userId, job.id);
    expect(deliveries.map(({ kind }) => kind)).toEqual(['status', 'answer']);
    expect(queued.pipeline.lines).not.toContainEqual(expect.objectContaining({ message: 'job failed' }));
    while ((await deadlocks()) === before) await sleep(50);
    await queued.drain();
  });

  describe('with a serialization failure', () => {
    /** Makes the next completions fail, this many times. A sequence keeps counting when a transaction is rolled back. */
    async function fail(times: number) {
      await sql`drop sequence if exists conflicts`.execute(queued.database.db);
      await sql`create sequence conflicts`.execute(queued.database.db);
      await sql`create or replace function conflict() returns trigger language plpgsql as ${sql.lit(`begin
        if nextval('conflicts') <= ${times} then
          raise exception 'could not serialize access' using errcode = 'serialization_failure';
        end if;
        return new;
      end`)}`.execute(queued.database.db);
      await sql`create or replace trigger conflicts before update on jobs for each row
        when (new.status <> 'PENDING' and old.status = 'PENDING') execute function conflict()`.execute(
        queued.database.db,
      );
    }

    const conflicts = () => numberIn(sql`select last_value::int as n from conflicts`);

    it('runs again until it commits', async () => {
      const job = await submit(await queued.newRequester(), queued);
      await fail(2);
      await queued.runJob(await queued.takeNext(queues.tailor));
      expect(await conflicts()).toBe(3);
      expect(await statusOf(job)).toBe('COMPLETED');
      await queued.drain();
    });

    it('at every attempt gives the job back to the queue, and a later attempt completes it', async () => {
      const job = await submit(await queued.newRequester(), queued);
      await fail(4);
      const taken = await queued.takeNext(queues.tailor);
      await expect(queued.runJob(taken)).rejects.toMatchObject({ code: '40001' });
      expect(await statusOf(job)).toBe('PENDING');
      // What a worker does when an attempt throws.
      await queued.expire(taken.lease);
      await queued.drain();
      expect(await conflicts()).toBe(5);
      expect(await statusOf(job)).toBe('COMPLETED');
    });
  });
});
