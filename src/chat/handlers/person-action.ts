import { exportPerson } from '../../jobs/people/export-person.ts';
import { forgetPerson } from '../../jobs/people/forget-person.ts';
import { withdrawConsent } from '../../jobs/people/withdraw-consent.ts';
import { exportParts } from '../../strings/public-job.ts';
import { noticeMessage } from '../messages/blocks.ts';
import { refusalMessage } from '../messages/failure.ts';
import { forgetMessage, forgettingMessage } from '../messages/person.ts';
import type { Action } from '../types/action.ts';
import type { ChatContext } from './chat-context.ts';
import { handleCommand } from './command.ts';
import { publishHomeReplies } from './home.ts';
import { withLeftMessages } from './left-messages.ts';

type PersonAction = Extract<
  Action,
  { do: 'help' | 'resumes' | 'history' | 'privacy' | 'withdraw' | 'export' | 'forget' | 'forget_now' }
>;

/** Handles buttons about the person's own data. */
export async function handlePersonAction({ do: verb }: PersonAction, chat: ChatContext): Promise<void> {
  const { deps, user, strings } = chat;
  switch (verb) {
    case 'help':
    case 'resumes':
    case 'history':
    case 'privacy':
      return handleCommand(verb, chat);
    case 'withdraw':
      await withdrawConsent(user.id, deps.submission);
      return chat.replyPrivately('withdrawn', noticeMessage(strings.person.privacy.withdrawn));
    case 'export':
      return exportData(chat);
    case 'forget':
      return chat.replyPrivately('forget', forgetMessage(strings));
    case 'forget_now':
      return deleteMyData(chat);
  }
}

async function exportData(chat: ChatContext): Promise<void> {
  const { deps, user, strings } = chat;
  const exported = await exportPerson(user.id, deps);
  if (!exported.ok) return chat.replyPrivately('export', refusalMessage(exported.error, null, chat.strings));
  const { privacy } = strings.person;
  let part = 1;
  for await (const json of exportParts(exported.value, MAX_PART_CHARS, strings)) {
    const file = { filename: privacy.exportedFile(part), bytes: new TextEncoder().encode(json) };
    await chat.replyPrivately(`export-${part}`, noticeMessage(privacy.exported(part)), [file]);
    part += 1;
  }
}

/** Discord takes 10 MiB from a bot, and letters past ASCII take two or three bytes. */
const MAX_PART_CHARS = 6_000_000;

/** Replies, then deletes. The event is deleted with the person, so a reply after it would not be retried. */
async function deleteMyData(chat: ChatContext): Promise<void> {
  const { deps, user, strings } = chat;
  const posted = await deps.store.postedMessages.list(user.id);
  const notice = await withLeftMessages(forgettingMessage(strings), posted, chat);
  await chat.replyPrivately('forgetting', notice);
  await publishHomeReplies(chat);
  await forgetPerson(user.id, deps.store);
}
