import { sql } from 'kysely';
import { z } from 'zod';
import type { TestDatabase } from '../../setup/databases.ts';

const Columns = z.array(z.object({ schema: z.string(), table: z.string(), column: z.string() }));
const Rows = z.array(z.record(z.string(), z.unknown()));

/** Every column of every table that isn't Postgres' own. */
export async function listColumns({ db }: TestDatabase) {
  const { rows } = await sql`
    select table_schema as schema, table_name as table, column_name as column from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(db);
  return Columns.parse(rows);
}

/** Every value of every column as text, bytes as the characters they would be, by the column's name. */
export async function dumpDatabase(database: TestDatabase): Promise<Map<string, string[]>> {
  const columns = await listColumns(database);
  const dump = new Map<string, string[]>();
  for (const name of new Set(columns.map(({ schema, table }) => `${schema}.${table}`))) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(database.db);
    for (const row of Rows.parse(rows))
      for (const [column, value] of Object.entries(row)) {
        const text =
          value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value);
        dump.set(`${name}.${column}`, [...(dump.get(`${name}.${column}`) ?? []), text ?? '']);
      }
  }
  return dump;
}

/** The columns in which one of the texts is found, with the text. */
export async function findInDatabase(database: TestDatabase, texts: readonly string[]): Promise<string[]> {
  return findInDump(await dumpDatabase(database), texts);
}

/** The same in a dump. */
export function findInDump(dump: ReadonlyMap<string, readonly string[]>, texts: readonly string[]): string[] {
  const found = [...dump].flatMap(([column, values]) =>
    texts.filter((text) => values.some((value) => value.includes(text))).map((text) => `${column}: ${text}`),
  );
  return found.toSorted();
}
