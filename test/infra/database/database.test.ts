import { once } from 'node:events';
import { createServer } from 'node:net';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '../../../src/infra/database/postgres/database.ts';
import type { PostgresConnection } from '../../../src/infra/database/postgres/database-config.ts';
import { StoreError } from '../../../src/infra/database/postgres/errors.ts';
import {
  migrate,
  migrationStatus,
  requireMigrated,
} from '../../../src/infra/database/postgres/migrations.ts';
import { openPostgres } from '../../setup/databases.ts';
import { inAnotherProcess } from './processes.ts';

/** Returns the message with which opening fails. */
async function refusal(connection: PostgresConnection): Promise<string> {
  try {
    const database = await openDatabase({ kind: 'postgres', connection });
    await database.close();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.message).not.toContain('\n');
    return error.message;
  }
  throw new Error('the database opened');
}

async function opens(url: string): Promise<boolean> {
  try {
    const database = await openDatabase({ kind: 'postgres', connection: { url } });
    await database.close();
    return true;
  } catch {
    return false;
  }
}

/** Changes the address of the test server, and returns it as DATABASE_URL and as DB_* would give it. */
function bothWays(change: (url: URL) => void): { url: string; parts: PostgresConnection } {
  const url = new URL(inject('postgres').url);
  change(url);
  const parts = {
    host: url.hostname,
    port: Number(url.port || 5432),
    database: url.pathname.slice(1),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
  return { url: url.href, parts };
}

const wrongPassword = bothWays((address) => {
  address.password = 'not-the-password';
});
const asksForPassword = !(await opens(wrongPassword.url));

describe('a connection that fails says what to fix, in one line and without the password', () => {
  // Another server that TEST_DATABASE_URL names may ask for no password.
  if (asksForPassword)
    test('wrong password', async () => {
      const { url, parts } = wrongPassword;
      const line = await refusal({ url });
      expect(line).toMatch(
        /^Postgres at \S+ refused the password of user "\w+"\. Correct the password in DATABASE_URL\.$/,
      );
      expect(await refusal(parts)).toMatch(/Correct DB_PASSWORD\.$/);
      expect(line + (await refusal(parts))).not.toContain('not-the-password');
    });

  test('unknown database', async () => {
    const { url, parts } = bothWays((address) => {
      address.pathname = '/no_such_database';
    });
    const mend = 'has no database "no_such_database". Create it (createdb no_such_database), or correct';
    expect(await refusal({ url })).toContain(`${mend} DATABASE_URL.`);
    expect(await refusal(parts)).toContain(`${mend} DB_NAME.`);
  });

  test('a port where nothing listens', async () => {
    const { url, parts } = bothWays((address) => {
      address.host = 'localhost:1';
    });
    expect(await refusal({ url })).toBe(
      'No Postgres answers at localhost:1. Start it, or correct DATABASE_URL.',
    );
    expect(await refusal(parts)).toContain('correct DB_HOST and DB_PORT.');
  });

  test('a host that does not exist', async () => {
    const { url } = bothWays((address) => {
      address.hostname = 'no-such-host.invalid';
    });
    expect(await refusal({ url })).toMatch(
      /^No machine called no-such-host\.invalid\S* was found\. Correct DATABASE_URL\.$/,
    );
  });

  test('a server that is not Postgres', async () => {
    const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const line = await refusal({ url: `postgres://me:hidden-password@127.0.0.1:${port}/x` });
    expect(line).toContain(`127.0.0.1:${port}`);
    expect(line).toContain('DATABASE_URL');
    expect(line).not.toContain('hidden-password');
    server.close();
  });

  test('an address that cannot be parsed', async () => {
    const line = await refusal({ url: 'postgres://me:hidden-password@host:port/x' });
    expect(line).toContain('DATABASE_URL');
    expect(line).not.toContain('hidden-password');
  });
});

describe('migrations on Postgres', () => {
  let database: Awaited<ReturnType<typeof openPostgres>>;
  beforeEach(async () => {
    database = await openPostgres();
  });
  afterEach(() => database.remove());

  test('a database without migrations says so, with the command that runs them', async () => {
    const lacking = requireMigrated(database.db);
    await expect(lacking).rejects.toThrow(StoreError);
    await expect(lacking).rejects.toThrow(/^The database lacks 0001_\w+.*\. Run: npm run tailor -- migrate$/);
    const status = await migrationStatus(database.db);
    expect(status.every(({ ranAt }) => ranAt === null)).toBe(true);
  });

  test('run once; a second run does nothing', async () => {
    const ran = await migrate(database.db);
    expect(ran).toEqual((await migrationStatus(database.db)).map(({ name }) => name));
    expect(ran.length).toBeGreaterThan(0);
    expect(await migrate(database.db)).toEqual([]);
    await requireMigrated(database.db);
    const status = await migrationStatus(database.db);
    expect(status.every(({ ranAt }) => ranAt instanceof Date)).toBe(true);
  });

  test('by three processes at once run in one of them, and all continue', async () => {
    const others = await Promise.all(Array.from({ length: 3 }, () => inAnotherProcess(database.config)));
    const ran = others.flatMap(({ answer }) => ('ran' in answer ? answer.ran : [answer.error]));
    expect(ran).toEqual((await migrationStatus(database.db)).map(({ name }) => name));
    await Promise.all(others.map(({ kill }) => kill()));
  });

  test('refuse a database of a newer Tailor', async () => {
    await migrate(database.db);
    await sql`insert into kysely_migration values ('9999_from_the_future', '2030-01-01')`.execute(
      database.db,
    );
    const mend = /newer Tailor \(9999_from_the_future\)\. Update this one/;
    await expect(requireMigrated(database.db)).rejects.toThrow(mend);
    await expect(migrate(database.db)).rejects.toThrow(mend);
  });

  test('change nothing when one fails', async () => {
    await sql`create table jobs (id int)`.execute(database.db);
    await expect(migrate(database.db)).rejects.toThrow(
      /^Migration 0001_\w+ failed and changed nothing: .*"jobs"/,
    );
    const { rows } = await sql`select from pg_class where relname = 'users' and relkind = 'r'`.execute(
      database.db,
    );
    expect(rows).toEqual([]);
  });
});
