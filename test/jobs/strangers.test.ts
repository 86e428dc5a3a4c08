import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import * as library from '../../src/index.ts';
import { queues } from '../../src/infra/queue/queues.ts';
import { cancelJob } from '../../src/jobs/lifecycle/cancel-job.ts';
import { deleteJob } from '../../src/jobs/lifecycle/delete-job.ts';
import { findJob, referenceOf } from '../../src/jobs/lifecycle/find-job.ts';
import { DraftId, JobId, ResumeId } from '../../src/jobs/model/ids.ts';
import { findDraft, saveDraft } from '../../src/jobs/people/drafts.ts';
import { withDirectQueue } from '../../src/jobs/ports/direct-queue.ts';
import type { QueuedStore } from '../../src/jobs/ports/queue.ts';
import type { User } from '../../src/jobs/ports/users.ts';
import { setDefaultResume } from '../../src/jobs/resumes/default-resume.ts';
import { deleteResume } from '../../src/jobs/resumes/delete-resume.ts';
import { fixResume } from '../../src/jobs/resumes/fix-resume.ts';
import { acceptEdits, undoEdits } from '../../src/jobs/revisions/decide.ts';
import { prepareRevision } from '../../src/jobs/revisions/prepare-revision.ts';
import { createRetry, retryDirectly, retryJob } from '../../src/jobs/revisions/retry.ts';
import { createRevision, revise, submitRevision } from '../../src/jobs/revisions/revise.ts';
import { createSupplement, submitSupplement, writeSupplement } from '../../src/jobs/revisions/supplements.ts';
import { openVersion } from '../../src/jobs/revisions/version.ts';
import { listVersions, restoreVersion } from '../../src/jobs/revisions/versions.ts';
import { factOf, jobOf, result } from '../infra/database/samples.ts';
import { openPostgres } from '../setup/databases.ts';
import { createTestUser, makeResume } from '../setup/pipeline.ts';
import { createTestQueue, makeSubmitDeps, slackTarget, type TestQueue } from '../setup/queue.ts';

/*
 * Calls every operation that takes a user and the id of something of theirs, as another user who knows the id. They must
 * get the same answer as for an id that does not exist, and nothing may change. The tests at the end look at what the
 * code exports, and fail for an operation that is missing here.
 */

/* The library runs jobs too, and these tests are not about documents. */
vi.mock(import('../../src/infra/documents/writer.ts'), async () => {
  const { createInMemoryTextWriter } = await import('../setup/text-writer.ts');
  return { createWriter: createInMemoryTextWriter };
});

/** The ids of what a user has, or ids that don't exist. */
interface Ids {
  readonly resume: string;
  readonly done: string;
  readonly pending: string;
  readonly failed: string;
  readonly draft: string;
  /** The request key of the finished job. */
  readonly key: string;
}

const UNKNOWN_IDS: Ids = {
  resume: '0198c0de-0000-7000-8000-000000000001',
  done: '0198c0de-0000-7000-8000-000000000002',
  pending: '0198c0de-0000-7000-8000-000000000003',
  failed: '0198c0de-0000-7000-8000-000000000004',
  draft: '0198c0de-0000-7000-8000-000000000005',
  key: 'an unknown key',
};

let database: Awaited<ReturnType<typeof openPostgres>>;
let queued: TestQueue;
let stranger: User;
let theirs: Ids;

beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  queued = await createTestQueue(database);
  const { connection } = database.config.kind === 'postgres' ? database.config : { connection: null };
  vi.stubEnv('DATABASE_URL', connection && 'url' in connection ? connection.url : '');
  vi.stubEnv('OPENAI_API_KEY', '');
  vi.stubEnv('LOG_LEVEL', 'silent');
  const { store } = queued;
  const owner = await createTestUser(store);
  stranger = await createTestUser(store);
  theirs = await createBelongings(owner, store);
  await createBelongings(stranger, store);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await queued.close();
  await database.remove();
});

/** Creates one of each for a user. */
async function createBelongings(user: User, store: QueuedStore): Promise<Ids> {
  const resume = await store.resumes.save(makeResume(user));
  await store.facts.add(factOf(user, resume));
  const place = slackTarget();
  const made = async () => (await store.jobs.create(jobOf(user, { resumeId: resume.id, place }))).job;
  const [done, pending, failed] = [await made(), await made(), await made()];
  await store.jobs.saveTranscript(done.id, {
    answer: { requirements: [], edits: [] },
    model: null,
  });
  await store.jobs.setProgress(pending.id, 'matching');
  await store.jobs.complete(done.id, { ...result, engine: 'offline', edits: [] }, [
    { kind: 'pdf', bytes: Buffer.from('%PDF') },
  ]);
  const letter = { made: { by: 'letter' as const }, decisions: [], facts: [] };
  await store.jobs.create(
    jobOf(user, { resumeId: resume.id, place, parentJobId: done.id, revision: letter }),
  );
  await store.jobs.fail(failed.id, { code: 'internal', reference: 'ABCD1234' });
  await store.transaction((tx) => tx.queue.enqueueJob(pending));
  const draft = await saveDraft(user.id, 'tailor', { title: 'Baker' }, store);
  for (const job of [done, pending, failed]) await store.deliveries.add(job, 'status');
  return {
    resume: resume.id,
    done: done.id,
    pending: pending.id,
    failed: failed.id,
    draft,
    key: done.requestKey,
  };
}

/** Reads how many rows each table of users' data has, a hash of them, and what waits on the queue. */
async function snapshot(): Promise<unknown> {
  const tables = [
    'users',
    'identities',
    'resumes',
    'facts',
    'jobs',
    'job_files',
    'deliveries',
    'drafts',
    'inbox',
    'usage',
    'reservations',
  ] as const;
  const rows: unknown[] = [];
  for (const table of tables) {
    const all = await database.db.selectFrom(table).selectAll().execute();
    const sorted = all.map((row) => JSON.stringify(row)).sort();
    rows.push([table, all.length, createHash('sha256').update(sorted.join()).digest('hex')]);
  }
  const work = await queued.boss.findJobs(queues.tailor);
  return [rows, work.map(({ id, state }) => [id, state])];
}

/** What a process needs to run a job itself: a store without a queue behind it. */
const runDeps = () => ({ ...queued.pipeline, store: withDirectQueue(queued.store) });

type Operation = (user: User, ids: Ids) => Promise<unknown>;

const job = (user: User, id: string) => ({ user_id: user.id, job_id: id });

/** What src/index.ts exports. */
const LIBRARY: Readonly<Record<string, Operation>> = {
  handleJobRequest: ({ id }, { resume }) =>
    library.handleJobRequest({
      user_id: id,
      resume_id: resume,
      title: 'Baker',
      company_name: 'Quay',
      job_description: 'Bread',
    }),
  undoEdits: (user, { done }) => library.undoEdits({ ...job(user, done), edits: ['K1'] }),
  acceptEdits: (user, { done }) => library.acceptEdits({ ...job(user, done), edits: ['K1'] }),
  addFact: (user, { done }) => library.addFact({ ...job(user, done), entry: 'E1', text: 'Baked' }),
  refine: (user, { done }) => library.refine({ ...job(user, done), instruction: 'one page' }),
  restore: (user, { done }) => library.restore(job(user, done)),
  writeLetter: (user, { done }) => library.writeLetter(job(user, done)),
  askQuestions: (user, { done }) => library.askQuestions(job(user, done)),
  versionsOf: (user, { done }) => library.versionsOf(job(user, done)),
  retryJob: (user, { failed }) => library.retryJob(job(user, failed)),
  cancelJob: (user, { pending }) => library.cancelJob(job(user, pending)),
  deleteJob: (user, { done }) => library.deleteJob(job(user, done)),
  deleteResume: ({ id }, { resume }) => library.deleteResume({ user_id: id, resume_id: resume }),
  setDefaultResume: ({ id }, { resume }) => library.setDefaultResume({ user_id: id, resume_id: resume }),
};

/** What src/index.ts exports that takes only a user, and so can't touch anyone else. */
const LIBRARY_BY_USER = ['setConsent', 'settingsOf', 'changeSettings', 'exportUser', 'forgetUser'];

/** What src/jobs exports to the library and the entry points. */
const JOBS: Readonly<Record<string, Operation>> = {
  findJob: ({ id }, { done }) => findJob(id, done, queued.store),
  listVersions: ({ id }, { done }) => listVersions(id, done, queued.store),
  openVersion: (user, { done }) => openVersion(commandFor(user, done), queued.store),
  undoEdits: (user, { done }) => undoEdits(commandFor(user, done), 'all', queued.store),
  acceptEdits: (user, { done }) => acceptEdits(commandFor(user, done), ['K1'], queued.store),
  prepareRevision: (user, { done }) =>
    prepareRevision(
      commandFor(user, done),
      { by: 'fact', statement: { entry: 'E1', text: 'Baked' } },
      queued.pipeline,
    ),
  restoreVersion: (user, { done }) => restoreVersion(commandFor(user, done), queued.store),
  createRevision: (user, { done }) => createRevision(commandFor(user, done), { by: 'restore' }, queued.store),
  revise: (user, { done }) => revise(commandFor(user, done), { by: 'restore' }, runDeps()),
  submitRevision: (user, { done }) =>
    submitRevision(commandFor(user, done), { by: 'restore' }, null, makeSubmitDeps(queued.store)),
  createSupplement: (user, { done }) =>
    createSupplement(commandFor(user, done), 'letter', 'openai', queued.store),
  submitSupplement: (user, { done }) =>
    submitSupplement(commandFor(user, done), 'letter', null, makeSubmitDeps(queued.store)),
  writeSupplement: (user, { done }) => writeSupplement(commandFor(user, done), 'letter', runDeps()),
  createRetry: (user, { failed }) => createRetry(commandFor(user, failed), {}, 'offline', queued.store),
  retryJob: (user, { failed }) => retryJob(commandFor(user, failed), {}, makeSubmitDeps(queued.store)),
  retryDirectly: (user, { failed }) => retryDirectly(commandFor(user, failed), {}, runDeps()),
  cancelJob: ({ id }, { pending }) => cancelJob(id, pending, queued.store),
  deleteJob: ({ id }, { done }) => deleteJob(id, done, queued.store),
  deleteResume: ({ id }, { resume }) => deleteResume(id, resume, queued.store),
  setDefaultResume: ({ id }, { resume }) => setDefaultResume(id, resume, queued.store),
  fixResume: ({ id }, { resume }) => fixResume(id, resume, 'Ada Park', queued.pipeline),
  findDraft: ({ id }, { draft }) => findDraft(id, draft, queued.store),
};

/** What src/jobs exports that takes only a user, or things of theirs that were found before. */
const JOBS_BY_USER = [
  'makeOwnFiles',
  'giveConsent',
  'withdrawConsent',
  'loadSettings',
  'changeSettings',
  'needsConsent',
  'saveDraft',
  'saveResume',
  'saveParsedResume',
  'addFact',
  'refine',
  'undoLastChange',
  'exportPerson',
  'forgetPerson',
  'forgetLocked',
  'allowanceOf',
  'createToken',
];

/** What the repositories do with a user's id and the id of something. */
const REPOSITORIES: Readonly<Record<string, Operation>> = {
  'resumes.find': ({ id }, { resume }) => queued.store.resumes.find(id, ResumeId.parse(resume)),
  'jobs.findTranscript': ({ id }, { done }) => queued.store.jobs.findTranscript(id, JobId.parse(done)),
  'resumes.bytes': ({ id }, { resume }) => queued.store.resumes.bytes(id, ResumeId.parse(resume)),
  'resumes.setDefault': ({ id }, { resume }) => queued.store.resumes.setDefault(id, ResumeId.parse(resume)),
  'resumes.delete': ({ id }, { resume }) => queued.store.resumes.delete(id, ResumeId.parse(resume)),
  'jobs.find': ({ id }, { done }) => queued.store.jobs.find(id, JobId.parse(done)),
  'jobs.findByRequestKey': ({ id }, { key }) => queued.store.jobs.findByRequestKey(id, key),
  'jobs.findByReference': ({ id }, { done }) =>
    queued.store.jobs.findByReference(id, referenceOf({ id: done })),
  'jobs.listVersions': ({ id }, { done }) => queued.store.jobs.listVersions(id, JobId.parse(done)),
  'jobs.listSupplements': ({ id }, { done }) => queued.store.jobs.listSupplements(id, JobId.parse(done)),
  'jobs.files': ({ id }, { done }) => queued.store.jobs.files(id, JobId.parse(done)),
  'jobs.file': ({ id }, { done }) => queued.store.jobs.file(id, JobId.parse(done), 'pdf'),
  'jobs.progress': ({ id }, { pending }) => queued.store.jobs.progress(id, JobId.parse(pending)),
  'jobs.delete': ({ id }, { done }) => queued.store.jobs.delete(id, JobId.parse(done)),
  'facts.list': ({ id }, { resume }) => queued.store.facts.list(id, ResumeId.parse(resume)),
  'deliveries.listByJob': ({ id }, { done }) => queued.store.deliveries.listByJob(id, JobId.parse(done)),
  'drafts.find': ({ id }, { draft }) => queued.store.drafts.find(id, DraftId.parse(draft), new Date()),
};

/** Methods of the repositories that take a user and no other id. */
const REPOSITORIES_BY_USER = [
  'jobs.list',
  'resumes.hasFile',
  'suspensions.find',
  'usage.loadSpending',
  'users.removeFromWorkspace',
  'users.changeSettings',
  'users.setConsent',
];

const commandFor = ({ id }: User, name: string) => ({ userId: id, job: name, requestKey: 'stranger' });

/** What the operation returned, or why it was refused. */
async function outcomeOf(operation: Operation, user: User, ids: Ids): Promise<unknown> {
  try {
    return await operation(user, ids);
  } catch (error) {
    if (error instanceof library.JobRequestRefused) return { refused: error.message, fields: error.fields };
    throw error;
  }
}

describe.each([
  ['the library', LIBRARY],
  ['jobs', JOBS],
  ['the repositories', REPOSITORIES],
])('a stranger who knows the id, through %s', (_, operations) => {
  test.each(Object.entries(operations))('%s: the same as if it did not exist', async (_, operation) => {
    const before = await snapshot();
    const refused = await outcomeOf(operation, stranger, theirs);
    expect(await snapshot()).toEqual(before);
    const forUnknown = await outcomeOf(operation, stranger, UNKNOWN_IDS);
    expect(refused).toEqual(forUnknown);

    const owner = await createTestUser(queued.store);
    const own = await createBelongings(owner, queued.store);
    expect(await outcomeOf(operation, owner, own)).not.toEqual(forUnknown);
  });
});

describe('the tables of operations are complete', () => {
  test('for the library', () => {
    const exported = Object.entries(library).flatMap(([name, value]) =>
      typeof value === 'function' && !isClass(value) ? [name] : [],
    );
    expect(exported.sort()).toEqual([...Object.keys(LIBRARY), ...LIBRARY_BY_USER].sort());
  });

  test('for src/jobs: every function that takes a user or a command is listed', async () => {
    const known = new Set([...Object.keys(JOBS), ...JOBS_BY_USER]);
    const folder = join(import.meta.dirname, '../../src/jobs');
    const missing: string[] = [];
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const module: Record<string, unknown> = await import(join(folder, file));
      for (const [name, value] of Object.entries(module))
        if (
          typeof value === 'function' &&
          /\b(user|userId|command)\b/.test(parametersOf(value)) &&
          !known.has(name)
        )
          missing.push(`${file}: ${name}`);
    }
    expect(missing).toEqual([]);
  });

  test('for the repositories: every method that takes a user and an id is listed', () => {
    const known = new Set([...Object.keys(REPOSITORIES), ...REPOSITORIES_BY_USER]);
    const missing = Object.entries(queued.store).flatMap(([table, methods]) =>
      Object.entries(Object(methods)).flatMap(([name, method]) => {
        const [first, second] = typeof method === 'function' ? parametersOf(method).split(',') : [];
        const takesBoth = first?.trim() === 'user' && second?.trim();
        return takesBoth && !known.has(`${table}.${name}`) ? [`${table}.${name}`] : [];
      }),
    );
    expect(missing).toEqual([]);
  });
});

type Callable = (...args: never[]) => unknown;

function isClass(value: unknown): boolean {
  return /^class\b/.test(String(value));
}

/** The parameters of a function, as in its source. */
function parametersOf(value: Callable | object): string {
  const source = String(value);
  const start = source.indexOf('(');
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    if (depth === 0) return source.slice(start + 1, at);
  }
  return '';
}
