import type { ViewResponseAction } from '@slack/bolt';
import type { EventContext } from '../../../chat/types/chat-event.ts';
import type { FieldErrors, Form } from '../../../chat/types/form.ts';
import type { ImpersonalMessage } from '../../../chat/types/message.ts';
import { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import { errorName, slackErrorCode } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';
import { decodeSlackReply, postToResponseUrl } from '../outbound/reply.ts';
import { renderSlackHome } from '../render/home.ts';
import { renderOneSlackMessage, type SlackMessage } from '../render/messages.ts';
import { renderSlackModal } from '../render/modal.ts';
import { readSlackForm } from './form-values.ts';
import type { SlackListenerDeps } from './listeners/listener.ts';

/* How the listeners answer while Slack waits. */

/**
 * Opens a form. False if the trigger, which lives three seconds, has expired. A used trigger counts as success: the
 * form is open already, as Slack delivers some events twice.
 */
export async function openModal(
  form: Form,
  trigger: string,
  context: EventContext,
  { token }: SlackInstallation,
  { web, log }: Pick<SlackListenerDeps, 'web' | 'log'>,
): Promise<boolean> {
  try {
    const view = renderSlackModal(form, context);
    await web.interactive.views.open({ token, trigger_id: trigger, view });
    return true;
  } catch (error) {
    const detail = slackErrorCode(error) ?? errorName(error);
    if (detail === 'exchanged_trigger_id') return true;
    log.warn({ detail }, 'a form could not be opened');
    return false;
  }
}

/** Slack waits three seconds for the acknowledgement, which comes after this and after earlier steps. */
const RESPONSE_TIMEOUT_MS = 600;

/**
 * Shows a message to the person who acted, at once and only once: by their `response_url`, or else in a modal. Logs it if
 * it can't be shown.
 */
export async function showPrivately(
  message: ImpersonalMessage,
  trigger: string,
  context: EventContext,
  bot: SlackInstallation,
  deps: SlackListenerDeps,
): Promise<void> {
  await deps.shownOnce.once(`${trigger}/${message.summary}`, () =>
    show(message, trigger, context, bot, deps),
  );
}

async function show(
  message: ImpersonalMessage,
  trigger: string,
  { reply, thread }: EventContext,
  { token }: SlackInstallation,
  { web, log }: SlackListenerDeps,
): Promise<boolean> {
  const url = decodeSlackReply(reply);
  if (url !== null) {
    const options = { placement: 'below', thread, apiUrl: web.url, timeoutMs: RESPONSE_TIMEOUT_MS } as const;
    const shown = await postToResponseUrl(
      url,
      renderOneSlackMessage(message),
      RecordedPost.aboutNobody(''),
      options,
    );
    if (!shown.ok) log.warn({ detail: shown.error.detail }, 'a message could not be shown');
    return shown.ok;
  }
  try {
    const { blocks } = renderSlackHome(message);
    const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Tailor' }, blocks };
    await web.interactive.views.open({ token, trigger_id: trigger, view });
    return true;
  } catch (error) {
    log.warn({ detail: slackErrorCode(error) ?? errorName(error) }, 'a message could not be shown');
    return false;
  }
}

/** Renders a message as the answer to a command, which only its person sees. */
export function ephemeralResponse(
  message: ImpersonalMessage,
): SlackMessage & { readonly response_type: 'ephemeral' } {
  return { ...renderOneSlackMessage(message), response_type: 'ephemeral' };
}

/** Shows errors on the fields of a form, which stays open. */
export function fieldErrorsResponse(errors: FieldErrors): ViewResponseAction {
  return { response_action: 'errors', errors: { ...errors } };
}

/** Keeps a form open with all its input, and shows `error` on its first field. */
export function keepOpenResponse(view: unknown, error: string): ViewResponseAction {
  const [name] = Object.keys(readSlackForm(view)?.values ?? {});
  return name === undefined ? replaceViewResponse(error) : fieldErrorsResponse({ [name]: error });
}

/** Replaces a form with a sentence. */
export function replaceViewResponse(text: string): ViewResponseAction {
  return {
    response_action: 'update',
    view: {
      type: 'modal',
      title: { type: 'plain_text', text: 'Tailor' },
      blocks: [{ type: 'section', text: { type: 'plain_text', text, emoji: false } }],
    },
  };
}
