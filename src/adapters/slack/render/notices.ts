import { noticeMessage } from '../../../chat/messages/blocks.ts';
import { type ImpersonalMessage, impersonal } from '../../../chat/types/message.ts';
import { stringsFor } from '../../../strings/strings.ts';

/* Messages that only the Slack adapter sends. */

/** Says that an interaction could not be stored. */
export function notStoredMessage(): ImpersonalMessage {
  return impersonal(noticeMessage(stringsFor().slack.notStored));
}

/** Says that Slack no longer took the form, because it came more than three seconds after the click. */
export function formTooLateMessage(): ImpersonalMessage {
  return impersonal(noticeMessage(stringsFor().slack.formTooLate));
}

/** Says that the bot serves only the workspace's own people. */
export function externalUserMessage(): ImpersonalMessage {
  return impersonal(noticeMessage(stringsFor().slack.externalUser));
}
