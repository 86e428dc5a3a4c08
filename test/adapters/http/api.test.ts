import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { POSTING, RESUME } from '../../jobs/workshop.ts';
import { type Answered, type Served, serve } from './served.ts';

let served: Served;
let mine: Awaited<ReturnType<Served['asker']>>;
beforeAll(async () => {
  served = await serve();
  mine = await served.asker();
});
afterAll(() => served.close());

const Job = z.object({ id: z.string(), status: z.string(), edits: z.array(z.object({ id: z.string() })) });

const REQUEST = { title: 'Head Chef', company_name: 'The Anchor', job_description: POSTING };
const requestOf = (user = mine) => ({ user_id: user.user.id, resume_id: user.resume.id, ...REQUEST });

/** True where the job that was asked for is counted against the day's limits before it is done. */
async function reserved({ json }: Answered): Promise<boolean> {
  const reservations = served.database.db.selectFrom('reservations').select('job_id');
  const row = await reservations.where('job_id', '=', Job.parse(json).id).executeTakeFirst();
  return row !== undefined;
}

/** Asks for a job, does it, and gives it. */
async function done(path = '/api/jobs', json: unknown = requestOf()): Promise<z.infer<typeof Job>> {
  const asked = await served.ask(path, {
    method: 'POST',
    token: mine.token,
    json,
    headers: { Prefer: 'respond-async' },
  });
  expect(asked.status).toBe(202);
  expect(await reserved(asked)).toBe(true);
  await served.work();
  const job = Job.parse(
    (await served.ask(`/api/jobs/${Job.parse(asked.json).id}`, { token: mine.token })).json,
  );
  expect(job.status).toBe('COMPLETED');
  return job;
}

describe('a job over HTTP', () => {
  it('is answered at once with respond-async, and followed by its Location', async () => {
    const asked = await served.ask('/api/jobs', {
      method: 'POST',
      token: mine.token,
      json: requestOf(),
      headers: { Prefer: 'respond-async' },
    });
    expect(asked).toMatchObject({ status: 202, json: { status: 'PENDING', progress: 'received' } });
    expect(asked.headers.get('preference-applied')).toBe('respond-async');
    expect(asked.headers.get('retry-after')).toBe('2');
    const at = asked.headers.get('location') ?? '';
    const waiting = served.ask(at, { token: mine.token, headers: { Prefer: 'wait=60' } });
    await served.work();
    expect(await waiting).toMatchObject({ status: 200, json: { status: 'COMPLETED', progress: null } });
  });

  it('is answered finished where it ends within the wait', async () => {
    const asked = served.ask('/api/jobs', { method: 'POST', token: mine.token, json: requestOf() });
    while (!(await served.queued.boss.findJobs('tailor', { queued: true })).length);
    await served.work();
    expect(await asked).toMatchObject({ status: 200, json: { status: 'COMPLETED', user_id: mine.user.id } });
  });

  it('is answered with 202 past the wait that was asked for', async () => {
    const asked = await served.ask('/api/jobs', {
      method: 'POST',
      token: mine.token,
      json: requestOf(),
      headers: { Prefer: 'wait=1' },
    });
    expect(asked).toMatchObject({ status: 202, json: { status: 'PENDING' } });
    expect(asked.headers.get('preference-applied')).toBe('wait=1');
    await served.work();
  });

  it('that failed is 200, and says why', async () => {
    const asked = await served.ask('/api/jobs', {
      method: 'POST',
      token: mine.token,
      json: { ...requestOf(), options: { engine: 'openai' } },
      headers: { Prefer: 'respond-async' },
    });
    await served.work();
    const { id } = Job.parse(asked.json);
    const failed = await served.ask(`/api/jobs/${id}`, { token: mine.token });
    expect(failed).toMatchObject({
      status: 200,
      json: { status: 'FAILED', failure: { code: 'model_not_configured' } },
    });
    const file = await served.ask(`/api/jobs/${id}/resume.pdf`, { token: mine.token });
    expect(file).toMatchObject({ status: 409, json: { error: expect.stringContaining('This job failed') } });

    const again = await served.ask(`/api/jobs/${id}/retry`, {
      method: 'POST',
      token: mine.token,
      json: { engine: 'offline' },
      headers: { Prefer: 'respond-async' },
    });
    expect(again.status).toBe(202);
    expect(await reserved(again)).toBe(true);
    await served.work();
  });

  it('is cancelled while it waits, and deleted', async () => {
    const asked = await served.ask('/api/jobs', {
      method: 'POST',
      token: mine.token,
      json: requestOf(),
      headers: { Prefer: 'respond-async' },
    });
    const at = `/api/jobs/${Job.parse(asked.json).id}`;
    expect(await served.ask(`${at}/resume.txt`, { token: mine.token })).toMatchObject({ status: 409 });
    const cancelled = await served.ask(`${at}/cancel`, { method: 'POST', token: mine.token });
    expect(cancelled).toMatchObject({ status: 200, json: { failure: { code: 'cancelled' } } });
    expect((await served.ask(at, { method: 'DELETE', token: mine.token })).status).toBe(204);
    expect((await served.ask(at, { token: mine.token })).status).toBe(404);
  });

  it('gives its resume as text, DOCX, PDF, picture and JSON Resume', async () => {
    const { id } = await done();
    const get = async (kind: string) => served.ask(`/api/jobs/${id}/resume.${kind}`, { token: mine.token });
    expect((await get('txt')).text).toContain('Trained 6 apprentices');
    const begins = (bytes: Uint8Array, count: number) =>
      Buffer.from(bytes.subarray(0, count)).toString('latin1');
    expect(begins((await get('docx')).bytes, 2)).toBe('PK');
    expect(begins((await get('pdf')).bytes, 5)).toBe('%PDF-');
    expect(begins((await get('png')).bytes, 4)).toBe('\x89PNG');
    const json = await get('json');
    expect(json.headers.get('content-disposition')).toBe('attachment; filename="resume.json"');
    expect(json.json).toMatchObject({
      basics: { name: 'Ines Kalliomaki' },
      work: [{ name: 'Harbour Kitchen' }],
    });
  });

  it('is listed with the newest first, a page at a time', async () => {
    const Page = z.object({ jobs: z.array(z.object({ id: z.string() })), next: z.string().nullable() });
    const ids: string[] = [];
    let next: string | null = '/api/jobs?limit=2';
    while (next !== null) {
      const page: z.infer<typeof Page> = Page.parse((await served.ask(next, { token: mine.token })).json);
      expect(page.jobs.length).toBeLessThanOrEqual(2);
      ids.push(...page.jobs.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual([...new Set(ids)].toSorted().reverse());
    const all = await served.queued.store.jobs.list(mine.user.id, 100);
    expect(ids).toEqual(all.map(({ id }) => id));
  });
});

describe('versions over HTTP', () => {
  it('are made by undo, accept, a fact, a wish and restore', async () => {
    const first = await done();
    const undone = await done(`/api/jobs/${first.id}/undo`, { edits: 'all' });
    const [edit] = undone.edits;
    await done(`/api/jobs/${undone.id}/accept`, { edits: [edit?.id] });
    await done(`/api/jobs/${first.id}/facts`, { entry: 'E1', text: 'Holds a driving licence' });
    await done(`/api/jobs/${first.id}/refine`, { instruction: 'one page' });
    await done(`/api/jobs/${first.id}/restore`, {});
  });

  it('that cannot be made are refused with a sentence', async () => {
    const { id } = await done();
    const ask = (verb: string, json: unknown) =>
      served.ask(`/api/jobs/${id}/${verb}`, { method: 'POST', token: mine.token, json });
    expect(await ask('undo', { edits: ['K99'] })).toMatchObject({
      status: 400,
      json: { fields: { edits: expect.any(String) } },
    });
    expect(await ask('restore', {})).toMatchObject({
      status: 409,
      json: { error: expect.stringContaining('newest') },
    });
    expect(await ask('retry', {})).toMatchObject({ status: 409 });
    expect(await ask('cancel', {})).toMatchObject({ status: 409 });
  });
});

describe('resumes and users over HTTP', () => {
  const form = (bytes: string, filename: string, field = 'file') => {
    const data = new FormData();
    data.set(field, new Blob([bytes]), filename);
    return data;
  };
  const upload = (body: FormData, token = mine.token) =>
    served.ask('/api/resumes', { method: 'POST', token, body });

  it('an installation adds a user, who gets a resume, a job, and is forgotten', async () => {
    const token = await served.token(null);
    const json = { external_id: 'amara-7', display_name: 'Amara' };
    const added = await served.ask('/api/users', { method: 'POST', token, json });
    expect(added).toMatchObject({ status: 200, json: { display_name: 'Amara' } });
    expect((await served.ask('/api/users', { method: 'POST', token, json })).json).toEqual(added.json);

    const { id } = z.object({ id: z.string() }).parse(added.json);
    const saved = await served.ask(`/api/resumes?user_id=${id}`, {
      method: 'POST',
      token,
      body: form(RESUME, 'cv.txt'),
    });
    expect(saved).toMatchObject({ status: 201, json: { resume: { filename: 'cv.txt', is_default: true } } });
    expect(saved.headers.get('location')).toContain(`?user_id=${id}`);
    expect((await served.ask(saved.headers.get('location') ?? '', { token })).status).toBe(200);

    const asked = await served.ask('/api/jobs', {
      method: 'POST',
      token,
      json: { ...REQUEST, user_id: id },
      headers: { Prefer: 'respond-async' },
    });
    expect(asked.status).toBe(202);
    await served.work();
    expect((await served.ask(asked.headers.get('location') ?? '', { token })).json).toMatchObject({
      status: 'COMPLETED',
    });

    expect((await served.ask(`/api/users/${id}`, { method: 'DELETE', token })).status).toBe(204);
    expect((await served.ask(asked.headers.get('location') ?? '', { token })).status).toBe(404);
  });

  it('a resume is listed, made the default, and deleted', async () => {
    const json = JSON.stringify({
      basics: { name: 'Ines Kalliomaki' },
      work: [{ name: 'Harbour Kitchen', position: 'Chef' }],
    });
    const saved = await upload(form(json, 'resume.json'));
    const { resume } = z.object({ resume: z.object({ id: z.string() }) }).parse(saved.json);
    const at = `/api/resumes/${resume.id}`;
    expect((await served.ask(`${at}/default`, { method: 'POST', token: mine.token })).status).toBe(204);
    const listed = await served.ask('/api/resumes', { token: mine.token });
    expect(listed.json).toMatchObject({
      resumes: [{ id: resume.id, is_default: true }, { is_default: false }],
    });
    expect((await served.ask(at, { method: 'DELETE', token: mine.token })).status).toBe(204);
    expect((await served.ask(at, { token: mine.token })).status).toBe(404);
  });

  it('a file that is no resume is refused with what to send instead', async () => {
    expect(await upload(form('{', 'resume.json'))).toMatchObject({
      status: 422,
      json: { fields: { file: expect.any(String) } },
    });
    expect(await upload(form('', 'resume.pdf'))).toMatchObject({ status: 422 });
    expect(await upload(form('MZ\u0000\u0001', 'resume.exe'))).toMatchObject({ status: 415 });
    expect(await upload(form('x'.repeat(10 * 1024 * 1024 + 1), 'resume.txt'))).toMatchObject({ status: 413 });
    expect(await upload(form('x', 'resume.txt', 'cv'))).toMatchObject({ status: 400 });
    expect(await upload(new FormData())).toMatchObject({
      status: 400,
      json: { fields: { file: expect.any(String) } },
    });
  });
});

it('the description leaves nothing out: every operation was seen to succeed, and each answer was as described', () => {
  expect([...served.succeeded].toSorted()).toEqual(served.operations.map(({ id }) => id).toSorted());
});
