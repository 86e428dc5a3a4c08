import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOpenAiEngine } from '../../../src/infra/model/engine.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { estimateUsage } from '../../../src/jobs/limits/quota.ts';
import { dayOf } from '../../../src/jobs/model/day.ts';
import { submitJob } from '../../../src/jobs/submit/submit-job.ts';
import {
  makeSubmitDeps,
  NO_LIMITS,
  openTestQueue,
  submit,
  type TestQueue,
  withModel,
} from '../../setup/queue.ts';
import { optionsFor, type Peer, startPeer } from '../model/peer.ts';

/* The day's limits hold for jobs submitted at once, and for all model calls of one job. */

let peer: Peer;
let queued: TestQueue;
beforeAll(async () => {
  peer = await startPeer();
  queued = await openTestQueue({ engines: [createOpenAiEngine(optionsFor(peer.baseUrl))] });
});
afterAll(async () => {
  await queued.close();
  await peer.stop();
});

const spentToday = () =>
  queued.database.db
    .selectFrom('usage')
    .selectAll()
    .where('scope', '=', 'installation')
    .where('day', '=', dayOf(new Date()))
    .executeTakeFirstOrThrow();

it('a job uses no more tokens than were reserved for it, with its reading, its repair and its judge', async () => {
  const job = await submit(withModel(await queued.newRequester()), queued);
  const { reserved_tokens: reserved } = await spentToday();
  const rephrase = (line: string, text: string) => ({ op: 'rephrase', line, text, requirement: 'R1' });
  const requirements = [{ id: 'R1', text: 'Experience of training apprentices', kind: 'must' }];
  const says = [
    { requirements, edits: [rephrase('E1.B2', 'Trained 60 apprentices in knife work and hygiene')] },
    { requirements: [], edits: [rephrase('E1.B2', 'Trained apprentices in hygiene and knife work')] },
    { verdicts: [{ id: 'K1', verdict: 'supported' }] },
  ];
  // Counts as a vendor does: the prompt, and the longest answers that the engine allows; the judge's is shorter.
  peer.say(
    ...says.map((content, call) => ({ messages }: { messages: unknown }) => {
      const prompt_tokens = Math.ceil(JSON.stringify(messages).length / 3);
      const completion_tokens = call < 2 ? 6_000 : 1_500;
      const total_tokens = prompt_tokens + completion_tokens;
      return { content: JSON.stringify(content), usage: { prompt_tokens, completion_tokens, total_tokens } };
    }),
  );
  const read = { kind: 'other', title: null, company: null, requirements: [] };
  peer.sayOfPosts(({ messages }) => {
    const prompt_tokens = Math.ceil(JSON.stringify(messages).length / 3);
    const usage = { prompt_tokens, completion_tokens: 4_000, total_tokens: prompt_tokens + 4_000 };
    return { content: JSON.stringify(read), usage };
  });
  await queued.runJob(await queued.takeNext(queues.tailor));
  const done = await queued.store.jobs.find(job.userId, job.id);
  expect(done).toMatchObject({ status: 'COMPLETED', usage: { calls: 4 } });
  const { tokens_in, tokens_out, reserved_tokens } = await spentToday();
  expect(reserved_tokens).toBe(0);
  expect(tokens_in + tokens_out).toBeLessThanOrEqual(reserved);
});

it("of many people's jobs submitted at once, as many are taken as the limit has room for", async () => {
  const price = { input: 1, output: 10 };
  const later = () => new Date('2026-12-01T12:00:00Z');
  const requesters = await Promise.all(Array.from({ length: 6 }, () => queued.newRequester()));
  const { cost } = estimateUsage({ chars: 2_000, calls: 'model' }, price);
  const limits = { ...NO_LIMITS, installation: { cost: 2.5 * cost, tokens: null } };
  const deps = makeSubmitDeps(queued.store, { limits, price, now: later });
  const made = await Promise.all(requesters.map((requester) => submitJob(requester.submission(), deps)));
  expect(made.filter(({ ok }) => ok)).toHaveLength(2);
});
