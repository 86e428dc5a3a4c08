import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { StoreError } from '../../../src/infra/database/postgres/errors.ts';
import { createStore } from '../../../src/infra/database/store.ts';
import { databases, type TestDatabase } from '../../setup/databases.ts';
import { factOf, jobOf, newPerson, result, resumeOf } from './samples.ts';

const key = randomBytes(32);
const sealed = createCodec(key);
const plain = createCodec(null);
const PLACE = 'jobs.title:1';
const text = 'Kneads — énergique 🥐 “dough”';

describe('without a key', () => {
  test('a value is stored as it is', () => {
    expect(plain.sealText(text, PLACE)).toBe(text);
    expect(plain.sealBytes(Buffer.from(text), PLACE)).toEqual(Buffer.from(text));
  });

  test.each(['enc1:AAAA', 'raw1:x', 'raw1:enc1:', 'enc1:'])(
    '%s, typed by a person, comes back as typed',
    (odd) => {
      expect(plain.openText(plain.sealText(odd, PLACE), PLACE)).toBe(odd);
      const bytes = Buffer.from(odd);
      expect(Buffer.from(plain.openBytes(plain.sealBytes(bytes, PLACE), PLACE))).toEqual(bytes);
    },
  );

  test('an encrypted value says which variable is missing', () => {
    const open = () => plain.openText(sealed.sealText(text, PLACE), PLACE);
    expect(open).toThrow(StoreError);
    expect(open).toThrow('jobs.title is encrypted and no DATA_KEY is set');
  });
});

describe('with a key', () => {
  test('text and bytes come back as they went in, and cannot be read in between', () => {
    const stored = sealed.sealText(text, PLACE);
    expect(stored).toMatch(/^enc2:[0-9a-f]{12}:[\w+/=]+$/);
    expect(sealed.openText(stored, PLACE)).toBe(text);
    const bytes = randomBytes(5_000);
    const storedBytes = Buffer.from(sealed.sealBytes(bytes, PLACE));
    expect(storedBytes.includes(bytes.subarray(0, 16))).toBe(false);
    expect(Buffer.from(sealed.openBytes(storedBytes, PLACE))).toEqual(bytes);
  });

  test('an empty value comes back empty', () => {
    expect(sealed.openText(sealed.sealText('', PLACE), PLACE)).toBe('');
    expect(sealed.openBytes(sealed.sealBytes(new Uint8Array(), PLACE), PLACE)).toHaveLength(0);
  });

  test('the same value is never stored the same way twice', () => {
    expect(sealed.sealText(text, PLACE)).not.toBe(sealed.sealText(text, PLACE));
  });

  test('values from before the key was set are still read', () => {
    expect(sealed.openText(plain.sealText(text, PLACE), PLACE)).toBe(text);
    expect(sealed.openBytes(plain.sealBytes(Buffer.from(text), PLACE), PLACE)).toEqual(Buffer.from(text));
  });

  test('the error of another key says so', () => {
    const stored = createCodec(randomBytes(32)).sealText(text, PLACE);
    expect(() => sealed.openText(stored, PLACE)).toThrow('jobs.title was encrypted with another DATA_KEY');
  });

  test('a value that was altered, cut, or moved to another row does not open', () => {
    const bytes = Buffer.from(sealed.sealBytes(Buffer.from(text), PLACE));
    const altered = Buffer.from(bytes);
    altered[20] = 255 - (altered[20] ?? 0);
    expect(() => sealed.openBytes(altered, PLACE)).toThrow(StoreError);
    expect(() => sealed.openBytes(bytes.subarray(0, 9), PLACE)).toThrow(StoreError);
    expect(() => sealed.openBytes(bytes, 'jobs.title:2')).toThrow(StoreError);
  });
});

describe.each(databases)('a store with a key on $name', ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.remove());

  test('nothing that a person wrote can be read in the tables, and all of it through the store', async () => {
    const store = createStore(database.db, sealed);
    const user = await newPerson(store);
    const resume = await store.resumes.save(resumeOf(user));
    const fact = factOf(user, resume, { requirement: 'Laminated dough', text: 'Laminated at night' });
    await store.facts.add(fact);
    const { job } = await store.jobs.create(jobOf(user, { resumeId: resume.id }));
    await store.jobs.saveTranscript(job.id, {
      answer: { requirements: result.gaps.map(({ requirement }) => requirement), edits: [] },
      model: null,
    });
    await store.jobs.addUsage(job.id, result.usage);
    const done = await store.jobs.complete(job.id, result, [{ kind: 'pdf', bytes: Buffer.from('Ines') }]);
    const { job: other } = await store.jobs.create(jobOf(user));
    const failure = { code: 'internal', reference: 'r1' } as const;
    const failed = await store.jobs.fail(other.id, failure);

    const written = await everythingIn(database);
    for (const word of [
      'Ines',
      'ines_okafor',
      'Lisbon',
      'dough',
      'Padaria',
      'croissants',
      'Laminated',
      'Kept',
    ]) {
      expect(written).not.toContain(word);
    }

    expect(await store.users.find(user.id)).toEqual(user);
    expect(await store.resumes.find(user.id, resume.id)).toEqual(resume);
    expect(done?.result).toEqual(result);
    expect(await store.jobs.find(user.id, job.id)).toEqual(done);
    expect(failed?.failure).toEqual(failure);
    const [file] = await store.jobs.files(user.id, job.id);
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('Ines');
  });

  test('rows from before the key stay readable', async () => {
    const before = createStore(database.db, plain);
    const user = await newPerson(before);
    const resume = await before.resumes.save(resumeOf(user));
    const after = createStore(database.db, sealed);
    expect(await after.resumes.find(user.id, resume.id)).toEqual(resume);
  });

  test('the wrong key is one clear error', async () => {
    const user = await newPerson(createStore(database.db, sealed));
    const wrong = createStore(database.db, createCodec(randomBytes(32)));
    await expect(wrong.users.find(user.id)).rejects.toThrow('users.display_name was encrypted with another');
  });
});

/** Every cell of every table as text, bytes as the characters they would be. */
async function everythingIn({ db }: TestDatabase): Promise<string> {
  const tables = ['users', 'resumes', 'facts', 'jobs', 'job_files'] as const;
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  const cells = rows.flat().flatMap((row) => Object.values(row));
  return cells
    .map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString() : JSON.stringify(cell)))
    .join('\n');
}
