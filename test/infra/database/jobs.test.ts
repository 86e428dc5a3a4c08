import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { createStore } from '../../../src/infra/database/store.ts';
import type { Failure } from '../../../src/jobs/model/job.ts';
import type { ModelTranscript } from '../../../src/jobs/model/model-transcript.ts';
import type { WrittenFile } from '../../../src/jobs/ports/documents.ts';
import type { Store } from '../../../src/jobs/ports/repositories.ts';
import { databases, type TestDatabase } from '../../setup/databases.ts';
import { recordSelections } from './record-selections.ts';
import { jobOf, newPerson, result } from './samples.ts';

const failure: Failure = {
  code: 'model_timeout',
  reference: 'a1b2',
};

const files: WrittenFile[] = [
  { kind: 'docx', bytes: Buffer.from('PK docx') },
  { kind: 'pdf', bytes: Buffer.from([37, 80, 68, 70, 0, 255]) },
];

describe.each(databases)('jobs on $name', ({ open }) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await open();
    store = createStore(database.db, createCodec(null));
  });
  afterAll(() => database.remove());

  test('a new job is PENDING, without a text, a result or a failure', async () => {
    const user = await newPerson(store);
    const options = { engine: 'openai', pages: 1, language: 'posting' } as const;
    const wanted = jobOf(user, { options });
    const { job, created } = await store.jobs.create(wanted);
    expect(created).toBe(true);
    expect(job).toMatchObject({ ...wanted, status: 'PENDING', tailoredResumeText: null, result: null });
    expect(job.failure).toBeNull();
    expect(await store.jobs.find(user.id, job.id)).toEqual(job);
  });

  test('how far a job is, and its answer, are read without the rest of it', async () => {
    const user = await newPerson(store);
    const { job } = await store.jobs.create(jobOf(user));
    await store.jobs.setProgress(job.id, 'writing');
    const selected: (readonly string[])[] = [];
    const { jobs } = createStore(database.db.withPlugin(recordSelections(selected)), createCodec(null));
    expect(await jobs.progress(user.id, job.id)).toBe('writing');
    expect(await jobs.findTranscript(user.id, job.id)).toBeNull();
    expect(selected).toEqual([['progress'], ['answer']]);
  });

  test('a second submission with the same key creates no second job', async () => {
    const user = await newPerson(store);
    const wanted = jobOf(user);
    const made = await Promise.all(Array.from({ length: 8 }, () => store.jobs.create(wanted)));
    expect(new Set(made.map(({ job }) => job.id)).size).toBe(1);
    expect(made.filter(({ created }) => created)).toHaveLength(1);
    expect(await store.jobs.list(user.id, 10)).toHaveLength(1);
  });

  test('the same key of another person is another job', async () => {
    const [ines, jo] = [await newPerson(store), await newPerson(store)];
    const first = await store.jobs.create(jobOf(ines, { requestKey: 'view-1' }));
    const second = await store.jobs.create(jobOf(jo, { requestKey: 'view-1' }));
    expect(second.created).toBe(true);
    expect(second.job.id).not.toBe(first.job.id);
  });

  test('completing stores the result and the files together, and moves updatedAt', async () => {
    const user = await newPerson(store);
    const { job } = await store.jobs.create(jobOf(user));
    await store.jobs.addUsage(job.id, result.usage);
    const done = await store.jobs.complete(job.id, result, files);
    expect(done).toMatchObject({
      status: 'COMPLETED',
      tailoredResumeText: result.text,
      result,
      failure: null,
    });
    expect(done?.updatedAt.getTime()).toBeGreaterThanOrEqual(job.updatedAt.getTime());
    expect(await store.jobs.find(user.id, job.id)).toEqual(done);
    const stored = await store.jobs.files(user.id, job.id);
    expect(stored.map(({ kind, bytes }) => [kind, [...bytes]])).toEqual(
      files.map(({ kind, bytes }) => [kind, [...bytes]]),
    );
  });

  test('updatedAt moves even for a job made and completed in one transaction', async () => {
    const user = await newPerson(store);
    const id = await store.transaction(async (tx) => {
      const { job } = await tx.jobs.create(jobOf(user));
      await tx.jobs.complete(job.id, result, []);
      return job.id;
    });
    const row = await database.db
      .selectFrom('jobs')
      .select(({ eb }) => eb('updated_at', '>', eb.ref('created_at')).as('moved'))
      .where('id', '=', id)
      .executeTakeFirst();
    expect(row?.moved).toBe(true);
  });

  test('failing stores the reason, and no text', async () => {
    const user = await newPerson(store);
    const { job } = await store.jobs.create(jobOf(user));
    const failed = await store.jobs.fail(job.id, failure);
    expect(failed).toMatchObject({ status: 'FAILED', failure, tailoredResumeText: null, result: null });
  });

  test('a job that is no longer PENDING can be neither completed nor failed', async () => {
    const user = await newPerson(store);
    const { job: first } = await store.jobs.create(jobOf(user));
    const done = await store.jobs.complete(first.id, result, files);
    expect(await store.jobs.fail(first.id, failure)).toBeNull();
    expect(await store.jobs.complete(first.id, { ...result, text: 'late' }, [])).toBeNull();
    expect(await store.jobs.find(user.id, first.id)).toEqual(done);

    const { job: second } = await store.jobs.create(jobOf(user));
    await store.jobs.fail(second.id, failure);
    expect(await store.jobs.complete(second.id, result, files)).toBeNull();
    expect(await store.jobs.files(user.id, second.id)).toEqual([]);
  });

  test('of two attempts that finish at once one commits', async () => {
    const user = await newPerson(store);
    const { job } = await store.jobs.create(jobOf(user));
    const texts = ['one', 'two'];
    const outcomes = await Promise.all(
      texts.map((text) => store.jobs.complete(job.id, { ...result, text }, files)),
    );
    const committed = outcomes.filter((outcome) => outcome !== null);
    expect(committed).toHaveLength(1);
    expect(await store.jobs.find(user.id, job.id)).toEqual(committed[0]);
  });

  test('the accepted answer of the model is kept for the next attempt', async () => {
    const user = await newPerson(store);
    const { job } = await store.jobs.create(jobOf(user));
    expect(await store.jobs.findTranscript(user.id, job.id)).toBeNull();
    const answered: ModelTranscript = {
      answer: {
        requirements: result.gaps.map(({ requirement }) => requirement),
        edits: [{ op: 'rephrase', line: 'E1.B1', text: 'Laminated dough', requirement: 'R1' }],
      },
      model: 'gpt-5.4-mini',
      repairs: [{ op: 'rephrase', line: 'E1.B2', text: 'Kept ovens', requirement: 'R1' }],
      verdicts: [{ id: 'K1', verdict: 'unsure', text: 'Laminated dough' }],
    };
    await store.jobs.saveTranscript(job.id, answered);
    expect(await store.jobs.findTranscript(user.id, job.id)).toEqual(answered);
    expect(await store.jobs.find(user.id, job.id)).toMatchObject({ status: 'PENDING', result: null });
  });

  test('a failed job keeps its usage', async () => {
    const user = await newPerson(store);
    const { job } = await store.jobs.create(jobOf(user));
    await store.jobs.addUsage(job.id, result.usage);
    await store.jobs.fail(job.id, failure);
    const row = await database.db.selectFrom('jobs').selectAll().where('id', '=', job.id).executeTakeFirst();
    expect(row).toMatchObject({
      calls: 1,
      tokens_in: 2100,
      tokens_cached: 1024,
      tokens_out: 310,
      cost: 0.00123,
    });
  });

  test('the usage of two attempts at once is added up, and an unknown cost stays unknown', async () => {
    const user = await newPerson(store);
    const { job } = await store.jobs.create(jobOf(user));
    const usage = { calls: 1, inputTokens: 100, cachedTokens: 10, outputTokens: 5, cost: 0.25 };
    await Promise.all([1, 2, 3, 4].map(() => store.jobs.addUsage(job.id, usage)));
    const sum = { calls: 4, inputTokens: 400, cachedTokens: 40, outputTokens: 20 };
    expect((await store.jobs.find(user.id, job.id))?.usage).toEqual({ ...sum, cost: 1 });
    await store.jobs.addUsage(job.id, { ...usage, calls: 0, cost: null });
    const last = await store.jobs.addUsage(job.id, usage);
    expect(last?.usage).toMatchObject({ calls: 5, cost: null });
  });

  test('usage after the end of a job is added to it, and changes nothing else', async () => {
    const user = await newPerson(store);
    const { job } = await store.jobs.create(jobOf(user));
    const done = await store.jobs.complete(job.id, result, files);
    expect(done?.usage).toMatchObject({ calls: 0, cost: 0 });
    await store.jobs.addUsage(job.id, result.usage);
    expect(await store.jobs.find(user.id, job.id)).toEqual({
      ...done,
      usage: result.usage,
      result,
    });
  });

  test('a person sees their own jobs, newest first, up to the limit', async () => {
    const [ines, jo] = [await newPerson(store), await newPerson(store)];
    for (const title of ['first', 'second', 'third']) await store.jobs.create(jobOf(ines, { title }));
    const listed = await store.jobs.list(ines.id, 2);
    expect(listed.map(({ title }) => title)).toEqual(['third', 'second']);
    expect(await store.jobs.list(jo.id, 10)).toEqual([]);
  });

  test("nobody can see another person's job or files", async () => {
    const [ines, jo] = [await newPerson(store), await newPerson(store)];
    const { job } = await store.jobs.create(jobOf(ines));
    await store.jobs.complete(job.id, result, files);
    expect(await store.jobs.find(jo.id, job.id)).toBeNull();
    expect(await store.jobs.files(jo.id, job.id)).toEqual([]);
  });

  test('a posting is stored without its NUL characters', async () => {
    const user = await newPerson(store);
    const { job } = await store.jobs.create(jobOf(user, { jobDescription: 'Bake\u0000 bread 🥐' }));
    expect(job.jobDescription).toBe('Bake bread 🥐');
  });
});
