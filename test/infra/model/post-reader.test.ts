import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { createStore } from '../../../src/infra/database/store.ts';
import { createOpenAiEngine } from '../../../src/infra/model/engine.ts';
import { deleteJob } from '../../../src/jobs/lifecycle/delete-job.ts';
import { purge } from '../../../src/jobs/lifecycle/purge.ts';
import type { EngineName, Job } from '../../../src/jobs/model/job.ts';
import { forgetPerson } from '../../../src/jobs/people/forget-person.ts';
import { forgetWorkspace } from '../../../src/jobs/people/forget-workspace.ts';
import { runDirectly } from '../../../src/jobs/pipeline/run-directly.ts';
import { withDirectQueue } from '../../../src/jobs/ports/direct-queue.ts';
import { submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { openMigratedPostgres, type TestDatabase } from '../../setup/databases.ts';
import {
  createTestPipeline,
  createTestUser,
  makeJobRequest,
  POSTING,
  saveTestResume,
  type TestPipeline,
} from '../../setup/pipeline.ts';
import { slackTarget } from '../../setup/queue.ts';
import { findInDatabase } from '../database/dump.ts';
import { optionsFor, type Peer, startPeer } from './peer.ts';

const usage = { prompt_tokens: 300, completion_tokens: 60, total_tokens: 360 };
const READ = {
  kind: 'posting',
  title: 'Head Chef',
  company: 'The Anchor',
  requirements: [
    requirement(4, 'Experience of training apprentices', 'training apprentices'),
    requirement(5, 'HACCP', 'HACCP'),
    requirement(6, 'A driving licence', 'driving licence'),
  ],
};
const EDITS = {
  edits: [
    {
      op: 'rephrase',
      line: 'E1.B2',
      text: 'Trained 6 apprentices in hygiene and knife work',
      requirement: 'training apprentices',
    },
  ],
};

const VERDICTS = { verdicts: [{ id: 'K1', verdict: 'supported' }] };

function requirement(line: number, words: string, atom: string) {
  return { line, words, must: true, atoms: [{ words: atom, kind: 'skill' }] };
}

let peer: Peer;
let database: TestDatabase;
let pipeline: TestPipeline;
beforeAll(async () => {
  peer = await startPeer();
  database = await openMigratedPostgres();
});
afterAll(async () => {
  await peer.stop();
  await database.remove();
});
beforeEach(() => {
  pipeline = createTestPipeline(database, [createOpenAiEngine(optionsFor(peer.baseUrl))]);
  peer.say((request) => ({
    content: JSON.stringify(JSON.stringify(request).includes('"name":"verdicts"') ? VERDICTS : EDITS),
    usage,
  }));
  peer.sayOfPosts({ content: JSON.stringify(READ), usage });
  return pipeline.close;
});

/** Submits a job of a new person in a Slack workspace. */
async function submit(workspace: string, posting = POSTING, engine: EngineName = 'openai'): Promise<Job> {
  const { store } = pipeline;
  const user = await createTestUser(store);
  const resume = await saveTestResume(user, pipeline);
  await store.users.setConsent(user.id, { vendor: 'test', at: new Date() });
  const submitted = await submitJob(
    {
      request: { ...makeJobRequest(user, resume), job_description: posting },
      requestKey: user.id,
      options: { engine },
      place: slackTarget(workspace),
    },
    { ...pipeline, quota: null },
  );
  if (!submitted.ok) throw new Error('not submitted');
  return submitted.value.job;
}

const run = async (...submission: Parameters<typeof submit>) =>
  runDirectly(await submit(...submission), pipeline);
/** The row with what was read for a job. */
async function readingOf(job: Job) {
  const rows = await database.db
    .selectFrom('post_readings')
    .innerJoin('jobs', 'jobs.reading_id', 'post_readings.id')
    .where('jobs.id', '=', job.id)
    .selectAll('post_readings')
    .execute();
  expect(rows).toHaveLength(1);
  return rows[0];
}
const readings = () => database.db.selectFrom('post_readings').selectAll().execute();

describe('reading a posting with a model, against aimock', () => {
  it('goes beside the tailoring, and its requirements are those of the job', async () => {
    const job = await run('T-first');
    expect(job).toMatchObject({
      status: 'COMPLETED',
      result: {
        usage: { calls: 3 },
        gaps: [
          { requirement: { text: 'Experience of training apprentices' } },
          { requirement: { text: 'HACCP' } },
          { requirement: { text: 'A driving licence' } },
        ],
      },
    });
    expect(job.result?.edits[0]).toMatchObject({ requirement: 'R1' });
    expect(JSON.stringify(peer.askedOfPosts()[0]?.messages)).not.toMatch(/apprentices in knife work|Harbour/);
  });

  it('is one call for fifty members who tailor to one post', async () => {
    const jobs = await Promise.all(Array.from({ length: 50 }, () => submit('T-fifty')));
    const [some, others] = [jobs.slice(0, 5), jobs.slice(5)];
    const done = await Promise.all(some.map((job) => runDirectly(job, pipeline)));
    for (const job of others) done.push(await runDirectly(job, pipeline));
    expect(done.map(({ status }) => status)).toEqual(done.map(() => 'COMPLETED'));
    expect(done.every(({ result }) => result?.gaps.length === 3)).toBe(true);
    expect(peer.askedOfPosts()).toHaveLength(1);
  }, 120_000);

  it('is a call of its own in another workspace, and for another post', async () => {
    await run('T-one');
    await run('T-two');
    await run('T-two', `${POSTING}- Knife work`);
    expect(peer.askedOfPosts()).toHaveLength(3);
  });

  it('leaves no word of the posting in its row, which goes with the last job that uses it', async () => {
    const first = await run('T-last');
    const second = await run('T-last');
    const reading = await readingOf(first);
    expect(await readingOf(second)).toEqual(reading);
    expect(JSON.stringify(reading)).not.toMatch(/chef|anchor|apprentice|haccp|licence|experience/i);
    await deleteJob(first.userId, first.id, pipeline.store);
    expect(await readings()).toContainEqual(reading);
    await deleteJob(second.userId, second.id, pipeline.store);
    expect(await readings()).not.toContainEqual(reading);
  });

  it.each([
    ['their person is forgotten', (job: Job) => forgetPerson(job.userId, pipeline.store)],
    [
      'their workspace is forgotten',
      () => forgetWorkspace({ platform: 'slack', id: 'T-gone' }, pipeline.store),
    ],
    [
      'they are purged',
      () =>
        purge(
          pipeline.store,
          { resumes: 1, jobs: 1, events: 1 },
          { now: new Date(Date.now() + 9 * 86_400_000) },
        ),
    ],
  ])('goes with its jobs when %s', async (_, end) => {
    const job = await run('T-gone');
    const reading = await readingOf(job);
    await database.db.deleteFrom('deliveries').where('job_id', '=', job.id).execute();
    await end(job);
    expect(await readings()).not.toContainEqual(reading);
  });

  it('goes with the second of two last jobs that are deleted at once', async () => {
    const jobs = [await run('T-race'), await run('T-race'), await run('T-race')];
    const other = withDirectQueue(createStore(database.db, createCodec(null)));
    await Promise.all(
      jobs.map((job, index) => deleteJob(job.userId, job.id, index === 0 ? other : pipeline.store)),
    );
    const used = await database.db.selectFrom('jobs').select('reading_id').execute();
    const left = (await readings()).map(({ id }) => id);
    expect(left.filter((id) => !used.some(({ reading_id }) => reading_id === id))).toEqual([]);
  });

  it.each([
    ['is no JSON', { content: 'I would rather not.', usage }],
    ['quotes what is not there', { content: JSON.stringify(inventing()), usage }],
    ['leaves out what the posting asks', { content: JSON.stringify({ ...READ, requirements: [] }), usage }],
    ['is an error', { error: { message: 'no', type: 'invalid', code: 'bad' }, status: 400 }],
  ])('is done by code where the answer %s, and the job goes on', async (_, answer) => {
    peer.sayOfPosts(answer);
    const job = await run(`T-${_}`);
    expect(job).toMatchObject({ status: 'COMPLETED' });
    expect(job.result?.gaps.map(({ requirement: { text } }) => text)).toEqual([
      'Experience of training apprentices',
      'HACCP',
      'A driving licence',
    ]);
    expect(await findInDatabase(database, ['would rather not', 'telepathy'])).toEqual([]);
  });

  it('is not asked for by a job without a model', async () => {
    const job = await run('T-offline', POSTING, 'offline');
    expect(job.status).toBe('COMPLETED');
    expect([...peer.askedOfPosts(), ...peer.asked()]).toEqual([]);
  });
});

describe('a line that a model names for an atom, against aimock', () => {
  const named = (line: string) => ({ edits: [], shows: [{ words: 'driving licence', line }] });
  const licence = ({ result }: Job) => result?.gaps[2];

  /** Runs a job whose model names a line, and whose judge says what it thinks of it. */
  async function runNaming(line: string, verdict: string): Promise<Job> {
    const verdicts = [{ id: 'A1', verdict }];
    peer.say(
      { content: JSON.stringify(named(line)), usage },
      { content: JSON.stringify({ verdicts }), usage },
    );
    return run('T-named');
  }

  it('shows it where the judge agrees, who sees the line and what is asked', async () => {
    const job = await runNaming('E1.B1', 'supported');
    expect(licence(job)).toMatchObject({
      state: 'shown',
      line: 'Ordered fish and vegetables from nine suppliers',
    });
    expect(JSON.stringify(peer.asked()[1]?.messages)).toMatch(
      /Ordered fish and vegetables.*asked.*driving licence/,
    );
  });

  it.each(['unsupported', 'unsure'])('shows nothing where the judge says %s', async (verdict) => {
    expect(licence(await runNaming('E1.B1', verdict))).toMatchObject({ state: 'not_found', line: null });
  });

  it('is not even judged where the resume does not have it', async () => {
    expect(licence(await runNaming('E5.B9', 'supported'))).toMatchObject({ state: 'not_found' });
    expect(peer.asked()).toHaveLength(1);
  });
});

function inventing() {
  return {
    ...READ,
    requirements: [requirement(4, 'ten years of telepathy', 'telepathy'), requirement(5, 'levitation', 'x')],
  };
}
