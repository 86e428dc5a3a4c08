import { beforeAll, expect, it } from 'vitest';
import { queues } from '../../src/infra/queue/queues.ts';
import type { Job } from '../../src/jobs/model/job.ts';
import type { Limits } from '../../src/jobs/ports/limits.ts';
import { submitRevision } from '../../src/jobs/revisions/revise.ts';
import { submitJob } from '../../src/jobs/submit/submit-job.ts';
import { refusalText } from '../../src/strings/refusal-text.ts';
import { scriptedEngine } from '../setup/pipeline.ts';
import { NO_LIMITS, openTestQueue, type Requester, submitDepsFor, type TestQueue } from '../setup/queue.ts';

let queued: TestQueue;
let requester: Requester;
beforeAll(async () => {
  queued = await openTestQueue({ engines: [scriptedEngine({ requirements: [], edits: [] })] });
  requester = await queued.newRequester();
  return queued.close;
});

const deskWith = (limits: Partial<Limits>) =>
  submitDepsFor(queued.store, { limits: { ...NO_LIMITS, ...limits }, price: null });

async function done({ id, userId }: Job): Promise<Job> {
  await queued.runJob(await queued.takeNext(queues.tailor));
  const job = await queued.store.jobs.find(userId, id);
  if (job?.status !== 'COMPLETED') throw new Error(`the job is ${job?.status}`);
  return job;
}

async function submitted(
  made: ReturnType<typeof submitRevision> | ReturnType<typeof submitJob>,
): Promise<Job> {
  const outcome = await made;
  if (!outcome.ok) throw new Error(outcome.error.code);
  return 'job' in outcome.value ? outcome.value.job : outcome.value;
}

it('a version takes no place in the quota; one that asks a model spends out of the ceilings, and is counted', async () => {
  const raw = { ...requester.submission(), options: { engine: 'openai' as const } };
  const first = await done(await submitted(submitJob(raw, deskWith({ jobsPerPerson: 1 }))));
  const order = (requestKey: string) => ({ userId: requester.user.id, job: first.id, requestKey });
  const refine = { by: 'refine', refinement: { instruction: 'shorter' } } as const;
  const fact = { by: 'fact', statement: { entry: 'E1', text: 'Holds a driving licence' } } as const;
  const spent = async () => {
    const { installation, person } = await queued.store.usage.spent(
      requester.user.id,
      null,
      new Date().toISOString().slice(0, 10),
    );
    return { tokens: installation?.tokens ?? 0, jobs: person?.jobs ?? 0 };
  };
  const before = await spent();

  const tight = deskWith({ jobsPerPerson: 1, installation: { cost: null, tokens: before.tokens + 10 } });
  const refused = await submitRevision(order('a'), refine, null, tight);
  if (refused.ok) throw new Error('it was not refused');
  expect(refused.error).toMatchObject({
    code: 'daily_limit_reached',
    params: { limit: 'installation', jobs: null },
  });
  expect(refusalText(refused.error).error).toMatch(
    /^This bot has used up today's AI budget\. You can tailor more after midnight UTC \(in .+\)\.$/,
  );
  expect(await queued.store.jobs.findByRequestKey(requester.user.id, 'a')).toBeNull();
  await done(await submitted(submitRevision(order('b'), fact, null, tight)));
  expect(await spent()).toEqual(before);

  await done(await submitted(submitRevision(order('c'), refine, null, deskWith({ jobsPerPerson: 1 }))));
  const after = await spent();
  expect(after.tokens).toBeGreaterThan(before.tokens);
  expect(after.jobs).toBe(before.jobs);
});
