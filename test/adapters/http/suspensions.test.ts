import { beforeAll, expect, it } from 'vitest';
import { makeJobRequest } from '../../setup/pipeline.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  return server.close;
});

it('a user who is switched off gets 403 with its code, and can still read and delete their data', async () => {
  const { user, resume, token } = await server.newUser();
  const { suspensions } = server.queued.store;
  const request = { json: makeJobRequest(user, resume), headers: { Prefer: 'respond-async' }, token };
  const pending = await server.request('/api/jobs', { method: 'POST', ...request });
  expect(pending.status).toBe(202);
  await suspensions.add({ scope: 'person', user: user.id });
  const refused = {
    status: 403,
    json: { code: 'suspended', error: expect.stringContaining('has paused it for you') },
  };
  expect(await server.request('/api/jobs', { method: 'POST', ...request })).toMatchObject(refused);
  expect(await server.request(`/api/resumes/${resume.id}/default`, { method: 'POST', token })).toMatchObject(
    refused,
  );

  await server.runNextJob();
  const { jobs } = (await server.request('/api/jobs', { token })).json as { jobs: object[] };
  expect(jobs).toMatchObject([{ status: 'FAILED', failure: { code: 'suspended' } }]);
  expect((await server.request(`/api/users/${user.id}`, { method: 'DELETE', token })).status).toBe(204);

  const other = await server.newUser();
  await suspensions.add({ scope: 'person', user: other.user.id });
  expect(await suspensions.remove({ scope: 'person', user: other.user.id })).toBe(true);
  const again = { ...request, json: makeJobRequest(other.user, other.resume), token: other.token };
  expect((await server.request('/api/jobs', { method: 'POST', ...again })).status).toBe(202);
});
