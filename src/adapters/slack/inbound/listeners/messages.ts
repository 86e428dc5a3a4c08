import { createHash } from 'node:crypto';
import type { Origin } from '../../../../chat/types/chat-event.ts';
import type { Installation } from '../../install/installation.ts';
import { isDirect } from '../../outbound/direct-message.ts';
import { personOf } from '../../outbound/user-directory.ts';
import { sentences } from '../../strings.ts';
import type { Desk } from '../deps.ts';
import { Envelope, MessageKind, SaidEvent } from '../payloads/event.ts';
import { readMrkdwn, withoutMention } from '../plain-text.ts';
import { type Asked, botIn } from './listener.ts';

/** A message in the DM with the bot; edits, joins and what bots write are not. */
export async function onMessage(asked: Asked & { readonly event: unknown }, desk: Desk): Promise<void> {
  const { channel_type, subtype, bot_id, hidden } = MessageKind.parse(asked.event);
  if (channel_type !== 'im' || bot_id || hidden) return;
  if (subtype && subtype !== 'file_share') return;
  await onSaid(asked, 'dm', desk);
}

/** A message anywhere that mentions the bot. In a DM it comes as a message too, and is taken once. */
export async function onMention(asked: Asked & { readonly event: unknown }, desk: Desk): Promise<void> {
  const { bot_id, subtype } = MessageKind.parse(asked.event);
  if (bot_id || (subtype && subtype !== 'file_share')) return;
  await onSaid(asked, 'channel', desk);
}

async function onSaid(
  asked: Asked & { readonly event: unknown },
  kind: 'dm' | 'channel',
  desk: Desk,
): Promise<void> {
  const bot = botIn(asked);
  const said = SaidEvent.parse(asked.event);
  if (said.user === bot.botUser) return;
  if (isStranger(asked, said, bot)) return tellStranger(said, bot, desk);
  const who = personOf(bot, said.user);
  const where: Origin = {
    platform: 'slack',
    workspace: bot.workspace,
    kind: isDirect(said.channel) ? 'dm' : kind,
    channel: said.channel,
    thread: threadOf(said),
    message: said.ts,
    reply: null,
  };
  const act = {
    did: 'sent',
    text: readMrkdwn(withoutMention(said.text, bot.botUser)).text,
    files: said.files ?? [],
    answers: threadOf(said),
  } as const;
  await desk.reception.receive({ who, where, act }, keyOf(said, bot));
}

/** A hash, as the key outlives whoever is forgotten by days, and a channel may be theirs alone. */
function keyOf({ channel, ts }: SaidEvent, { workspace }: Installation): string {
  return `message:${createHash('sha256').update(`${workspace}:${channel}:${ts}`).digest('base64url')}`;
}

/** A message that begins a thread may name itself. */
function threadOf({ thread_ts, ts }: SaidEvent): string | null {
  return thread_ts && thread_ts !== ts ? thread_ts : null;
}

function isStranger({ body, context }: Asked, said: SaidEvent, { workspace }: Installation): boolean {
  const { team_id } = Envelope.parse(body);
  const home = said.user_team ?? said.source_team ?? said.team ?? team_id;
  return !context.enterpriseId && home !== workspace && home !== team_id;
}

async function tellStranger(said: SaidEvent, bot: Installation, { web, log, shown }: Desk): Promise<void> {
  const { channel, user, thread_ts } = said;
  await shown.once(keyOf(said, bot), async () => {
    try {
      await web.interactive.chat.postEphemeral({
        token: bot.token,
        channel,
        user,
        text: sentences.stranger,
        ...(thread_ts && { thread_ts }),
      });
      return true;
    } catch {
      log.info({}, 'somebody of another workspace could not be told why they get no answer');
      return false;
    }
  });
}
