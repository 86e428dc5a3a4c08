import type { Desk } from '../desk.ts';
import { Envelope, TokensRevoked } from '../payloads/event.ts';
import type { Asked } from './listener.ts';

/** The workspace took the bot out, or took its token back: these come both, in either order. */
export async function onLeave(asked: Asked, { reception }: Desk): Promise<void> {
  const { team_id, event_id } = Envelope.parse(asked.body);
  await reception.receiveLeave('slack', team_id, `event:${event_id}`);
}

export async function onTokensRevoked(asked: Asked & { readonly event: unknown }, desk: Desk): Promise<void> {
  const { tokens } = TokensRevoked.parse(asked.event);
  if (tokens?.bot?.length) await onLeave(asked, desk);
}
