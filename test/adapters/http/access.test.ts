import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createToken } from '../../../src/jobs/people/access.ts';
import { type Answered, type Described, type Served, serve } from './served.ts';

let served: Served;
let mine: Awaited<ReturnType<Served['asker']>>;
let stranger: Awaited<ReturnType<Served['asker']>>;
/** A job of mine that is done, as the stranger may know its id. */
let job: string;
let operations: readonly Described[];

beforeAll(async () => {
  served = await serve();
  ({ operations } = served);
});
afterAll(() => served.close());

it('the jobs API is off, and says how to turn it on, until a token exists; health is not', async () => {
  for (const address of ['/api/jobs', '/metrics'])
    expect(await served.ask(address)).toMatchObject({
      status: 503,
      json: { error: expect.stringContaining('tailor token create') },
    });
  expect((await served.ask('/healthz')).status).toBe(200);
  expect((await served.ask('/api/openapi.json')).status).toBe(200);
});

describe('of what is mine', () => {
  beforeAll(async () => {
    mine = await served.asker();
    stranger = await served.asker();
    const json = { user_id: mine.user.id, title: 'Chef', company_name: '', job_description: 'HACCP' };
    const headers = { Prefer: 'respond-async' };
    const asked = await served.ask('/api/jobs', { method: 'POST', token: mine.token, json, headers });
    job = (asked.headers.get('location') ?? '').split('/').at(-1) ?? '';
    await served.work();
  });

  const NOWHERE = '01a20e03-0000-7000-8000-000000000000';

  /** A request that would do, if it were mine: of each operation, with what exists or with what never did. */
  function request(
    { path, method, takes }: Described,
    token: string | undefined,
    known: boolean,
  ): Promise<Answered> {
    const ids = known
      ? { users: mine.user.id, resumes: mine.resume.id, jobs: job }
      : { users: NOWHERE, resumes: NOWHERE, jobs: NOWHERE };
    const room = path.split('/')[2];
    const id = room === 'users' ? ids.users : room === 'resumes' ? ids.resumes : ids.jobs;
    const form = new FormData();
    form.set('file', new Blob(['{}']), 'resume.json');
    return served.ask(path.replace('{id}', id), {
      method,
      ...(token !== undefined && { token }),
      ...(takes === 'application/json' && {
        json: BODIES[path.split('/').at(-1) ?? ''] ?? {
          user_id: ids.users,
          title: '',
          company_name: '',
          job_description: 'x',
        },
      }),
      ...(takes === 'multipart/form-data' && { body: form }),
    });
  }

  const BODIES: Record<string, unknown> = {
    users: { external_id: 'somebody' },
    undo: { edits: 'all' },
    accept: { edits: ['K1'] },
    facts: { entry: 'E1', text: 'x' },
    refine: { instruction: 'one page' },
    restore: {},
    retry: {},
  };

  /** What each operation gives somebody who has a token of their own, and asks for what is mine. */
  const WITHOUT_ID: Record<string, number> = {
    createJob: 403,
    addUser: 403,
    listJobs: 200,
    listResumes: 200,
    addResume: 422,
    deleteUser: 403,
  };

  it('nobody learns anything without a token, with one that was revoked, or with a wrong one', async () => {
    const { secret, token } = await createToken({ userId: mine.user.id, name: null }, served.tokens);
    expect((await served.ask('/api/jobs', { token: secret })).status).toBe(200);
    await served.tokens.revoke(token.prefix);
    for (const operation of operations) {
      for (const bearer of [undefined, secret, `${secret}x`, 'Bearer', mine.user.id]) {
        const answered = await request(operation, bearer, true);
        expect(answered, operation.id).toMatchObject({ status: 401, json: { error: expect.any(String) } });
        expect(answered.headers.get('www-authenticate')).toContain('Bearer');
      }
    }
  });

  it('a stranger gets the same answer, in every operation, for what is mine and for what never was', async () => {
    for (const operation of operations) {
      const known = await request(operation, stranger.token, true);
      const unknown = await request(operation, stranger.token, false);
      expect({ id: operation.id, status: known.status }).toEqual({
        id: operation.id,
        status: WITHOUT_ID[operation.id] ?? 404,
      });
      expect(known.json, operation.id).toEqual(unknown.json);
      expect(known.text, operation.id).not.toContain(job);
    }
  });

  it('a stranger who names me as the user is refused alike, whether I exist or not', async () => {
    for (const { path, method } of operations.filter(
      ({ id }) => id.startsWith('get') || id.startsWith('list'),
    )) {
      const address = path.replace('{id}', path.includes('resumes') ? mine.resume.id : job);
      const named = await served.ask(`${address}?user_id=${mine.user.id}`, { method, token: stranger.token });
      const nobody = await served.ask(`${address}?user_id=${NOWHERE}`, { method, token: stranger.token });
      expect(named).toMatchObject({ status: 403 });
      expect(named.json).toEqual(nobody.json);
    }
  });

  it('a stranger cannot have my resume used', async () => {
    const json = { user_id: stranger.user.id, title: '', company_name: '', job_description: 'x' };
    const ask = (resume_id: string) =>
      served.ask('/api/jobs', { method: 'POST', token: stranger.token, json: { ...json, resume_id } });
    const known = await ask(mine.resume.id);
    expect(known).toMatchObject({ status: 400, json: { fields: { resume_id: expect.any(String) } } });
    expect(known.json).toEqual((await ask(NOWHERE)).json);
  });

  it('and all of it is as it was, for me', async () => {
    expect(await served.ask(`/api/jobs/${job}`, { token: mine.token })).toMatchObject({
      json: { status: 'COMPLETED' },
    });
    expect((await served.ask(`/api/resumes/${mine.resume.id}`, { token: mine.token })).status).toBe(200);
    expect(await served.queued.store.jobs.list(mine.user.id, 10)).toHaveLength(1);
    expect(await served.queued.store.jobs.list(stranger.user.id, 10)).toHaveLength(0);
  });

  it('an installation names a user, and is told where there is none', async () => {
    const token = await served.token(null);
    expect((await served.ask(`/api/jobs/${job}?user_id=${mine.user.id}`, { token })).status).toBe(200);
    expect((await served.ask(`/api/jobs/${job}?user_id=${stranger.user.id}`, { token })).status).toBe(404);
    expect((await served.ask(`/api/jobs?user_id=${NOWHERE}`, { token })).status).toBe(404);
    expect(await served.ask('/api/jobs', { token })).toMatchObject({
      status: 400,
      json: { fields: { user_id: expect.any(String) } },
    });
  });

  it('a user who is forgotten has no token any more', async () => {
    const { user, token } = await served.asker();
    expect((await served.ask(`/api/users/${user.id}`, { method: 'DELETE', token })).status).toBe(204);
    expect((await served.ask('/api/jobs', { token })).status).toBe(401);
  });
});

it('a token is stored as a hash, and its last use to the hour', async () => {
  const secret = await served.token(null);
  await served.ask('/metrics', { token: secret });
  const [token] = await served.tokens.list();
  expect(token?.prefix).toBe(secret.slice(0, 12));
  expect(token?.lastUsedAt?.toISOString()).toMatch(/:00:00\.000Z$/);
  expect(JSON.stringify(token)).not.toContain(secret.slice(12));
  const rows = await served.database.db.selectFrom('tokens').selectAll().execute();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(secret.slice(12));
});
