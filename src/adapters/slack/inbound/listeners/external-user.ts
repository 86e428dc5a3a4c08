import type { SlackInstallation } from '../../install/installation.ts';
import { SlackEventEnvelope, type SlackInteractionPayload, type SlackMessageEvent } from '../payloads.ts';
import type { SlackEvent } from './listener.ts';

/*
 * People of another workspace, who see the bot in a shared channel (Slack Connect). Within one organisation, members of
 * its other workspaces are not external.
 */

/** True for the person of an interaction who belongs to another workspace. */
export function isExternalUser(
  { user, enterprise }: Pick<SlackInteractionPayload, 'user' | 'enterprise'>,
  { workspace }: SlackInstallation,
): boolean {
  return !enterprise && !!user.team_id && user.team_id !== workspace;
}

/** True for a message whose author belongs to another workspace. */
export function isExternalAuthor(
  { body, context }: SlackEvent,
  message: SlackMessageEvent,
  { workspace }: SlackInstallation,
): boolean {
  const { team_id } = SlackEventEnvelope.parse(body);
  const home = message.user_team ?? message.source_team ?? message.team ?? team_id;
  return !context.enterpriseId && home !== workspace && home !== team_id;
}
