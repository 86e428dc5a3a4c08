import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ChatHandlerDeps } from '../../src/chat/handlers/deps.ts';
import { createChatHandler } from '../../src/chat/handlers/event-handler.ts';
import type { ChatEvent, ChatUser, EventContext, UserAction } from '../../src/chat/types/chat-event.ts';
import { DRAFT_KINDS } from '../../src/chat/types/draft.ts';
import { createReader } from '../../src/infra/documents/reader.ts';
import { queues } from '../../src/infra/queue/queues.ts';
import { PostedMessagesData, retractMessages } from '../../src/jobs/delivery/retraction.ts';
import { cancelJob } from '../../src/jobs/lifecycle/cancel-job.ts';
import type { JobId, UserId } from '../../src/jobs/model/ids.ts';
import type { Job } from '../../src/jobs/model/job.ts';
import { withdrawConsent } from '../../src/jobs/people/withdraw-consent.ts';
import { runDirectly } from '../../src/jobs/pipeline/run-directly.ts';
import { withDirectQueue } from '../../src/jobs/ports/direct-queue.ts';
import type { Reader } from '../../src/jobs/ports/documents.ts';
import type { InboxEvent } from '../../src/jobs/ports/inbox.ts';
import { giveConsent } from '../../src/jobs/settings/consent.ts';
import { loadSettings } from '../../src/jobs/settings/settings.ts';
import { readRequirements } from '../../src/posting/requirements.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { POSTING, RESUME, resumeFor, scriptedEngine } from '../setup/pipeline.ts';
import { createTestQueue, submitDepsFor, type TestQueue, UNLIMITED } from '../setup/queue.ts';
import { dmChannelOf, InMemoryRecordingPlatform, nextNumber, WORKSPACE } from './recording-platform.ts';
import { render } from './render.ts';

const requirements = readRequirements({ title: '', company: '', description: POSTING });
const model = scriptedEngine({ requirements, edits: [] });

/** What a process dies of in these tests: at a call to the outside, before it or when it has come back. */
class Died extends Error {
  override readonly name = 'Died';
}

/** Counts what is called, and dies at the call with a number of its own. */
function mortal(dieAt: number) {
  let calls = 0;
  const tick = () => {
    calls += 1;
    if (calls === dieAt) throw new Died();
  };
  const around = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(from, name) {
        const value: unknown = Reflect.get(from, name, from);
        if (typeof value === 'function')
          return (...args: unknown[]) => {
            const called: unknown = Reflect.apply(value, from, args);
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

describe('an event whose handling dies after any one call to the outside, and is handled again', () => {
  let database: TestDatabase;
  let queued: TestQueue;
  let reader: Reader;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
    queued = await createTestQueue(database, [model]);
    reader = createReader();
  });
  afterAll(async () => {
    await reader.close();
    await queued.close();
    await database.remove();
  });

  /** Somebody new on a platform of their own, in their DM. */
  function stage(vendor: string | null = null) {
    const platform = new InMemoryRecordingPlatform('slack');
    const who: ChatUser = {
      platform: 'slack',
      tenantId: WORKSPACE,
      externalId: `U${nextNumber()}`,
      displayName: null,
      locale: null,
      isAdmin: false,
    };
    const where: EventContext = {
      platform: 'slack',
      workspace: WORKSPACE,
      kind: 'dm',
      channel: dmChannelOf(who),
      thread: null,
      message: 'said',
      reply: null,
    };
    const roomsFor = (dieAt: number) => {
      const { around, calls } = mortal(dieAt);
      const store = around(queued.store);
      const rooms: ChatHandlerDeps = {
        store,
        submission: {
          ...submitDepsFor(store, UNLIMITED),
          defaultEngine: vendor === null ? 'offline' : 'openai',
        },
        reader: around(reader),
        fetcher: { fetch: () => Promise.reject(new Error('nothing is fetched')), close: async () => {} },
        adapter: around(platform),
        installation: { vendor, retention: { resumes: 180, jobs: 90, events: 7 } },
        log: queued.pipeline.log,
      };
      return { rooms, calls };
    };
    const arrive = async (act: UserAction): Promise<InboxEvent> => {
      const gesture: ChatEvent = { user: who, context: where, action: act };
      const from = { workspace: WORKSPACE, sender: who.externalId };
      const payload = { type: 'event', event: gesture };
      return (await queued.store.inbox.add({ source: 'slack', key: `k${nextNumber()}`, payload, ...from }))
        .event;
    };
    return { platform, who, roomsFor, arrive };
  }
  type Stage = ReturnType<typeof stage>;

  /** Handles an event as the queue does, dying once; gives how many calls an undisturbed run makes. */
  async function handle({ roomsFor }: Stage, event: InboxEvent, dieAt: number): Promise<number> {
    const signal = new AbortController().signal;
    const first = roomsFor(dieAt);
    try {
      await createChatHandler(first.rooms).handle(event, { signal, isRetry: false });
      return first.calls();
    } catch (error) {
      if (!(error instanceof Died)) throw error;
    }
    const still = await queued.store.inbox.find(event.id);
    if (still?.handledAt === null)
      await createChatHandler(roomsFor(0).rooms).handle(still, { signal, isRetry: true });
    return first.calls();
  }

  /** Does what the deletion left for the platform's process to do. */
  async function takeAllBack({ platform }: Stage): Promise<void> {
    const { store, pipeline: workshop } = queued;
    for (;;) {
      const taken = await queued.take(queues.takeBack('slack'));
      if (!taken) return;
      await retractMessages(PostedMessagesData.parse(taken.data), taken, {
        store,
        deliverer: platform,
        log: workshop.log,
      });
    }
  }

  const said = ({ platform }: Stage) => platform.messages.map(({ message }) => withoutIds(render(message)));
  const userOf = async ({ who }: Stage): Promise<UserId> => {
    const { platform, tenantId, externalId } = who;
    return (await queued.store.users.findOrCreate({ platform, tenantId, externalId }, null)).id;
  };

  /** Plays it undisturbed, then dying at each call in turn, and compares what is left. */
  async function everywhere(play: (dieAt: number) => Promise<{ calls: number; left: unknown }>) {
    const undisturbed = await play(0);
    expect(undisturbed.calls).toBeGreaterThan(2);
    for (let dieAt = 1; dieAt <= undisturbed.calls; dieAt += 1)
      expect((await play(dieAt)).left, `died at call ${dieAt}`).toEqual(undisturbed.left);
  }

  it('becomes one job of a form with a resume file, and every sentence is said once', async () => {
    await everywhere(async (dieAt) => {
      const here = stage();
      const file = `F${nextNumber()}`;
      here.platform.files.set(file, new TextEncoder().encode(RESUME));
      const ref = { id: file, name: 'ines.txt', size: null, mediaType: null, url: null, owner: null };
      const values = { resume_file: [ref], posting: POSTING };
      const event = await here.arrive({
        type: 'form_submit',
        context: { form: 'tailor', draft: null },
        values,
      });
      const calls = await handle(here, event, dieAt);
      const user = await userOf(here);
      const jobs = await queued.store.jobs.list(user, 10);
      const resumes = await queued.store.resumes.list(user);
      const drafts = await queued.store.drafts.list(user);
      const counts = [jobs.length, resumes.length, drafts.length];
      expect(counts).toEqual([1, 1, 1]);
      return { calls, left: { said: said(here), counts } };
    });
  });

  it('is asked for consent once, and starts once when that is given', async () => {
    await everywhere(async (dieAt) => {
      const here = stage('model.example');
      const user = await userOf(here);
      await saveResume(user);
      const sent = await here.arrive({ type: 'message', text: POSTING, files: [], answers: null });
      let calls = await handle(here, sent, dieAt);
      const [draft] = await queued.store.drafts.list(user);
      if (!draft) throw new Error('no draft was kept');
      const agreed = await here.arrive({ type: 'action', action: { do: 'agree', draft: draft.id } });
      calls = Math.max(calls, await handle(here, agreed, dieAt));
      const jobs = await queued.store.jobs.list(user, 10);
      expect(jobs.length).toBe(1);
      return { calls, left: said(here) };
    });
  });

  it('deletes a job and takes back what was posted', async () => {
    await everywhere(async (dieAt) => {
      const here = stage();
      const { job, user } = await finished(here);
      const event = await here.arrive({ type: 'action', action: { do: 'delete_now', job } });
      const calls = await handle(here, event, dieAt);
      expect(await queued.store.jobs.find(user, job)).toBeNull();
      await takeAllBack(here);
      return {
        calls,
        left: here.platform.messages.filter(({ idempotencyKey: nonce }) => nonce === 'answer').length,
      };
    });
  });

  it('forgets a person, takes back what was posted, and says so', async () => {
    await everywhere(async (dieAt) => {
      const here = stage();
      const { user } = await finished(here);
      const event = await here.arrive({ type: 'action', action: { do: 'forget_now' } });
      const calls = await handle(here, event, dieAt);
      expect(await queued.store.users.find(user)).toBeNull();
      await takeAllBack(here);
      return { calls, left: said(here) };
    });
  });

  it('refuses a forged form of the workspace from who is no admin, and changes nothing', async () => {
    await everywhere(async (dieAt) => {
      const here = stage();
      const values = { place: 'channel', channels: '', cost: '1', tokens: '' };
      const event = await here.arrive({ type: 'form_submit', context: { form: 'workspace' }, values });
      const calls = await handle(here, event, dieAt);
      const at = { platform: 'slack', id: WORKSPACE } as const;
      expect(await queued.store.workspaces.settings(at)).toBeNull();
      expect(said(here)).toEqual([expect.stringMatching(/Only (the )?admins/)]);
      return { calls, left: said(here) };
    });
  });

  it('makes one version of a wish to undo, to refine or to try again, and says it once', async () => {
    const wishes: readonly ((here: Stage) => Promise<UserAction>)[] = [
      async (here) => ({ type: 'action', action: { do: 'undo_all', job: (await completed(here)).id } }),
      async (here) => ({
        type: 'form_submit',
        context: { form: 'refine', job: (await completed(here)).id },
        values: { instruction: 'undo everything' },
      }),
      async (here) => {
        const { job, user } = await finished(here);
        expect(await cancelJob(user, job, queued.store)).toMatchObject({ ok: true });
        return { type: 'action', action: { do: 'retry', job } };
      },
    ];
    for (const wish of wishes)
      await everywhere(async (dieAt) => {
        const here = stage();
        const event = await here.arrive(await wish(here));
        const calls = await handle(here, event, dieAt);
        const user = await userOf(here);
        const jobs = await queued.store.jobs.list(user, 10);
        const deliveries = await queued.store.deliveries.listByUser(user);
        expect(jobs.map(({ status }) => status)).toContain('PENDING');
        expect(jobs.length).toBe(2);
        return { calls, left: { said: said(here), deliveries: deliveries.length } };
      });
  });

  it('makes one version of a wish that was held back, however often its person agrees', async () => {
    await everywhere(async (dieAt) => {
      const here = stage('model.example');
      const user = await userOf(here);
      await giveConsent(user, 'model.example', queued.store);
      const { id: job } = await completed(here);
      await withdrawConsent(user, here.roomsFor(0).rooms.submission);
      const context = { form: 'refine', job } as const;
      const values = { instruction: 'make it plainer' };
      const wish = await here.arrive({ type: 'form_submit', context, values });
      let calls = await handle(here, wish, dieAt);
      expect((await queued.store.jobs.list(user, 10)).length).toBe(1);
      const held = (await queued.store.drafts.list(user)).filter(
        ({ kind }) => kind === DRAFT_KINDS.pendingAction,
      );
      expect(held.length).toBe(1);
      for (const { id: draft } of [...held, ...held]) {
        const agreed = await here.arrive({ type: 'action', action: { do: 'agree', draft } });
        calls = Math.max(calls, await handle(here, agreed, dieAt));
      }
      expect((await queued.store.jobs.list(user, 10)).length).toBe(2);
      return { calls, left: said(here) };
    });
  });

  it('changes settings, and says so once', async () => {
    await everywhere(async (dieAt) => {
      const here = stage();
      const values = { place: 'dm', pages: '2', engine: '', locale: '' };
      const event = await here.arrive({ type: 'form_submit', context: { form: 'settings' }, values });
      const calls = await handle(here, event, dieAt);
      const settings = await loadSettings(await userOf(here), queued.store);
      expect(settings).toMatchObject({ answerIn: 'dm', pages: 2 });
      expect(said(here).length).toBe(1);
      return { calls, left: { said: said(here), settings } };
    });
  });

  /** A job of theirs that is done, without its queue. */
  async function completed(here: Stage): Promise<Job> {
    await saveResume(await userOf(here));
    await handle(here, await here.arrive({ type: 'message', text: POSTING, files: [], answers: null }), 0);
    const [job] = await queued.store.jobs.list(await userOf(here), 1);
    const found = job && (await queued.store.jobs.find(await userOf(here), job.id));
    if (!found) throw new Error('no job was made');
    const done = await runDirectly(found, { ...queued.pipeline, store: withDirectQueue(queued.store) });
    expect(done.status).toBe('COMPLETED');
    return done;
  }

  async function saveResume(user: UserId) {
    const found = await queued.store.users.find(user);
    if (!found) throw new Error('no such user');
    return queued.store.resumes.save(resumeFor(found));
  }

  /** A job of theirs that was cancelled after something of it was posted: nothing of it runs any more. */
  async function finished(here: Stage): Promise<{ job: JobId; user: UserId }> {
    const user = await userOf(here);
    await saveResume(user);
    const event = await here.arrive({ type: 'message', text: POSTING, files: [], answers: null });
    await handle(here, event, 0);
    const [job] = await queued.store.jobs.list(user, 1);
    const [status] = await queued.store.deliveries.listByUser(user);
    if (!job?.place || !status) throw new Error('no job was made');
    const message = { summary: 'posted', blocks: [] };
    here.platform.messages.push({
      id: `posted-${job.id}`,
      idempotencyKey: 'answer',
      where: 'dm',
      channel: job.place.channel,
      under: null,
      visibleTo: here.who.externalId,
      message,
      attachments: [],
    });
    await queued.store.deliveries.record(status.id, 'status', { draft: null, id: `posted-${job.id}` });
    return { job: job.id, user };
  }
});

const withoutIds = (text: string) => text.replaceAll(/U\d+/g, 'U');
