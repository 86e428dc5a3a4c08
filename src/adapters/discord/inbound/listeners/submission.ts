import type { Action } from '../../../../chat/types/action.ts';
import type { FormValues } from '../../../../chat/types/chat-event.ts';
import { decodeFormContext, type FormContext } from '../../../../chat/types/form.ts';
import type { DiscordReplyState } from '../../outbound/reply.ts';
import { fieldErrorsMessage, outdatedMessage } from '../../render/notices.ts';
import { contextOfInteraction } from '../event-context.ts';
import { readDiscordForm } from '../form-values.ts';
import type { DiscordCommandPayload, DiscordSubmissionPayload } from '../payloads.ts';
import { showMessage, showPrivately } from '../responses.ts';
import { type DiscordListenerDeps, enqueueAction } from './listener.ts';

/** Handles a submitted modal. */
export async function onDiscordSubmission(
  interaction: DiscordSubmissionPayload,
  deps: DiscordListenerDeps,
): Promise<void> {
  const { data, member, user, message } = interaction;
  const form = decodeFormContext(data.custom_id);
  if (!form) return showMessage(interaction, outdatedMessage(), deps);
  const values = readDiscordForm(interaction, member?.user?.id ?? user?.id ?? '');
  await submitForm(interaction, form, values, message ? 'shown' : 'waits', deps);
}

/**
 * Validates a form, then stores it. Discord closes a modal on submission, so errors go to the person in a message, with
 * what they typed.
 */
export async function submitForm(
  interaction: DiscordCommandPayload | DiscordSubmissionPayload,
  form: FormContext,
  values: FormValues,
  state: DiscordReplyState,
  deps: DiscordListenerDeps,
): Promise<void> {
  const errors = Object.values(deps.interactions.validateForm(form, values));
  if (errors.length === 0)
    return enqueueAction(interaction, { type: 'form_submit', context: form, values }, state, deps);
  const typed = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' && TYPED_FIELDS.test(name) && value !== '' ? [value] : [],
  );
  const source = contextOfInteraction(interaction, state);
  if (!source) return showMessage(interaction, outdatedMessage(), deps);
  await showPrivately(interaction, fieldErrorsMessage(errors, typed, reopenAction(form)), source, deps);
}

/** Fields in which people write longer texts. */
const TYPED_FIELDS = /^(posting|role|text|instruction|part_\d+)$/;

/** The action that opens a form again. */
function reopenAction(form: FormContext): Action {
  switch (form.form) {
    case 'tailor':
      return form.draft === null ? { do: 'tailor' } : { do: 'edit', draft: form.draft };
    case 'refine':
      return { do: 'refine', job: form.job };
    case 'have':
      return { do: 'have', job: form.job };
    case 'fix':
      return { do: 'fix', resume: form.resume };
    case 'settings':
      return { do: 'settings' };
    case 'workspace':
      return { do: 'workspace' };
  }
}
