import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function submit(body: object) {
  const { user, token } = await server.newUser();
  const json = { user_id: user.id, ...body };
  return server.request('/api/jobs', { method: 'POST', token, json, headers: { Prefer: 'respond-async' } });
}

describe('a text that reads like no posting', () => {
  const LUNCH = 'Who is in for lunch on Friday? Tell me by Thursday.';
  const POST = `Baker at Moth Ltd\n\nRequirements\n- Two years of experience with sourdough\n- HACCP\n- A driving licence\n`;

  it('is refused with 422 and a code where no title says that the client has decided', async () => {
    const json = { job_description: LUNCH };
    expect(await submit(json)).toMatchObject({
      status: 422,
      json: { code: 'not_a_posting', fields: { job_description: expect.stringMatching(/job post/) } },
    });
    expect(await submit({ ...json, title: ' ' })).toMatchObject({ status: 422 });
  });

  it('is taken with a title, with a warning', async () => {
    expect(await submit({ title: 'Chef', job_description: LUNCH })).toMatchObject({
      status: 202,
      json: { title: 'Chef', company_name: '', warnings: [{ code: 'not_a_posting' }] },
    });
  });

  it('a posting gives its title and its company where they are left out, and no warning', async () => {
    const json = { job_description: POST };
    const named = { title: 'Baker', company_name: 'Moth Ltd', warnings: [] };
    expect(await submit(json)).toMatchObject({ status: 202, json: named });
    const titled = { ...named, title: 'Head Baker' };
    expect(await submit({ ...json, title: 'Head Baker' })).toMatchObject({ json: titled });
  });
});
