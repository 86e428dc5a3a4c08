import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { useApp } from '../src/app/compose.ts';
import {
  changeSettings,
  exportUser,
  forgetUser,
  handleJobRequest,
  JobRequestRefused,
  setConsent,
  settingsOf,
} from '../src/index.ts';
import { example } from './cli/tailor.ts';
import { openPostgres } from './setup/databases.ts';

/* What README shows: the shared job request from code, over the configured database. */

let database: Awaited<ReturnType<typeof openPostgres>>;
beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('OPENAI_API_KEY', '');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await database.remove();
});

test('a job request in code resolves to the finished job; one that is not valid makes no job', async () => {
  const description = await readFile(example('posting.txt'), 'utf8');
  const resume = { bytes: await readFile(example('resume.pdf')), filename: 'resume.pdf' };
  const userId = await useApp({}, async (app) => {
    await app.tailor({ profile: 'local', resume, posting: { description }, options: {} });
    return app.findUser('local');
  });
  const request = { user_id: userId, resume_id: null, title: 'Nurse', company_name: 'Riverside' };

  const job = await handleJobRequest({ ...request, job_description: description });
  expect(job).toMatchObject({ status: 'COMPLETED', title: 'Nurse', failure: null });

  const refused = handleJobRequest({ ...request, job_description: ' ' });
  await expect(refused).rejects.toThrow(JobRequestRefused);
  await expect(refused).rejects.toMatchObject({
    message: 'The job description is empty. Paste the posting.',
    fields: { job_description: 'The job description is empty. Paste the posting.' },
  });
  const ids = await useApp({}, async (app) => (await app.listJobs(userId, 10)).map(({ id }) => id));
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(job.id);
});

test('in code, a person has settings and consent, can see all that is stored of them, and be forgotten', async () => {
  const user = await useApp({}, (app) => app.findUser('demo'));
  expect(await changeSettings(user, { pages: 1 })).toMatchObject({ pages: 1, engine: null });
  await setConsent({ user_id: user, vendor: 'api.openai.com' });
  expect(await exportUser(user)).toMatchObject({
    user: {
      consent: { vendor: 'api.openai.com' },
      settings: { pages: 1 },
      identities: [{ platform: 'local' }],
    },
    resumes: [],
  });
  await setConsent({ user_id: user, vendor: null });
  expect(await exportUser(user)).toMatchObject({ user: { consent: null } });
  await forgetUser(user);
  await expect(exportUser(user)).rejects.toThrow('There is no such user.');
  await expect(settingsOf('nobody')).rejects.toThrow('user_id is not a UUID.');
});
