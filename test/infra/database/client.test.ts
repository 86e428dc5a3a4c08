import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Schema } from '../../../src/infra/database/postgres/schema.ts';
import { runTransaction } from '../../../src/infra/database/postgres/transaction.ts';
import { openMigratedPostgres } from '../../setup/databases.ts';

let database: Awaited<ReturnType<typeof openMigratedPostgres>>;
beforeAll(async () => {
  database = await openMigratedPostgres();
});
afterAll(() => database.remove());

const listStatements = async (db: Kysely<Schema>) => {
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db);
  return rows.map(({ statement }) => statement);
};

it('has the server plan a statement once, whatever its values', async () => {
  await database.db.connection().execute(async (db) => {
    for (const scope of ['person', 'workspace'])
      await db.selectFrom('suspensions').select('key').where('scope', '=', scope).execute();
    const prepared = await listStatements(db);
    expect(prepared.filter((statement) => statement.includes('suspensions'))).toHaveLength(1);
  });
});

it('goes on where a newer process adds a column to what is prepared, in a transaction and outside', async () => {
  const { db } = database;
  const find = (on: Kysely<Schema>) =>
    on.selectFrom('suspensions').selectAll().where('key', '=', 'x').execute();
  const addColumn = (name: string) =>
    sql`alter table suspensions add column ${sql.id(name)} text`.execute(db);
  // On every connection.
  const findOnAll = () =>
    Promise.all(
      Array.from({ length: 10 }, () =>
        runTransaction(db, (tx) => find(tx).then(() => sql`select pg_sleep(0.1)`.execute(tx))),
      ),
    );

  await findOnAll();
  await addColumn('first');
  expect(await find(db)).toEqual([]);

  await findOnAll();
  await addColumn('second');
  expect(await runTransaction(db, find)).toEqual([]);
  await findOnAll();
});
