import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { createKeyringCodec, sealedStart } from '../../src/infra/database/encryption/codec.ts';
import { createDataKey } from '../../src/infra/database/encryption/data-key.ts';
import { openKeyring } from '../../src/infra/database/encryption/keyring.ts';
import { createStore } from '../../src/infra/database/store.ts';
import { findInDatabase } from '../infra/database/dump.ts';
import { jobOf, newPerson } from '../infra/database/samples.ts';
import { openPostgres } from '../setup/databases.ts';
import { startService } from './running-service.ts';
import { type CliResult, type CommandHost, openCommandHost, spawnTailor } from './tailor.ts';

// Processes that load all of Tailor start slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const [oldKey, newKey] = [randomBytes(32), randomBytes(32)];
const OLD = { DATA_KEY: oldKey.toString('base64') };
const NEW = { DATA_KEY: newKey.toString('base64') };
const BOTH = { ...NEW, OLD_DATA_KEY: oldKey.toString('base64') };
/** Enough for 20 transactions, so that the command can be killed between two. */
const ROWS = 1_000;
const ROTATE = ['admin', 'rotate-key', '--json'];

let host: CommandHost;
beforeAll(() => {
  host = openCommandHost();
  return host.close;
});
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tailor-key-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Checks that a command was refused with one line that holds a text. */
function expectRefused({ code, stderr }: CliResult, text: string): void {
  expect(stderr).toContain(text);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
}

describe('on Postgres', () => {
  it('goes on after it was killed, keeps what it has done, and then needs the old key no more', async () => {
    const database = await openPostgres(inject('postgres').template);
    const tailor = (args: readonly string[], env: object) =>
      host.run(folder, args, { DATABASE_URL: database.url, ...env });
    const keyring = await openKeyring(database.db, { dataKey: oldKey, oldDataKey: null });
    const store = createStore(database.db, createKeyringCodec(keyring));
    const user = await newPerson(store);
    for (let number = 0; number < ROWS; number += 1) await store.jobs.create(jobOf(user));

    expectRefused(
      await tailor(ROTATE, { ...NEW, OLD_DATA_KEY: '11'.repeat(32) }),
      'OLD_DATA_KEY is not the key',
    );
    const command = spawnTailor(folder, ROTATE, { DATABASE_URL: database.url, ...BOTH });
    const exited = once(command, 'exit');
    const start = sealedStart(createDataKey(newKey));
    const convertedJobs = async () => {
      const jobs = await database.db.selectFrom('jobs').select('title').execute();
      return jobs.filter(({ title }) => title.startsWith(start)).length;
    };
    while ((await convertedJobs()) === 0) await sleep(20);
    command.kill('SIGKILL');
    await exited;
    const done = await convertedJobs();
    expect(done).toBeLessThan(ROWS);

    expectRefused(await tailor(['jobs'], NEW), 'is being replaced');
    expectRefused(await tailor(['jobs'], OLD), 'DATA_KEY is not the key');
    const again = await tailor(ROTATE, BOTH);
    expect(again.code, again.stderr).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ rows: { jobs: ROWS - done }, unreadable: 0 });
    expect(await findInDatabase(database, [createDataKey(oldKey).id])).toEqual([]);
    expect((await tailor(['jobs'], NEW)).code).toBe(0);
    const { stdout } = await tailor(['admin', 'audit', '--kind', 'key_rotated', '--json'], NEW);
    expect(JSON.parse(stdout)).toMatchObject([{ actor: 'operator', details: { unreadable: 0 } }]);
    await database.remove();
  });
});

describe('on the embedded database', () => {
  const tailor = (args: readonly string[], env: object) => host.run(folder, args, { ...env });

  it('has the process do it that holds the database, over a socket of its user alone', async () => {
    const service = await startService(folder, OLD);
    const modeOf = async (path: string) => (await stat(join(folder, '.tailor', path))).mode & 0o777;
    expect(await modeOf('control')).toBe(0o700);
    expect(await modeOf('control/socket')).toBe(0o600);
    expectRefused(
      await tailor(ROTATE, { ...NEW, OLD_DATA_KEY: '11'.repeat(32) }),
      'OLD_DATA_KEY is not the key',
    );
    const rotated = await tailor(ROTATE, BOTH);
    expect(rotated.code, rotated.stderr).toBe(0);
    expect(JSON.parse(rotated.stdout)).toMatchObject({ unreadable: 0 });
    expect(await service.stop()).toBe(0);

    expectRefused(await tailor(['token', 'list'], OLD), 'DATA_KEY is not the key');
    expect((await tailor(['token', 'list'], NEW)).code).toBe(0);
    expect((await tailor(ROTATE, NEW)).stdout).toBe(
      `${JSON.stringify({ rows: {}, unreadable: 0 }, null, 2)}\n`,
    );
  });
});
