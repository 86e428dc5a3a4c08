import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PGBOSS_COLUMNS, PGBOSS_STATES } from '../../../src/infra/queue/pgboss-tables.ts';
import { databases } from '../../setup/databases.ts';
import { openTestQueue, type TestQueue } from '../../setup/queue.ts';

describe.each(databases)("pg-boss's own tables on $name", ({ open }) => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue({ open });
    return queued.close;
  });

  const rowsOf = async (query: ReturnType<typeof sql>) => (await query.execute(queued.database.db)).rows;

  const tables = Object.entries(PGBOSS_COLUMNS);

  it.each(tables)(
    'have in %s every column that our statements name, with its type',
    async (table, columns) => {
      const rows = await rowsOf(sql`
      select column_name as column, udt_name as type
      from information_schema.columns where table_schema = 'pgboss' and table_name = ${table}`);
      const types = z.array(z.object({ column: z.string(), type: z.string() })).parse(rows);
      const found = Object.fromEntries(types.map(({ column, type }) => [column, type]));
      expect(found).toMatchObject(columns);
    },
  );

  it('know the states in the order in which our statements compare them', async () => {
    const rows = await rowsOf(sql`select unnest(enum_range(null::pgboss.job_state))::text as state`);
    expect(rows).toEqual(PGBOSS_STATES.map((state) => ({ state })));
  });
});

const SRC = fileURLToPath(new URL('../../../src', import.meta.url));

it('no other file of src has SQL on the schema of pg-boss', async () => {
  const files = (await readdir(SRC, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(SRC, file), 'utf8') })),
  );
  const using = texts.filter(({ text }) => /\bpgboss"?\./.test(text)).map(({ file }) => file);
  expect(using).toEqual([join('infra', 'queue', 'pgboss-tables.ts')]);
});

it('the statements use no column of pg-boss that is not listed', async () => {
  const text = await readFile(join(SRC, 'infra', 'queue', 'pgboss-tables.ts'), 'utf8');
  const statements = [...text.matchAll(/sql(?:<\w+>)?`([^`]*)`/g)].map(([, statement = '']) => statement);
  const names = statements.flatMap(
    (statement) => statement.match(/\b[a-z]+_(?:on|count|limit|after)\b/g) ?? [],
  );
  expect(names.length).toBeGreaterThan(0);
  expect(Object.keys(PGBOSS_COLUMNS.job)).toEqual(expect.arrayContaining([...new Set(names)]));
});
