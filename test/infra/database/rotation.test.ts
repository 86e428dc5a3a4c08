import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeyringCodec } from '../../../src/infra/database/encryption/codec.ts';
import { createDataKey } from '../../../src/infra/database/encryption/data-key.ts';
import {
  type OperatorKeys,
  openKeyring,
  type StoredKeyring,
} from '../../../src/infra/database/encryption/keyring.ts';
import { TABLES } from '../../../src/infra/database/key-rotation/columns.ts';
import { convertStored } from '../../../src/infra/database/key-rotation/convert.ts';
import { createRequestKeys } from '../../../src/infra/database/messages/request-keys.ts';
import { createTokens } from '../../../src/infra/database/people/tokens.ts';
import { createStore } from '../../../src/infra/database/store.ts';
import { DraftId } from '../../../src/jobs/model/ids.ts';
import { databases, emptyDatabases, type TestDatabase } from '../../setup/databases.ts';
import { NO_LIMITS, slackTarget } from '../../setup/queue.ts';
import { fixture, restore } from '../../upgrade/fixture.ts';
import { dumpDatabase, findInDatabase, listColumns } from './dump.ts';
import { factOf, jobOf, result, resumeOf } from './samples.ts';

const [oldKey, newKey] = [randomBytes(32), randomBytes(32)];
const NONE: OperatorKeys = { dataKey: null, oldDataKey: null };

const IDENTITY = { platform: 'slack', tenantId: 'T1', externalId: 'UINES0001' } as const;
const PLACE = { ...slackTarget('T1'), channel: 'DINES0001', thread: '1764.0001', reply: 'reply-ines' };
const BYTES = Buffer.from('Ines Okafor\nPastry chef, Lisbon');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

/** What says who somebody is, where they write, or what they wrote. */
const MARKERS = [
  'UINES0001',
  'DINES0001',
  '1764.0001',
  'reply-ines',
  'Ines',
  'ines_okafor',
  'Lisbon',
  'Padaria',
  'dough',
  'key-of-ines',
  'event-of-ines',
  'draft of ines',
  'token of ines',
  'xoxb-ines',
  SHA256,
];

const storeOf = (database: TestDatabase, keyring: StoredKeyring) =>
  createStore(database.db, createKeyringCodec(keyring));

/** Stores something in every table that holds anything personal. */
async function fill(database: TestDatabase, keyring: StoredKeyring, jobs = 1) {
  const store = storeOf(database, keyring);
  const user = await store.users.findOrCreate(IDENTITY, 'Ines Okafor');
  const resume = await store.resumes.save(resumeOf(user, { bytes: BYTES }));
  await store.facts.add(factOf(user, resume, { requirement: 'Laminated dough', text: 'Laminated dough' }));
  const submit = (requestKey: string) =>
    store.jobs.create(jobOf(user, { resumeId: resume.id, place: PLACE, requestKey }));
  const { job } = await submit('http:key-of-ines');
  await store.jobs.complete(job.id, result, [{ kind: 'pdf', bytes: BYTES }]);
  await store.deliveries.add(job, 'answer');
  for (let number = 1; number < jobs; number += 1) await submit(`draft:${number}`);
  const codec = createKeyringCodec(keyring);
  await createRequestKeys(database.db, codec).claim(user.id, 'http:key-of-ines', 'the request of Ines');
  const sender = { workspace: 'T1', sender: IDENTITY.externalId };
  await store.inbox.add({ source: 'slack', key: 'event-of-ines', payload: { text: 'Ines' }, ...sender });
  const expiresAt = new Date(Date.now() + 86_400_000);
  const id = DraftId.parse(randomUUID());
  await store.drafts.save({ id, userId: user.id, kind: 'form', content: 'draft of ines', expiresAt });
  await store.installations.save({ platform: 'slack', id: 'T1' }, { token: 'xoxb-ines' });
  await createTokens(database.db, codec).add({
    userId: user.id,
    name: 'token of ines',
    scopes: [],
    expiresAt: null,
    prefix: 'tlr_1',
    hash: 'h',
  });
  const reservation = { day: '2026-11-29', jobs: 1 as const, tokens: 10, cost: 1, limits: NO_LIMITS };
  expect(await store.usage.reserve({ ...job, place: PLACE }, reservation)).toBeNull();
  return { store, user, resume, job };
}

describe.each(databases)('the key of a database on $name', ({ open }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.remove());

  const openKeys = (keys: Partial<OperatorKeys>) => openKeyring(database.db, { ...NONE, ...keys });
  const both = { dataKey: newKey, oldDataKey: oldKey };

  /** Replaces the key, as the command does. */
  async function rotate() {
    const keyring = await openKeys(both);
    await keyring.replace(both);
    const conversion = await convertStored(database.db, keyring);
    await keyring.settle();
    return conversion;
  }

  it('is named by the schema for every column of every table, as written with it or as plain', async () => {
    const found = (await listColumns(database)).filter(
      ({ schema, table }) => schema === 'public' && Object.hasOwn(TABLES, table),
    );
    const named = Object.entries(TABLES).flatMap(([table, { columns }]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    );
    expect(found.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(named.toSorted());
  });

  it('leaves nothing in any table that says who somebody is or what they wrote', async () => {
    await fill(database, await openKeys({ dataKey: oldKey }));
    expect(await findInDatabase(database, MARKERS)).toEqual([]);
  });

  it('is replaced: nothing of the old one is left, and everything reads with the new one alone', async () => {
    const { user, resume, job } = await fill(database, await openKeys({ dataKey: oldKey }));
    const conversion = await rotate();
    expect(conversion.unreadable).toBe(0);
    expect(Object.keys(conversion.rows)).toEqual(
      expect.arrayContaining([
        'users',
        'identities',
        'resumes',
        'jobs',
        'job_files',
        'inbox',
        'tokens',
        'usage',
      ]),
    );
    expect(await findInDatabase(database, [createDataKey(oldKey).id, ...MARKERS])).toEqual([]);

    const keyring = await openKeys({ dataKey: newKey });
    const store = storeOf(database, keyring);
    expect(keyring.readable).toHaveLength(1);
    expect(keyring.settled).toBe(true);
    expect(await store.users.findOrCreate(IDENTITY, null)).toEqual(user);
    expect(await store.users.listIdentities(user.id)).toEqual([IDENTITY]);
    expect((await store.resumes.save(resumeOf(user, { bytes: BYTES }))).id).toBe(resume.id);
    expect((await store.resumes.find(user.id, resume.id))?.sha256).toBe(SHA256);
    expect((await store.jobs.findByRequestKey(user.id, 'http:key-of-ines'))?.place).toEqual(PLACE);
    expect((await store.jobs.find(user.id, job.id))?.requestKey).toBe('http:key-of-ines');
    expect(await store.inbox.listBySender(IDENTITY)).toMatchObject([
      { key: 'event-of-ines', sender: 'UINES0001' },
    ]);
    expect((await store.inbox.add({ source: 'slack', key: 'event-of-ines', payload: {} })).created).toBe(
      false,
    );
    const keys = createRequestKeys(database.db, createKeyringCodec(keyring));
    expect(await keys.claim(user.id, 'http:key-of-ines', 'the request of Ines')).toBe(true);
    expect(await keys.claim(user.id, 'http:key-of-ines', 'another')).toBe(false);
    const spent = await store.usage.loadSpending(user.id, PLACE, '2026-11-29');
    expect(spent.person).toEqual({ jobs: 1, tokens: 10, cost: 1 });
    await store.usage.settle(job.id, { usage: null, freed: 1 });
    expect((await store.usage.loadSpending(user.id, PLACE, '2026-11-29')).person?.tokens).toBe(0);
  });

  it('is replaced once: a second run changes nothing, and the old key is not taken any more', async () => {
    await fill(database, await openKeys({ dataKey: oldKey }));
    await rotate();
    const before = await dumpDatabase(database);
    expect(await rotate()).toEqual({ rows: {}, unreadable: 0 });
    before.delete('public.data_keys.settled_at');
    const after = await dumpDatabase(database);
    after.delete('public.data_keys.settled_at');
    expect(after).toEqual(before);
    await expect(openKeys({ dataKey: oldKey })).rejects.toThrow('DATA_KEY is not the key');
  });

  it('is replaced with who is switched off: they stay so', async () => {
    const before = await openKeys({ dataKey: oldKey });
    const { user } = await fill(database, before);
    const keyFor = (keyring: StoredKeyring) =>
      createKeyringCodec(keyring).hash(Object.values(IDENTITY).join('\u0000'), 'usage.person');
    const off = [user.id, keyFor(before), createKeyringCodec(before).hash('somebody gone', 'usage.person')];
    for (const key of off)
      await sql`insert into suspensions (scope, key) values ('person', ${key})`.execute(database.db);
    // They are switched off once more while the key is replaced.
    const replacing = await openKeys(both);
    await replacing.replace(both);
    await storeOf(database, replacing).suspensions.add({ scope: 'person', user: user.id });
    await rotate();
    const { rows } = await sql<{ key: string }>`select key from suspensions`.execute(database.db);
    const now = keyFor(await openKeys({ dataKey: newKey }));
    expect(rows.map(({ key }) => key).toSorted()).toEqual([user.id, now].toSorted());
  });

  it('knows somebody again who is switched off and deleted everything, while both keys are there and not after', async () => {
    const store = storeOf(database, await openKeys({ dataKey: oldKey }));
    const { id: user } = await store.users.findOrCreate(IDENTITY, null);
    await store.suspensions.add({ scope: 'person', user });
    await store.users.delete(user);
    const both = await openKeys({ dataKey: newKey, oldDataKey: oldKey });
    await both.replace({ dataKey: newKey, oldDataKey: oldKey });
    const replacing = storeOf(database, both);
    const again = await replacing.users.findOrCreate(IDENTITY, null);
    expect(await replacing.suspensions.find(again.id, null)).toBe('person');
    await replacing.users.delete(again.id);
    await rotate();
    const after = storeOf(database, await openKeys({ dataKey: newKey }));
    const { id } = await after.users.findOrCreate(IDENTITY, null);
    expect(await after.suspensions.find(id, null)).toBeNull();
  });

  it('is not replaced where OLD_DATA_KEY is wrong or missing', async () => {
    await openKeys({ dataKey: oldKey });
    const wrong = { dataKey: newKey, oldDataKey: randomBytes(32) };
    await expect(openKeys(wrong)).rejects.toThrow(
      'OLD_DATA_KEY is not the key that the database is encrypted with',
    );
    const running = await openKeys({ dataKey: oldKey });
    await expect(running.replace(wrong)).rejects.toThrow('OLD_DATA_KEY is not');
    await expect(running.replace({ ...NONE, dataKey: newKey })).rejects.toThrow('DATA_KEY is not the key');
    await expect(running.replace(NONE)).rejects.toThrow('DATA_KEY is not set');
    expect(running.current.id).toBe(createDataKey(oldKey).id);
  });

  it('goes on where it was stopped, needs both keys until then, and is looked up by both', async () => {
    const { user } = await fill(database, await openKeys({ dataKey: oldKey }), 120);
    const stopped = new AbortController();
    const first = await openKeys(both);
    await first.replace(both);
    const onProgress = (rows: number) => {
      if (rows > 60) stopped.abort(new Error('stopped here'));
    };
    const { signal } = stopped;
    await expect(convertStored(database.db, first, { onProgress, signal })).rejects.toThrow('stopped here');
    const left = await findInDatabase(database, [createDataKey(oldKey).id]);
    expect(left.join()).toContain('public.jobs.title');

    await expect(openKeys({ dataKey: newKey })).rejects.toThrow('is being replaced');
    await expect(openKeys({ dataKey: oldKey })).rejects.toThrow('DATA_KEY is not the key');
    const store = storeOf(database, await openKeys(both));
    for (let number = 1; number < 120; number += 1) {
      const repeated = jobOf(user, { requestKey: `draft:${number}` });
      expect((await store.jobs.create(repeated)).created).toBe(false);
    }
    expect((await store.users.findOrCreate(IDENTITY, null)).id).toBe(user.id);

    await rotate();
    expect(await findInDatabase(database, [createDataKey(oldKey).id])).toEqual([]);
    await openKeys({ dataKey: newKey });
  });

  it('is replaced while jobs are submitted: none is lost, none doubled, and each is read', async () => {
    const { user } = await fill(database, await openKeys({ dataKey: oldKey }), 120);
    // One process that writes with the old key until it hears of the new one, and the one that replaces it.
    const [elsewhere, here] = [await openKeys(both), await openKeys(both)];
    await here.replace(both);
    const stores = [storeOf(database, elsewhere), storeOf(database, here)];
    let done = false;
    const submitting = async () => {
      const made = new Map<string, Set<string>>();
      for (let round = 0; !done || round < 40; round += 1) {
        const requestKey = `draft:${round % 200}`;
        const results = await Promise.all(
          stores.map((store) => store.jobs.create(jobOf(user, { requestKey }))),
        );
        const users = await Promise.all(
          stores.map((store) =>
            store.users.findOrCreate({ ...IDENTITY, externalId: `U${round % 50}` }, null),
          ),
        );
        const ids = made.get(requestKey) ?? new Set();
        made.set(requestKey, ids);
        for (const { job } of results) ids.add(job.id);
        expect(new Set(users.map(({ id }) => id)).size).toBe(1);
        if (round === 60) await elsewhere.refresh();
        // PGlite answers without a turn of the loop, which others need.
        await nextTurn();
      }
      return made;
    };
    const [made] = await Promise.all([
      submitting(),
      convertStored(database.db, here).finally(() => {
        done = true;
      }),
    ]);
    for (const ids of made.values()) expect(ids.size).toBe(1);
    await rotate();
    const store = storeOf(database, await openKeys({ dataKey: newKey }));
    const jobs = await store.jobs.list(user.id, 1_000);
    expect(new Set(jobs.map(({ requestKey }) => requestKey)).size).toBe(jobs.length);
    expect(await findInDatabase(database, [createDataKey(oldKey).id])).toEqual([]);
  });

  it('is replaced although a value opens with neither key: that one stays, and is counted', async () => {
    await fill(database, await openKeys({ dataKey: oldKey }));
    await database.db.updateTable('facts').set({ text: 'enc1:AAAA' }).execute();
    const { unreadable, rows } = await rotate();
    expect(unreadable).toBe(1);
    expect(rows.facts).toBeUndefined();
    await openKeys({ dataKey: newKey });
  });

  it('also takes what was stored without a key, under a hash of the installation’s own', async () => {
    const { user, resume } = await fill(database, await openKeys({}));
    const keyring = await openKeys({ dataKey: newKey });
    const { users, resumes } = storeOf(database, keyring);
    expect((await users.findOrCreate(IDENTITY, null)).id).toBe(user.id);
    expect((await resumes.save(resumeOf(user, { bytes: BYTES }))).id).toBe(resume.id);
    await convertStored(database.db, keyring);
    await keyring.settle();
    expect(await findInDatabase(database, MARKERS)).toEqual([]);
    const { current, readable, settled } = await openKeys({ dataKey: newKey });
    expect({ readable, settled }).toEqual({ readable: [current], settled: true });
  });
});

describe.each(emptyDatabases)('a database of an earlier version on $name', ({ open }) => {
  const { people, state } = fixture.slack;
  const ids = [...Object.values(people), ...Object.values(state.dms)];

  it('keeps nobody’s id in plain once it has a key', async () => {
    const database = await open();
    await restore('slack', database);
    expect(await findInDatabase(database, ids)).not.toEqual([]);
    const keyring = await openKeyring(database.db, { ...NONE, dataKey: newKey });
    const olof = { platform: 'slack', tenantId: state.workspace, externalId: people.olof ?? '' } as const;
    const { id } = await storeOf(database, keyring).users.findOrCreate(olof, null);
    await convertStored(database.db, keyring);
    await keyring.settle();
    expect((await findInDatabase(database, ids)).filter((found) => !found.startsWith('pgboss.'))).toEqual([]);
    expect((await storeOf(database, keyring).users.findOrCreate(olof, null)).id).toBe(id);
    await database.remove();
  });

  it('has its values found under the installation’s own hashes without one', async () => {
    const database = await open();
    await restore('slack', database);
    const keyring = await openKeyring(database.db, NONE);
    const { rows, unreadable } = await convertStored(database.db, keyring);
    expect(unreadable).toBe(0);
    expect(Object.keys(rows)).toEqual(expect.arrayContaining(['identities', 'jobs', 'inbox', 'resumes']));
    await keyring.settle();
    const olof = { platform: 'slack', tenantId: state.workspace, externalId: people.olof ?? '' } as const;
    const users = await database.db.selectFrom('users').select('id').execute();
    expect(users.map(({ id }) => id)).toContain(
      (await storeOf(database, keyring).users.findOrCreate(olof, null)).id,
    );
    await database.remove();
  });
});
