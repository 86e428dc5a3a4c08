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
import { PostedMessagesData, retractMessages } from '../../src/jobs/delivery/retraction.ts';
import { failEvent, handleEvent } from '../../src/jobs/inbox/inbox.ts';
import { fault } from '../../src/jobs/model/fault.ts';
import { DeliveryId, EventId, JobId, UserId } from '../../src/jobs/model/ids.ts';
import { runJob } from '../../src/jobs/pipeline/run-job.ts';
import type { Reader } from '../../src/jobs/ports/documents.ts';
import type { PostingFetcher } from '../../src/jobs/ports/posting-fetcher.ts';
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

/** Chat's own driver: everything real but the platform, which records in memory. Its queue is worked by hand. */
export interface RecordingDriver extends ChatDriver {
  readonly recorded: InMemoryRecordingPlatform;
  readonly queued: TestQueue;
  /** Handles and posts what there is, and leaves the jobs waiting. */
  listen(): Promise<void>;
  /** What people are told once every attempt at the last thing they did has failed. */
  giveUp(): Promise<void>;
}

export async function openRecordingDriver(
  platform: 'slack' | 'discord',
  setup: InstallationSetup,
  { database, reader }: { readonly database: TestDatabase; readonly reader: Reader },
): Promise<RecordingDriver> {
  const queued = await createTestQueue(database, setup.model ? [setup.model] : []);
  const recorded = new InMemoryRecordingPlatform(platform);
  const { store, pipeline: workshop } = queued;
  const { log } = workshop;
  const defaultEngine = setup.model ? 'openai' : 'offline';
  const quota = { limits: { ...NO_LIMITS, jobsPerPerson: setup.jobsPerPerson }, price: null };
  const house: InstallationInfo = {
    vendor: setup.model ? 'model.example' : null,
    retention: { resumes: 180, jobs: 90, events: 7 },
  };
  const reception = createInteractionService({
    store,
    installation: house,
    defaultEngine,
    adapter: recorded,
    log,
    timeoutMs: 10_000,
  });
  const fetcher = fetcherOver(setup.pages);
  const desk = { store, quota, defaultEngine } as const;
  const intake = createChatHandler({
    store,
    submission: desk,
    reader,
    fetcher,
    adapter: recorded,
    installation: house,
    log,
  });
  const full = { ...workshop, defaultEngine, deliverers: new Map([[platform, recorded]]) } as const;
  let lastReceived: { gesture: ChatEvent; key: string } | null = null;

  async function receive(gesture: ChatEvent, key = `event-${nextNumber()}`): Promise<void> {
    lastReceived = { gesture, key };
    await reception.enqueueEvent(gesture, key);
  }

  /** One event or one delivery; false where there is none. */
  async function talk(): Promise<boolean> {
    const event = await queued.take(queues.intake(platform));
    if (event) {
      await handleEvent(EventData.parse(event.data).eventId, event, { store, handler: intake, log });
      return true;
    }
    const parcel = await queued.take(queues.deliver(platform));
    if (parcel) {
      await deliver(DeliveryData.parse(parcel.data).deliveryId, parcel, { store, deliverer: recorded, log });
    }
    return parcel !== null;
  }

  /** One piece of work of any queue; false where there is none. */
  async function work(): Promise<boolean> {
    if (await talk()) return true;
    const standing = await queued.take(queues.takeBack(platform));
    if (standing) {
      await retractMessages(PostedMessagesData.parse(standing.data), standing, {
        store,
        deliverer: recorded,
        log,
      });
      return true;
    }
    const job = await queued.take(queues.tailor);
    if (job) await runJob(JobData.parse(job.data), job, full);
    return job !== null;
  }

  return {
    platform,
    hasLargeForms: platform === 'slack',
    recorded,
    queued,
    async person(as = 'member') {
      const who: ChatUser = {
        platform,
        tenantId: platform === 'slack' ? WORKSPACE : '',
        externalId: `U${nextNumber()}`,
        displayName: 'Ines',
        locale: 'en-GB',
        isAdmin: as === 'admin',
      };
      return actorOf(who, { recorded, reception, receive, platform });
    },
    async redeliver() {
      if (lastReceived) await reception.enqueueEvent(lastReceived.gesture, lastReceived.key);
    },
    async settle() {
      while (await work());
    },
    async listen() {
      while (await talk());
    },
    async giveUp() {
      const event = await queued.take(queues.intake(platform));
      if (event) await failEvent(EventData.parse(event.data).eventId, event, { store, handler: intake, log });
    },
    async uninstall() {
      await reception.enqueueUninstall(platform, WORKSPACE, `leave-${nextNumber()}`);
    },
    async close() {
      await queued.close();
    },
  };
}

const EventData = z.object({ eventId: EventId });
const DeliveryData = z.object({ deliveryId: DeliveryId });
const JobData = z.object({ jobId: JobId, userId: UserId });

function fetcherOver(pages: InstallationSetup['pages']): PostingFetcher {
  return {
    async fetch(url) {
      const page = pages.get(url);
      if (!page) return { ok: false, error: fault('link_refused', 'scripted') };
      return { ok: true, value: { ...page, url, via: 'page', warnings: [] } };
    },
    async close() {},
  };
}

interface Stage {
  readonly recorded: InMemoryRecordingPlatform;
  readonly reception: ReturnType<typeof createInteractionService>;
  readonly platform: 'slack' | 'discord';
  receive(gesture: ChatEvent): Promise<void>;
}

function actorOf(who: ChatUser, { recorded, reception, receive, platform }: Stage): Actor {
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
      channel: dmChannelOf(who),
      ...(platform === 'discord' && { workspace: '' }),
      ...more,
    });
  const visible = () =>
    recorded.messages.filter((one) => one.visibleTo === null || one.visibleTo === who.externalId);
  const act = (what: UserAction, where: EventContext) => receive({ user: who, context: where, action: what });

  function upload({ name, bytes, sharedBy }: SentFile): FileRef {
    const id = `F${nextNumber()}`;
    recorded.files.set(id, bytes);
    return {
      id,
      name,
      size: bytes.length,
      mediaType: null,
      url: null,
      owner: sharedBy?.id ?? who.externalId,
    };
  }

  async function show(opened: FormResponse, where: EventContext): Promise<ImmediateResponse> {
    if (opened.type === 'form') {
      const { context, fields, title, notes } = opened.form;
      open = { context, fields, where };
      return { show: 'form', form: { title, notes, fields: fields.map(shownField) } };
    }
    if (opened.type === 'enqueue') await act(opened.action, where);
    return { show: 'message', text: render(opened.message) };
  }

  const limits = LIMITS[platform];
  return {
    id: who.externalId,
    command: async () => show(await reception.openForm({ type: 'command' }, who, at(), limits), at()),
    runCommand: (command) => act({ type: 'command', command }, at()),

    async fill(values) {
      if (!open) throw new Error('no form is open');
      const { context, fields, where } = open;
      const filled = valuesOf(fields, values, upload);
      const errors = reception.validateForm(context, filled);
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
        await reception.openForm({ type: 'shared_message', message: post }, who, where, limits),
        where,
      );
    },

    dm: (text, files = []) =>
      act(
        { type: 'message', text, files: files.map(upload), answers: null },
        inDm({ message: `said-${nextNumber()}` }),
      ),
    mention: (text, files = []) =>
      act(
        { type: 'message', text, files: files.map(upload), answers: null },
        at({ message: `said-${nextNumber()}` }),
      ),

    async reply(to, text) {
      const message = recorded.messages.find(({ id }) => id === to.id);
      if (!message) throw new Error('no such message');
      const where = whereOf(message, { at, inDm });
      const answers = platform === 'discord' ? message.id : null;
      const thread = platform === 'slack' ? (message.under ?? message.id) : null;
      await act(
        { type: 'message', text, files: [], answers },
        { ...where, thread, message: `said-${nextNumber()}` },
      );
    },

    async press(label, on) {
      const pressed = visible()
        .toReversed()
        .find((one) => (!on || one.id === on.id) && actionIn(one, label));
      const action = pressed && actionIn(pressed, label);
      if (!action) throw new Error(`nothing to press is called “${label}”`);
      const where = whereOf(pressed, { at, inDm });
      if (isFormAction(action))
        return show(await reception.openForm({ type: 'action', action }, who, where, limits), where);
      await act({ type: 'action', action }, where);
      return { show: 'nothing' };
    },

    async openHome() {
      if (!recorded.publishHome) return false;
      await act({ type: 'home_opened' }, at({ kind: 'home', channel: null }));
      return true;
    },

    sees: async () => visible().map(seen),
  };
}

function whereOf(
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

function seen({ id, where, under, message, attachments }: RecordedMessage): SeenMessage {
  return {
    id,
    where,
    under,
    text: render(message),
    files: attachments.map(({ filename, bytes }) => ({ name: filename, bytes })),
    buttons: labelsIn(message),
  };
}

function labelsIn({ blocks }: RecordedMessage['message']): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'buttons') return block.buttons.map(({ label }) => label);
    return block.kind === 'menu' ? block.options.map(({ label }) => label) : [];
  });
}

/** Of two options under one label (two versions made on one day) the first; a menu is named `menu: option`. */
function actionIn({ message }: RecordedMessage, wanted: string): Action | null {
  for (const block of message.blocks) {
    if (block.kind === 'buttons')
      for (const button of block.buttons)
        if (button.label === wanted && 'action' in button) return button.action;
    if (block.kind !== 'menu') continue;
    const option = block.options.find(
      (one: MenuOption) => `${block.label}: ${one.label}` === wanted || one.label === wanted,
    );
    if (option) return option.action;
  }
  return null;
}

function shownField(field: Field) {
  const value = 'value' in field && field.value !== undefined ? String(field.value) : null;
  const options =
    field.type === 'choice' ? field.options.map(({ value: one, label }) => ({ value: one, label })) : [];
  return { name: field.name, label: field.label, value, options };
}

/** All fields come back, those that nobody touched with what stood in them. */
function valuesOf(
  fields: readonly Field[],
  given: FormInput,
  upload: (file: SentFile) => FileRef,
): Record<string, string | FileRef[]> {
  const values: Record<string, string | FileRef[]> = {};
  for (const { name, value } of fields.map(shownField)) if (value !== null) values[name] = value;
  for (const [name, value] of Object.entries(given)) {
    if (!fields.some((field) => field.name === name)) throw new Error(`the form has no field ${name}`);
    values[name] = typeof value === 'string' ? value : value.map(upload);
  }
  return values;
}
