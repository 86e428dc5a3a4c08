import { SlackTeamsRevokedEvent, SlackTokensRevokedEvent, SlackUninstallEvent } from '../payloads.ts';
import type { SlackEvent, SlackListenerDeps } from './listener.ts';

/**
 * Ends an installation: a workspace removed the app or revoked its tokens. Slack sends both events, in either order.
 * An organisation does it for all of its workspaces.
 */
export async function onAppUninstalled(
  { body }: SlackEvent,
  { interactions, log }: SlackListenerDeps,
): Promise<void> {
  const { team_id, enterprise_id, event_id, event_time, authorizations } = SlackUninstallEvent.parse(body);
  const isOrganisation = authorizations?.some((one) => one.is_enterprise_install) ?? false;
  const workspace = isOrganisation ? enterprise_id : (team_id ?? enterprise_id);
  if (!workspace) return log.warn({}, 'an installation ended, and Slack did not say which');
  await interactions.enqueueUninstall('slack', workspace, `event:${event_id}`, new Date(event_time * 1000));
}

/** Ends the installation in each workspace that an organisation removed from its own. */
export async function onTeamsRevoked(
  { body, event }: SlackEvent & { readonly event: unknown },
  { interactions }: SlackListenerDeps,
): Promise<void> {
  const { event_id, event_time } = SlackUninstallEvent.parse(body);
  const at = new Date(event_time * 1000);
  for (const workspace of SlackTeamsRevokedEvent.parse(event).team_ids)
    await interactions.enqueueUninstall('slack', workspace, `event:${event_id}:${workspace}`, at);
}

/** Ends the installation if the bot's own token was revoked. Tokens of people aren't used. */
export async function onTokensRevoked(
  event: SlackEvent & { readonly event: unknown },
  deps: SlackListenerDeps,
): Promise<void> {
  const { tokens } = SlackTokensRevokedEvent.parse(event.event);
  if (tokens?.bot?.length) await onAppUninstalled(event, deps);
}
