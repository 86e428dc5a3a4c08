import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { createStore } from '../../../src/infra/database/store.ts';
import type { Store } from '../../../src/jobs/ports/repositories.ts';
import type { Identity } from '../../../src/jobs/ports/users.ts';
import { databases, type TestDatabase } from '../../setup/databases.ts';
import { factOf, jobOf, newPerson, result, resumeOf } from './samples.ts';

const identity = (overrides: Partial<Identity> = {}): Identity => ({
  platform: 'slack',
  tenantId: 'T1',
  externalId: randomUUID(),
  ...overrides,
});

describe.each(databases)('people on $name', ({ open }) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await open();
    store = createStore(database.db, createCodec(null));
  });
  afterAll(() => database.remove());

  test('a new identity creates a user, who is then found by id', async () => {
    const user = await store.users.findOrCreate(identity(), 'Ines');
    expect(user).toMatchObject({ displayName: 'Ines', consentAt: null });
    expect(await store.users.find(user.id)).toEqual(user);
  });

  test('a known identity is the same user', async () => {
    const who = identity();
    const user = await store.users.findOrCreate(who, 'Ines');
    expect(await store.users.findOrCreate(who, 'Ines O.')).toEqual(user);
  });

  test('the same name in another workspace or on another platform is another user', async () => {
    const who = identity();
    const ids = await Promise.all(
      [who, { ...who, tenantId: 'T2' }, { ...who, platform: 'discord' as const }].map(
        async (each) => (await store.users.findOrCreate(each, null)).id,
      ),
    );
    expect(new Set(ids).size).toBe(3);
  });

  test('a new identity twenty times at once creates one user, and leaves no other behind', async () => {
    const who = identity();
    const name = randomUUID();
    const seen = await Promise.all(Array.from({ length: 20 }, () => store.users.findOrCreate(who, name)));
    expect(new Set(seen.map(({ id }) => id)).size).toBe(1);
    const left = await database.db
      .selectFrom('users')
      .select('id')
      .where('display_name', '=', name)
      .execute();
    expect(left).toHaveLength(1);
  });

  test('an unknown id finds nobody', async () => {
    const user = await newPerson(store);
    await store.users.delete(user.id);
    expect(await store.users.find(user.id)).toBeNull();
  });

  test('forgetting a person deletes all that is theirs, and nothing of anybody else', async () => {
    const [gone, stays] = [await newPerson(store), await newPerson(store)];
    for (const user of [gone, stays]) {
      const resume = await store.resumes.save(resumeOf(user));
      await store.facts.add(factOf(user, resume));
      const { job } = await store.jobs.create(jobOf(user, { resumeId: resume.id }));
      await store.jobs.create(jobOf(user, { parentJobId: job.id }));
      await store.jobs.complete(job.id, result, [{ kind: 'pdf', bytes: Buffer.from('%PDF') }]);
    }
    await store.users.delete(gone.id);
    const { db } = database;
    for (const table of ['identities', 'resumes', 'facts', 'jobs'] as const) {
      const owners = (await db.selectFrom(table).select('user_id').execute()).map((row) => row.user_id);
      expect(owners).not.toContain(gone.id);
      expect(owners).toContain(stays.id);
    }
    const files = await db.selectFrom('job_files').select('job_id').execute();
    expect(files).toHaveLength(1);
  });

  test('a transaction that fails changes nothing', async () => {
    const who = identity();
    const failing = store.transaction(async (tx) => {
      const user = await tx.users.findOrCreate(who, null);
      await tx.resumes.save(resumeOf(user));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    const hash = createCodec(null).hash(who.externalId, 'identities.external_id');
    const rows = await database.db
      .selectFrom('identities')
      .selectAll()
      .where('external_id', '=', hash)
      .execute();
    expect(rows).toEqual([]);
  });

  test('a transaction returns what its work returns', async () => {
    const user = await store.transaction((tx) => tx.users.findOrCreate(identity(), 'Ines'));
    expect(await store.users.find(user.id)).toEqual(user);
  });
});
