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
import { draftOf, dropDraft, keepDraft } from '../../src/jobs/people/drafts.ts';
import { withDirectQueue } from '../../src/jobs/ports/direct-queue.ts';
import type { QueuedStore } from '../../src/jobs/ports/queue.ts';
import type { User } from '../../src/jobs/ports/users.ts';
import { setDefaultResume } from '../../src/jobs/resumes/default-resume.ts';
import { deleteResume } from '../../src/jobs/resumes/delete-resume.ts';
import { fixResume } from '../../src/jobs/resumes/fix-resume.ts';
import { addFact } from '../../src/jobs/revisions/add-fact.ts';
import { acceptEdits, undoEdits } from '../../src/jobs/revisions/decide.ts';
import { refine } from '../../src/jobs/revisions/refine.ts';
import { createRetry, retryDirectly, retryJob } from '../../src/jobs/revisions/retry.ts';
import { createRevision, revise, submitRevision } from '../../src/jobs/revisions/revise.ts';
import { openVersion } from '../../src/jobs/revisions/version.ts';
import { restore, versionsOf } from '../../src/jobs/revisions/versions.ts';
import { factOf, jobOf, result } from '../infra/database/samples.ts';
import { deskOf, openQueued, type Queued } from '../infra/queue/queued.ts';
import { openPostgres } from '../setup/databases.ts';
import { resumeFor, somebody } from './workshop.ts';

/*
 * Every operation that takes a person and the id of something of theirs, tried by somebody else who knows the id: they
 * are told what they would be told of an id that was never given, and nothing has changed. An operation that is
 * missing here fails the tests at the end, which look at what the code exports.
 */

/* The library's jobs write text, too: what is tried is who may ask for them. */
vi.mock(import('../../src/infra/documents/writer.ts'), async () => {
  const { createInMemoryTextWriter } = await import('../setup/text-writer.ts');
  return { createWriter: createInMemoryTextWriter };
});

/** The ids of what a person has, or ids of nothing. */
interface Ids {
  readonly resume: string;
  readonly done: string;
  readonly pending: string;
  readonly failed: string;
  readonly draft: string;
  /** The request key of the job that is done. */
  readonly key: string;
}

const NOTHING: Ids = {
  resume: '0198c0de-0000-7000-8000-000000000001',
  done: '0198c0de-0000-7000-8000-000000000002',
  pending: '0198c0de-0000-7000-8000-000000000003',
  failed: '0198c0de-0000-7000-8000-000000000004',
  draft: '0198c0de-0000-7000-8000-000000000005',
  key: 'a key of nothing',
};

let database: Awaited<ReturnType<typeof openPostgres>>;
let queued: Queued;
let stranger: User;
let theirs: Ids;

beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  queued = await openQueued(database);
  const { connection } = database.config.kind === 'postgres' ? database.config : { connection: null };
  vi.stubEnv('DATABASE_URL', connection && 'url' in connection ? connection.url : '');
  vi.stubEnv('OPENAI_API_KEY', '');
  vi.stubEnv('LOG_LEVEL', 'silent');
  const { store } = queued;
  const owner = await somebody(store);
  stranger = await somebody(store);
  theirs = await belongingsOf(owner, store);
  await belongingsOf(stranger, store);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await queued.close();
  await database.remove();
});

/** One of each. */
async function belongingsOf(user: User, store: QueuedStore): Promise<Ids> {
  const resume = await store.resumes.save(resumeFor(user));
  await store.facts.add(factOf(user, resume));
  const place = { platform: 'slack', workspace: 'T1', channel: 'D1', thread: null, reply: null } as const;
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
  await store.jobs.fail(failed.id, { code: 'internal', reference: 'ABCD1234' });
  await store.transaction((tx) => tx.queue.enqueueJob(pending));
  const draft = await keepDraft(user.id, 'tailor', { title: 'Baker' }, store);
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

/** Of each of people's tables, how many rows it has and a hash of them; and what waits on the queue. */
async function everything(): Promise<unknown> {
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
const runDeps = () => ({ ...queued.workshop, store: withDirectQueue(queued.store) });

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
  versionsOf: (user, { done }) => library.versionsOf(job(user, done)),
  retryJob: (user, { failed }) => library.retryJob(job(user, failed)),
  cancelJob: (user, { pending }) => library.cancelJob(job(user, pending)),
  deleteJob: (user, { done }) => library.deleteJob(job(user, done)),
  deleteResume: ({ id }, { resume }) => library.deleteResume({ user_id: id, resume_id: resume }),
  setDefaultResume: ({ id }, { resume }) => library.setDefaultResume({ user_id: id, resume_id: resume }),
};

/** What of src/index.ts takes a person alone, and so can be about nobody else. */
const LIBRARY_OF_ONESELF = ['setConsent', 'settingsOf', 'changeSettings', 'exportUser', 'forgetUser'];

/** What src/jobs exports of which the library above is made, or which entry points use beside it. */
const JOBS: Readonly<Record<string, Operation>> = {
  findJob: ({ id }, { done }) => findJob(id, done, queued.store),
  versionsOf: ({ id }, { done }) => versionsOf(id, done, queued.store),
  openVersion: (user, { done }) => openVersion(order(user, done), queued.store),
  undoEdits: (user, { done }) => undoEdits(order(user, done), 'all', queued.store),
  acceptEdits: (user, { done }) => acceptEdits(order(user, done), ['K1'], queued.store),
  addFact: (user, { done }) => addFact(order(user, done), { entry: 'E1', text: 'Baked' }, queued.store),
  refine: (user, { done }) => refine(order(user, done), { instruction: 'one page' }, queued.store),
  restore: (user, { done }) => restore(order(user, done), queued.store),
  createRevision: (user, { done }) => createRevision(order(user, done), { by: 'restore' }, queued.store),
  revise: (user, { done }) => revise(order(user, done), { by: 'restore' }, runDeps()),
  submitRevision: (user, { done }) =>
    submitRevision(order(user, done), { by: 'restore' }, null, deskOf(queued.store)),
  createRetry: (user, { failed }) => createRetry(order(user, failed), {}, 'offline', queued.store),
  retryJob: (user, { failed }) => retryJob(order(user, failed), {}, deskOf(queued.store)),
  retryDirectly: (user, { failed }) => retryDirectly(order(user, failed), {}, runDeps()),
  cancelJob: ({ id }, { pending }) => cancelJob(id, pending, queued.store),
  deleteJob: ({ id }, { done }) => deleteJob(id, done, queued.store),
  deleteResume: ({ id }, { resume }) => deleteResume(id, resume, queued.store),
  setDefaultResume: ({ id }, { resume }) => setDefaultResume(id, resume, queued.store),
  fixResume: ({ id }, { resume }) => fixResume(id, resume, 'Ada Park', queued.workshop),
  draftOf: ({ id }, { draft }) => draftOf(id, draft, queued.store),
  dropDraft: ({ id }, { draft }) => dropDraft(id, draft, queued.store),
};

/** What of src/jobs takes a person alone, or things of theirs that were found before. */
const JOBS_OF_ONESELF = [
  'agree',
  'withdraw',
  'settingsOf',
  'changeSettings',
  'needsConsent',
  'keepDraft',
  'saveResume',
  'saveRead',
  'exportPerson',
  'forget',
  'forgetLocked',
  'allowanceOf',
  'createToken',
];

/** What the tables give by a person's id and that of a thing. */
const TABLES: Readonly<Record<string, Operation>> = {
  'resumes.bytes': ({ id }, { resume }) => queued.store.resumes.bytes(id, ResumeId.parse(resume)),
  'resumes.setDefault': ({ id }, { resume }) => queued.store.resumes.setDefault(id, ResumeId.parse(resume)),
  'resumes.delete': ({ id }, { resume }) => queued.store.resumes.delete(id, ResumeId.parse(resume)),
  'jobs.find': ({ id }, { done }) => queued.store.jobs.find(id, JobId.parse(done)),
  'jobs.findByRequestKey': ({ id }, { key }) => queued.store.jobs.findByRequestKey(id, key),
  'jobs.findByReference': ({ id }, { done }) =>
    queued.store.jobs.findByReference(id, referenceOf({ id: done })),
  'jobs.listVersions': ({ id }, { done }) => queued.store.jobs.listVersions(id, JobId.parse(done)),
  'jobs.files': ({ id }, { done }) => queued.store.jobs.files(id, JobId.parse(done)),
  'jobs.file': ({ id }, { done }) => queued.store.jobs.file(id, JobId.parse(done), 'pdf'),
  'jobs.progress': ({ id }, { pending }) => queued.store.jobs.progress(id, JobId.parse(pending)),
  'jobs.delete': ({ id }, { done }) => queued.store.jobs.delete(id, JobId.parse(done)),
  'facts.list': ({ id }, { resume }) => queued.store.facts.list(id, ResumeId.parse(resume)),
  'deliveries.listByJob': ({ id }, { done }) => queued.store.deliveries.listByJob(id, JobId.parse(done)),
  'drafts.find': ({ id }, { draft }) => queued.store.drafts.find(id, DraftId.parse(draft), new Date()),
  'drafts.delete': ({ id }, { draft }) => queued.store.drafts.delete(id, DraftId.parse(draft)),
};

/** What of the tables takes a person, and no id of a thing. */
const TABLES_OF_ONESELF = [
  'jobs.list',
  'usage.spent',
  'users.removeFromWorkspace',
  'users.changeSettings',
  'users.setConsent',
];

const order = ({ id }: User, name: string) => ({ userId: id, job: name, requestKey: 'stranger' });

/** What came of it: what was given, or why it was refused. */
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
  ['the tables', TABLES],
])('a stranger who knows the id, through %s', (_, operations) => {
  test.each(Object.entries(operations))('%s: as if there were no such thing', async (_, operation) => {
    const before = await everything();
    const told = await outcomeOf(operation, stranger, theirs);
    expect(await everything()).toEqual(before);
    const ofNothing = await outcomeOf(operation, stranger, NOTHING);
    expect(told).toEqual(ofNothing);

    const owner = await somebody(queued.store);
    const own = await belongingsOf(owner, queued.store);
    expect(await outcomeOf(operation, owner, own)).not.toEqual(ofNothing);
  });
});

describe('the tables of operations are complete', () => {
  test('for the library', () => {
    const exported = Object.entries(library).flatMap(([name, value]) =>
      typeof value === 'function' && !isClass(value) ? [name] : [],
    );
    expect(exported.sort()).toEqual([...Object.keys(LIBRARY), ...LIBRARY_OF_ONESELF].sort());
  });

  test('for src/jobs: every function that takes a user or a command is listed', async () => {
    const known = new Set([...Object.keys(JOBS), ...JOBS_OF_ONESELF]);
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
    const known = new Set([...Object.keys(TABLES), ...TABLES_OF_ONESELF]);
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

/** The names that a function takes, as its source has them. */
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
