import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followKey } from '../../src/app/follow-key.ts';
import { createKeyringCodec } from '../../src/infra/database/encryption/codec.ts';
import { openKeyring } from '../../src/infra/database/encryption/keyring.ts';
import { createStore } from '../../src/infra/database/store.ts';
import { findInDatabase } from '../infra/database/dump.ts';
import { databases, openMigratedPostgres, type TestDatabase } from '../setup/databases.ts';

const dataKey = randomBytes(32);
const NONE = { dataKey: null, oldDataKey: null };
const KEYED = { dataKey, oldDataKey: null };
const IDENTITY = { platform: 'http', tenantId: '', externalId: 'ines@example.org' } as const;

const quietLog = { debug() {}, info() {}, warn() {}, error() {} };

async function addPerson(database: TestDatabase) {
  const keyring = await openKeyring(database.db, NONE);
  return createStore(database.db, createKeyringCodec(keyring)).users.findOrCreate(IDENTITY, 'Ines Okafor');
}

describe.each(databases)('a process on $name', ({ open, name }) => {
  it('encrypts in the background what was stored before there was a key', async () => {
    const database = await open();
    const folder = name === 'PGlite' ? await mkdtemp(join(tmpdir(), 'tailor-follow-')) : null;
    await addPerson(database);
    expect(await findInDatabase(database, ['Ines'])).toEqual(['public.users.display_name: Ines']);
    const keyring = await openKeyring(database.db, KEYED);
    const done = Promise.withResolvers<unknown>();
    const log = { ...quietLog, info: done.resolve, error: done.reject };
    const codec = createKeyringCodec(keyring);
    const stop = await followKey({ database, keyring, codec, folder, log, fail: done.reject });
    expect(await done.promise).toMatchObject({ rows: { users: 1, identities: 1 }, unreadable: 0 });
    expect(await findInDatabase(database, ['Ines', IDENTITY.externalId])).toEqual([]);
    await stop();
    await database.remove();
    if (folder) await rm(folder, { recursive: true });
  });
});

describe('a process on Postgres', () => {
  it('ends with a sentence once another one has started with a key that it lacks', async () => {
    const database = await openMigratedPostgres();
    const keyring = await openKeyring(database.db, NONE);
    const failed = Promise.withResolvers<string>();
    const opened = { database, keyring, codec: createKeyringCodec(keyring) };
    const stop = await followKey({ ...opened, folder: null, log: quietLog, fail: failed.resolve });
    await openKeyring(database.db, KEYED);
    expect(await failed.promise).toContain('DATA_KEY is not set. Set DATA_KEY to the key');
    await stop();
    await database.remove();
  });
});
