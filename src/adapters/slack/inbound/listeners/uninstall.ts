import type { Desk } from '../deps.ts';
import { Left, TeamsRevoked, TokensRevoked } from '../payloads/event.ts';
import type { Asked } from './listener.ts';

/**
 * The workspace took the bot out, or took its token back: these come both, in either order. An organisation does it for
 * all of its workspaces.
 */
export async function onLeave({ body }: Asked, { reception, log }: Desk): Promise<void> {
  const { team_id, enterprise_id, event_id, event_time, authorizations } = Left.parse(body);
  const isForAll = authorizations?.some((one) => one.is_enterprise_install) ?? false;
  const left = isForAll ? enterprise_id : (team_id ?? enterprise_id);
  if (!left) return log.warn({}, 'an installation ended that Slack does not name');
  await reception.receiveLeave('slack', left, `event:${event_id}`, new Date(event_time * 1000));
}

/** An organisation took workspaces from its installation: each of them is left. */
export async function onTeamsRevoked(
  { body, event }: Asked & { readonly event: unknown },
  { reception }: Desk,
): Promise<void> {
  const { event_id, event_time } = Left.parse(body);
  for (const team of TeamsRevoked.parse(event).team_ids)
    await reception.receiveLeave('slack', team, `event:${event_id}:${team}`, new Date(event_time * 1000));
}

export async function onTokensRevoked(asked: Asked & { readonly event: unknown }, desk: Desk): Promise<void> {
  const { tokens } = TokensRevoked.parse(asked.event);
  if (tokens?.bot?.length) await onLeave(asked, desk);
}
