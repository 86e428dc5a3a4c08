import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, inject, it } from 'vitest';
import { type DatabaseProblem, watchDatabase } from '../../../src/infra/database/postgres/database-watch.ts';
import { openPostgres } from '../../setup/databases.ts';
import { runOnServer } from '../../setup/template.ts';

it("logs once that the database is lost or can't save, and once that it is back", async () => {
  const database = await openPostgres(inject('postgres').template);
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.db);
  const name = rows[0]?.name ?? '';
  const terminate = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
  const lines: string[] = [];
  const keep = (_: object, message: string) => lines.push(message);
  const log = { info: keep, warn: keep, error: keep };
  const watch = watchDatabase(database.db, log, { intervalMs: 200, maxAgeMs: 0 });
  const until = async (problem: DatabaseProblem | null) => {
    while ((await watch.check()) !== problem) await sleep(20);
  };
  try {
    await runOnServer(inject('postgres').url, `alter database ${name} allow_connections false`);
    await runOnServer(inject('postgres').url, terminate);
    await until('lost');
    await runOnServer(inject('postgres').url, `alter database ${name} allow_connections true`);
    await until(null);
    expect(lines.splice(0)).toEqual([
      'the database is lost; work continues when it is back',
      'the database is back',
    ]);
    await sql.raw(`alter database ${name} set default_transaction_read_only = on`).execute(database.db);
    await runOnServer(inject('postgres').url, terminate);
    await until('full');
    await runOnServer(inject('postgres').url, `alter database ${name} reset default_transaction_read_only`);
    await runOnServer(inject('postgres').url, terminate);
    await until(null);
    expect(lines).toContain('the database has no space left to save; work continues when there is some');
    expect(lines.at(-1)).toBe('the database is back');
  } finally {
    await watch.stop();
    await database.remove();
  }
});

it('says why where the database answers and no outage explains what it refuses', async () => {
  const database = await openPostgres(inject('postgres').template);
  const lines: object[] = [];
  const keep = (fields: object, message: string) => lines.push({ ...fields, message });
  const watch = watchDatabase(database.db, { info: keep, warn: keep, error: keep }, { maxAgeMs: 0 });
  try {
    await sql`alter table write_checks rename to gone`.execute(database.db);
    expect(await watch.check()).toBe('lost');
    expect(lines).toMatchObject([
      {
        err: { code: '42P01' },
        message: 'the database answers, but refuses the row that shows that it saves',
      },
    ]);
  } finally {
    await watch.stop();
    await database.remove();
  }
});
