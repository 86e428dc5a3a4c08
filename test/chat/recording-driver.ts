import { z } from 'zod';
import { createChatHandler } from '../../src/chat/handlers/event-handler.ts';
import { createInteractionService } from '../../src/chat/interactions/interactions.ts';
import { type Action, isFormAction } from '../../src/chat/types/action.ts';
import type {
  ChatEvent,
  ChatUser,
  EventContext,
  FileRef,
  UserAction,
} from '../../src/chat/types/chat-event.ts';
import type { Field, FormContext } from '../../src/chat/types/form.ts';
import type { InstallationInfo } from '../../src/chat/types/installation-info.ts';
import type { FormResponse } from '../../src/chat/types/interaction-service.ts';
import type { MenuOption } from '../../src/chat/types/message.ts';
import { queues } from '../../src/infra/queue/queues.ts';
import { deliver } from '../../src/jobs/delivery/delivery.ts';
import { RetractionData, retractMessages } from '../../src/jobs/delivery/retraction.ts';
import { failEvent, handleEvent } from '../../src/jobs/inbox/inbox.ts';
import { fault } from '../../src/jobs/model/fault.ts';
import { DeliveryId, EventId, JobId, UserId } from '../../src/jobs/model/ids.ts';
import { runJob } from '../../src/jobs/pipeline/run-job.ts';
import type { Compute } from '../../src/jobs/ports/compute.ts';
import type { Reader } from '../../src/jobs/ports/documents.ts';
import type { PostingFetcher } from '../../src/jobs/ports/posting-fetcher.ts';
import { testCompute, testInteractiveCompute } from '../setup/compute.ts';
import type { TestDatabase } from '../setup/databases.ts';
import { createTestQueue, NO_LIMITS, type TestQueue } from '../setup/queue.ts';
import type {
  Actor,
  ChatDriver,
  FormInput,
  ImmediateResponse,
  InstallationSetup,
  SeenMessage,
  SentFile,
} from './driver.ts';
import {
  CHANNEL,
  dmChannelOf,
  InMemoryRecordingPlatform,
  nextNumber,
  type RecordedMessage,
  WORKSPACE,
} from './recording-platform.ts';
import { render } from './render.ts';

const LIMITS = {
  slack: { fields: 50, text: 3_000, options: 100 },
  discord: { fields: 5, text: 4_000, options: 25 },
} as const;

/** Chat's own driver: everything is real but the platform, which is in memory. Tests run the queue step by step. */
export interface RecordingDriver extends ChatDriver {
  readonly recorded: InMemoryRecordingPlatform;
  readonly queued: TestQueue;
  /** Handles all events and deliveries, and leaves the jobs queued. */
  handleEvents(): Promise<void>;
  /** Fails the last event, as after its last attempt. */
  failLastEvent(): Promise<void>;
}

export async function openRecordingDriver(
  platform: 'slack' | 'discord',
  setup: InstallationSetup,
  {
    database,
    reader,
    compute = testCompute,
  }: { readonly database: TestDatabase; readonly reader: Reader; readonly compute?: Compute },
): Promise<RecordingDriver> {
  const queued = await createTestQueue(database, setup.model ? [setup.model] : [], undefined, compute);
  const recorded = new InMemoryRecordingPlatform(platform, Boolean(setup.model));
  const { store, pipeline } = queued;
  const { log } = pipeline;
  const defaultEngine = setup.model ? 'openai' : 'offline';
  const quota = { limits: { ...NO_LIMITS, jobsPerPerson: setup.jobsPerPerson }, price: null };
  const installation: InstallationInfo = {
    vendor: setup.model ? 'model.example' : null,
    retention: { resumes: 180, jobs: 90, events: 7 },
  };
  const interactions = createInteractionService({
    compute: testInteractiveCompute,
    store,
    installation,
    defaultEngine,
    adapter: recorded,
    log,
    timeoutMs: 10_000,
  });
  const fetcher = createScriptedFetcher(setup.pages);
  const submission = { store, compute, quota, defaultEngine } as const;
  const handler = createChatHandler({
    store,
    submission,
    reader,
    compute,
    fetcher,
    adapter: recorded,
    installation,
    log,
  });
  const pipelineDeps = { ...pipeline, defaultEngine, deliverers: new Map([[platform, recorded]]) } as const;
  let lastReceived: { event: ChatEvent; key: string } | null = null;

  async function enqueue(event: ChatEvent, key = `event-${nextNumber()}`): Promise<void> {
    lastReceived = { event, key };
    await interactions.enqueueEvent(event, key);
  }

  /** Handles one event or delivery. False if there is none. */
  async function handleNext(): Promise<boolean> {
    const event = await queued.take(queues.intake(platform));
    if (event) {
      await handleEvent(EventData.parse(event.data).eventId, event, { store, handler, log });
      return true;
    }
    const delivery = await queued.take(queues.deliver(platform));
    if (delivery) {
      await deliver(DeliveryData.parse(delivery.data).deliveryId, delivery, {
        store,
        deliverer: recorded,
        log,
      });
    }
    return delivery !== null;
  }

  /** Runs one item of any queue. False if there is none. */
  async function workNext(): Promise<boolean> {
    if (await handleNext()) return true;
    const retraction = await queued.take(queues.retraction(platform));
    if (retraction) {
      await retractMessages(RetractionData.parse(retraction.data), retraction, {
        store,
        deliverer: recorded,
        log,
      });
      return true;
    }
    const job = await queued.take(queues.tailor);
    if (job) await runJob(JobData.parse(job.data), job, pipelineDeps);
    return job !== null;
  }

  return {
    platform,
    hasLargeForms: platform === 'slack',
    recorded,
    queued,
    async person(as = 'member') {
      const user: ChatUser = {
        platform,
        tenantId: platform === 'slack' ? WORKSPACE : '',
        externalId: `U${nextNumber()}`,
        displayName: 'Ines',
        locale: 'en-GB',
        isAdmin: as === 'admin',
      };
      return createActor(user, { recorded, interactions, enqueue, platform });
    },
    async redeliver() {
      if (lastReceived) await interactions.enqueueEvent(lastReceived.event, lastReceived.key);
    },
    async settle() {
      while (await workNext());
    },
    async handleEvents() {
      while (await handleNext());
    },
    async failLastEvent() {
      const event = await queued.take(queues.intake(platform));
      if (event) await failEvent(EventData.parse(event.data).eventId, event, { store, handler, log });
    },
    async uninstall() {
      await interactions.enqueueUninstall(platform, WORKSPACE, `uninstall-${nextNumber()}`);
    },
    async close() {
      await queued.close();
    },
  };
}

const EventData = z.object({ eventId: EventId });
const DeliveryData = z.object({ deliveryId: DeliveryId });
const JobData = z.object({ jobId: JobId, userId: UserId });

function createScriptedFetcher(pages: InstallationSetup['pages']): PostingFetcher {
  return {
    async fetch(url) {
      const page = pages.get(url);
      if (!page) return { ok: false, error: fault('link_refused', 'scripted') };
      return { ok: true, value: { ...page, url, via: 'page', warnings: [] } };
    },
    async close() {},
  };
}

interface ActorContext {
  readonly recorded: InMemoryRecordingPlatform;
  readonly interactions: ReturnType<typeof createInteractionService>;
  readonly platform: 'slack' | 'discord';
  enqueue(event: ChatEvent): Promise<void>;
}

function createActor(user: ChatUser, { recorded, interactions, enqueue, platform }: ActorContext): Actor {
  let open: {
    readonly context: FormContext;
    readonly fields: readonly Field[];
    readonly where: EventContext;
  } | null = null;
  const at = (more: Partial<EventContext> = {}): EventContext => ({
    platform,
    workspace: WORKSPACE,
    kind: 'channel',
    channel: CHANNEL,
    thread: null,
    message: null,
    reply: `reply-${nextNumber()}`,
    ...more,
  });
  const inDm = (more: Partial<EventContext> = {}) =>
    at({
      kind: 'dm',
      channel: dmChannelOf(user),
      ...(platform === 'discord' && { workspace: '' }),
      ...more,
    });
  const visible = () =>
    recorded.messages.filter((one) => one.visibleTo === null || one.visibleTo === user.externalId);
  const act = (action: UserAction, where: EventContext) => enqueue({ user, context: where, action });

  function upload({ name, bytes, sharedBy }: SentFile): FileRef {
    const id = `F${nextNumber()}`;
    recorded.files.set(id, bytes);
    return {
      id,
      name,
      size: bytes.length,
      mediaType: null,
      url: null,
      owner: sharedBy?.id ?? user.externalId,
    };
  }

  async function show(response: FormResponse, where: EventContext): Promise<ImmediateResponse> {
    if (response.type === 'form') {
      const { context, fields, title, notes } = response.form;
      open = { context, fields, where };
      return { show: 'form', form: { title, notes, fields: fields.map(toVisibleField) } };
    }
    if (response.type === 'enqueue') await act(response.action, where);
    return { show: 'message', text: render(response.message) };
  }

  const limits = LIMITS[platform];
  return {
    id: user.externalId,
    command: async () => show(await interactions.openForm({ type: 'command' }, user, at(), limits), at()),
    runCommand: (command) => act({ type: 'command', command }, at()),

    async fill(values) {
      if (!open) throw new Error('no form is open');
      const { context, fields, where } = open;
      const filled = fillIn(fields, values, upload);
      const errors = interactions.validateForm(context, filled);
      if (Object.keys(errors).length > 0) return errors;
      await act({ type: 'form_submit', context, values: filled }, where);
      open = null;
      return {};
    },

    async useShortcut({ text, links = [], files = [] }) {
      const post = {
        text,
        links: [...links],
        files: files.map((file) => ({ ...upload(file), owner: null })),
      };
      const where = at({ message: `post-${nextNumber()}` });
      return show(
        await interactions.openForm({ type: 'shared_message', message: post }, user, where, limits),
        where,
      );
    },

    dm: (text, files = []) =>
      act(
        { type: 'message', text, files: files.map(upload), answers: null },
        inDm({ message: `message-${nextNumber()}` }),
      ),
    mention: (text, files = []) =>
      act(
        { type: 'message', text, files: files.map(upload), answers: null },
        at({ message: `message-${nextNumber()}` }),
      ),

    async mentionUnder(post, text) {
      const thread = `message-${nextNumber()}`;
      recorded.posts.set(thread, post);
      await act(
        { type: 'message', text, files: [], answers: null },
        at({ thread, message: `message-${nextNumber()}` }),
      );
    },

    async reply(to, text) {
      const message = recorded.messages.find(({ id }) => id === to.id);
      if (!message) throw new Error('no such message');
      const where = contextOf(message, { at, inDm });
      const answers = platform === 'discord' ? message.id : null;
      const thread = platform === 'slack' ? (message.under ?? message.id) : null;
      await act(
        { type: 'message', text, files: [], answers },
        { ...where, thread, message: `message-${nextNumber()}` },
      );
    },

    async press(label, on) {
      const pressed = visible()
        .toReversed()
        .find((one) => (!on || one.id === on.id) && findAction(one, label));
      const action = pressed && findAction(pressed, label);
      if (!action) throw new Error(`nothing to press is called “${label}”`);
      const where = contextOf(pressed, { at, inDm });
      if (isFormAction(action))
        return show(await interactions.openForm({ type: 'action', action }, user, where, limits), where);
      await act({ type: 'action', action }, where);
      return { show: 'nothing' };
    },

    async openHome() {
      if (!recorded.publishHome) return false;
      await act({ type: 'home_opened' }, at({ kind: 'home', channel: null }));
      return true;
    },

    sees: async () => visible().map(toSeenMessage),
  };
}

function contextOf(
  { id, where, channel, under }: RecordedMessage,
  {
    at,
    inDm,
  }: { at(more: Partial<EventContext>): EventContext; inDm(more: Partial<EventContext>): EventContext },
): EventContext {
  if (where === 'dm') return inDm({ thread: under, message: id });
  if (where === 'home') return at({ kind: 'home', channel: null, message: id });
  return at({ channel, thread: under, message: id });
}

function toSeenMessage({ id, where, under, message, attachments }: RecordedMessage): SeenMessage {
  return {
    id,
    where,
    under,
    text: render(message),
    files: attachments.map(({ filename, bytes }) => ({ name: filename, bytes })),
    buttons: listLabels(message),
  };
}

function listLabels({ blocks }: RecordedMessage['message']): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'buttons') return block.buttons.map(({ label }) => label);
    return block.kind === 'menu' ? block.options.map(({ label }) => label) : [];
  });
}

/** Of two options with one label, such as versions of one day, takes the first. An option can be named `menu: option`. */
function findAction({ message }: RecordedMessage, label: string): Action | null {
  for (const block of message.blocks) {
    if (block.kind === 'buttons')
      for (const button of block.buttons)
        if (button.label === label && 'action' in button) return button.action;
    if (block.kind !== 'menu') continue;
    const option = block.options.find(
      (one: MenuOption) => `${block.label}: ${one.label}` === label || one.label === label,
    );
    if (option) return option.action;
  }
  return null;
}

function toVisibleField(field: Field) {
  const value = 'value' in field && field.value !== undefined ? String(field.value) : null;
  const options =
    field.type === 'choice' ? field.options.map(({ value: one, label }) => ({ value: one, label })) : [];
  return { name: field.name, label: field.label, value, options };
}

/** Returns every field, the untouched ones with their initial values. */
function fillIn(
  fields: readonly Field[],
  given: FormInput,
  upload: (file: SentFile) => FileRef,
): Record<string, string | FileRef[]> {
  const values: Record<string, string | FileRef[]> = {};
  for (const { name, value } of fields.map(toVisibleField)) if (value !== null) values[name] = value;
  for (const [name, value] of Object.entries(given)) {
    if (!fields.some((field) => field.name === name)) throw new Error(`the form has no field ${name}`);
    values[name] = typeof value === 'string' ? value : value.map(upload);
  }
  return values;
}
