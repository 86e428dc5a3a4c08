import fs, { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { openDatabase } from '../../../src/infra/database/postgres/database.ts';
import { openEmbedded } from '../../../src/infra/database/postgres/embedded.ts';
import { DatabaseStopped, isFull, StoreError } from '../../../src/infra/database/postgres/errors.ts';
import { migrate } from '../../../src/infra/database/postgres/migrations.ts';
import { forkOther, inAnotherProcess } from './processes.ts';

const COMMITS = 50;
const MEGABYTE = 2 ** 20;
const GIGABYTE = 2 ** 30;

/** Returns the path, size and time of every file in a folder, but for the lock. */
async function fingerprint(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => !file.startsWith('lock'));
  const lines = files.map(async (file) => {
    const { size, mtimeMs } = await stat(join(folder, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  return (await Promise.all(lines)).sort();
}

describe('the embedded database', () => {
  /** A folder whose process, which added one user, was killed. */
  let seed: string;
  beforeAll(async () => {
    seed = await mkdtemp(join(inject('scratch'), 'embedded-seed-'));
    const { answer, kill } = await inAnotherProcess({ kind: 'embedded', folder: seed });
    expect(answer).toHaveProperty('user');
    await kill();
  });
  afterAll(() => rm(seed, { recursive: true }));

  let home: string;
  let folder: string;
  beforeEach(async () => {
    home = await mkdtemp(join(inject('scratch'), 'embedded-'));
    folder = join(home, 'not yet there', '.tailor');
  });
  afterEach(() => rm(home, { recursive: true }));
  const copySeed = () => cp(seed, folder, { recursive: true, preserveTimestamps: true });

  test('is open in one process at a time: a second is refused until the first has ended, even when killed', async () => {
    const config = { kind: 'embedded', folder } as const;
    const first = await inAnotherProcess(config);
    expect(first.answer).toHaveProperty('user');
    await expect(openDatabase(config)).rejects.toThrow(
      /^Another Tailor process has the embedded database in .*\.tailor open; only one process at a time can\./,
    );

    await first.kill();
    const database = await openDatabase(config);
    const users = await database.db.selectFrom('users').select('id').execute();
    expect(users.map(({ id }) => id)).toEqual(['user' in first.answer && first.answer.user]);

    const second = await inAnotherProcess(config);
    expect(second.answer).toHaveProperty('error', expect.stringContaining('Another Tailor process'));
    await second.kill();
    await database.close();
    await (await openDatabase(config)).close();
  });

  test('a first start that is killed leaves nothing behind that the next could take for a database', async () => {
    const config = { kind: 'embedded', folder } as const;
    const killed = forkOther(config);
    const draft = join(folder, 'creating');
    while (!existsSync(draft)) await sleep(5);
    await killed.kill();
    expect(existsSync(join(folder, 'database'))).toBe(false);

    const database = await openDatabase(config);
    expect(await migrate(database.db)).not.toEqual([]);
    await database.close();
    expect((await readdir(folder)).sort()).toEqual(['database', 'initialised', 'lock']);
  });

  test('a first start that is killed between moving the database into place and marking it loses nothing', async () => {
    await copySeed();
    await rm(join(folder, 'initialised'));
    await mkdir(join(folder, 'creating'));
    const database = await openDatabase({ kind: 'embedded', folder });
    expect(await database.db.selectFrom('users').select('id').execute()).toHaveLength(1);
    await database.close();
  });

  test.each([
    ['the marker', 'initialised', 'its file "initialised" is missing, so more may be'],
    ['the database', 'database', 'files are missing'],
    ['the version', 'database/PG_VERSION', 'files are missing'],
    ['the control file', 'database/global/pg_control', 'files are missing'],
  ])('a restore without %s is refused, and nothing is touched', async (_, missing, reason) => {
    await copySeed();
    await rename(join(folder, missing), join(home, 'kept'));
    const before = await fingerprint(folder);
    const opening = openDatabase({ kind: 'embedded', folder });
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow(
      `The embedded database in ${folder} doesn't open: ${reason}. Restore the folder from a backup, ` +
        'or move it away to start with an empty one.',
    );
    expect(await fingerprint(folder)).toEqual(before);
  });

  test('waits for the disk at each commit, and never to read', async () => {
    await copySeed();
    const database = await openDatabase({ kind: 'embedded', folder });
    await sql`create table kept (n int)`.execute(database.db);
    const sync = vi.spyOn(fs, 'fsyncSync');
    syncBuiltinESMExports();
    try {
      for (let n = 1; n <= COMMITS; n += 1) {
        await sql`insert into kept values (${n})`.execute(database.db);
        expect(sync.mock.calls.length).toBeGreaterThanOrEqual(n);
      }
      sync.mockClear();
      for (let n = 1; n <= COMMITS; n += 1) await sql`select * from kept`.execute(database.db);
      expect(sync.mock.calls.length).toBeLessThan(COMMITS / 2);
    } finally {
      sync.mockRestore();
      syncBuiltinESMExports();
      await database.close();
    }
  });

  test('refuses to write while its disk is nearly full, still reads, and writes again when there is room', async () => {
    await copySeed();
    let free = GIGABYTE;
    const opened = await openEmbedded(folder, { freeBytes: async () => free, intervalMs: 5 });
    const insert = () =>
      opened.pglite.query("insert into workspaces values ('slack', gen_random_uuid()::text)").then(
        () => null,
        (error: unknown) => error,
      );
    try {
      expect(await insert()).toBeNull();
      free = 20 * MEGABYTE;
      await expect.poll(insert).toSatisfy(isFull);
      expect((await opened.pglite.query('select from users')).affectedRows).toBe(0);
      free = GIGABYTE;
      await expect.poll(insert).toBeNull();
    } finally {
      await opened.close();
    }
    await expect(openEmbedded(folder, { freeBytes: async () => 20 * MEGABYTE })).rejects.toThrow(
      `The disk of ${folder} is nearly full: 20 MB are free, and the embedded database needs 64. Make room, then start again.`,
    );
  });

  test('says what its upkeep failed on, and goes on with it', async () => {
    await copySeed();
    const errors: unknown[] = [];
    let looks = 0;
    const freeBytes = async () => {
      looks += 1;
      if (looks === 3) throw new Error('no such folder');
      return GIGABYTE;
    };
    const { close } = await openEmbedded(folder, {
      freeBytes,
      intervalMs: 5,
      onError: (error) => errors.push(error),
    });
    try {
      await expect.poll(() => looks).toBeGreaterThan(4);
      expect(errors).toMatchObject([{ message: 'no such folder' }]);
    } finally {
      await close();
    }
  });

  test('writes a checkpoint when there is much log, which would grow for ever otherwise', async () => {
    await copySeed();
    const options = { checkpointIntervalMs: 5, checkpointBytes: MEGABYTE };
    const { pglite, close } = await openEmbedded(folder, options);
    const logSince = async () => {
      const { rows } = await pglite.query<{ bytes: number }>(
        'select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::float8 as bytes from pg_control_checkpoint()',
      );
      return rows[0]?.bytes ?? 0;
    };
    try {
      await pglite.exec(
        'create table filled as select repeat(md5(n::text), 30) from generate_series(1, 5000) n',
      );
      await expect.poll(logSince).toBeLessThan(MEGABYTE);
    } finally {
      await close();
    }
  });

  test('a write that the disk refuses ends the database with a reason, and what was saved is there again', async () => {
    await copySeed();
    const database = await openDatabase({ kind: 'embedded', folder });
    const insert = sql`insert into workspaces values ('slack', gen_random_uuid()::text)`;
    await insert.execute(database.db);
    const write = vi.spyOn(fs, 'writeSync').mockImplementation(() => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    });
    try {
      const error = await insert.execute(database.db).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(DatabaseStopped);
      expect(error).toHaveProperty(
        'message',
        expect.stringMatching(
          /stopped: could not write to log file .*: No space left on device\. Check its disk, then start again/,
        ),
      );
      expect(await database.stopped).toBe(error);
      await expect(insert.execute(database.db)).rejects.toBe(error);
      await database.close();
    } finally {
      write.mockRestore();
    }
    const next = await openDatabase({ kind: 'embedded', folder });
    expect(await next.db.selectFrom('users').select('id').execute()).toHaveLength(1);
    expect(await next.db.selectFrom('workspaces').selectAll().execute()).toHaveLength(1);
    await next.close();
  });

  test('names the variable when its folder cannot be created', async () => {
    await writeFile(join(home, 'file'), '');
    const opening = openDatabase({ kind: 'embedded', folder: join(home, 'file', '.tailor') });
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow('Set TAILOR_HOME to a folder that can');
  });
});
