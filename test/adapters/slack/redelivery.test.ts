import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { Action, encodeAction } from '../../../src/chat/types/action.ts';
import { CHAT_COMMANDS, UserAction } from '../../../src/chat/types/chat-event.ts';
import { DRAFT_KINDS, draftIdFor, requestKeyOfDraft } from '../../../src/chat/types/draft.ts';
import { FormContext } from '../../../src/chat/types/form.ts';
import { EMPTY_DRAFT, type RequestDraft } from '../../../src/chat/types/request-draft.ts';
import type { JobId, UserId } from '../../../src/jobs/model/ids.ts';
import { saveDraft } from '../../../src/jobs/people/drafts.ts';
import { submitRevision } from '../../../src/jobs/revisions/revise.ts';
import { giveConsent } from '../../../src/jobs/settings/consent.ts';
import { type SubmitDeps, submitJob } from '../../../src/jobs/submit/submit-job.ts';
import { readRequirements } from '../../../src/posting/requirements.ts';
import type { FormInput } from '../../chat/driver.ts';
import { resumeFile, textFile, WITHOUT_MODEL } from '../../chat/scenarios/common.ts';
import { openTools, type Tools } from '../../chat/tools.ts';
import { testCompute } from '../../setup/compute.ts';
import { openPostgres } from '../../setup/databases.ts';
import { createScriptedEngine, makeResume, POSTING, RESUME } from '../../setup/pipeline.ts';
import { UNLIMITED } from '../../setup/queue.ts';
import { createInMemoryTextWriter } from '../../setup/text-writer.ts';
import { createHttpTransport } from './deliver.ts';
import { createSlackDriver, type SlackActor } from './driver.ts';
import { openService, type Service } from './service.ts';
import { openSlackPeer, type SlackPeer } from './slack-peer.ts';

const requirements = readRequirements({ title: '', company: '', description: POSTING });
const model = createScriptedEngine({ requirements, edits: [] });
const VENDOR = 'model.example';

let peer: SlackPeer;
let tools: Tools & { close(): Promise<void> };
let service: Service;
let driver: ReturnType<typeof createSlackDriver>;
let submitDeps: SubmitDeps;
beforeAll(async () => {
  peer = await openSlackPeer();
  tools = openTools(await openPostgres(inject('postgres').template));
  const writer = createInMemoryTextWriter();
  service = await openService({ setup: { ...WITHOUT_MODEL, model }, peer, tools: { ...tools, writer } });
  driver = createSlackDriver(
    { peer, transport: createHttpTransport(() => service.url), service: () => service },
    () => service.close(),
  );
  submitDeps = {
    store: service.queue.store,
    compute: testCompute,
    quota: UNLIMITED,
    defaultEngine: 'offline',
  };
});
afterAll(async () => {
  await driver.close();
  await tools.close();
  await peer.close();
});
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

/** A person with everything that a button can act on. */
interface TestContext {
  readonly actor: SlackActor;
  readonly user: UserId;
  readonly dm: string;
  /** Posts a button for the action in their DM, and presses it. */
  press(action: Action): Promise<unknown>;
}

const Channel = z.object({ channel: z.object({ id: z.string() }) });
const Posted = z.object({ ts: z.string() });

async function createTestContext(as: 'admin' | 'member' = 'member'): Promise<TestContext> {
  const { store } = service.queue;
  const actor = await driver.person(as);
  const identity = { platform: 'slack', tenantId: peer.workspace, externalId: actor.id } as const;
  const user = await store.users.findOrCreate(identity, 'Ines');
  await store.resumes.save(makeResume(user));
  const dm = (await peer.call('conversations.open', { users: actor.id }, Channel)).channel.id;
  return {
    actor,
    user: user.id,
    dm,
    async press(action) {
      const button = { type: 'button', action_id: 'act-0-0', text: { type: 'plain_text', text: 'Press' } };
      const blocks = [{ type: 'actions', elements: [{ ...button, value: encodeAction(action) }] }];
      const { ts } = await peer.call('chat.postMessage', { channel: dm, text: 'x', blocks }, Posted);
      const posted = (await actor.sees()).find(({ id }) => id === ts);
      return actor.press('Press', posted);
    },
  };
}

/** Everything that could change: the rows of every table, without their expiry, and what the person sees. */
async function takeSnapshot({ actor }: TestContext): Promise<unknown> {
  const { db } = tools.database;
  const rows: Record<string, readonly string[]> = {};
  for (const table of TABLES) {
    const all = await db.selectFrom(table).selectAll().execute();
    rows[table] = all.map((row) => JSON.stringify({ ...row, expires_at: null })).toSorted();
  }
  const seen = (await actor.sees()).map(({ files, ...one }) => ({
    ...one,
    files: files.map(({ name }) => name),
  }));
  return { rows, seen, views: peer.views.length };
}

const TABLES = [
  'users',
  'identities',
  'resumes',
  'facts',
  'jobs',
  'job_files',
  'inbox',
  'deliveries',
  'drafts',
  'usage',
  'workspaces',
  'installations',
] as const;

/** Does something, then delivers it again. Expects a change the first time, and none the second time. */
async function expectDoneOnce(context: TestContext, act: () => Promise<unknown>): Promise<void> {
  await driver.settle();
  const before = await takeSnapshot(context);
  await act();
  await driver.settle();
  const once = await takeSnapshot(context);
  expect(once).not.toEqual(before);
  await driver.redeliver();
  await driver.settle();
  expect(await takeSnapshot(context)).toEqual(once);
}

describe('an event that Slack delivers twice is handled once:', () => {
  it.each(Action.options.map(({ shape }) => shape.do.value))('the button “%s”', async (verb) => {
    const context = await createTestContext(verb === 'workspace' ? 'admin' : 'member');
    const action = await actionFor(verb, context);
    await expectDoneOnce(context, () => context.press(action));
  });

  it.each(FormContext.options.map(({ shape }) => shape.form.value))('the form “%s”', async (form) => {
    const context = await createTestContext(form === 'workspace' ? 'admin' : 'member');
    await context.press(await actionFor(form, context));
    await expectDoneOnce(context, async () => {
      expect(await context.actor.fill(FORM_INPUTS[form])).toEqual({});
    });
  });

  it.each(CHAT_COMMANDS)('the command “%s”', async (command) => {
    const context = await createTestContext();
    await expectDoneOnce(context, () => context.actor.runCommand(command));
  });

  it.each(Object.entries(OTHER_ACTIONS))('%s', async (_, act) => {
    const context = await createTestContext();
    await giveConsent(context.user, VENDOR, service.queue.store);
    await expectDoneOnce(context, () => act(context));
  });

  it('every type of action is tested', () => {
    expect(UserAction.options.map(({ shape }) => shape.type.value)).toEqual([
      'form_submit',
      'action',
      'message',
      'message_shortcut',
      'command',
      'home_opened',
    ]);
  });
});

const FORM_INPUTS: Record<FormContext['form'], FormInput> = {
  tailor: { posting: POSTING },
  refine: { instruction: 'undo everything' },
  have: { text: 'Driving licence, category B, since 2016' },
  fix: { part_1: 'Experience\n\nHarbour Kitchen & Bar\nSous Chef\n2019 – 2024\n- Trained 6 apprentices' },
  settings: { pages: '1' },
  workspace: { cost: '5' },
};

const OTHER_ACTIONS: Readonly<Record<string, (context: TestContext) => Promise<unknown>>> = {
  'a message with a resume': ({ actor }) =>
    actor.dm('', [resumeFile('new.txt', RESUME.replace('Trained 6', 'Trained 8'))]),
  'a message with a file that is no resume': ({ actor }) => actor.dm('', [textFile('job.txt', POSTING)]),
  'a message with a posting': ({ actor }) => actor.dm(POSTING),
  'a message that the bot does not understand': ({ actor }) => actor.dm('hello there'),
  'a mention with a posting': ({ actor }) => actor.mention(POSTING),
  'a reply in the thread of an answer': async (context) => {
    await completedJob(context);
    const report = (await context.actor.sees()).findLast(({ buttons }) => buttons.includes('Refine'));
    if (!report) throw new Error('no report was posted');
    return context.actor.reply(report, 'undo everything');
  },
  'the shortcut on a message, with nothing left to ask': ({ actor }) => actor.useShortcut({ text: POSTING }),
  'the shortcut on a message, when a form opens': async ({ user, actor }) => {
    for (const { id } of await service.queue.store.resumes.listNames(user))
      await service.queue.store.resumes.delete(user, id);
    return actor.useShortcut({ text: POSTING });
  },
  'the command with a posting after it': ({ actor }) =>
    actor.command(`${POSTING} ${'and more of it '.repeat(12)}`),
  'the command that opens the form': ({ actor }) => actor.command(),
  'the home page': ({ actor }) => actor.openHome(),
};

/** An action on something that exists. */
async function actionFor(verb: Action['do'], context: TestContext): Promise<Action> {
  const { store } = service.queue;
  const asks = (name: string) =>
    name in (Action.options.find(({ shape }) => shape.do.value === verb)?.shape ?? {});
  if (verb !== 'agree' && verb !== 'without_ai') await giveConsent(context.user, VENDOR, store);
  return Action.parse({
    do: verb,
    page: 0,
    ...(asks('resume') && { resume: await secondResume(context) }),
    ...(asks('draft') && { draft: await draftFor(verb, context) }),
    ...(asks('job') && (await jobFor(verb, context))),
  });
}

async function secondResume({ user }: TestContext) {
  const resume = makeResume({ ...(await findUser(user)) }, RESUME.replace('Trained 6', 'Trained 7'));
  return (await service.queue.store.resumes.save({ ...resume, isDefault: false })).id;
}

async function findUser(user: UserId) {
  const one = await service.queue.store.users.find(user);
  if (!one) throw new Error('no such user');
  return one;
}

async function draftFor(verb: Action['do'], { user }: TestContext) {
  const { store } = service.queue;
  if (verb === 'save_resume' || verb === 'use_as_posting') {
    const file = { id: 'F0GONE', name: 'notes.txt', size: 9, mediaType: null, url: null, owner: null };
    return saveDraft(
      user,
      DRAFT_KINDS.file,
      { file, text: verb === 'save_resume' ? RESUME.replace('6', '9') : POSTING },
      store,
    );
  }
  const request: RequestDraft = { ...EMPTY_DRAFT, posting: { from: 'text', text: POSTING }, place: 'dm' };
  return saveDraft(user, DRAFT_KINDS.request, request, store);
}

/** What a line of the resume comes near, and no more. */
const NEAR = POSTING.replace('- Experience of training apprentices', '- Mentoring chefs');

async function jobFor(
  verb: Action['do'],
  context: TestContext,
): Promise<{ job: JobId; edit?: string; requirement?: string }> {
  if (verb === 'ask_lines' || verb === 'is_line' || verb === 'not_line') {
    const { id, result } = await completedJob(context, NEAR);
    const near = result?.gaps.find(({ atoms }) =>
      atoms.some(({ state, line }) => state === 'unclear' && line),
    );
    if (!near) throw new Error('no line comes near what the posting asks for');
    return { job: id, requirement: near.requirement.id };
  }
  if (verb === 'cancel' || verb === 'retry' || verb === 'retry_without_ai') {
    const job = await pendingJob(context);
    if (verb !== 'cancel')
      await service.queue.store.jobs.fail(job, { code: 'model_timeout', reference: 'R-1' });
    return { job };
  }
  const job = await completedJob(context);
  const edit = job.result?.edits.find(({ state }) => state === 'applied')?.id ?? '';
  if (verb === 'accept') {
    const command = { userId: context.user, job: job.id, requestKey: `undo/${job.id}` };
    await submitRevision(command, { by: 'undo', edits: [edit] }, job.place, submitDeps);
    await driver.settle();
  }
  return { job: job.id, edit };
}

const targetOf = ({ dm }: TestContext) =>
  ({ platform: 'slack', workspace: peer.workspace, channel: dm, thread: null, reply: null }) as const;

async function pendingJob(context: TestContext): Promise<JobId> {
  const { store } = service.queue;
  const resume = await store.resumes.findDefault(context.user);
  const { job } = await store.jobs.create({
    userId: context.user,
    resumeId: resume?.id ?? null,
    title: 'Head Chef',
    companyName: 'The Anchor',
    jobDescription: POSTING,
    options: {},
    place: targetOf(context),
    parentJobId: null,
    revision: { made: { by: 'run' }, decisions: [], facts: [] },
    requestKey: requestKeyOfDraft(draftIdFor(context.user)),
  });
  return job.id;
}

async function completedJob(context: TestContext, posting = POSTING) {
  const { store } = service.queue;
  const resume = await store.resumes.findDefault(context.user);
  const submitted = await submitJob(
    {
      request: {
        user_id: context.user,
        resume_id: resume?.id ?? null,
        title: 'Head Chef',
        company_name: 'The Anchor',
        job_description: posting,
      },
      requestKey: requestKeyOfDraft(draftIdFor(context.user)),
      options: { engine: 'offline' },
      place: targetOf(context),
    },
    submitDeps,
  );
  if (!submitted.ok) throw new Error(submitted.error.code);
  await driver.settle();
  const job = await store.jobs.find(context.user, submitted.value.job.id);
  if (job?.status !== 'COMPLETED') throw new Error('the job was not done');
  return job;
}
