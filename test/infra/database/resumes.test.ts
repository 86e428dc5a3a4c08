import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { createStore } from '../../../src/infra/database/store.ts';
import { ResumeId } from '../../../src/jobs/model/ids.ts';
import type { Store } from '../../../src/jobs/ports/repositories.ts';
import { databases, type TestDatabase } from '../../setup/databases.ts';
import { recordSelections } from './record-selections.ts';
import { factOf, jobOf, newPerson, resumeOf } from './samples.ts';

const other = () => ({ bytes: Buffer.from(randomUUID()) });

describe.each(databases)('resumes on $name', ({ open }) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await open();
    store = createStore(database.db, createCodec(null));
  });
  afterAll(() => database.remove());

  test('a saved resume comes back with its text, its lines and the same bytes', async () => {
    const user = await newPerson(store);
    const bytes = Buffer.from([0, 255, 1, 254, 10, 13, 0]);
    const expiresAt = new Date('2030-02-03T04:05:06.789Z');
    const resume = resumeOf(user, { bytes, expiresAt, filename: 'Lebenslauf “Inês”.pdf' });
    const saved = await store.resumes.save(resume);
    const { bytes: _, ...kept } = resume;
    expect(saved).toMatchObject({ ...kept, isDefault: true });
    expect(saved.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(await store.resumes.find(user.id, saved.id)).toEqual(saved);
    expect(Buffer.from((await store.resumes.bytes(user.id, saved.id)) ?? []).equals(bytes)).toBe(true);
  });

  test('the first resume is always the default, the next only on request', async () => {
    const user = await newPerson(store);
    const first = await store.resumes.save(resumeOf(user, other()));
    const second = await store.resumes.save(resumeOf(user, other()));
    expect([first.isDefault, second.isDefault]).toEqual([true, false]);
    const third = await store.resumes.save(resumeOf(user, { ...other(), isDefault: true }));
    expect(third.isDefault).toBe(true);
    expect((await store.resumes.findDefault(user.id))?.id).toBe(third.id);
    const listed = await store.resumes.list(user.id);
    expect(listed.map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [third.id, true],
      [second.id, false],
      [first.id, false],
    ]);
  });

  test('the same bytes again are the same resume, with the new name and expiry', async () => {
    const user = await newPerson(store);
    const saved = await store.resumes.save(resumeOf(user, { expiresAt: new Date('2030-01-01') }));
    const again = await store.resumes.save(resumeOf(user, { filename: 'copy.txt', expiresAt: null }));
    expect(again).toEqual({ ...saved, filename: 'copy.txt', expiresAt: null });
    expect(await store.resumes.find(user.id, saved.id)).toEqual(again);
    expect(await store.resumes.list(user.id)).toHaveLength(1);
  });

  test('a file is found by its bytes, by its owner, and without reading a resume', async () => {
    const [user, nobody] = [await newPerson(store), await newPerson(store)];
    const { bytes } = other();
    await store.resumes.save(resumeOf(user, { bytes }));
    const selected: (readonly string[])[] = [];
    const watched = createStore(database.db.withPlugin(recordSelections(selected)), createCodec(null));
    expect(await watched.resumes.hasFile(user.id, bytes)).toBe(true);
    expect(await watched.resumes.hasFile(user.id, Buffer.from('another'))).toBe(false);
    expect(await watched.resumes.hasFile(nobody.id, bytes)).toBe(false);
    expect(selected).toEqual([['id'], ['id'], ['id']]);
  });

  test('the same bytes from another person are a resume of their own', async () => {
    const [ines, jo] = [await newPerson(store), await newPerson(store)];
    const [hers, theirs] = [await store.resumes.save(resumeOf(ines)), await store.resumes.save(resumeOf(jo))];
    expect(hers.id).not.toBe(theirs.id);
  });

  test('ten resumes saved at once leave one default', async () => {
    const user = await newPerson(store);
    await Promise.all(Array.from({ length: 10 }, () => store.resumes.save(resumeOf(user, other()))));
    const saved = await store.resumes.list(user.id);
    expect(saved.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect(saved).toHaveLength(10);
  });

  test('the default moves to another resume of the same person only', async () => {
    const [ines, jo] = [await newPerson(store), await newPerson(store)];
    const first = await store.resumes.save(resumeOf(ines, other()));
    const second = await store.resumes.save(resumeOf(ines, other()));
    const theirs = await store.resumes.save(resumeOf(jo, other()));
    expect(await store.resumes.setDefault(ines.id, second.id)).toBe(true);
    expect(await store.resumes.setDefault(ines.id, theirs.id)).toBe(false);
    expect((await store.resumes.findDefault(ines.id))?.id).toBe(second.id);
    expect((await store.resumes.find(ines.id, first.id))?.isDefault).toBe(false);
  });

  test('deleting the default makes the newest remaining one the default', async () => {
    const user = await newPerson(store);
    const [first, second, third] = [
      await store.resumes.save(resumeOf(user, other())),
      await store.resumes.save(resumeOf(user, other())),
      await store.resumes.save(resumeOf(user, other())),
    ];
    expect(await store.resumes.delete(user.id, second.id)).toBe(true);
    expect((await store.resumes.findDefault(user.id))?.id).toBe(first.id);
    expect(await store.resumes.delete(user.id, first.id)).toBe(true);
    expect((await store.resumes.findDefault(user.id))?.id).toBe(third.id);
    expect(await store.resumes.delete(user.id, third.id)).toBe(true);
    expect(await store.resumes.findDefault(user.id)).toBeNull();
  });

  test("nobody can delete or download another person's resume", async () => {
    const [ines, jo] = [await newPerson(store), await newPerson(store)];
    const saved = await store.resumes.save(resumeOf(ines));
    expect(await store.resumes.delete(jo.id, saved.id)).toBe(false);
    expect(await store.resumes.bytes(jo.id, saved.id)).toBeNull();
    expect(await store.resumes.find(jo.id, saved.id)).toBeNull();
    expect(await store.resumes.find(ines.id, saved.id)).toEqual(saved);
  });

  test('a job outlives the resume it was made from', async () => {
    const user = await newPerson(store);
    const saved = await store.resumes.save(resumeOf(user));
    const { job } = await store.jobs.create(jobOf(user, { resumeId: saved.id }));
    await store.resumes.delete(user.id, saved.id);
    expect(await store.jobs.find(user.id, job.id)).toMatchObject({ resumeId: null, userId: user.id });
  });

  test('facts belong to one resume of one person, in the order of adding', async () => {
    const [ines, jo] = [await newPerson(store), await newPerson(store)];
    const resume = await store.resumes.save(resumeOf(ines));
    const first = factOf(ines, resume, { entry: 'E2', requirement: 'Events' });
    const second = factOf(ines, resume, { text: 'Trained two apprentices' });
    await store.facts.add(first);
    await store.facts.add(second);
    expect(await store.facts.list(ines.id, resume.id)).toEqual([first, second]);
    expect(await store.facts.list(jo.id, resume.id)).toEqual([]);
    await store.resumes.delete(ines.id, resume.id);
    expect(await store.facts.list(ines.id, resume.id)).toEqual([]);
  });

  test("the database itself refuses a fact or a job on another person's resume", async () => {
    const [ines, jo] = [await newPerson(store), await newPerson(store)];
    const { id: resumeId } = await store.resumes.save(resumeOf(ines));
    await expect(store.facts.add(factOf(jo, { id: resumeId }))).rejects.toThrow('foreign key');
    await expect(store.jobs.create(jobOf(jo, { resumeId }))).rejects.toThrow('foreign key');
  });

  test('an unknown id finds no resume', async () => {
    const id = ResumeId.parse(randomUUID());
    expect(await store.resumes.find((await newPerson(store)).id, id)).toBeNull();
  });
});
