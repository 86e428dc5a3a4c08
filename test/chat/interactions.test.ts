import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createInteractionService } from '../../src/chat/interactions/interactions.ts';
import type { ChatUser, EventContext } from '../../src/chat/types/chat-event.ts';
import type { FormTrigger } from '../../src/chat/types/interaction-service.ts';
import { JobId } from '../../src/jobs/model/ids.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { POSTING, resumeFor } from '../setup/pipeline.ts';
import { createTestQueue, type TestQueue } from '../setup/queue.ts';
import { CHANNEL, InMemoryRecordingPlatform, WORKSPACE } from './recording-platform.ts';

const who: ChatUser = {
  platform: 'slack',
  tenantId: WORKSPACE,
  externalId: 'U-slow',
  displayName: null,
  locale: 'en-GB',
  isAdmin: false,
};
const where: EventContext = {
  platform: 'slack',
  workspace: WORKSPACE,
  kind: 'channel',
  channel: CHANNEL,
  thread: null,
  message: null,
  reply: null,
};
const limits = { fields: 50, text: 3_000, options: 100 };
const somebodysJob = JobId.parse('0196aaaa-0000-7000-8000-000000000001');

describe('a form that is asked for while the database does not answer', () => {
  let database: TestDatabase;
  let queued: TestQueue;
  const held = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  let holding: Promise<unknown>;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
    queued = await createTestQueue(database);
    const { platform, tenantId, externalId } = who;
    const user = await queued.store.users.findOrCreate({ platform, tenantId, externalId }, null);
    await queued.store.resumes.save(resumeFor(user));
    holding = database.db.transaction().execute(async (tx) => {
      await sql`lock table resumes, jobs in access exclusive mode`.execute(tx);
      held.resolve();
      await letGo.promise;
    });
    await held.promise;
  });
  afterAll(async () => {
    letGo.resolve();
    await holding;
    await queued.close();
    await database.remove();
  });

  const open = (opening: FormTrigger, room = limits) => {
    const { store, pipeline: workshop } = queued;
    const voice = new InMemoryRecordingPlatform('slack');
    const house = { vendor: null, retention: { resumes: 180, jobs: 90, events: 7 } };
    return createInteractionService({
      store,
      installation: house,
      defaultEngine: 'offline',
      adapter: voice,
      log: workshop.log,
    }).openForm(opening, who, where, room);
  };

  it.each([
    ['as many fields as it needs', limits],
    ['five fields', { ...limits, fields: 5 }],
  ])('opens with %s and without the saved resumes, says so, and takes the default one', async (_, room) => {
    const opened = await open({ type: 'command' }, room);
    if (opened.type !== 'form') throw new Error(opened.type);
    expect(opened.form.fields[0]).toMatchObject({
      name: 'resume',
      value: 'default',
      hint: expect.stringMatching(/couldn't load your saved resumes/),
    });
  });

  it('starts on a post all the same, and asks later for what is missing', async () => {
    const post = { text: POSTING, links: [], files: [] };
    expect(await open({ type: 'shared_message', message: post })).toMatchObject({
      type: 'enqueue',
      action: { type: 'message_shortcut', message: post },
    });
  });

  it('says that it is slow where a form cannot be made without it', async () => {
    expect(await open({ type: 'action', action: { do: 'refine', job: somebodysJob } })).toMatchObject({
      type: 'message',
      message: { summary: expect.stringMatching(/couldn't open this just now/) },
    });
  });
});
