import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ChatHandlerDeps } from '../../src/chat/handlers/deps.ts';
import { createChatHandler } from '../../src/chat/handlers/event-handler.ts';
import type { ChatEvent, ChatUser, EventContext, UserAction } from '../../src/chat/types/chat-event.ts';
import { DRAFT_KINDS } from '../../src/chat/types/draft.ts';
import { ABOUT_PERSON } from '../../src/chat/types/message.ts';
import { queues } from '../../src/infra/queue/queues.ts';
import { RetractionData, retractMessages } from '../../src/jobs/delivery/retraction.ts';
import { cancelJob } from '../../src/jobs/lifecycle/cancel-job.ts';
import type { JobId, UserId } from '../../src/jobs/model/ids.ts';
import type { Job } from '../../src/jobs/model/job.ts';
import { withdrawConsent } from '../../src/jobs/people/withdraw-consent.ts';
import { runDirectly } from '../../src/jobs/pipeline/run-directly.ts';
import { withDirectQueue } from '../../src/jobs/ports/direct-queue.ts';
import type { InboxEvent } from '../../src/jobs/ports/inbox.ts';
import { giveConsent } from '../../src/jobs/settings/consent.ts';
import { loadSettings } from '../../src/jobs/settings/settings.ts';
import { readRequirements } from '../../src/posting/requirements.ts';
import { testCompute, testReader } from '../setup/compute.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { createScriptedEngine, makeResume, POSTING, RESUME } from '../setup/pipeline.ts';
import { createTestQueue, makeSubmitDeps, type TestQueue, UNLIMITED } from '../setup/queue.ts';
import { dmChannelOf, InMemoryRecordingPlatform, nextNumber, WORKSPACE } from './recording-platform.ts';
import { render } from './render.ts';

const requirements = readRequirements({ title: '', company: '', description: POSTING });
const model = createScriptedEngine({ requirements, edits: [] });

/** Thrown to simulate the crash of a process, right after an outside call. */
class SimulatedCrash extends Error {
  override readonly name = 'SimulatedCrash';
}

/** Counts outside calls, and crashes after call number `crashAt`; never for 0. */
function createCrasher(crashAt: number) {
  let calls = 0;
  const tick = () => {
    calls += 1;
    if (calls === crashAt) throw new SimulatedCrash();
  };
  const around = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const value: unknown = Reflect.get(object, name, object);
        if (typeof value === 'function')
          return (...args: unknown[]) => {
            const called: unknown = Reflect.apply(value, object, args);
            if (!(called instanceof Promise)) return called;
            return called.then((result: unknown) => {
              tick();
              return result;
            });
          };
        return typeof value === 'object' && value !== null ? around(value) : value;
      },
    });
  return { around, calls: () => calls };
}

describe('an event whose handler crashes after any outside call, and is handled again', () => {
  let database: TestDatabase;
  let queued: TestQueue;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
    queued = await createTestQueue(database, [model]);
  });
  afterAll(async () => {
    await queued.close();
    await database.remove();
  });

  /** A new person in their DM, on a platform of their own. */
  function createTestPerson(vendor: string | null = null) {
    const platform = new InMemoryRecordingPlatform('slack', vendor !== null);
    const user: ChatUser = {
      platform: 'slack',
      tenantId: WORKSPACE,
      externalId: `U${nextNumber()}`,
      displayName: null,
      locale: null,
      isAdmin: false,
    };
    const context: EventContext = {
      platform: 'slack',
      workspace: WORKSPACE,
      kind: 'dm',
      channel: dmChannelOf(user),
      thread: null,
      message: 'message-1',
      reply: null,
    };
    const createDeps = (crashAt: number) => {
      const { around, calls } = createCrasher(crashAt);
      const store = around(queued.store);
      const deps: ChatHandlerDeps = {
        store,
        submission: {
          ...makeSubmitDeps(store, UNLIMITED),
          defaultEngine: vendor === null ? 'offline' : 'openai',
        },
        reader: around(testReader),
        compute: testCompute,
        fetcher: { fetch: () => Promise.reject(new Error('nothing is fetched')), close: async () => {} },
        adapter: around(platform),
        installation: { vendor, retention: { resumes: 180, jobs: 90, events: 7 } },
        log: queued.pipeline.log,
      };
      return { deps, calls };
    };
    const receive = async (action: UserAction): Promise<InboxEvent> => {
      const event: ChatEvent = { user, context, action };
      const from = { workspace: WORKSPACE, sender: user.externalId };
      const payload = { type: 'event', event };
      return (await queued.store.inbox.add({ source: 'slack', key: `k${nextNumber()}`, payload, ...from }))
        .event;
    };
    return { platform, user, createDeps, receive };
  }
  type TestPerson = ReturnType<typeof createTestPerson>;

  /** Handles an event as the queue does, crashing once. Returns the number of outside calls of the first run. */
  async function handle({ createDeps }: TestPerson, event: InboxEvent, crashAt: number): Promise<number> {
    const signal = new AbortController().signal;
    const first = createDeps(crashAt);
    try {
      await createChatHandler(first.deps).handle(event, { signal, isRetry: false });
      return first.calls();
    } catch (error) {
      if (!(error instanceof SimulatedCrash)) throw error;
    }
    const unhandled = await queued.store.inbox.find(event.id);
    if (unhandled?.handledAt === null)
      await createChatHandler(createDeps(0).deps).handle(unhandled, { signal, isRetry: true });
    return first.calls();
  }

  /** Runs the retractions that a deletion enqueued. */
  async function runRetractions({ platform }: TestPerson): Promise<void> {
    const { store, pipeline } = queued;
    for (;;) {
      const retraction = await queued.take(queues.retraction('slack'));
      if (!retraction) return;
      await retractMessages(RetractionData.parse(retraction.data), retraction, {
        store,
        deliverer: platform,
        log: pipeline.log,
      });
    }
  }

  const listReplies = ({ platform }: TestPerson) =>
    platform.messages.map(({ message }) => withoutIds(render(message)));
  const loadUserId = async ({ user }: TestPerson): Promise<UserId> => {
    const { platform, tenantId, externalId } = user;
    return (await queued.store.users.findOrCreate({ platform, tenantId, externalId }, null)).id;
  };

  /** Runs the story without a crash, then with a crash after each call, and compares the results. */
  async function expectSameResult(story: (crashAt: number) => Promise<{ calls: number; left: unknown }>) {
    const baseline = await story(0);
    expect(baseline.calls).toBeGreaterThan(2);
    for (let crashAt = 1; crashAt <= baseline.calls; crashAt += 1)
      expect((await story(crashAt)).left, `crashed after call ${crashAt}`).toEqual(baseline.left);
  }

  it('a form with a resume file makes one job, and each reply is sent once', async () => {
    await expectSameResult(async (crashAt) => {
      const person = createTestPerson();
      const file = `F${nextNumber()}`;
      person.platform.files.set(file, new TextEncoder().encode(RESUME));
      const ref = { id: file, name: 'ines.txt', size: null, mediaType: null, url: null, owner: null };
      const values = { resume_file: [ref], posting: POSTING };
      const event = await person.receive({
        type: 'form_submit',
        context: { form: 'tailor', draft: null },
        values,
      });
      const calls = await handle(person, event, crashAt);
      const user = await loadUserId(person);
      const jobs = await queued.store.jobs.list(user, 10);
      const resumes = await queued.store.resumes.list(user);
      const drafts = await queued.store.drafts.list(user);
      const counts = [jobs.length, resumes.length, drafts.length];
      expect(counts).toEqual([1, 1, 1]);
      return { calls, left: { replies: listReplies(person), counts } };
    });
  });

  it('a person is asked for consent once, and the job starts once', async () => {
    await expectSameResult(async (crashAt) => {
      const person = createTestPerson('model.example');
      const user = await loadUserId(person);
      await saveResume(user);
      const sent = await person.receive({ type: 'message', text: POSTING, files: [], answers: null });
      let calls = await handle(person, sent, crashAt);
      const [draft] = await queued.store.drafts.list(user);
      if (!draft) throw new Error('no draft was saved');
      const agreed = await person.receive({ type: 'action', action: { do: 'agree', draft: draft.id } });
      calls = Math.max(calls, await handle(person, agreed, crashAt));
      const jobs = await queued.store.jobs.list(user, 10);
      expect(jobs.length).toBe(1);
      return { calls, left: listReplies(person) };
    });
  });

  it('a job is deleted and its posts are removed', async () => {
    await expectSameResult(async (crashAt) => {
      const person = createTestPerson();
      const { job, user } = await createJobWithPost(person);
      const event = await person.receive({ type: 'action', action: { do: 'delete_now', job } });
      const calls = await handle(person, event, crashAt);
      expect(await queued.store.jobs.find(user, job)).toBeNull();
      await runRetractions(person);
      return {
        calls,
        left: person.platform.messages.filter(({ idempotencyKey: nonce }) => nonce === 'answer').length,
      };
    });
  });

  it('a person is deleted, their posts are removed, and they are told', async () => {
    await expectSameResult(async (crashAt) => {
      const person = createTestPerson();
      const { user } = await createJobWithPost(person);
      const event = await person.receive({ type: 'action', action: { do: 'forget_now' } });
      const calls = await handle(person, event, crashAt);
      expect(await queued.store.users.find(user)).toBeNull();
      await runRetractions(person);
      return { calls, left: listReplies(person) };
    });
  });

  it('a forged workspace form of a person user is no admin is refused and changes nothing', async () => {
    await expectSameResult(async (crashAt) => {
      const person = createTestPerson();
      const values = { place: 'channel', channels: '', cost: '1', tokens: '' };
      const event = await person.receive({ type: 'form_submit', context: { form: 'workspace' }, values });
      const calls = await handle(person, event, crashAt);
      const at = { platform: 'slack', id: WORKSPACE } as const;
      expect(await queued.store.workspaces.settings(at)).toBeNull();
      expect(listReplies(person)).toEqual([expect.stringMatching(/Only (the )?admins/)]);
      return { calls, left: listReplies(person) };
    });
  });

  it('undoing, refining or trying again makes one version and one reply', async () => {
    const requests: readonly ((person: TestPerson) => Promise<UserAction>)[] = [
      async (person) => ({ type: 'action', action: { do: 'undo_all', job: (await completeJob(person)).id } }),
      async (person) => ({
        type: 'form_submit',
        context: { form: 'refine', job: (await completeJob(person)).id },
        values: { instruction: 'undo everything' },
      }),
      async (person) => {
        const { job, user } = await createJobWithPost(person);
        expect(await cancelJob(user, job, queued.store)).toMatchObject({ ok: true });
        return { type: 'action', action: { do: 'retry', job } };
      },
    ];
    for (const request of requests)
      await expectSameResult(async (crashAt) => {
        const person = createTestPerson();
        const event = await person.receive(await request(person));
        const calls = await handle(person, event, crashAt);
        const user = await loadUserId(person);
        const jobs = await queued.store.jobs.list(user, 10);
        const deliveries = await queued.store.deliveries.listByUser(user);
        expect(jobs.map(({ status }) => status)).toContain('PENDING');
        expect(jobs.length).toBe(2);
        return { calls, left: { replies: listReplies(person), deliveries: deliveries.length } };
      });
  });

  it('an instruction that waited for consent makes one version, however often the person agrees', async () => {
    await expectSameResult(async (crashAt) => {
      const person = createTestPerson('model.example');
      const user = await loadUserId(person);
      await giveConsent(user, 'model.example', queued.store);
      const { id: job } = await completeJob(person);
      await withdrawConsent(user, person.createDeps(0).deps.submission);
      const context = { form: 'refine', job } as const;
      const values = { instruction: 'make it plainer' };
      const request = await person.receive({ type: 'form_submit', context, values });
      let calls = await handle(person, request, crashAt);
      expect((await queued.store.jobs.list(user, 10)).length).toBe(1);
      const pending = (await queued.store.drafts.list(user)).filter(
        ({ kind }) => kind === DRAFT_KINDS.pendingAction,
      );
      expect(pending.length).toBe(1);
      for (const { id: draft } of [...pending, ...pending]) {
        const agreed = await person.receive({ type: 'action', action: { do: 'agree', draft } });
        calls = Math.max(calls, await handle(person, agreed, crashAt));
      }
      expect((await queued.store.jobs.list(user, 10)).length).toBe(2);
      return { calls, left: listReplies(person) };
    });
  });

  it('settings are changed, with one reply', async () => {
    await expectSameResult(async (crashAt) => {
      const person = createTestPerson();
      const values = { place: 'dm', pages: '2', engine: '', locale: '' };
      const event = await person.receive({ type: 'form_submit', context: { form: 'settings' }, values });
      const calls = await handle(person, event, crashAt);
      const settings = await loadSettings(await loadUserId(person), queued.store);
      expect(settings).toMatchObject({ answerIn: 'dm', pages: 2 });
      expect(listReplies(person).length).toBe(1);
      return { calls, left: { replies: listReplies(person), settings } };
    });
  });

  /** Creates and completes a job of the person, without the queue. */
  async function completeJob(person: TestPerson): Promise<Job> {
    await saveResume(await loadUserId(person));
    await handle(
      person,
      await person.receive({ type: 'message', text: POSTING, files: [], answers: null }),
      0,
    );
    const [job] = await queued.store.jobs.list(await loadUserId(person), 1);
    const found = job && (await queued.store.jobs.find(await loadUserId(person), job.id));
    if (!found) throw new Error('no job was made');
    const done = await runDirectly(found, { ...queued.pipeline, store: withDirectQueue(queued.store) });
    expect(done.status).toBe('COMPLETED');
    return done;
  }

  async function saveResume(user: UserId) {
    const found = await queued.store.users.find(user);
    if (!found) throw new Error('no such user');
    return queued.store.resumes.save(makeResume(found));
  }

  /** Creates a job of the person with one post recorded as delivered. */
  async function createJobWithPost(person: TestPerson): Promise<{ job: JobId; user: UserId }> {
    const user = await loadUserId(person);
    await saveResume(user);
    const event = await person.receive({ type: 'message', text: POSTING, files: [], answers: null });
    await handle(person, event, 0);
    const [job] = await queued.store.jobs.list(user, 1);
    const [status] = await queued.store.deliveries.listByUser(user);
    if (!job?.place || !status) throw new Error('no job was made');
    const message = { summary: 'posted', blocks: [], about: ABOUT_PERSON };
    person.platform.messages.push({
      id: `posted-${job.id}`,
      idempotencyKey: 'answer',
      where: 'dm',
      channel: job.place.channel,
      under: null,
      visibleTo: person.user.externalId,
      message,
      attachments: [],
    });
    await queued.store.deliveries.record(status.id, 'status', { draft: null, id: `posted-${job.id}` });
    return { job: job.id, user };
  }
});

const withoutIds = (text: string) => text.replaceAll(/U\d+/g, 'U');
