import type { ViewResponseAction } from '@slack/bolt';
import { stringsFor } from '../../../../strings/strings.ts';
import { toSlackChatUser } from '../../outbound/user-directory.ts';
import { readSlackForm } from '../form-values.ts';
import { SlackSubmissionPayload } from '../payloads.ts';
import { fieldErrorsResponse, keepOpenResponse, replaceViewResponse } from '../responses.ts';
import {
  apologiseOnError,
  installationOf,
  type SlackInteraction,
  type SlackListenerDeps,
} from './listener.ts';

/** Validates a modal. Shows field errors, or stores the submission. If storing fails, the modal keeps its input. */
export async function onSlackSubmission(
  event: SlackInteraction<ViewResponseAction>,
  deps: SlackListenerDeps,
): Promise<void> {
  const { interactions, log } = deps;
  const strings = stringsFor().slack;
  const bot = installationOf(event);
  const { view, user } = SlackSubmissionPayload.parse(event.body);
  const submission = readSlackForm(view);
  if (submission === null || submission.context.workspace !== bot.workspace) {
    log.warn({}, 'a form was submitted that is not ours');
    return event.ack(replaceViewResponse(strings.formUnknown));
  }
  const { form, values, context } = submission;
  const errors = interactions.validateForm(form, values);
  if (Object.keys(errors).length > 0) return event.ack(fieldErrorsResponse(errors));
  await apologiseOnError(
    deps,
    async () => {
      const chatUser = toSlackChatUser(bot, user.id, user.name ?? user.username);
      const action = { type: 'form_submit', context: form, values } as const;
      await interactions.enqueueEvent({ user: chatUser, context, action }, `view:${view.id}:${view.hash}`);
      await event.ack();
    },
    () => event.ack(keepOpenResponse(view, strings.notStored)),
  );
}
