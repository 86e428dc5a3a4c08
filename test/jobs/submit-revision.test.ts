import { beforeAll, expect, it } from 'vitest';
import { queues } from '../../src/infra/queue/queues.ts';
import type { Job } from '../../src/jobs/model/job.ts';
import type { Limits } from '../../src/jobs/ports/limits.ts';
import { submitRevision } from '../../src/jobs/revisions/revise.ts';
import { submitJob } from '../../src/jobs/submit/submit-job.ts';
import { refusalText } from '../../src/strings/refusal-text.ts';
import { createScriptedEngine } from '../setup/pipeline.ts';
import { makeSubmitDeps, NO_LIMITS, openTestQueue, type Requester, type TestQueue } from '../setup/queue.ts';

let queued: TestQueue;
let requester: Requester;
beforeAll(async () => {
  queued = await openTestQueue({ engines: [createScriptedEngine({ requirements: [], edits: [] })] });
  requester = await queued.newRequester();
  return queued.close;
});

const depsWith = (limits: Partial<Limits>) =>
  makeSubmitDeps(queued.store, { limits: { ...NO_LIMITS, ...limits }, price: null });

async function runToEnd({ id, userId }: Job): Promise<Job> {
  await queued.runJob(await queued.takeNext(queues.tailor));
  const job = await queued.store.jobs.find(userId, id);
  if (job?.status !== 'COMPLETED') throw new Error(`the job is ${job?.status}`);
  return job;
}

async function jobFrom(made: ReturnType<typeof submitRevision> | ReturnType<typeof submitJob>): Promise<Job> {
  const result = await made;
  if (!result.ok) throw new Error(result.error.code);
  return 'job' in result.value ? result.value.job : result.value;
}

it("a version doesn't count in the user's quota; one that calls a model counts against the daily ceilings", async () => {
  const raw = { ...requester.submission(), options: { engine: 'openai' as const } };
  const first = await runToEnd(await jobFrom(submitJob(raw, depsWith({ jobsPerPerson: 1 }))));
  const commandFor = (requestKey: string) => ({ userId: requester.user.id, job: first.id, requestKey });
  const refine = { by: 'refine', refinement: { instruction: 'shorter' } } as const;
  const fact = { by: 'fact', statement: { entry: 'E1', text: 'Holds a driving licence' } } as const;
  const spent = async () => {
    const { installation, person } = await queued.store.usage.loadSpending(
      requester.user.id,
      null,
      new Date().toISOString().slice(0, 10),
    );
    return { tokens: installation?.tokens ?? 0, jobs: person?.jobs ?? 0 };
  };
  const before = await spent();

  const tight = depsWith({ jobsPerPerson: 1, installation: { cost: null, tokens: before.tokens + 10 } });
  const refused = await submitRevision(commandFor('a'), refine, null, tight);
  if (refused.ok) throw new Error('it was not refused');
  expect(refused.error).toMatchObject({
    code: 'daily_limit_reached',
    params: { limit: 'installation', jobs: null },
  });
  expect(refusalText(refused.error).error).toMatch(
    /^This bot has used up today's AI budget\. You can tailor more after midnight UTC \(in .+\)\.$/,
  );
  expect(await queued.store.jobs.findByRequestKey(requester.user.id, 'a')).toBeNull();
  await runToEnd(await jobFrom(submitRevision(commandFor('b'), fact, null, tight)));
  expect(await spent()).toEqual(before);

  await runToEnd(
    await jobFrom(submitRevision(commandFor('c'), refine, null, depsWith({ jobsPerPerson: 1 }))),
  );
  const after = await spent();
  expect(after.tokens).toBeGreaterThan(before.tokens);
  expect(after.jobs).toBe(before.jobs);
});
