import { randomUUID } from 'node:crypto';
import { BUTTON_PREFIX } from '../src/adapters/slack/render/blocks.ts';
import { FORM_CALLBACK_ID } from '../src/adapters/slack/render/modal.ts';
import { encodeViewMetadata } from '../src/adapters/slack/render/view-metadata.ts';
import { type Action, encodeAction } from '../src/chat/types/action.ts';
import type { FormContext } from '../src/chat/types/form.ts';
import { type Delivery, eventDelivery } from '../test/adapters/slack/deliver.ts';
import type { SlackWebApi } from './slack-web-api.ts';

/** A member of the emulated workspace. */
export interface SlackMember {
  readonly id: string;
  readonly slack: Pick<SlackWebApi, 'url' | 'workspace'>;
}

/** The channel of a member's DM with the bot, as the emulated Web API names it. */
export const slackDmOf = (member: string) => `D${member}`;

/** A message in the member's DM with the bot, with files that the Web API gave. */
export function slackMessage(
  { id, slack }: SlackMember,
  text: string,
  files: readonly object[] = [],
): Delivery {
  const ts = uniqueTs();
  return eventDelivery(slack.workspace, 'U00BOT', {
    ...{ type: 'message', channel_type: 'im', channel: slackDmOf(id), user: id, text, ts, event_ts: ts },
    ...(files.length > 0 && { subtype: 'file_share', files }),
  });
}

/** The member opened the app's page. */
export function slackHomeOpened({ id, slack }: SlackMember): Delivery {
  const event = { type: 'app_home_opened', user: id, tab: 'home', channel: slackDmOf(id) };
  return eventDelivery(slack.workspace, 'U00BOT', event);
}

/** `/tailor` with a text after it, in a channel. */
export function slackCommand({ id, slack }: SlackMember, text: string): Delivery {
  return {
    type: 'command',
    fields: {
      ...{ command: '/tailor', text, trigger_id: randomUUID(), user_id: id, user_name: id, token: 'legacy' },
      ...{ team_id: slack.workspace, channel_id: 'C00JOBS', channel_name: 'jobs', api_app_id: 'A00TAILOR' },
      response_url: responseUrl(id, slack),
    },
  };
}

/** A form with values for its text fields, sent from the member's DM. */
export function slackSubmission(
  member: SlackMember,
  form: FormContext,
  values: Readonly<Record<string, string>>,
): Delivery {
  const { id, slack } = member;
  const context = {
    platform: 'slack',
    workspace: slack.workspace,
    kind: 'dm',
    channel: slackDmOf(id),
    thread: null,
    message: null,
    reply: null,
  } as const;
  const state = Object.entries(values).map(([name, value]) => [
    name,
    { value: { type: 'plain_text_input', value } },
  ]);
  return interaction(member, 'view_submission', {
    view: {
      ...{ id: `V${randomUUID()}`, hash: 'h', callback_id: FORM_CALLBACK_ID, type: 'modal' },
      private_metadata: encodeViewMetadata({ form, context }),
      state: { values: Object.fromEntries(state) },
    },
  });
}

/** A pressed button of a message in the member's DM. */
export function slackAction(member: SlackMember, action: Action): Delivery {
  const channel = slackDmOf(member.id);
  return interaction(member, 'block_actions', {
    container: { type: 'message', channel_id: channel, message_ts: uniqueTs() },
    channel: { id: channel, name: 'directmessage' },
    response_url: responseUrl(member.id, member.slack),
    actions: [
      {
        ...{ type: 'button', action_id: `${BUTTON_PREFIX}-0-0`, block_id: 'b', action_ts: '1.2' },
        value: encodeAction(action),
      },
    ],
  });
}

function interaction({ id, slack }: SlackMember, type: string, more: object): Delivery {
  const payload = {
    ...{ type, trigger_id: randomUUID(), api_app_id: 'A00TAILOR', token: 'legacy' },
    user: { id, name: id, username: id, team_id: slack.workspace },
    team: { id: slack.workspace },
    ...more,
  };
  return { type: 'interaction', payload };
}

function responseUrl(member: string, { url }: SlackMember['slack']): string {
  return `${url}/response/${slackDmOf(member)}`;
}

let messages = 0;

function uniqueTs(): string {
  messages += 1;
  return `${Math.floor(Date.now() / 1000)}.${String(messages % 1_000_000).padStart(6, '0')}`;
}
