import type { ChatUser, EventContext } from '../../../chat/types/chat-event.ts';
import type { ReplyTarget } from '../../../jobs/model/reply-target.ts';
import { ok, type Result } from '../../../jobs/model/result.ts';
import type { ReplyLocation } from '../../../jobs/settings/settings.ts';
import { withInstallation } from '../install/installation.ts';
import type { SlackOutboundDeps } from './deps.ts';
import { isDirectMessage, openDirectMessage } from './target.ts';

/** Lists where a job that was requested here can be answered, the default first. */
export function slackReplyLocations(context: EventContext): readonly ReplyLocation[] {
  return isInChannel(context) ? ['dm', 'channel'] : ['dm'];
}

/**
 * Opens the target of a job's answer: a thread in the channel if the person chose that, or else their DM. In a channel
 * that turns out to be closed to the bot, the answer goes to the DM of the user in `reply`.
 */
export async function openSlackReplyTarget(
  user: ChatUser,
  context: EventContext,
  location: ReplyLocation,
  deps: SlackOutboundDeps,
): Promise<Result<ReplyTarget>> {
  const { workspace, channel } = context;
  if (location !== 'dm' && isInChannel(context) && channel !== null) {
    const thread = context.thread ?? context.message;
    return ok({ platform: 'slack', workspace, channel, thread, reply: user.externalId });
  }
  return withInstallation(workspace, deps, async (bot) => {
    const opened = await openDirectMessage(user.externalId, bot, deps.web);
    if (!opened.ok) return opened;
    return ok({ platform: 'slack', workspace, channel: opened.value, thread: null, reply: null });
  });
}

/** True in a channel. A direct message between two people is not one. */
function isInChannel({ kind, channel }: EventContext): boolean {
  return kind === 'channel' && channel !== null && !isDirectMessage(channel);
}
