import { readFile } from 'node:fs/promises';
import { extractRawText } from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createScriptedEngine, POSTING, RESUME } from '../../setup/pipeline.ts';
import { startTestServer, type TestResponse, type TestServer } from './test-server.ts';

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['newUser']>>;
beforeAll(async () => {
  server = await startTestServer();
  owner = await server.newUser();
});
afterAll(() => server.close());

const Job = z.object({ id: z.string(), status: z.string(), edits: z.array(z.object({ id: z.string() })) });

const REQUEST = { title: 'Head Chef', company_name: 'The Anchor', job_description: POSTING };
const requestBody = (user = owner) => ({ user_id: user.user.id, resume_id: user.resume.id, ...REQUEST });

/** Tells whether a submitted job has a reservation of the day's limits. */
async function isReserved({ json }: TestResponse): Promise<boolean> {
  const reservations = server.database.db.selectFrom('reservations').select('job_id');
  const row = await reservations.where('job_id', '=', Job.parse(json).id).executeTakeFirst();
  return row !== undefined;
}

/** Submits a job, runs it, and returns it. */
async function completeJob(path = '/api/jobs', json: unknown = requestBody()): Promise<z.infer<typeof Job>> {
  const submitted = await server.request(path, {
    method: 'POST',
    token: owner.token,
    json,
    headers: { Prefer: 'respond-async' },
  });
  expect(submitted.status).toBe(202);
  expect(await isReserved(submitted)).toBe(true);
  await server.runNextJob();
  const job = Job.parse(
    (await server.request(`/api/jobs/${Job.parse(submitted.json).id}`, { token: owner.token })).json,
  );
  expect(job.status).toBe('COMPLETED');
  return job;
}

describe('a job over HTTP', () => {
  it('is answered at once with respond-async, and can be followed at its Location', async () => {
    const submitted = await server.request('/api/jobs', {
      method: 'POST',
      token: owner.token,
      json: requestBody(),
      headers: { Prefer: 'respond-async' },
    });
    expect(submitted).toMatchObject({ status: 202, json: { status: 'PENDING', progress: 'received' } });
    expect(submitted.headers.get('preference-applied')).toBe('respond-async');
    expect(submitted.headers.get('retry-after')).toBe('2');
    const at = submitted.headers.get('location') ?? '';
    const waiting = server.request(at, { token: owner.token, headers: { Prefer: 'wait=60' } });
    await server.runNextJob();
    expect(await waiting).toMatchObject({ status: 200, json: { status: 'COMPLETED', progress: null } });
  });

  it('is answered when it ends within the wait', async () => {
    const submitted = server.request('/api/jobs', {
      method: 'POST',
      token: owner.token,
      json: requestBody(),
    });
    while (!(await server.queued.boss.findJobs('tailor', { queued: true })).length);
    await server.runNextJob();
    expect(await submitted).toMatchObject({
      status: 200,
      json: { status: 'COMPLETED', user_id: owner.user.id },
    });
  });

  it('is answered with 202 after the requested wait', async () => {
    const submitted = await server.request('/api/jobs', {
      method: 'POST',
      token: owner.token,
      json: requestBody(),
      headers: { Prefer: 'wait=1' },
    });
    expect(submitted).toMatchObject({ status: 202, json: { status: 'PENDING' } });
    expect(submitted.headers.get('preference-applied')).toBe('wait=1');
    await server.runNextJob();
  });

  it('that failed is answered with 200, and says why', async () => {
    const submitted = await server.request('/api/jobs', {
      method: 'POST',
      token: owner.token,
      json: { ...requestBody(), options: { engine: 'openai' } },
      headers: { Prefer: 'respond-async' },
    });
    await server.runNextJob();
    const { id } = Job.parse(submitted.json);
    const failed = await server.request(`/api/jobs/${id}`, { token: owner.token });
    expect(failed).toMatchObject({
      status: 200,
      json: { status: 'FAILED', failure: { code: 'model_not_configured' } },
    });
    const file = await server.request(`/api/jobs/${id}/resume.pdf`, { token: owner.token });
    expect(file).toMatchObject({ status: 409, json: { error: expect.stringContaining('This job failed') } });

    const again = await server.request(`/api/jobs/${id}/retry`, {
      method: 'POST',
      token: owner.token,
      json: { engine: 'offline' },
      headers: { Prefer: 'respond-async' },
    });
    expect(again.status).toBe(202);
    expect(await isReserved(again)).toBe(true);
    await server.runNextJob();
  });

  it('is cancelled before it runs, and deleted', async () => {
    const submitted = await server.request('/api/jobs', {
      method: 'POST',
      token: owner.token,
      json: requestBody(),
      headers: { Prefer: 'respond-async' },
    });
    const at = `/api/jobs/${Job.parse(submitted.json).id}`;
    expect(await server.request(`${at}/resume.txt`, { token: owner.token })).toMatchObject({ status: 409 });
    const cancelled = await server.request(`${at}/cancel`, { method: 'POST', token: owner.token });
    expect(cancelled).toMatchObject({ status: 200, json: { failure: { code: 'cancelled' } } });
    expect((await server.request(at, { method: 'DELETE', token: owner.token })).status).toBe(204);
    expect((await server.request(at, { token: owner.token })).status).toBe(404);
  });

  it('returns its resume as text, DOCX, PDF, picture and JSON Resume', async () => {
    const { id } = await completeJob();
    const get = async (kind: string) =>
      server.request(`/api/jobs/${id}/resume.${kind}`, { token: owner.token });
    expect((await get('txt')).text).toContain('Trained 6 apprentices');
    const startOf = (bytes: Uint8Array, count: number) =>
      Buffer.from(bytes.subarray(0, count)).toString('latin1');
    expect(startOf((await get('docx')).bytes, 2)).toBe('PK');
    expect(startOf((await get('pdf')).bytes, 5)).toBe('%PDF-');
    expect(startOf((await get('png')).bytes, 4)).toBe('\x89PNG');
    const json = await get('json');
    expect(json.headers.get('content-disposition')).toBe(
      'attachment; filename="Ines Kalliomaki - Head Chef.json"',
    );
    expect(json.json).toMatchObject({
      basics: { name: 'Ines Kalliomaki' },
      work: [{ name: 'Harbour Kitchen' }],
    });
  });

  it('is listed newest first, a page at a time', async () => {
    const Page = z.object({ jobs: z.array(z.object({ id: z.string() })), next: z.string().nullable() });
    const ids: string[] = [];
    let next: string | null = '/api/jobs?limit=2';
    while (next !== null) {
      const page: z.infer<typeof Page> = Page.parse(
        (await server.request(next, { token: owner.token })).json,
      );
      expect(page.jobs.length).toBeLessThanOrEqual(2);
      ids.push(...page.jobs.map(({ id }) => id));
      next = page.next;
    }
    expect(ids).toEqual([...new Set(ids)].toSorted().reverse());
    const all = await server.queued.store.jobs.list(owner.user.id, 100);
    expect(ids).toEqual(all.map(({ id }) => id));
  });
});

describe('versions over HTTP', () => {
  it('are created by undo, accept, facts, refine and restore', async () => {
    const first = await completeJob();
    const undone = await completeJob(`/api/jobs/${first.id}/undo`, { edits: 'all' });
    const [edit] = undone.edits;
    await completeJob(`/api/jobs/${undone.id}/accept`, { edits: [edit?.id] });
    await completeJob(`/api/jobs/${first.id}/facts`, { entry: 'E1', text: 'Holds a driving licence' });
    await completeJob(`/api/jobs/${first.id}/refine`, { instruction: 'one page' });
    await completeJob(`/api/jobs/${first.id}/restore`, {});
  });

  it('that cannot be created are refused with a sentence', async () => {
    const { id } = await completeJob();
    const request = (verb: string, json: unknown) =>
      server.request(`/api/jobs/${id}/${verb}`, { method: 'POST', token: owner.token, json });
    expect(await request('undo', { edits: ['K99'] })).toMatchObject({
      status: 400,
      json: { fields: { edits: expect.any(String) } },
    });
    expect(await request('restore', {})).toMatchObject({
      status: 409,
      json: { error: expect.stringContaining('newest') },
    });
    expect(await request('retry', {})).toMatchObject({ status: 409 });
    expect(await request('cancel', {})).toMatchObject({ status: 409 });
  });
});

/** The operations that succeeded where a model is set up. */
const succeededWithAi = new Set<string>();

describe('a cover letter and interview questions over HTTP', () => {
  const text = 'Ordered vegetables and fish from nine suppliers';
  const edits = [{ op: 'rephrase' as const, line: 'E1.B1', text, requirement: 'R1' }];
  let ai: TestServer;
  let person: typeof owner;
  beforeAll(async () => {
    ai = await startTestServer({ engines: [createScriptedEngine({ requirements: [], edits })] });
    person = await ai.newUser();
    return () => {
      for (const id of ai.succeeded) succeededWithAi.add(id);
      return ai.close();
    };
  });

  const post = (path: string, json: unknown = {}) =>
    ai.request(path, { method: 'POST', token: person.token, json, headers: { Prefer: 'respond-async' } });
  async function complete(path: string, json?: unknown): Promise<string> {
    const { id } = Job.parse((await post(path, json)).json);
    await ai.runNextJob();
    return id;
  }
  const get = (path: string) => ai.request(path, { token: person.token });

  it('are jobs of their own, each with its JSON and the letter with its documents', async () => {
    const version = await complete('/api/jobs', { ...requestBody(person), options: { engine: 'openai' } });
    const letter = await complete(`/api/jobs/${version}/letter`);
    expect((await get(`/api/jobs/${letter}`)).json).toMatchObject({
      status: 'COMPLETED',
      parent_job_id: version,
      made: { by: 'letter' },
      tailored_resume_text: null,
      letter: { language: 'en', left_out: 0, text: expect.stringContaining('Dear hiring team,') },
      interview_questions: null,
    });
    for (const kind of ['txt', 'docx', 'pdf'])
      expect((await get(`/api/jobs/${letter}/letter.${kind}`)).status).toBe(200);
    expect((await get(`/api/jobs/${letter}/resume.pdf`)).status).toBe(404);
    expect((await get(`/api/jobs/${version}/letter.pdf`)).status).toBe(404);
    expect(await post(`/api/jobs/${version}/letter`)).toMatchObject({ status: 200, json: { id: letter } });
    expect(await post(`/api/jobs/${letter}/undo`, { edits: 'all' })).toMatchObject({ status: 409 });

    const questions = await complete(`/api/jobs/${version}/questions`);
    expect((await get(`/api/jobs/${questions}`)).json).toMatchObject({
      interview_questions: {
        questions: [{ edit: 'K1', line: text, question: expect.stringMatching(/\?$/) }],
        left_out: 0,
      },
      letter: null,
    });
  });

  it('need AI: for a job made without, a sentence says what to do', async () => {
    const { id } = await completeJob();
    for (const verb of ['letter', 'questions'])
      expect(
        await server.request(`/api/jobs/${id}/${verb}`, { method: 'POST', token: owner.token, json: {} }),
      ).toMatchObject({ status: 409, json: { error: expect.stringMatching(/need.* AI/) } });
  });
});

describe('resumes and users over HTTP', () => {
  const form = (bytes: string, filename: string, field = 'file') => {
    const data = new FormData();
    data.set(field, new Blob([bytes]), filename);
    return data;
  };
  const upload = (body: FormData, token = owner.token) =>
    server.request('/api/resumes', { method: 'POST', token, body });

  it('a document that is no resume is refused with 422 and a code, unless the form accepts it', async () => {
    const body = form('# left-pad\n\nPads a string.\n\n## Install\n\nnpm install left-pad\n', 'README.md');
    expect(await upload(body)).toMatchObject({
      status: 422,
      json: { code: 'not_a_resume', fields: { file: expect.stringMatching(/resume/) } },
    });
    body.set('accept', 'true');
    expect(await upload(body, (await server.newUser()).token)).toMatchObject({ status: 201 });
  });

  it('an installation adds a user, saves a resume, runs a job, and deletes the user', async () => {
    const token = await server.createToken(null);
    const json = { external_id: 'amara-7', display_name: 'Amara' };
    const added = await server.request('/api/users', { method: 'POST', token, json });
    expect(added).toMatchObject({ status: 200, json: { display_name: 'Amara' } });
    expect((await server.request('/api/users', { method: 'POST', token, json })).json).toEqual(added.json);

    const { id } = z.object({ id: z.string() }).parse(added.json);
    const saved = await server.request(`/api/resumes?user_id=${id}`, {
      method: 'POST',
      token,
      body: form(RESUME, 'cv.txt'),
    });
    expect(saved).toMatchObject({ status: 201, json: { resume: { filename: 'cv.txt', is_default: true } } });
    expect(saved.headers.get('location')).toContain(`?user_id=${id}`);
    expect((await server.request(saved.headers.get('location') ?? '', { token })).status).toBe(200);

    const submitted = await server.request('/api/jobs', {
      method: 'POST',
      token,
      json: { ...REQUEST, user_id: id },
      headers: { Prefer: 'respond-async' },
    });
    expect(submitted.status).toBe(202);
    await server.runNextJob();
    expect((await server.request(submitted.headers.get('location') ?? '', { token })).json).toMatchObject({
      status: 'COMPLETED',
    });

    expect((await server.request(`/api/users/${id}`, { method: 'DELETE', token })).status).toBe(204);
    expect((await server.request(submitted.headers.get('location') ?? '', { token })).status).toBe(404);
  });

  it('a Word file comes back edited in place, and with its changes tracked', async () => {
    const data = new FormData();
    const bytes = await readFile(
      new URL('../../fixtures/word-files/libreoffice-nurse.docx', import.meta.url),
    );
    data.set('file', new Blob([bytes]), 'nurse.docx');
    const { resume } = z.object({ resume: z.object({ id: z.string() }) }).parse((await upload(data)).json);
    const { id } = await completeJob('/api/jobs', {
      ...requestBody(),
      resume_id: resume.id,
      title: 'Practice Educator',
      job_description:
        'We are looking for a practice educator for our wards.\n\nYou will:\n- supervise student nurses on their placement\n- train colleagues in new infusion pumps',
    });
    const sources = await Promise.all(
      ['resume-own.docx', 'resume-changes.docx'].map((name) =>
        server.request(`/api/jobs/${id}/${name}`, { token: owner.token }),
      ),
    );
    for (const { status, bytes: file } of sources) {
      expect(status).toBe(200);
      expect((await extractRawText({ buffer: Buffer.from(file) })).value.trim()).not.toBe('');
    }
    expect(
      (await server.request(`/api/resumes/${resume.id}`, { method: 'DELETE', token: owner.token })).status,
    ).toBe(204);
  });

  it('a resume is listed, made the default, and deleted', async () => {
    const json = JSON.stringify({
      basics: { name: 'Ines Kalliomaki' },
      work: [{ name: 'Harbour Kitchen', position: 'Chef' }],
    });
    const saved = await upload(form(json, 'resume.json'));
    const { resume } = z.object({ resume: z.object({ id: z.string() }) }).parse(saved.json);
    const at = `/api/resumes/${resume.id}`;
    expect((await server.request(`${at}/default`, { method: 'POST', token: owner.token })).status).toBe(204);
    const listed = await server.request('/api/resumes', { token: owner.token });
    expect(listed.json).toMatchObject({
      resumes: [{ id: resume.id, is_default: true }, { is_default: false }],
    });
    expect((await server.request(at, { method: 'DELETE', token: owner.token })).status).toBe(204);
    expect((await server.request(at, { token: owner.token })).status).toBe(404);
  });

  it('a file that is not a resume is refused with an error at its field', async () => {
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

it('every operation succeeded in these tests, and all answers matched the OpenAPI document', () => {
  const succeeded = new Set([...server.succeeded, ...succeededWithAi]);
  expect([...succeeded].toSorted()).toEqual(server.operations.map(({ id }) => id).toSorted());
});
