import { personOf } from '../../outbound/user-directory.ts';
import type { Desk } from '../deps.ts';
import { Envelope, HomeOpened } from '../payloads/event.ts';
import { type Asked, botIn } from './listener.ts';

/** The App Home was opened; its Messages tab is the DM, where nothing is to be shown. */
export async function onHomeOpened(
  asked: Asked & { readonly event: unknown },
  { reception }: Desk,
): Promise<void> {
  const bot = botIn(asked);
  const { user, tab } = HomeOpened.parse(asked.event);
  if (tab !== 'home') return;
  const { event_id } = Envelope.parse(asked.body);
  const where = {
    platform: 'slack',
    workspace: bot.workspace,
    kind: 'home',
    channel: null,
    thread: null,
    message: null,
    reply: null,
  } as const;
  const who = personOf(bot, user);
  await reception.receive({ who, where, act: { did: 'opened_home' } }, `event:${event_id}`);
}
