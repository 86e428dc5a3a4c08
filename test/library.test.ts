import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { useApp } from '../src/app.ts';
import { handleJobRequest, JobRequestRefused } from '../src/index.ts';
import { example } from './commands/tailor.ts';

/* What README shows: the shared job request from code, over the configured database. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tailor-library-'));
  vi.stubEnv('TAILOR_HOME', folder);
  vi.stubEnv('DATABASE_URL', '');
  vi.stubEnv('DB_HOST', '');
  vi.stubEnv('OPENAI_API_KEY', '');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('a job request in code resolves to the finished job; one that is not valid makes no job', async () => {
  const description = await readFile(example('posting.txt'), 'utf8');
  const resume = { bytes: await readFile(example('resume.pdf')), filename: 'resume.pdf' };
  const userId = await useApp({}, async (app) => {
    await app.tailor({ person: 'local', resume, posting: { description }, options: {} });
    return app.userOf('local');
  });
  const request = { user_id: userId, resume_id: null, title: 'Nurse', company_name: 'Riverside' };

  const job = await handleJobRequest({ ...request, job_description: description });
  expect(job).toMatchObject({ status: 'COMPLETED', title: 'Nurse', failure: null });

  const refused = handleJobRequest({ ...request, job_description: ' ' });
  await expect(refused).rejects.toThrow(JobRequestRefused);
  await expect(refused).rejects.toMatchObject({ fields: { job_description: expect.any(String) } });
  const ids = await useApp({}, async (app) => (await app.jobs(userId, 10)).map(({ id }) => id));
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(job.id);
});
