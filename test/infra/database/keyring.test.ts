import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCodec, createKeyringCodec } from '../../../src/infra/database/encryption/codec.ts';
import { type OperatorKeys, openKeyring } from '../../../src/infra/database/encryption/keyring.ts';
import { StoreError } from '../../../src/infra/database/postgres/errors.ts';
import { createStore } from '../../../src/infra/database/store.ts';
import { databases, type TestDatabase } from '../../setup/databases.ts';
import { newPerson } from './samples.ts';

const [key, otherKey] = [randomBytes(32), randomBytes(32)];

describe.each(databases)('the keys of a database on $name', ({ open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.remove());

  const openKeys = (keys: Partial<OperatorKeys>) =>
    openKeyring(database.db, { dataKey: null, oldDataKey: null, ...keys });

  it('take the first key that a start comes with, and from then on no other and none', async () => {
    expect((await openKeys({ dataKey: key })).current.encrypts).toBe(true);
    await openKeys({ dataKey: key });
    const wrong = openKeys({ dataKey: otherKey });
    await expect(wrong).rejects.toThrow(StoreError);
    await expect(wrong).rejects.toThrow('DATA_KEY is not the key that the database is encrypted with. Set');
    await expect(openKeys({})).rejects.toThrow('encrypted and DATA_KEY is not set. Set DATA_KEY to the key');
    await expect(openKeys({ dataKey: otherKey, oldDataKey: randomBytes(32) })).rejects.toThrow(
      'OLD_DATA_KEY is not',
    );
  });

  it('take no wrong key where an earlier version encrypted and left no canary', async () => {
    await newPerson(createStore(database.db, createCodec(key)));
    const store = createStore(database.db, createCodec(key));
    await store.inbox.add({ source: 'slack', key: 'e1', payload: { text: 'Ines' } });
    await expect(openKeys({ dataKey: otherKey })).rejects.toThrow('was encrypted with another DATA_KEY');
    await expect(openKeys({})).rejects.toThrow('no DATA_KEY is set');
    await openKeys({ dataKey: key });
  });

  it('do not take a canary that was altered', async () => {
    await openKeys({ dataKey: key });
    await database.db.updateTable('data_keys').set({ canary: 'enc1:AAAA' }).execute();
    await expect(openKeys({ dataKey: key })).rejects.toThrow('DATA_KEY is not the key');
  });

  it('without DATA_KEY are one of the installation, random, and the same in each process', async () => {
    const [one, two] = await Promise.all([openKeys({}), openKeys({})]);
    expect(one.current.id).toBe(two.current.id);
    expect(one.current.encrypts).toBe(false);
    expect(createKeyringCodec(one).sealText('Ines', 'users.display_name:1')).toBe('Ines');
    const hash = createKeyringCodec(one).hash('U1', 'usage.person');
    expect(hash).toBe(createKeyringCodec(two).hash('U1', 'usage.person'));
    const elsewhere = await databases.find(({ name }) => name === 'PGlite')?.open();
    if (!elsewhere) throw new Error('no PGlite');
    const other = await openKeyring(elsewhere.db, { dataKey: null, oldDataKey: null });
    expect(createKeyringCodec(other).hash('U1', 'usage.person')).not.toBe(hash);
    await elsewhere.remove();
  });

  it('without DATA_KEY go on with the first one that is set, and a process without it stops', async () => {
    const plain = await openKeys({});
    const stored = createKeyringCodec(plain).hash('U1', 'usage.person');
    const keyed = await openKeys({ dataKey: key });
    expect(keyed.current.encrypts).toBe(true);
    expect(keyed.settled).toBe(false);
    expect(createKeyringCodec(keyed).hashForms('U1', 'usage.person')).toContain(stored);
    await expect(plain.refresh()).rejects.toThrow('DATA_KEY is not set');
  });
});
