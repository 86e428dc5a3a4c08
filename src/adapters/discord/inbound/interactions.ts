import { ApplicationCommandType, InteractionType } from 'discord.js';
import { type Action, decodeAction, opensForm } from '../../../chat/types/action.ts';
import { type Act, COMMANDS } from '../../../chat/types/chat-event.ts';
import { decodeContext, type FormContext } from '../../../chat/types/form.ts';
import type { Opening, Reception } from '../../../chat/types/interaction-service.ts';
import { OPTIONS } from '../commands/commands.ts';
import { FORM_LIMITS, LIMITS } from '../limits.ts';
import { cut } from '../render/inert.ts';
import { fieldErrors, lost, outdated } from '../strings.ts';
import { whoWhereOf } from './event-context.ts';
import { valuesOfModal, valuesOfOptions } from './form-values.ts';
import {
  WireAny,
  type WireCommand,
  WireInteraction,
  type WirePressed,
  type WireSubmitted,
  type WireTyping,
} from './payloads.ts';
import { type AnswerRooms, acknowledge, showChoices, showForm, showMessage, showState } from './responses.ts';
import { postOf } from './shared-message.ts';

export interface InteractionRooms extends AnswerRooms {
  readonly reception: Reception;
}

/** Answers an interaction at once, and stores what is to be done about it. It comes over the gateway, or over HTTP. */
export async function onInteraction(payload: unknown, rooms: InteractionRooms): Promise<void> {
  const parsed = WireInteraction.safeParse(payload);
  if (!parsed.success) {
    rooms.log.warn({ issues: parsed.error.issues.length }, 'an interaction of a kind that we do not know');
    return onUnknown(payload, rooms);
  }
  const interaction = parsed.data;
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return onCommand(interaction, rooms);
    case InteractionType.MessageComponent:
      return onPressed(interaction, rooms);
    case InteractionType.ApplicationCommandAutocomplete:
      return onTyping(interaction, rooms);
    case InteractionType.ModalSubmit:
      return onSubmitted(interaction, rooms);
  }
}

/** From a version that asked in another way, or of a kind that Discord has added since. */
async function onUnknown(payload: unknown, rooms: InteractionRooms): Promise<void> {
  const interaction = WireAny.safeParse(payload);
  if (!interaction.success) return;
  // Whoever types is shown choices, and no message.
  if (interaction.data.type === InteractionType.ApplicationCommandAutocomplete)
    await showChoices(interaction.data, [], rooms);
  else await showMessage(interaction.data, outdated, rooms);
}

async function onCommand(interaction: WireCommand, rooms: InteractionRooms): Promise<void> {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.Message) {
    const target = data.resolved?.messages[data.target_id ?? ''];
    if (target) return open(interaction, { by: 'post', post: postOf(target) }, rooms);
    return showMessage(interaction, outdated, rooms);
  }
  if (data.name === 'tailor') {
    const values = valuesOfOptions(interaction, interaction.member?.user?.id ?? interaction.user?.id ?? '');
    if (values === null) return open(interaction, { by: 'command' }, rooms);
    const context = { form: 'tailor', draft: null } as const;
    return submit(interaction, { did: 'submitted', context, values }, 'waits', rooms);
  }
  const command = COMMANDS.find((name) => name === data.name);
  if (command) return receive(interaction, { did: 'asked', command }, 'waits', rooms);
  await showMessage(interaction, outdated, rooms);
}

async function onPressed(interaction: WirePressed, rooms: InteractionRooms): Promise<void> {
  const { values, custom_id } = interaction.data;
  const action = decodeAction(values[0] ?? custom_id);
  if (!action) await showMessage(interaction, outdated, rooms);
  else if (opensForm(action)) await open(interaction, { by: 'action', action }, rooms);
  else await receive(interaction, { did: 'pressed', action }, 'shown', rooms);
}

async function onSubmitted(interaction: WireSubmitted, rooms: InteractionRooms): Promise<void> {
  const context = decodeContext(interaction.data.custom_id);
  if (!context) {
    await showMessage(interaction, outdated, rooms);
    return;
  }
  const values = valuesOfModal(interaction, interaction.member?.user?.id ?? interaction.user?.id ?? '');
  const state = interaction.message ? 'shown' : 'waits';
  await submit(interaction, { did: 'submitted', context, values }, state, rooms);
}

/** A modal is closed by the time it arrives: what is wrong with it is said to the person. */
async function submit(
  interaction: WireInteraction,
  act: Extract<Act, { did: 'submitted' }>,
  state: 'waits' | 'shown',
  rooms: InteractionRooms,
): Promise<void> {
  const errors = Object.values(rooms.reception.check(act.context, act.values));
  if (errors.length === 0) return receive(interaction, act, state, rooms);
  const typed = Object.entries(act.values).flatMap(([name, value]) =>
    typeof value === 'string' && TYPED.test(name) && value !== '' ? [value] : [],
  );
  await showMessage(interaction, fieldErrors(errors, typed, againOf(act.context)), rooms);
}

/** Fields that people write in at length. */
const TYPED = /^(posting|role|text|instruction|part_\d+)$/;

/** What opens a form of this kind once more. */
function againOf(context: FormContext): Action {
  switch (context.form) {
    case 'tailor':
      return context.draft === null ? { do: 'tailor' } : { do: 'edit', draft: context.draft };
    case 'refine':
      return { do: 'refine', job: context.job };
    case 'have':
      return { do: 'have', job: context.job };
    case 'fix':
      return { do: 'fix', resume: context.resume };
    case 'settings':
      return { do: 'settings' };
    case 'workspace':
      return { do: 'workspace' };
  }
}

async function open(interaction: WireInteraction, opening: Opening, rooms: InteractionRooms): Promise<void> {
  const at = whoWhereOf(interaction, 'shown');
  if (!at) return showMessage(interaction, outdated, rooms);
  try {
    const opened = await rooms.reception.open(opening, at.who, at.where, FORM_LIMITS);
    if (opened.show === 'form') return await showForm(interaction, opened.form, rooms);
    const show = () => showMessage(interaction, opened.message, rooms);
    if (opened.show === 'message') return await show();
    const stored = rooms.reception.receive({ ...at, act: opened.act }, interaction.id);
    await acknowledge(interaction, stored, show, rooms);
  } catch (error) {
    rooms.log.error({ err: error }, 'a form could not be opened');
    await showMessage(interaction, lost(), rooms);
  }
}

async function receive(
  interaction: WireInteraction,
  act: Act,
  state: 'waits' | 'shown',
  rooms: InteractionRooms,
): Promise<void> {
  const at = whoWhereOf(interaction, state);
  if (!at) return showMessage(interaction, outdated, rooms);
  const stored = rooms.reception.receive({ ...at, act }, interaction.id);
  await acknowledge(interaction, stored, () => showState(interaction, state, rooms), rooms);
}

/** The saved resumes, as the form would offer them, that have in their names what was typed so far. */
async function onTyping(interaction: WireTyping, rooms: InteractionRooms): Promise<void> {
  const typed = interaction.data.options.find(({ focused }) => focused);
  const at = whoWhereOf(interaction, 'shown');
  if (!at || typed?.name !== OPTIONS.saved) {
    await showChoices(interaction, [], rooms);
    return;
  }
  const opened = await rooms.reception.open({ by: 'command' }, at.who, at.where, FORM_LIMITS);
  const fields = opened.show === 'form' ? opened.form.fields : [];
  const saved = fields.find(({ name }) => name === 'resume');
  const options = saved?.type === 'choice' ? saved.options : [];
  const wanted = String(typed.value ?? '').toLowerCase();
  const choices = options
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .slice(0, LIMITS.command.choices)
    .map(({ label, value }) => ({ name: cut(label, LIMITS.select.label), value }));
  await showChoices(interaction, choices, rooms);
}
