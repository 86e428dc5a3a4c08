import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Compute } from '../../../src/jobs/ports/compute.ts';
import { createHostileCompute } from '../../infra/compute/hostile-compute.ts';
import { MARKS } from '../../infra/compute/marks.ts';
import { createScriptedEngine, POSTING, RESUME } from '../../setup/pipeline.ts';
import { startTestServer, type TestResponse, type TestServer } from './test-server.ts';

/* Texts that take for ever, by every way in: each is refused, or ends its own job, and the server answers others. */

let compute: Compute;
let server: TestServer;
let owner: Awaited<ReturnType<TestServer['newUser']>>;
beforeAll(async () => {
  compute = createHostileCompute();
  const edits = [
    { op: 'rephrase' as const, line: 'E1.B1', text: `Ordered fish ${MARKS.spin}`, requirement: 'none' },
  ];
  server = await startTestServer({ compute, engines: [createScriptedEngine({ requirements: [], edits })] });
  owner = await server.newUser();
});
afterAll(async () => {
  await server.close();
  await compute.close();
});

const NOTICE = 'This text takes more time or memory than I can give it, so I stopped.';

async function upload(name: string, text: string): Promise<TestResponse> {
  const body = new FormData();
  body.append('file', new Blob([text]), name);
  return server.request('/api/resumes', { method: 'POST', token: owner.token, body });
}

const post = (path: string, json: object) =>
  server.request(path, { method: 'POST', token: owner.token, json, headers: { Prefer: 'respond-async' } });

const Job = z.object({ id: z.string() });

const HOSTILE_POSTING = `${POSTING}\n${MARKS.spin}`;

function submitJob(changes: object): Promise<TestResponse> {
  const { user, resume } = owner;
  const request = { user_id: user.id, resume_id: resume.id, title: '', company_name: '' };
  return post('/api/jobs', { ...request, job_description: POSTING, ...changes });
}

/** Submits a job, runs it, and returns it as it ended. */
async function runJob(changes: object = {}): Promise<TestResponse> {
  const { id } = Job.parse((await submitJob(changes)).json);
  await server.runNextJob();
  return server.request(`/api/jobs/${id}`, { token: owner.token });
}

/** The server answers another request before this one, which has no end. */
async function expectOthersServed(hostile: Promise<TestResponse>): Promise<TestResponse> {
  const other = server.request('/api/resumes', { token: owner.token });
  expect(await Promise.race([hostile.then(() => 'hostile'), other.then(({ status }) => status)])).toBe(200);
  const answer = await hostile;
  expect(answer.text).not.toContain(MARKS.spin);
  return answer;
}

describe('a text that takes for ever', () => {
  it.each([
    ['resume', 'resume.txt', `${RESUME}\n${MARKS.spin}`],
    ['JSON Resume', 'resume.json', JSON.stringify({ basics: { name: MARKS.spin } })],
  ])('is refused as a %s', async (_, name, text) => {
    expect(await expectOthersServed(upload(name, text))).toMatchObject({
      status: 422,
      json: { error: expect.stringContaining(NOTICE) },
    });
  });

  it('is refused as a posting whose title is to be read, and makes no job', async () => {
    const { user } = owner;
    const { jobs } = server.queued.pipeline.store;
    const before = await jobs.list(user.id, 9);
    expect(await expectOthersServed(submitJob({ job_description: HOSTILE_POSTING }))).toMatchObject({
      status: 422,
      json: { fields: { job_description: expect.stringContaining(NOTICE) } },
    });
    expect(await jobs.list(user.id, 9)).toEqual(before);
  });

  it.each([
    ['posting with a title', { title: 'Line cook', job_description: HOSTILE_POSTING }],
    ["model's answer", { options: { engine: 'openai' } }],
  ])('ends its own job as a %s', async (_, changes) => {
    const ended = await runJob(changes);
    expect(ended).toMatchObject({
      status: 200,
      json: {
        status: 'FAILED',
        failure: { code: 'text_too_complex', message: expect.stringContaining(NOTICE) },
      },
    });
  });

  it.each([
    ['instruction', 'refine', { instruction: `Put ${MARKS.spin} first` }],
    ['fact', 'facts', { entry: 'E1', text: `Baked ${MARKS.spin}` }],
  ])('is refused as an %s', async (_, verb, body) => {
    const { id } = Job.parse((await runJob()).json);
    expect(await expectOthersServed(post(`/api/jobs/${id}/${verb}`, body))).toMatchObject({
      status: 422,
      json: { error: expect.stringContaining(NOTICE) },
    });
  });

  it('leaves nothing of itself in the log', () => {
    expect(JSON.stringify(server.queued.pipeline.lines)).not.toMatch(/SPIN|Kalliomaki/);
  });
});

it('a text that fills the memory is refused, and the next is read', async () => {
  expect(await upload('resume.txt', `${RESUME}\n${MARKS.fill}`)).toMatchObject({ status: 422 });
  expect(await upload('resume.txt', `${RESUME}\nReading`)).toMatchObject({ status: 201 });
});
