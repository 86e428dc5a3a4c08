import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type RequestOptions, startTestServer, type TestServer } from '../adapters/http/test-server.ts';
import { fuzzRuns } from '../setup/fuzz-runs.ts';
import { POSTING } from '../setup/pipeline.ts';
import type { Requester } from '../setup/queue.ts';
import { mutatedJson, mutatedText, oddValue, SECRET_TEXT } from './mutate.ts';

/* Bodies of the jobs API through the whole server, which checks each answer against its own OpenAPI document. */

let server: TestServer;
let person: Requester & { readonly token: string };
let job: string;
let installation: string;
beforeAll(async () => {
  server = await startTestServer();
  person = await server.newUser();
  installation = await server.createToken(null);
  const json = {
    user_id: person.user.id,
    title: 'Chef',
    company_name: 'The Anchor',
    job_description: POSTING,
  };
  const created = await server.request('/api/jobs', {
    method: 'POST',
    token: person.token,
    json,
    headers: { Prefer: 'respond-async' },
  });
  job = z.object({ id: z.string() }).parse(created.json).id;
  await server.runNextJob();
});
afterAll(() => server.close());

/** Sends a body to an operation. Whatever it holds, the answer is one of the documented ones and quotes none of it. */
async function send(path: string, options: RequestOptions): Promise<void> {
  const { status, text } = await server.request(path.replace(/\{\w+\}/, job), {
    method: 'POST',
    token: path === '/api/users' ? installation : person.token,
    ...options,
    headers: { Prefer: 'respond-async', ...options.headers },
  });
  expect(status, text).not.toBe(500);
  if (status >= 400) expect(text).not.toContain(SECRET_TEXT);
}

const bodies = [
  { external_id: SECRET_TEXT, display_name: SECRET_TEXT },
  {
    title: SECRET_TEXT,
    company_name: SECRET_TEXT,
    job_description: POSTING,
    options: { pages: 1, engine: 'offline' },
  },
  { edits: ['K1', 'K2'] },
  { edits: 'all' },
  { entry: 'E1', text: `Led ${SECRET_TEXT}`, requirement: 'R1' },
  { instruction: SECRET_TEXT, lock: ['X1'], engine: 'offline' },
  {},
];

describe('a body of the jobs API', () => {
  it('of JSON is answered as documented and never quoted, whatever it holds', async () => {
    const paths = server.operations.flatMap(({ method, path, bodyType }) =>
      method === 'POST' && bodyType === 'application/json' ? [path] : [],
    );
    expect(paths.length).toBeGreaterThan(5);
    const body = fc.constantFrom(...bodies).chain((one) => {
      const complete = 'title' in one ? { ...one, user_id: person.user.id } : one;
      return fc.oneof(
        mutatedJson(complete).map((value) => JSON.stringify(value) ?? ''),
        mutatedText(JSON.stringify(complete)),
        oddValue.map((value) => JSON.stringify(value)),
      );
    });
    const type = fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      SECRET_TEXT,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        body,
        fc.oneof({ weight: 9, arbitrary: fc.constant('application/json') }, type),
        async (path, text, contentType) => {
          await send(path, { body: text, headers: { 'Content-Type': contentType } });
        },
      ),
      fuzzRuns(150),
    );
  });

  it('of a form is answered as documented and never quoted, whatever it holds', async () => {
    const parts = (name: string, filename: string, content: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n\r\n${content}\r\n--x--\r\n`;
    const whole = parts('file', `${SECRET_TEXT}.json`, JSON.stringify({ basics: { name: SECRET_TEXT } }));
    const body = fc.oneof(
      mutatedText(whole),
      fc
        .tuple(
          fc.constantFrom('file', 'other', ''),
          fc.string({ unit: 'binary' }),
          mutatedText('{"basics":{}}'),
        )
        .map(([name, filename, content]) => parts(name, filename, content)),
    );
    const type = fc.constantFrom(
      'multipart/form-data; boundary=x',
      'multipart/form-data',
      'multipart/form-data; boundary=""',
    );
    const form = fc.oneof({ weight: 9, arbitrary: fc.constant('multipart/form-data; boundary=x') }, type);
    await fc.assert(
      fc.asyncProperty(body, form, async (text, contentType) => {
        await send('/api/resumes', { body: text, headers: { 'Content-Type': contentType } });
      }),
      fuzzRuns(40),
    );
  });
});
