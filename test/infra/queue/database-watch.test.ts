import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, inject, it } from 'vitest';
import { watchDatabase } from '../../../src/infra/database/database-watch.ts';
import { openPostgres } from '../../setup/databases.ts';
import { runOnServer } from '../../setup/template.ts';

it('logs once that the database is lost, and once that it is back', async () => {
  const database = await openPostgres(inject('postgres').template);
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.db);
  const name = rows[0]?.name ?? '';
  const lines: string[] = [];
  const keep = (_: object, message: string) => lines.push(message);
  const watch = watchDatabase(database.db, { info: keep, warn: keep, error: keep }, { intervalMs: 200 });
  const until = async (there: boolean) => {
    while (watch.isReachable() !== there) await sleep(20);
  };
  try {
    await runOnServer(inject('postgres').url, `alter database ${name} allow_connections false`);
    await runOnServer(
      inject('postgres').url,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    );
    await until(false);
    await sleep(600);
    await runOnServer(inject('postgres').url, `alter database ${name} allow_connections true`);
    await until(true);
    expect(lines).toEqual(['the database is lost; work continues when it is back', 'the database is back']);
  } finally {
    await watch.stop();
    await database.remove();
  }
});
