import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createInteractionService } from '../../src/chat/interactions/interactions.ts';
import type { ChatUser, EventContext } from '../../src/chat/types/chat-event.ts';
import type { FormTrigger } from '../../src/chat/types/interaction-service.ts';
import { JobId } from '../../src/jobs/model/ids.ts';
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

  const open = (trigger: FormTrigger, formLimits = limits) => {
    const { store, pipeline } = queued;
    const adapter = new InMemoryRecordingPlatform('slack', false);
    const installation = { vendor: null, retention: { resumes: 180, jobs: 90, events: 7 } };
    return createInteractionService({
      compute: testInteractiveCompute,
      store,
      installation,
      defaultEngine: 'offline',
      adapter,
      log: pipeline.log,
    }).openForm(trigger, user, context, formLimits);
  };

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
