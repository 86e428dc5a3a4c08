import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { isLostConnection } from '../../../src/infra/database/postgres/errors.ts';
import { createStore } from '../../../src/infra/database/store.ts';
import { startTailor } from '../../cli/tailor.ts';
import { openOwnPostgres } from '../../setup/databases.ts';

/* A server whose processes are all stopped: it takes connections and statements, and answers nothing. */

const JOBS = 4;
const Id = z.object({ id: z.string() });

let database: Awaited<ReturnType<typeof openOwnPostgres>>;
beforeAll(async () => {
  database = await openOwnPostgres('suspended');
});
afterAll(() => database.remove());

it('fails what waits for an answer, commits nothing of it later, and lends no connection that still waits', async () => {
  const { interactivePool: db } = database;
  const store = createStore(db, createCodec(null));
  const count = async () => (await db.selectFrom('users').select('id').execute()).length;
  await database.warm();
  const before = await count();
  const addUser = (name: number) =>
    store.users.findOrCreate({ platform: 'http', tenantId: '', externalId: `stopped-${name}` }, null);

  const resume = await database.server.suspend();
  try {
    // Twice as many as there are connections: half of them wait for one.
    const errors = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        addUser(n).then(
          () => null,
          (error: unknown) => error,
        ),
      ),
    );
    expect(errors.filter((error) => !isLostConnection(error))).toEqual([]);
  } finally {
    resume();
  }

  await expect.poll(() => Promise.all(Array.from({ length: 20 }, count)).catch(() => [])).toHaveLength(20);
  expect(await count()).toBe(before);
  await Promise.all(Array.from({ length: 20 }, (_, n) => addUser(n)));
  expect(await count()).toBe(before + 20);
  const { rows } =
    await sql`select pid from pg_stat_activity where state like 'idle in transaction%'`.execute(db);
  expect(rows).toEqual([]);
});

it('tailor start answers 503 everywhere, goes on when the server does, and neither loses nor doubles a job', async () => {
  const { child, request, post } = await startTailor(database.server.url, 'http,worker');
  try {
    const user = Id.parse(await (await post('/api/users', { external_id: 'amara' })).json());
    const form = new FormData();
    form.set(
      'file',
      new Blob(['{"basics":{"name":"Amara"},"work":[{"name":"Mill","position":"Chef"}]}']),
      'a.json',
    );
    expect((await request(`/api/resumes?user_id=${user.id}`, { method: 'POST', body: form })).status).toBe(
      201,
    );
    const submit = (key: number) =>
      post(
        '/api/jobs',
        { user_id: user.id, title: 'Chef', company_name: '', job_description: 'HACCP' },
        { 'Idempotency-Key': `job-${key}`, Prefer: 'respond-async' },
      );
    /** As a client does that is told to try again. */
    const submitAgain = async (key: number) => {
      let answer = await submit(key);
      for (; answer.status === 503; answer = await submit(key)) await sleep(100);
      return answer;
    };
    const keys = Array.from({ length: JOBS }, (_, key) => key);
    // Jobs run while the server stops, and others are submitted then.
    for (const key of keys.slice(0, 2)) expect((await submit(key)).status).toBe(202);

    const resume = await database.server.suspend();
    try {
      const answers = await Promise.all([
        request('/readyz'),
        request('/metrics'),
        request(`/api/jobs?user_id=${user.id}`),
        ...keys.map(submit),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503));
      await expect
        .poll(async () => (await request('/readyz')).json())
        .toMatchObject({ checks: { database: 'cannot be reached', queue: 'cannot reach its database' } });
      expect(await answers[2]?.json()).toEqual({
        error: "The database can't be reached. Try again in a few seconds.",
      });
      expect((await request('/healthz')).status).toBe(200);
    } finally {
      resume();
    }

    while ((await request('/readyz')).status !== 200) await sleep(100);
    const again = await Promise.all(keys.map(submitAgain));
    expect(again.map(({ ok }) => ok)).toEqual(keys.map(() => true));
    const jobs = () => database.db.selectFrom('jobs').select('status').execute();
    while ((await jobs()).some(({ status }) => status === 'PENDING')) await sleep(100);
    expect(await jobs()).toEqual(keys.map(() => ({ status: 'COMPLETED' })));

    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await exited)[0]).toBe(0);
  } finally {
    child.kill('SIGKILL');
  }
});
