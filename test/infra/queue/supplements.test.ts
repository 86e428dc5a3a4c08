import { beforeAll, describe, expect, it } from 'vitest';
import { queues } from '../../../src/infra/queue/queues.ts';
import { deleteJob } from '../../../src/jobs/lifecycle/delete-job.ts';
import type { Job } from '../../../src/jobs/model/job.ts';
import { exportPerson } from '../../../src/jobs/people/export-person.ts';
import { forgetPerson } from '../../../src/jobs/people/forget-person.ts';
import { withdrawConsent } from '../../../src/jobs/people/withdraw-consent.ts';
import { retryJob } from '../../../src/jobs/revisions/retry.ts';
import { submitRevision } from '../../../src/jobs/revisions/revise.ts';
import { submitSupplement } from '../../../src/jobs/revisions/supplements.ts';
import { listVersions } from '../../../src/jobs/revisions/versions.ts';
import { giveConsent } from '../../../src/jobs/settings/consent.ts';
import type { SupplementKind } from '../../../src/tailoring/supplement.ts';
import { testCompute } from '../../setup/compute.ts';
import { createScriptedEngine } from '../../setup/pipeline.ts';
import {
  makeSubmitDeps,
  NO_LIMITS,
  openTestQueue,
  type Requester,
  slackTarget,
  submit,
  type TestQueue,
  withModel,
} from '../../setup/queue.ts';
import { createStop, stopAtCommit } from '../../setup/stops.ts';

/* What is written beside a finished resume is queued work like the resume itself. */

const REWORDED = {
  op: 'rephrase' as const,
  line: 'E1.B1',
  text: 'Ordered vegetables and fish from nine suppliers',
  requirement: 'R1',
};

let queued: TestQueue;
const engine = createScriptedEngine({ requirements: [], edits: [REWORDED] });
beforeAll(async () => {
  queued = await openTestQueue({ engines: [engine] });
  return queued.close;
});

const deps = () => makeSubmitDeps(queued.store);

let keys = 0;
function nextKey(): string {
  keys += 1;
  return `beside ${keys}`;
}
async function ask(version: Job, kind: SupplementKind, key = nextKey()) {
  const command = { userId: version.userId, job: version.id, requestKey: key };
  return submitSupplement(command, kind, null, deps());
}

async function newVersion(requester?: Requester): Promise<Job> {
  const job = await submit(withModel(requester ?? (await queued.newRequester())), queued);
  await queued.drain();
  return find(job);
}

async function find({ userId, id }: Pick<Job, 'userId' | 'id'>): Promise<Job> {
  const job = await queued.store.jobs.find(userId, id);
  if (!job) throw new Error('the job is gone');
  return job;
}

async function made(result: ReturnType<typeof submitSupplement>): Promise<Job> {
  const submitted = await result;
  if (!submitted.ok) throw new Error(submitted.error.code);
  return submitted.value.job;
}

describe('a cover letter', () => {
  it('is a job of its own beside its version, with documents and an answer where the version was', async () => {
    const version = await newVersion();
    const letter = await made(ask(version, 'letter'));
    await queued.drain();
    const done = await find(letter);
    expect(done).toMatchObject({ status: 'COMPLETED', parentJobId: version.id, result: null });
    expect(done.supplement).toMatchObject({ kind: 'letter', language: 'en', leftOut: 0, model: 'scripted' });
    const text = done.supplement?.kind === 'letter' ? done.supplement.text : '';
    expect(text).toMatch(/^Ines Kalliomaki\nines\.kalliomaki@example\.org/);
    expect(text).toMatch(/I am applying for the position of Head Chef at The Anchor\./);
    expect(text).toMatch(/Ordered fish and vegetables from nine suppliers/);
    expect(text).toMatch(/Kind regards,\nInes Kalliomaki$/);
    expect((await queued.store.jobs.files(done.userId, done.id)).map(({ kind }) => kind).sort()).toEqual([
      'docx',
      'pdf',
      'png',
    ]);
    expect(queued.deliverer.messagesOf(letter).map(({ kind }) => kind)).toEqual([
      'status',
      'answer',
      'answer',
    ]);
  });

  it('is no version: it is not listed, restored, refined or undone', async () => {
    const version = await newVersion();
    const letter = await made(ask(version, 'letter'));
    await queued.drain();
    const listed = await listVersions(version.userId, letter.id, queued.store);
    expect(listed.ok && listed.value.map(({ job }) => job.id)).toEqual([version.id]);
    const command = { userId: version.userId, job: letter.id, requestKey: 'undo a letter' };
    for (const request of [{ by: 'undo', edits: 'all' } as const, { by: 'restore' } as const])
      expect(await submitRevision(command, request, null, deps())).toMatchObject({
        ok: false,
        error: { code: 'job_is_supplement' },
      });
    expect(await ask(letter, 'letter')).toMatchObject({ ok: false, error: { code: 'job_is_supplement' } });
  });

  it.each([
    ['before it adds what the model was paid', 2, 'spent', 'before'],
    ['after it has added what the model was paid', 2, 'spent', 'after'],
    ['before it keeps the sentences', 2, 'answer', 'before'],
    ['after it has kept them, and pays for no others', 1, 'answer', 'after'],
    ['before it commits the letter', 1, 'completed', 'before'],
    ['after it has committed the letter', 1, 'completed', 'after'],
  ] as const)('whose process dies %s is written once', async (_, calls, commit, when) => {
    const version = await newVersion();
    const letter = await made(ask(version, 'letter'));
    await queued.runDelivery(await queued.takeNext(queues.deliver('slack')));
    const before = engine.callCount();
    const stop = createStop();
    const taken = await queued.takeNext(queues.tailor);
    const stopped = queued.runJob(taken, { store: stopAtCommit(queued.store, commit, when, stop) });
    await stop.reached;
    await queued.expire(taken.lease);
    await queued.drain();
    expect(engine.callCount() - before).toBe(calls);
    const posted = structuredClone(queued.deliverer.messagesOf(letter));
    expect(posted.map(({ kind }) => kind)).toEqual(['status', 'answer', 'answer']);
    stop.resume();
    await stopped;
    await queued.drain();
    expect(queued.deliverer.messagesOf(letter)).toEqual(posted);
    expect((await find(letter)).status).toBe('COMPLETED');
    expect(await queued.store.jobs.listSupplements(version.userId, version.id)).toHaveLength(1);
  });

  it('is written once for any number of clicks, and again after it failed or was deleted', async () => {
    const version = await newVersion();
    const both = await Promise.all([made(ask(version, 'letter')), made(ask(version, 'letter'))]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    await queued.drain();
    const [letter] = both;
    const before = engine.callCount();
    expect((await made(ask(version, 'letter'))).id).toBe(letter?.id);
    expect(engine.callCount()).toBe(before);
    await deleteJob(version.userId, letter?.id ?? '', queued.store);
    expect((await made(ask(version, 'letter'))).id).not.toBe(letter?.id);
    await queued.drain();
    expect((await find(version)).status).toBe('COMPLETED');
  });

  it('that failed can be tried again with AI, and not without', async () => {
    const version = await newVersion();
    const letter = await made(ask(version, 'letter'));
    await queued.store.jobs.fail(letter.id, { code: 'model_timeout', reference: 'ABCDEF12' });
    const command = { userId: version.userId, job: letter.id, requestKey: `again ${letter.id}` };
    expect(await retryJob(command, { engine: 'offline' }, deps())).toMatchObject({
      ok: false,
      error: { code: 'letter_needs_ai' },
    });
    const again = await retryJob(command, {}, deps());
    await queued.drain();
    expect(again.ok && (await find(again.value.job)).supplement?.kind).toBe('letter');
    expect(await queued.store.jobs.listSupplements(version.userId, version.id)).toHaveLength(2);
  });

  it('counts in no quota, and against the token budget', async () => {
    const requester = await queued.newRequester();
    const version = await newVersion(requester);
    const day = new Date().toISOString().slice(0, 10);
    const spent = async () => queued.store.usage.loadSpending(requester.user.id, null, day);
    const before = await spent();
    const tight = makeSubmitDeps(queued.store, {
      price: null,
      limits: { ...NO_LIMITS, installation: { cost: null, tokens: (before.installation?.tokens ?? 0) + 10 } },
    });
    const command = { userId: version.userId, job: version.id, requestKey: 'too dear' };
    expect(await submitSupplement(command, 'letter', null, tight)).toMatchObject({
      ok: false,
      error: { code: 'daily_limit_reached', params: { limit: 'installation' } },
    });
    expect(await queued.store.jobs.listSupplements(version.userId, version.id)).toEqual([]);
    await made(ask(version, 'letter'));
    await queued.drain();
    const after = await spent();
    expect(after.installation?.tokens).toBeGreaterThan(before.installation?.tokens ?? 0);
    expect(after.person?.jobs).toBe(before.person?.jobs);
  });

  it('is deleted with its version, and its messages are taken back', async () => {
    const version = await newVersion();
    const letter = await made(ask(version, 'letter'));
    const questions = await made(ask(version, 'questions'));
    await queued.drain();
    const posted = [version, letter, questions].flatMap((job) => queued.deliverer.messagesOf(job));
    const retracted = await deleteJob(version.userId, version.id, queued.store);
    const messages = retracted.ok ? retracted.value.map(({ messageId }) => messageId) : [];
    expect(posted.length).toBeGreaterThan(6);
    expect(messages).toEqual(expect.arrayContaining(posted.map(({ id }) => id)));
    expect(await queued.store.jobs.list(version.userId, 10)).toEqual([]);
  });

  it('that still waits is cancelled when its version is deleted', async () => {
    const version = await newVersion();
    await made(ask(version, 'letter'));
    const before = engine.callCount();
    await deleteJob(version.userId, version.id, queued.store);
    await queued.drain();
    expect(engine.callCount()).toBe(before);
    expect(await queued.store.jobs.list(version.userId, 10)).toEqual([]);
  });

  it('leaves the version history whole when a version with a letter and a later version is deleted', async () => {
    const version = await newVersion();
    await made(ask(version, 'letter'));
    const command = { userId: version.userId, job: version.id, requestKey: `undo ${version.id}` };
    await queued.drain();
    const next = await submitRevision(command, { by: 'undo', edits: 'all' }, null, deps());
    await queued.drain();
    await deleteJob(version.userId, version.id, queued.store);
    const left = await queued.store.jobs.list(version.userId, 10);
    expect(left.map(({ id, parentJobId }) => [id, parentJobId])).toEqual([[next.ok && next.value.id, null]]);
  });

  it('is in the export of its person, and goes with everything of theirs', async () => {
    const version = await newVersion();
    const letter = await made(ask(version, 'letter'));
    await queued.drain();
    const exported = await exportPerson(version.userId, { store: queued.store, compute: testCompute });
    if (!exported.ok) throw new Error(exported.error.code);
    const jobs = [];
    for await (const job of exported.value.jobs()) jobs.push(job);
    const own = jobs.find(({ id }) => id === letter.id);
    expect(own?.letter?.text).toMatch(/Kind regards/);
    expect(own?.files).toHaveLength(3);
    await forgetPerson(version.userId, queued.store);
    expect(await queued.store.jobs.find(letter.userId, letter.id)).toBeNull();
  });

  it('needs consent to AI: without it nothing is queued, and one that waits is cancelled when it is withdrawn', async () => {
    const version = await newVersion();
    const consenting = { ...deps(), consentTo: 'model.example' };
    const command = { userId: version.userId, job: version.id, requestKey: `consent ${version.id}` };
    expect(await submitSupplement(command, 'letter', null, consenting)).toMatchObject({
      ok: false,
      error: { code: 'consent_required' },
    });
    await giveConsent(version.userId, 'model.example', queued.store);
    const letter = await made(submitSupplement(command, 'letter', slackTarget(), consenting));
    await withdrawConsent(version.userId, consenting);
    expect(await find(letter)).toMatchObject({ status: 'FAILED', failure: { code: 'cancelled' } });
  });

  it('is written beside a resume made without AI where AI is set up, and refused before it is done and to a stranger', async () => {
    const requester = await queued.newRequester();
    const job = await submit(requester, queued);
    expect(await ask(job, 'letter')).toMatchObject({ ok: false, error: { code: 'job_running' } });
    await queued.drain();
    const command = { userId: job.userId, job: job.id, requestKey: `without ${job.id}` };
    const withoutAi = { ...deps(), defaultEngine: 'offline' as const };
    for (const [kind, code] of [
      ['letter', 'letter_needs_ai'],
      ['questions', 'questions_need_ai'],
    ] as const)
      expect(await submitSupplement(command, kind, null, withoutAi)).toMatchObject({
        ok: false,
        error: { code, params: { isSetUp: false } },
      });
    expect(await ask(job, 'questions')).toMatchObject({ ok: false, error: { code: 'nothing_reworded' } });
    const letter = await made(ask(job, 'letter'));
    await queued.drain();
    expect((await find(letter)).supplement?.kind).toBe('letter');
    const stranger = await queued.newRequester();
    expect(await ask({ ...job, userId: stranger.user.id }, 'letter')).toMatchObject({
      ok: false,
      error: { code: 'job_not_found' },
    });
  });
});

describe('the questions of an interviewer', () => {
  it('are asked about each changed line, once', async () => {
    const version = await newVersion();
    const asked = await made(ask(version, 'questions'));
    await queued.drain();
    expect((await find(asked)).supplement).toEqual({
      kind: 'questions',
      questions: [{ edit: 'K1', line: REWORDED.text, question: 'How exactly did you do that?' }],
      leftOut: 0,
      model: 'scripted',
    });
    expect((await made(ask(version, 'questions'))).id).toBe(asked.id);
  });

  it.each([
    ['after it has kept the answer, and pays for no other', 1, 'answer', 'after'],
    ['before it keeps the answer', 2, 'answer', 'before'],
    ['before it commits the questions', 1, 'completed', 'before'],
  ] as const)('are asked once when the process dies %s', async (_, calls, commit, when) => {
    const version = await newVersion();
    const asked = await made(ask(version, 'questions'));
    const before = engine.callCount();
    const stop = createStop();
    const taken = await queued.takeNext(queues.tailor);
    const stopped = queued.runJob(taken, { store: stopAtCommit(queued.store, commit, when, stop) });
    await stop.reached;
    await queued.expire(taken.lease);
    await queued.drain();
    stop.resume();
    await stopped;
    await queued.drain();
    expect(engine.callCount() - before).toBe(calls);
    expect(queued.deliverer.messagesOf(asked).map(({ kind }) => kind)).toEqual([
      'status',
      'answer',
      'answer',
    ]);
  });

  it('are refused where no line was reworded', async () => {
    const version = await newVersion();
    const command = { userId: version.userId, job: version.id, requestKey: `undo all ${version.id}` };
    const undone = await submitRevision(command, { by: 'undo', edits: 'all' }, null, deps());
    await queued.drain();
    if (!undone.ok) throw new Error(undone.error.code);
    expect(await ask(await find(undone.value), 'questions')).toMatchObject({
      ok: false,
      error: { code: 'nothing_reworded' },
    });
  });
});
