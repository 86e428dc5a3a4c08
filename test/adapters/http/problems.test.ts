import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createJobWaiter } from '../../../src/adapters/http/middleware/job-waiter.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { JobId } from '../../../src/jobs/model/ids.ts';
import { NO_LIMITS, submit, withModel } from '../../setup/queue.ts';
import { type RequestOptions, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['newUser']>>;
beforeAll(async () => {
  server = await startTestServer({ quota: { limits: { ...NO_LIMITS, jobsPerPerson: 3 }, price: null } });
  owner = await server.newUser();
});
afterAll(() => server.close());

const REQUEST = { title: 'Chef', company_name: 'The Anchor', job_description: 'HACCP' };
const requestBody = ({ user }: typeof owner) => ({ user_id: user.id, ...REQUEST });
const submitJob = (json: unknown, { token = owner.token, ...options }: RequestOptions = {}) =>
  server.request('/api/jobs', {
    method: 'POST',
    token,
    json,
    ...options,
    headers: { Prefer: 'respond-async', ...options.headers },
  });

const UNKNOWN_ID = '01a20e03-0000-7000-8000-000000000000';

const Id = z.object({ id: z.string() });

describe('a request that is not valid', () => {
  it.each([
    ['no database accepts', 'member\u000017'],
    ['is half of a surrogate pair', 'member\ud83d17'],
  ])('with a letter in an id that %s is 400, and names the field', async (_, external_id) => {
    const json = { external_id };
    const token = await server.createToken(null);
    expect(await server.request('/api/users', { method: 'POST', token, json })).toMatchObject({
      status: 400,
      json: { fields: { external_id: expect.any(String) } },
    });
  });

  it.each([
    ['no field', {}, { user_id: expect.any(String), job_description: expect.any(String) }],
    ['an empty posting', { job_description: ' ' }, { job_description: expect.stringContaining('empty') }],
    [
      'a posting past the limit',
      { job_description: 'x'.repeat(60_001) },
      { job_description: expect.any(String) },
    ],
    ['an unknown field', { resume: 1 }, { resume: 'resume is not a field of this request.' }],
    ['an unknown option', { options: { page: 1 } }, { 'options.page': expect.any(String) }],
    ['an option out of bounds', { options: { pages: 11 } }, { 'options.pages': expect.any(String) }],
    ['an unknown resume', { resume_id: UNKNOWN_ID }, { resume_id: expect.any(String) }],
    ['an invalid id', { resume_id: 'mine' }, { resume_id: 'resume_id is not a UUID.' }],
    ['a translation without AI', { options: { language: 'posting' } }, { language: expect.any(String) }],
    ['an unknown section', { options: { locked: ['X99'] } }, { locked: expect.any(String) }],
  ])('with %s is 400, and names the field', async (_, part, fields) => {
    const json = Object.keys(part).length === 0 ? {} : { ...requestBody(owner), ...part };
    expect(await submitJob(json)).toMatchObject({ status: 400, json: { error: expect.any(String), fields } });
  });

  it.each([
    ['broken JSON', 400, { body: '{"title":', headers: { 'Content-Type': 'application/json' } }],
    ['JSON that is not an object', 400, { body: '[]', headers: { 'Content-Type': 'application/json' } }],
    ['a body that is not JSON', 415, { body: 'title=Chef', headers: { 'Content-Type': 'text/plain' } }],
    [
      'a body larger than any posting',
      413,
      { body: `{"title":"${'x'.repeat(400_000)}"}`, headers: { 'Content-Type': 'application/json' } },
    ],
    ['an unknown charset', 415, { body: '{}', headers: { 'Content-Type': 'application/json; charset=x' } }],
    ['an empty page size', 400, undefined],
  ])('with %s is answered with one sentence', async (_, status, body) => {
    const response = body
      ? await server.request('/api/jobs', { method: 'POST', token: owner.token, ...body })
      : await server.request('/api/jobs?limit=0', { token: owner.token });
    expect(response).toMatchObject({ status, json: { error: expect.stringMatching(/\.$/) } });
    expect(response.text).not.toMatch(/ at |node_modules|SyntaxError|xxxx/);
  });

  it('for an unknown address is 404, in JSON', async () => {
    for (const address of ['/', '/api/nothing', '/api/jobs/x/resume.exe'])
      expect(await server.request(address, { token: owner.token })).toMatchObject({
        status: 404,
        json: { error: expect.any(String) },
      });
    expect(await server.request('/api/jobs/%zz', { token: owner.token })).toMatchObject({
      status: 400,
      json: { error: expect.any(String) },
    });
  });

  it('with an unsupported method is 405 at every address, and Allow lists the supported ones', async () => {
    const addresses = Map.groupBy(server.operations, ({ path }) => path.replaceAll(/\{\w+\}/g, UNKNOWN_ID));
    const api = [...addresses].map(([path, all]) => [path, all.map(({ method }) => method)] as const);
    const open = ['/healthz', '/readyz', '/metrics', '/api/openapi.json'].map(
      (path) => [path, ['GET']] as const,
    );
    for (const [address, methods] of [...api, ...open]) {
      const response = await server.request(address, { method: 'PUT', token: owner.token });
      expect(response, address).toMatchObject({ status: 405, json: { error: expect.any(String) } });
      const allowed = response.headers.get('allow')?.split(', ') ?? [];
      expect(allowed.filter((method) => method !== 'HEAD').toSorted(), address).toEqual(
        [...methods].toSorted(),
      );
    }
    expect(await server.request('/api/jobs', { method: 'PUT' })).toMatchObject({ status: 401 });
    expect((await fetch(new URL('/healthz', server.url), { method: 'HEAD' })).status).toBe(200);
  });

  it('creates no job, and no answer may be cached', async () => {
    expect(await server.queued.store.jobs.list(owner.user.id, 10)).toEqual([]);
    const { headers } = await server.request('/healthz');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('an Idempotency-Key', () => {
  const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } });

  it('starts one job for two requests at once, and returns the same one later', async () => {
    const both = await Promise.all([
      submitJob(requestBody(owner), keyed('k1')),
      submitJob(requestBody(owner), keyed('k1')),
    ]);
    const [one, other] = both.map(({ json }) => Id.parse(json).id);
    expect(one).toBe(other);
    expect(Id.parse((await submitJob(requestBody(owner), keyed('k1'))).json).id).toBe(one);
    await server.runNextJob();
    expect(await submitJob(requestBody(owner), keyed('k1'))).toMatchObject({
      status: 200,
      json: { id: one, status: 'COMPLETED' },
    });
    const undo = {
      method: 'POST',
      token: owner.token,
      json: { instruction: 'one page' },
      headers: { Prefer: 'respond-async', 'Idempotency-Key': 'v1' },
    } as const;
    const versions = await Promise.all([
      server.request(`/api/jobs/${one}/refine`, undo),
      server.request(`/api/jobs/${one}/refine`, undo),
    ]);
    expect(new Set(versions.map(({ json }) => Id.parse(json).id)).size).toBe(1);
    await server.runNextJob();
  });

  it('is refused with another request', async () => {
    const other = await submitJob({ ...requestBody(owner), title: 'Waiter' }, keyed('k1'));
    expect(other).toMatchObject({ status: 422, json: { error: expect.stringContaining('another request') } });
  });

  it('belongs to its user: the same key of somebody else starts another job', async () => {
    const other = await server.newUser();
    const theirs = await submitJob(requestBody(other), { token: other.token, ...keyed('k1') });
    expect(theirs).toMatchObject({ status: 202, json: { user_id: other.user.id } });
    await server.runNextJob();
  });

  it('can be used again after a refused request', async () => {
    expect((await submitJob({ ...requestBody(owner), job_description: '' }, keyed('k2'))).status).toBe(400);
    expect((await submitJob(requestBody(owner), keyed('k2'))).status).toBe(202);
    await server.runNextJob();
  });

  it('must be valid', async () => {
    expect((await submitJob(requestBody(owner), keyed('two words'))).status).toBe(400);
    expect((await submitJob(requestBody(owner), keyed('x'.repeat(101)))).status).toBe(400);
  });
});

it('a request past a daily limit is 429, and says when the person can tailor again', async () => {
  const other = await server.newUser();
  for (const _ of [1, 2, 3]) {
    expect((await submitJob(requestBody(other), { token: other.token })).status).toBe(202);
    await server.runNextJob();
  }
  const response = await submitJob(requestBody(other), { token: other.token });
  expect(response).toMatchObject({
    status: 429,
    json: { error: expect.stringContaining('after midnight UTC (in ') },
  });
  const seconds = Number(response.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(86_400);
});

it('the metrics count the jobs of the day in all processes, and name nobody', async () => {
  const response = await server.request('/metrics', { token: await server.createToken(null) });
  expect(response.text).toMatch(/tailor_jobs_today\{status="COMPLETED",code=""\} [1-9]/);
  expect(response.text).toContain(
    'tailor_http_request_duration_seconds_count{method="POST",route="/api/jobs",status="202"}',
  );
  expect(response.text).not.toContain(owner.user.id);
  expect(await server.request('/metrics', { token: owner.token })).toMatchObject({ status: 403 });
});

it('the metrics show queues, step times, model usage, failures and deliveries', async () => {
  const { queued, metrics } = server;
  const failing = await submit(withModel(await queued.newRequester()), queued);
  const usage = { calls: 3, inputTokens: 700, cachedTokens: 200, outputTokens: 50, cost: 0.25 };
  await queued.store.jobs.addUsage(failing.id, usage);
  await queued.runJob(await queued.takeNext(queues.tailor), { onStepTime: metrics.onStepTime });
  await submit(await queued.newRequester(), queued);
  await sql`update pgboss.job set created_on = now() - interval '90 seconds' where name = 'tailor'`.execute(
    server.database.db,
  );
  metrics.onRetractionFailed('slack', 2);
  const { text } = await server.request('/metrics', { token: await server.createToken(null) });
  const figure = (line: string) => {
    const value = text.split('\n').find((one) => one.startsWith(`${line} `));
    return Number(value?.slice(line.length));
  };
  expect(figure('tailor_queue_depth{queue="tailor",state="waiting"}')).toBe(1);
  expect(figure('tailor_queue_oldest_seconds{queue="tailor"}')).toBeGreaterThanOrEqual(90);
  expect(figure('tailor_step_duration_seconds_count{step="reading"}')).toBe(1);
  expect(figure('tailor_jobs_today{status="FAILED",code="model_not_configured"}')).toBe(1);
  expect(figure('tailor_deliveries_today{platform="slack",kind="notice",state="PENDING"}')).toBe(1);
  expect(figure('tailor_model_calls_today')).toBe(3);
  expect(figure('tailor_model_tokens_today{kind="input"}')).toBe(700);
  expect(figure('tailor_model_tokens_today{kind="cached"}')).toBe(200);
  expect(figure('tailor_model_tokens_today{kind="output"}')).toBe(50);
  expect(figure('tailor_model_cost_dollars_today')).toBe(0.25);
  expect(figure('tailor_messages_left_standing_total{platform="slack"}')).toBe(2);
});

it('an unexpected error is 500 with a reference to its log line, and nothing else', async () => {
  await sql`alter table job_files rename to gone`.execute(server.database.db);
  const [job] = await server.queued.store.jobs.list(owner.user.id, 1);
  const response = await server.request(`/api/jobs/${job?.id}/resume.pdf`, { token: owner.token });
  await sql`alter table gone rename to job_files`.execute(server.database.db);
  const { error, reference } = z
    .strictObject({ error: z.string(), reference: z.string() })
    .parse(response.json);
  expect(response.status).toBe(500);
  expect(error).not.toContain('job_files');
  expect(server.queued.pipeline.lines).toContainEqual(expect.objectContaining({ reference }));
});

it('a poll that fails is passed on, and the next one ends the wait', async () => {
  const errors: unknown[] = [];
  let polls = 0;
  const jobWaiter = createJobWaiter(
    {
      async among() {
        polls += 1;
        if (polls === 1) throw new Error('a row of another form');
        return new Set();
      },
    },
    { onError: (error) => errors.push(error), pollIntervalMs: 5 },
  );
  const job = JobId.parse('01a20e03-0000-7000-8000-000000000009');
  await jobWaiter.waitForEnd(job, 60, new AbortController().signal);
  expect(errors).toMatchObject([{ message: 'a row of another form' }]);
});

it('all waits share one query, and nothing is queried while nobody waits', async () => {
  const queries: number[] = [];
  const pending = new Set([1, 2, 3].map((one) => JobId.parse(`01a20e03-0000-7000-8000-00000000000${one}`)));
  const jobWaiter = createJobWaiter(
    {
      async among(ids) {
        queries.push(ids.length);
        return new Set(ids.filter((id) => pending.has(id)));
      },
    },
    { onError: () => {}, pollIntervalMs: 5 },
  );
  const neverAborts = new AbortController();
  const waits = [...pending].map((id) => jobWaiter.waitForEnd(id, 60, neverAborts.signal));
  while (!queries.includes(3)) await new Promise((resolve) => setTimeout(resolve, 5));
  pending.clear();
  await Promise.all(waits);
  const afterAll = queries.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(queries.length).toBeLessThanOrEqual(afterAll + 1);
});
