import { withTimeout } from '../../../../timeout.ts';
import type { SlackInstallation } from '../../install/installation.ts';
import { SlackEventEnvelope, type SlackInteractionPayload, type SlackMessageEvent } from '../payloads.ts';
import { type SlackEvent, type SlackListenerDeps, USER_LOOKUP_TIMEOUT_MS } from './listener.ts';

/*
 * People of another workspace, who see the bot in a shared channel (Slack Connect). Within one organisation (Enterprise
 * Grid), members of its other workspaces are not external. What a payload says about the organisation isn't used: it may
 * be the guest's.
 */

/** True for the person of an interaction who belongs to another workspace. */
export async function isExternalUser(
  { user, team }: Pick<SlackInteractionPayload, 'user' | 'team'>,
  bot: SlackInstallation,
  deps: Pick<SlackListenerDeps, 'users'>,
): Promise<boolean> {
  return isExternal(user.id, user.team_id ?? team?.id ?? null, bot, deps);
}

/** True for a message whose author belongs to another workspace. */
export async function isExternalAuthor(
  { body }: SlackEvent,
  message: SlackMessageEvent,
  bot: SlackInstallation,
  deps: Pick<SlackListenerDeps, 'users'>,
): Promise<boolean> {
  const { team_id } = SlackEventEnvelope.parse(body);
  const home = message.user_team ?? message.source_team ?? message.team ?? team_id;
  return isExternal(message.user, home, bot, deps);
}

/**
 * Decides by the person's workspace or organisation. In an organisation, another workspace may be one of its own or a
 * guest's: Slack is asked, and without an answer in time the person counts as external.
 */
async function isExternal(
  user: string,
  home: string | null,
  bot: SlackInstallation,
  { users }: Pick<SlackListenerDeps, 'users'>,
): Promise<boolean> {
  if (home === bot.workspace || (home !== null && home === bot.organisation)) return false;
  if (bot.organisation === null) return home !== null;
  try {
    return !(await withTimeout(USER_LOOKUP_TIMEOUT_MS, () => users.isMember(bot, user)));
  } catch {
    return true;
  }
}
