import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createJobWaiter } from '../../../src/adapters/http/middleware/job-waiter.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { JobId } from '../../../src/jobs/model/ids.ts';
import { NO_LIMITS, submitted, withModel } from '../../infra/queue/queued.ts';
import { type Asked, type Served, serve } from './served.ts';

let served: Served;
let mine: Awaited<ReturnType<Served['asker']>>;
beforeAll(async () => {
  served = await serve({ quota: { limits: { ...NO_LIMITS, jobsPerPerson: 3 }, price: null } });
  mine = await served.asker();
});
afterAll(() => served.close());

const REQUEST = { title: 'Chef', company_name: 'The Anchor', job_description: 'HACCP' };
const requestOf = ({ user }: typeof mine) => ({ user_id: user.id, ...REQUEST });
const ask = (json: unknown, { token = mine.token, ...asked }: Asked = {}) =>
  served.ask('/api/jobs', {
    method: 'POST',
    token,
    json,
    ...asked,
    headers: { Prefer: 'respond-async', ...asked.headers },
  });

const NOBODY = '01a20e03-0000-7000-8000-000000000000';

const Id = z.object({ id: z.string() });

describe('a request that is not valid', () => {
  it.each([
    ['no database takes', 'member\u000017'],
    ['is half of one, as which it could not be told from others', 'member\ud83d17'],
  ])('with a letter in an id that %s is 400, and says so by field', async (_, external_id) => {
    const json = { external_id };
    const token = await served.token(null);
    expect(await served.ask('/api/users', { method: 'POST', token, json })).toMatchObject({
      status: 400,
      json: { fields: { external_id: expect.any(String) } },
    });
  });

  it.each([
    [
      'no field',
      {},
      { user_id: expect.any(String), title: expect.any(String), job_description: expect.any(String) },
    ],
    ['an empty posting', { job_description: ' ' }, { job_description: expect.stringContaining('empty') }],
    [
      'a posting past the limit',
      { job_description: 'x'.repeat(60_001) },
      { job_description: expect.any(String) },
    ],
    ['a field that there is none of', { resume: 1 }, { resume: 'resume is not a field of this request.' }],
    ['an option that there is none of', { options: { page: 1 } }, { 'options.page': expect.any(String) }],
    ['an option out of bounds', { options: { pages: 11 } }, { 'options.pages': expect.any(String) }],
    ['a resume that is not there', { resume_id: NOBODY }, { resume_id: expect.any(String) }],
    ['an id that is none', { resume_id: 'mine' }, { resume_id: 'resume_id is not a UUID.' }],
    ['a translation without AI', { options: { language: 'posting' } }, { language: expect.any(String) }],
    ['a section that is not there', { options: { locked: ['X99'] } }, { locked: expect.any(String) }],
  ])('with %s is 400, and says so by field', async (_, part, fields) => {
    const json = Object.keys(part).length === 0 ? {} : { ...requestOf(mine), ...part };
    expect(await ask(json)).toMatchObject({ status: 400, json: { error: expect.any(String), fields } });
  });

  it.each([
    ['broken JSON', 400, { body: '{"title":', headers: { 'Content-Type': 'application/json' } }],
    ['JSON that is no object', 400, { body: '[]', headers: { 'Content-Type': 'application/json' } }],
    ['no JSON', 415, { body: 'title=Chef', headers: { 'Content-Type': 'text/plain' } }],
    [
      'a body past any posting',
      413,
      { body: `{"title":"${'x'.repeat(400_000)}"}`, headers: { 'Content-Type': 'application/json' } },
    ],
    ['a charset of its own', 415, { body: '{}', headers: { 'Content-Type': 'application/json; charset=x' } }],
    ['a page of no size', 400, undefined],
  ])('with %s is told in one sentence', async (_, status, body) => {
    const answered = body
      ? await served.ask('/api/jobs', { method: 'POST', token: mine.token, ...body })
      : await served.ask('/api/jobs?limit=0', { token: mine.token });
    expect(answered).toMatchObject({ status, json: { error: expect.stringMatching(/\.$/) } });
    expect(answered.text).not.toMatch(/ at |node_modules|SyntaxError|xxxx/);
  });

  it('for what is not there is 404, in JSON', async () => {
    for (const address of ['/', '/api/nothing', '/api/jobs/x/resume.exe'])
      expect(await served.ask(address, { token: mine.token })).toMatchObject({
        status: 404,
        json: { error: expect.any(String) },
      });
    expect(await served.ask('/api/jobs/%zz', { token: mine.token })).toMatchObject({
      status: 400,
      json: { error: expect.any(String) },
    });
  });

  it('with a method that an address does not take is 405, for every address, and Allow says what it takes', async () => {
    const addresses = Map.groupBy(served.operations, ({ path }) => path.replaceAll(/\{\w+\}/g, NOBODY));
    const taken = [...addresses].map(([path, all]) => [path, all.map(({ method }) => method)] as const);
    const open = ['/healthz', '/readyz', '/metrics', '/api/openapi.json'].map(
      (path) => [path, ['GET']] as const,
    );
    for (const [address, methods] of [...taken, ...open]) {
      const answered = await served.ask(address, { method: 'PUT', token: mine.token });
      expect(answered, address).toMatchObject({ status: 405, json: { error: expect.any(String) } });
      const allowed = answered.headers.get('allow')?.split(', ') ?? [];
      expect(allowed.filter((method) => method !== 'HEAD').toSorted(), address).toEqual(
        [...methods].toSorted(),
      );
    }
    expect(await served.ask('/api/jobs', { method: 'PUT' })).toMatchObject({ status: 401 });
    expect((await fetch(new URL('/healthz', served.url), { method: 'HEAD' })).status).toBe(200);
  });

  it('makes no job, and no answer is kept by anybody between', async () => {
    expect(await served.queued.store.jobs.list(mine.user.id, 10)).toEqual([]);
    const { headers } = await served.ask('/healthz');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('an Idempotency-Key', () => {
  const keyed = (key: string) => ({ headers: { 'Idempotency-Key': key } });

  it('makes one job of two requests at once, and gives the same one later', async () => {
    const both = await Promise.all([ask(requestOf(mine), keyed('k1')), ask(requestOf(mine), keyed('k1'))]);
    const [one, other] = both.map(({ json }) => Id.parse(json).id);
    expect(one).toBe(other);
    expect(Id.parse((await ask(requestOf(mine), keyed('k1'))).json).id).toBe(one);
    await served.work();
    expect(await ask(requestOf(mine), keyed('k1'))).toMatchObject({
      status: 200,
      json: { id: one, status: 'COMPLETED' },
    });
    const undo = {
      method: 'POST',
      token: mine.token,
      json: { instruction: 'one page' },
      headers: { Prefer: 'respond-async', 'Idempotency-Key': 'v1' },
    } as const;
    const versions = await Promise.all([
      served.ask(`/api/jobs/${one}/refine`, undo),
      served.ask(`/api/jobs/${one}/refine`, undo),
    ]);
    expect(new Set(versions.map(({ json }) => Id.parse(json).id)).size).toBe(1);
    await served.work();
  });

  it('is refused for another request', async () => {
    const other = await ask({ ...requestOf(mine), title: 'Waiter' }, keyed('k1'));
    expect(other).toMatchObject({ status: 422, json: { error: expect.stringContaining('another request') } });
  });

  it('is a user’s own: the same key of somebody else is another job', async () => {
    const other = await served.asker();
    const theirs = await ask(requestOf(other), { token: other.token, ...keyed('k1') });
    expect(theirs).toMatchObject({ status: 202, json: { user_id: other.user.id } });
    await served.work();
  });

  it('is free again after a request that was refused', async () => {
    expect((await ask({ ...requestOf(mine), job_description: '' }, keyed('k2'))).status).toBe(400);
    expect((await ask(requestOf(mine), keyed('k2'))).status).toBe(202);
    await served.work();
  });

  it('must be one', async () => {
    expect((await ask(requestOf(mine), keyed('two words'))).status).toBe(400);
    expect((await ask(requestOf(mine), keyed('x'.repeat(101)))).status).toBe(400);
  });
});

it('past a day’s limit is 429, and says when the person can tailor again', async () => {
  const other = await served.asker();
  for (const _ of [1, 2, 3]) {
    expect((await ask(requestOf(other), { token: other.token })).status).toBe(202);
    await served.work();
  }
  const answered = await ask(requestOf(other), { token: other.token });
  expect(answered).toMatchObject({
    status: 429,
    json: { error: expect.stringContaining('after midnight UTC (in ') },
  });
  const seconds = Number(answered.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(86_400);
});

it('the metrics count the day’s jobs, whoever did them, and name nobody', async () => {
  const answered = await served.ask('/metrics', { token: await served.token(null) });
  expect(answered.text).toMatch(/tailor_jobs_today\{status="COMPLETED",code=""\} [1-9]/);
  expect(answered.text).toContain(
    'tailor_http_request_duration_seconds_count{method="POST",route="/api/jobs",status="202"}',
  );
  expect(answered.text).not.toContain(mine.user.id);
  expect(await served.ask('/metrics', { token: mine.token })).toMatchObject({ status: 403 });
});

it('the metrics say what waits and since when, how long steps took, what the model cost, what failed, and what is posted', async () => {
  const { queued, metrics } = served;
  const failing = await submitted(withModel(await queued.asker()), queued);
  const usage = { calls: 3, inputTokens: 700, cachedTokens: 200, outputTokens: 50, cost: 0.25 };
  await queued.store.jobs.addUsage(failing.id, usage);
  await queued.runJob(await queued.must(queues.tailor), { onStepTime: metrics.onStepTime });
  await submitted(await queued.asker(), queued);
  await sql`update pgboss.job set created_on = now() - interval '90 seconds' where name = 'tailor'`.execute(
    served.database.db,
  );
  metrics.onRetractionFailed('slack', 2);
  const { text } = await served.ask('/metrics', { token: await served.token(null) });
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

it('what nobody foresaw is 500 with a reference, which the log has, and no more', async () => {
  await sql`alter table job_files rename to gone`.execute(served.database.db);
  const [job] = await served.queued.store.jobs.list(mine.user.id, 1);
  const answered = await served.ask(`/api/jobs/${job?.id}/resume.pdf`, { token: mine.token });
  await sql`alter table gone rename to job_files`.execute(served.database.db);
  const { error, reference } = z
    .strictObject({ error: z.string(), reference: z.string() })
    .parse(answered.json);
  expect(answered.status).toBe(500);
  expect(error).not.toContain('job_files');
  expect(served.queued.workshop.lines).toContainEqual(expect.objectContaining({ reference }));
});

it('all who wait share one look, and none is taken while nobody waits', async () => {
  const looks: number[] = [];
  const pending = new Set([1, 2, 3].map((one) => JobId.parse(`01a20e03-0000-7000-8000-00000000000${one}`)));
  const jobWaiter = createJobWaiter(
    {
      async among(ids) {
        looks.push(ids.length);
        return new Set(ids.filter((id) => pending.has(id)));
      },
    },
    { pollIntervalMs: 5 },
  );
  const never = new AbortController();
  const all = [...pending].map((id) => jobWaiter.waitForEnd(id, 60, never.signal));
  while (!looks.includes(3)) await new Promise((resolve) => setTimeout(resolve, 5));
  pending.clear();
  await Promise.all(all);
  const done = looks.length;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(looks.length).toBeLessThanOrEqual(done + 1);
});
