import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { reasonOf } from '../../../src/infra/database/postgres/errors.ts';
import { createLogger } from '../../../src/log.ts';
import { openPostgres } from '../../setup/databases.ts';

/** Made up. Postgres quotes it in the message, the detail, the where or the parameters of these errors. */
const SAID = 'Led the night shift of the burns ward at Saint Odile';

let database: Awaited<ReturnType<typeof openPostgres>>;
beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  await sql`create table said (line text constraint said_once unique check (line <> 'no'))`.execute(
    database.db,
  );
});
afterAll(() => database.remove());

test.each([
  ['a row that is there already', sql`insert into said values (${SAID}), (${SAID})`, '23505', 'said_once'],
  ['a value of another kind', sql`select ${SAID}::text::integer`, '22P02', undefined],
  [
    'a row that breaks a rule',
    sql`insert into said values ('no') returning ${SAID}::text`,
    '23514',
    'said_line_check',
  ],
  [
    'an error that a function raises',
    sql.raw(`do $$ begin raise exception '${SAID}' using hint = '${SAID}', detail = '${SAID}'; end $$`),
    'P0001',
    undefined,
  ],
  ['a statement that is none', sql.raw(`select '${SAID}' from ${SAID}`), '42601', undefined],
])(
  'the log names an error of Postgres and quotes nothing of it: %s',
  async (_what, statement, code, constraint) => {
    const lines: string[] = [];
    const log = createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } });
    const error: unknown = await statement.execute(database.db).then(
      () => null,
      (failure: unknown) => failure,
    );
    log.error({ err: error }, 'failed');
    log.error(error, undefined);
    expect(JSON.parse(lines[0] ?? '').err).toMatchObject({
      name: 'error',
      code,
      ...(constraint !== undefined && { constraint }),
    });
    expect(lines.join('')).not.toMatch(/night|Odile/);
  },
);

test('an operator’s sentence about a migration quotes no row', async () => {
  const failure = await sql`select ${SAID}::text::integer`
    .execute(database.db)
    .catch((error: unknown) => error);
  expect(reasonOf(failure)).toBe('code 22P02');
});
