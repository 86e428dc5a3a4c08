import type { Origin } from '../../../../chat/types/chat-event.ts';
import type { Form } from '../../../../chat/types/form.ts';
import type { Message } from '../../../../chat/types/message.ts';
import { errorName } from '../../errors.ts';
import type { Installation } from '../../install/installation.ts';
import { replyUrl } from '../../outbound/reply.ts';
import { respond } from '../../outbound/responses.ts';
import { homeOf } from '../../render/home.ts';
import { modalOf } from '../../render/modal.ts';
import { onePost, type Post } from '../../render/posts.ts';
import type { Desk } from '../deps.ts';

/**
 * Opens a form; false where Slack no longer takes the trigger, which lives three seconds. One that was used has opened
 * it already: Slack delivers a thing twice at times.
 */
export async function openForm(
  form: Form,
  trigger: string,
  where: Origin,
  { token }: Installation,
  { web, log }: Desk,
): Promise<boolean> {
  try {
    await web.interactive.views.open({ token, trigger_id: trigger, view: modalOf(form, where) });
    return true;
  } catch (error) {
    const detail = errorName(error) ?? String(error);
    if (detail === 'exchanged_trigger_id') return true;
    log.warn({ detail }, 'a form could not be opened');
    return false;
  }
}

/** Milliseconds: Slack waits for the acknowledgement, which comes after it and after what is waited for before. */
const PATIENCE = 600;

/** Shows a message to the person who acted, at once and once: by their response_url, else in a window. */
export async function showAlone(
  message: Message,
  trigger: string,
  where: Origin,
  bot: Installation,
  desk: Desk,
): Promise<void> {
  await desk.shown.once(`${trigger}/${message.summary}`, () => show(message, trigger, where, bot, desk));
}

async function show(
  message: Message,
  trigger: string,
  where: Origin,
  { token }: Installation,
  { web, log }: Desk,
): Promise<boolean> {
  const url = replyUrl(where.reply);
  if (url !== null) {
    const options = { how: 'below', thread: where.thread, apiUrl: web.url, timeout: PATIENCE } as const;
    const shown = await respond(url, onePost(message), options);
    if (!shown.ok) log.warn({ detail: shown.fault.detail }, 'a message could not be shown');
    return shown.ok;
  }
  try {
    const { blocks } = homeOf(message);
    const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Tailor' }, blocks };
    await web.interactive.views.open({ token, trigger_id: trigger, view });
    return true;
  } catch (error) {
    log.warn({ detail: error instanceof Error ? error.name : '' }, 'a message could not be shown');
    return false;
  }
}

/** One sentence as a message. */
export function sentence(text: string): Message {
  return { summary: text, blocks: [{ kind: 'text', text: [text] }] };
}

/** A message as the answer to a command: only the person sees it. */
export function ephemeral(message: Message): Post & { readonly response_type: 'ephemeral' } {
  return { ...onePost(message), response_type: 'ephemeral' };
}
