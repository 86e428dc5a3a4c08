import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createToken, SCOPES, type Scope } from '../../../src/jobs/people/access.ts';
import {
  type DescribedOperation,
  startTestServer,
  type TestResponse,
  type TestServer,
} from './test-server.ts';

const Coded = z.looseObject({ code: z.string().optional() }).catch({});

const Description = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({ operationId: z.string(), security: z.array(z.object({ token: z.array(z.string()) })) }),
    ),
  ),
});

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['newUser']>>;
let stranger: Awaited<ReturnType<TestServer['newUser']>>;
/** A completed job of the owner, whose id the stranger may know. */
let job: string;
let operations: readonly DescribedOperation[];

beforeAll(async () => {
  server = await startTestServer();
  ({ operations } = server);
});
afterAll(() => server.close());

it('the jobs API is off until a token exists, and says how to turn it on; health checks are on', async () => {
  for (const address of ['/api/jobs', '/metrics'])
    expect(await server.request(address)).toMatchObject({
      status: 503,
      json: { error: expect.stringContaining('tailor token create') },
    });
  expect((await server.request('/healthz')).status).toBe(200);
  expect((await server.request('/api/openapi.json')).status).toBe(200);
});

describe('what belongs to a user', () => {
  beforeAll(async () => {
    owner = await server.newUser();
    stranger = await server.newUser();
    const json = { user_id: owner.user.id, title: 'Chef', company_name: '', job_description: 'HACCP' };
    const headers = { Prefer: 'respond-async' };
    const submitted = await server.request('/api/jobs', {
      method: 'POST',
      token: owner.token,
      json,
      headers,
    });
    job = (submitted.headers.get('location') ?? '').split('/').at(-1) ?? '';
    await server.runNextJob();
  });

  const UNKNOWN_ID = '01a20e03-0000-7000-8000-000000000000';

  /** Sends a request that would succeed for the owner: with existing ids, or with ids of nothing. */
  function requestOperation(
    { path, method, bodyType }: DescribedOperation,
    token: string | undefined,
    ids: 'existing' | 'unknown',
  ): Promise<TestResponse> {
    const idsByKind =
      ids === 'existing'
        ? { users: owner.user.id, resumes: owner.resume.id, jobs: job }
        : { users: UNKNOWN_ID, resumes: UNKNOWN_ID, jobs: UNKNOWN_ID };
    const kind = path.split('/')[2];
    const id = kind === 'users' || kind === 'resumes' ? idsByKind[kind] : idsByKind.jobs;
    const form = new FormData();
    form.set('file', new Blob(['{}']), 'resume.json');
    return server.request(path.replace('{id}', id), {
      method,
      ...(token !== undefined && { token }),
      ...(bodyType === 'application/json' && {
        json: BODIES[path.split('/').at(-1) ?? ''] ?? {
          user_id: idsByKind.users,
          title: '',
          company_name: '',
          job_description: 'x',
        },
      }),
      ...(bodyType === 'multipart/form-data' && { body: form }),
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
    letter: {},
    questions: {},
  };

  /** What the stranger gets from operations that don't answer 404. */
  const STRANGER_STATUSES: Record<string, number> = {
    createJob: 403,
    addUser: 403,
    listJobs: 200,
    listResumes: 200,
    addResume: 422,
    deleteUser: 403,
  };

  it('is closed to requests without a token, with a revoked one or with a wrong one', async () => {
    const { secret, token } = await createToken(
      { userId: owner.user.id, name: null, scopes: SCOPES, expiresAt: null },
      server.tokens,
    );
    expect((await server.request('/api/jobs', { token: secret })).status).toBe(200);
    await server.tokens.revoke(token.prefix);
    for (const operation of operations) {
      for (const bearer of [undefined, secret, `${secret}x`, 'Bearer', owner.user.id]) {
        const answered = await requestOperation(operation, bearer, 'existing');
        expect(answered, operation.id).toMatchObject({ status: 401, json: { error: expect.any(String) } });
        expect(answered.headers.get('www-authenticate')).toContain('Bearer');
      }
    }
  });

  /** What a token needs for each operation; checked against the description of every operation. */
  const NEEDED: Record<string, Scope> = {
    ...{ createJob: 'jobs:write', listJobs: 'jobs:read', getJob: 'jobs:read', deleteJob: 'jobs:write' },
    ...{ getJobTxt: 'jobs:read', getJobDocx: 'jobs:read', getJobPdf: 'jobs:read' },
    ...{ getJobOwn: 'jobs:read', getJobChanges: 'jobs:read' },
    ...{ getJobPng: 'jobs:read', getJobJson: 'jobs:read' },
    ...{ writeLetter: 'jobs:write', askQuestions: 'jobs:write' },
    ...{ getLetterTxt: 'jobs:read', getLetterDocx: 'jobs:read', getLetterPdf: 'jobs:read' },
    ...{ undoJob: 'jobs:write', acceptJob: 'jobs:write', factsJob: 'jobs:write', refineJob: 'jobs:write' },
    ...{ restoreJob: 'jobs:write', retryJob: 'jobs:write', cancelJob: 'jobs:write' },
    ...{ addResume: 'resumes:write', listResumes: 'resumes:read', getResume: 'resumes:read' },
    ...{ makeResumeDefault: 'resumes:write', deleteResume: 'resumes:write' },
    ...{ addUser: 'people:write', deleteUser: 'people:delete' },
  };

  it('is closed to a token without the scope, in every operation and for every scope', async () => {
    const { paths } = Description.parse((await server.request('/api/openapi.json')).json);
    const described = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(
      Object.fromEntries(described.map(({ operationId, security }) => [operationId, security[0]?.token])),
    ).toEqual(Object.fromEntries(Object.entries(NEEDED).map(([id, scope]) => [id, [scope]])));
    for (const scope of SCOPES) {
      const issue = async (userId: typeof owner.user.id | null) =>
        (await createToken({ userId, name: null, scopes: [scope], expiresAt: null }, server.tokens)).secret;
      const [ofOwner, ofInstallation] = [await issue(owner.user.id), await issue(null)];
      for (const operation of operations) {
        const token = operation.id === 'addUser' ? ofInstallation : ofOwner;
        const answered = await requestOperation(operation, token, 'unknown');
        const isRefused = NEEDED[operation.id] !== scope;
        expect({ id: operation.id, scope, code: Coded.parse(answered.json).code }).toEqual({
          id: operation.id,
          scope,
          code: isRefused ? 'scope_missing' : undefined,
        });
        if (isRefused) {
          expect(answered.status).toBe(403);
          expect(answered.headers.get('www-authenticate')).toContain(`scope="${NEEDED[operation.id]}"`);
        }
      }
      expect((await server.request('/metrics', { token: ofInstallation })).status).toBe(
        scope === 'metrics:read' ? 200 : 403,
      );
    }
  });

  it('is closed to a token that has expired, which is told apart from an unknown one', async () => {
    const issue = async (expiresAt: Date | null) => {
      const token = { userId: owner.user.id, name: null, scopes: SCOPES, expiresAt };
      return (await createToken(token, server.tokens)).secret;
    };
    const ask = async (token?: string) => {
      const { status, json } = await server.request('/api/jobs', token === undefined ? {} : { token });
      return { status, code: Coded.parse(json).code };
    };
    expect(await ask(await issue(new Date(Date.now() - 1_000)))).toEqual({
      status: 401,
      code: 'token_expired',
    });
    expect(await ask(await issue(new Date(Date.now() + 60_000)))).toMatchObject({ status: 200 });
    expect(await ask('tlr_unknown-unknown')).toEqual({ status: 401, code: 'token_invalid' });
    expect(await ask()).toEqual({ status: 401, code: 'token_missing' });
  });

  it('looks to a stranger as if it did not exist, in every operation', async () => {
    for (const operation of operations) {
      const known = await requestOperation(operation, stranger.token, 'existing');
      const unknown = await requestOperation(operation, stranger.token, 'unknown');
      expect({ id: operation.id, status: known.status }).toEqual({
        id: operation.id,
        status: STRANGER_STATUSES[operation.id] ?? 404,
      });
      expect(known.json, operation.id).toEqual(unknown.json);
      expect(known.text, operation.id).not.toContain(job);
    }
  });

  it('is refused to a stranger who names the owner, who looks like an unknown user', async () => {
    for (const { path, method } of operations.filter(
      ({ id }) => id.startsWith('get') || id.startsWith('list'),
    )) {
      const address = path.replace('{id}', path.includes('resumes') ? owner.resume.id : job);
      const owners = await server.request(`${address}?user_id=${owner.user.id}`, {
        method,
        token: stranger.token,
      });
      const unknown = await server.request(`${address}?user_id=${UNKNOWN_ID}`, {
        method,
        token: stranger.token,
      });
      expect(owners).toMatchObject({ status: 403 });
      expect(owners.json).toEqual(unknown.json);
    }
  });

  it('cannot be used by a stranger: a resume', async () => {
    const json = { user_id: stranger.user.id, title: '', company_name: '', job_description: 'x' };
    const submit = (resume_id: string) =>
      server.request('/api/jobs', { method: 'POST', token: stranger.token, json: { ...json, resume_id } });
    const known = await submit(owner.resume.id);
    expect(known).toMatchObject({ status: 400, json: { fields: { resume_id: expect.any(String) } } });
    expect(known.json).toEqual((await submit(UNKNOWN_ID)).json);
  });

  it('is unchanged after all of this', async () => {
    expect(await server.request(`/api/jobs/${job}`, { token: owner.token })).toMatchObject({
      json: { status: 'COMPLETED' },
    });
    expect((await server.request(`/api/resumes/${owner.resume.id}`, { token: owner.token })).status).toBe(
      200,
    );
    expect(await server.queued.store.jobs.list(owner.user.id, 10)).toHaveLength(1);
    expect(await server.queued.store.jobs.list(stranger.user.id, 10)).toHaveLength(0);
  });

  it('is open to an installation that names the user; an unknown or missing user is an error', async () => {
    const token = await server.createToken(null);
    expect((await server.request(`/api/jobs/${job}?user_id=${owner.user.id}`, { token })).status).toBe(200);
    expect((await server.request(`/api/jobs/${job}?user_id=${stranger.user.id}`, { token })).status).toBe(
      404,
    );
    expect((await server.request(`/api/jobs?user_id=${UNKNOWN_ID}`, { token })).status).toBe(404);
    expect(await server.request('/api/jobs', { token })).toMatchObject({
      status: 400,
      json: { fields: { user_id: expect.any(String) } },
    });
  });

  it('is gone with a deleted user: their token is not valid any more', async () => {
    const { user, token } = await server.newUser();
    expect((await server.request(`/api/users/${user.id}`, { method: 'DELETE', token })).status).toBe(204);
    expect((await server.request('/api/jobs', { token })).status).toBe(401);
  });
});

it('a token is stored as a hash, and its last use is rounded to the hour', async () => {
  const secret = await server.createToken(null);
  await server.request('/metrics', { token: secret });
  const [token] = await server.tokens.list();
  expect(token?.prefix).toBe(secret.slice(0, 12));
  expect(token?.lastUsedAt?.toISOString()).toMatch(/:00:00\.000Z$/);
  expect(JSON.stringify(token)).not.toContain(secret.slice(12));
  const rows = await server.database.db.selectFrom('tokens').selectAll().execute();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(secret.slice(12));
});

it('a request past a token’s limits writes nothing, from however many addresses', async () => {
  const share = { perToken: 0, all: 100 };
  const limits = { requestsPerMinute: share, requestsAtOnce: share, bytesAtOnce: share };
  const limited = await startTestServer({ limits });
  const { token } = await limited.newUser();
  expect((await limited.request('/api/jobs', { token })).status).toBe(429);
  expect(await limited.database.db.selectFrom('audit').selectAll().execute()).toEqual([]);
  await limited.close();
});

it('the audit trail has each token’s first use of a day from an address, and what was deleted with it', async () => {
  const { user, token, resume } = await server.newUser();
  const list = async () =>
    (await server.queued.store.audit.list({ user: user.id, limit: 10 })).map(({ kind, actor, token: by }) => [
      kind,
      actor,
      by,
    ]);
  for (let time = 0; time < 3; time += 1) await server.request('/api/jobs', { token });
  const prefix = token.slice(0, 12);
  expect(await list()).toEqual([['token_used', 'token', prefix]]);
  await server.request(`/api/resumes/${resume.id}`, { method: 'DELETE', token });
  await server.request(`/api/users/${user.id}`, { method: 'DELETE', token });
  expect(await list()).toEqual([
    ['person_deleted', 'token', prefix],
    ['resume_deleted', 'token', prefix],
    ['token_used', 'token', prefix],
  ]);
});
