import { beforeAll, expect, it } from 'vitest';
import { queues } from '../../../src/infra/queue/queues.ts';
import type { EngineName, Job } from '../../../src/jobs/model/job.ts';
import { withdrawConsent } from '../../../src/jobs/people/withdraw-consent.ts';
import { retryJob } from '../../../src/jobs/revisions/retry.ts';
import { giveConsent } from '../../../src/jobs/settings/consent.ts';
import { type SubmitDeps, submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { countWaiting, makeSubmitDeps, openTestQueue, type TestQueue } from '../../setup/queue.ts';

const VENDOR = 'model.example';

let queued: TestQueue;
let deps: SubmitDeps;
beforeAll(async () => {
  queued = await openTestQueue();
  deps = { ...makeSubmitDeps(queued.store), consentTo: VENDOR };
  return queued.close;
});

const newConsentingUser = async () => {
  const requester = await queued.newRequester();
  await giveConsent(requester.user.id, VENDOR, queued.store);
  const ask = (engine: EngineName) => submitJob({ ...requester.submission(), options: { engine } }, deps);
  const jobFor = async (engine: EngineName): Promise<Job> => {
    const made = await ask(engine);
    if (!made.ok) throw new Error(made.error.code);
    return made.value.job;
  };
  return { user: requester.user.id, ask, jobFor };
};

it("a job with AI needs consent to its vendor, and a job without AI doesn't", async () => {
  const { user, ask } = await newConsentingUser();
  expect(await ask('openai')).toMatchObject({ ok: true });
  await withdrawConsent(user, deps);
  const waiting = await countWaiting(queued.boss, queues.tailor);
  expect(await ask('openai')).toMatchObject({
    ok: false,
    error: { code: 'consent_required', params: { vendor: VENDOR } },
  });
  expect(await countWaiting(queued.boss, queues.tailor)).toBe(waiting);
  expect(await ask('offline')).toMatchObject({ ok: true });
});

it('withdrawing consent cancels the jobs that have yet to call the model, and no others', async () => {
  const { user, jobFor } = await newConsentingUser();
  const [withAi, asked, without] = [await jobFor('openai'), await jobFor('openai'), await jobFor('offline')];
  await queued.store.jobs.saveTranscript(asked.id, {
    answer: { requirements: [], edits: [] },
    model: null,
  });
  expect(await withdrawConsent(user, deps)).toMatchObject({
    ok: true,
    value: { consentAt: null, consentVendor: null },
  });
  const find = ({ id }: Job) => queued.store.jobs.find(user, id);
  expect(await find(withAi)).toMatchObject({ status: 'FAILED', failure: { code: 'cancelled' } });
  expect(await find(asked)).toMatchObject({ status: 'PENDING' });
  expect(await find(without)).toMatchObject({ status: 'PENDING' });
  const order = { userId: user, job: withAi.id, requestKey: 'again' };
  expect(await retryJob(order, {}, deps)).toMatchObject({ ok: false });
  expect(await retryJob(order, { engine: 'offline' }, deps)).toMatchObject({ ok: true });
});

it('withdrawing consent while a job is submitted leaves no job that would call the model', async () => {
  for (let turn = 0; turn < 4; turn += 1) {
    const { user, ask } = await newConsentingUser();
    await Promise.all([ask('openai'), withdrawConsent(user, deps), ask('openai')]);
    expect(await queued.store.jobs.listPending(user)).toEqual([]);
  }
});
