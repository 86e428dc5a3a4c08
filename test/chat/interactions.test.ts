import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { InteractionDeps } from '../../src/chat/interactions/form-request.ts';
import { createInteractionService } from '../../src/chat/interactions/interactions.ts';
import type { ChatUser, EventContext } from '../../src/chat/types/chat-event.ts';
import type { FormTrigger } from '../../src/chat/types/interaction-service.ts';
import { fault } from '../../src/jobs/model/fault.ts';
import { JobId } from '../../src/jobs/model/ids.ts';
import type { SavedResume } from '../../src/jobs/ports/resumes.ts';
import type { User } from '../../src/jobs/ports/users.ts';
import { testInteractiveCompute } from '../setup/compute.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { makeResume, POSTING } from '../setup/pipeline.ts';
import { createTestQueue, type TestQueue } from '../setup/queue.ts';
import { CHANNEL, InMemoryRecordingPlatform, WORKSPACE } from './recording-platform.ts';

const user: ChatUser = {
  platform: 'slack',
  tenantId: WORKSPACE,
  externalId: 'U-slow',
  displayName: null,
  locale: 'en-GB',
  isAdmin: false,
};
const context: EventContext = {
  platform: 'slack',
  workspace: WORKSPACE,
  kind: 'channel',
  channel: CHANNEL,
  thread: null,
  message: null,
  reply: null,
};
const limits = { fields: 50, text: 3_000, options: 100 };
const jobId = JobId.parse('0196aaaa-0000-7000-8000-000000000001');

/** Opens the interactions of a platform without a model, with some dependencies replaced. */
function createService({ store, pipeline }: TestQueue, changes: Partial<InteractionDeps> = {}) {
  return createInteractionService({
    compute: testInteractiveCompute,
    store,
    installation: { vendor: null, retention: { resumes: 180, jobs: 90, events: 7 } },
    defaultEngine: 'offline',
    adapter: new InMemoryRecordingPlatform('slack', false),
    log: pipeline.log,
    ...changes,
  });
}

describe('opening a form', () => {
  let database: TestDatabase;
  let queued: TestQueue;
  let account: User;
  let resume: SavedResume;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
    queued = await createTestQueue(database);
    const { platform, tenantId, externalId } = user;
    account = await queued.store.users.findOrCreate({ platform, tenantId, externalId }, null);
    resume = await queued.store.resumes.save(makeResume(account));
  });
  afterAll(async () => {
    await queued.close();
    await database.remove();
  });

  const post = { text: POSTING, links: [], files: [] };

  it('loads the account once', async () => {
    const { store } = queued;
    let loads = 0;
    const users = {
      ...store.users,
      findOrCreate(...args: Parameters<typeof store.users.findOrCreate>) {
        loads += 1;
        return store.users.findOrCreate(...args);
      },
    };
    const service = createService(queued, { store: { ...store, users }, timeoutMs: 10_000 });
    expect(await service.openForm({ type: 'command' }, user, context, limits)).toMatchObject({
      type: 'form',
    });
    expect(loads).toBe(1);
  });

  it('keeps no draft for somebody who is switched off', async () => {
    const { store } = queued;
    const suspensions = { ...store.suspensions, find: async () => 'person' as const };
    const service = createService(queued, { store: { ...store, suspensions }, timeoutMs: 10_000 });
    const shortcut: FormTrigger = { type: 'shared_message', message: post };
    expect(await service.openForm(shortcut, user, context, limits)).toMatchObject({ type: 'message' });
    expect(await store.drafts.list(account.id)).toEqual([]);
  });

  it('waits as long for what is computed as for the database, and not until it is done', async () => {
    const compute: InteractionDeps['compute'] = {
      ...testInteractiveCompute,
      run: (_name, _input, { signal }) =>
        new Promise((resolve) =>
          signal?.addEventListener('abort', () => resolve({ ok: false, error: fault('cancelled', 'late') })),
        ),
    };
    const service = createService(queued, { compute });
    const startedAt = performance.now();
    const fix: FormTrigger = { type: 'action', action: { do: 'fix', resume: resume.id } };
    expect(await service.openForm(fix, user, context, limits)).toMatchObject({
      message: { summary: expect.stringMatching(/couldn't open this just now/) },
    });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });
});

describe('opening a form while the database does not respond', () => {
  let database: TestDatabase;
  let queued: TestQueue;
  const locked = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  let lockHolder: Promise<unknown>;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
    queued = await createTestQueue(database);
    const { platform, tenantId, externalId } = user;
    const account = await queued.store.users.findOrCreate({ platform, tenantId, externalId }, null);
    await queued.store.resumes.save(makeResume(account));
    lockHolder = database.db.transaction().execute(async (tx) => {
      await sql`lock table resumes, jobs in access exclusive mode`.execute(tx);
      locked.resolve();
      await release.promise;
    });
    await locked.promise;
  });
  afterAll(async () => {
    release.resolve();
    await lockHolder;
    await queued.close();
    await database.remove();
  });

  const open = (trigger: FormTrigger, formLimits = limits) =>
    createService(queued).openForm(trigger, user, context, formLimits);

  it.each([
    ['every field', limits],
    ['five fields', { ...limits, fields: 5 }],
  ])('shows %s without the saved resumes, says so, and selects the default one', async (_, formLimits) => {
    const response = await open({ type: 'command' }, formLimits);
    if (response.type !== 'form') throw new Error(response.type);
    expect(response.form.fields[0]).toMatchObject({
      name: 'resume',
      value: 'default',
      hint: expect.stringMatching(/couldn't load your saved resumes/),
    });
  });

  it('the shortcut on a message starts anyway, and asks later for what is missing', async () => {
    const post = { text: POSTING, links: [], files: [] };
    expect(await open({ type: 'shared_message', message: post })).toMatchObject({
      type: 'enqueue',
      action: { type: 'message_shortcut', message: post },
    });
  });

  it('asks to try again when the form needs the database', async () => {
    expect(await open({ type: 'action', action: { do: 'refine', job: jobId } })).toMatchObject({
      type: 'message',
      message: { summary: expect.stringMatching(/couldn't open this just now/) },
    });
  });
});
