import type { Action } from '../../chat/types/action.ts';
import type { Message } from '../../chat/types/message.ts';
import { noticeOf } from '../../jobs/model/notice.ts';

/* The few sentences that only Discord can say. */

const say = (happened: string, next: string): Message => ({
  summary: `${happened} ${next}`,
  blocks: [{ kind: 'text', text: [{ bold: happened }, `\n${next}`] }],
});

export function leftOut(files: readonly string[]): Message {
  return say(
    `This server takes no files as large as ${files.join(', ')}.`,
    'Ask for it in a direct message with me, where larger files may pass.',
  );
}

/** What was done could not be stored, and is lost. */
export function lost(): Message {
  const { happened } = noticeOf('internal');
  return say(happened, 'Nothing of it was kept: please do it once more.');
}

/**
 * A modal has no place for what is wrong with it once it is sent, and keeps nothing: what was typed is given back, and
 * the form may be had again.
 */
export function fieldErrors(errors: readonly string[], typed: readonly string[], again: Action): Message {
  return {
    summary: errors.join(' '),
    blocks: [
      { kind: 'list', items: errors.map((error) => [error]) },
      ...(typed.length === 0 ? [] : [{ kind: 'small', text: ['Nothing was sent off. You wrote:'] } as const]),
      ...typed.map((text) => ({ kind: 'verbatim', text }) as const),
      { kind: 'buttons', buttons: [{ label: 'Fill it in again', action: again, style: 'primary' }] },
    ],
  };
}

/** A button, a menu or a form that no version of the bot has made, or an old one. */
export const outdated = say(
  'This belongs to an earlier version of me and does nothing any more.',
  'Start again with /tailor.',
);

/** Said before an answer that its person alone sees, for as long as their Discord stays open. */
export const onlyYou = say(
  'Your direct messages are closed to me, so only you see this answer, and only for now.',
  'Save the files. Later you find them under /history.',
);

/** Said where everybody reads it, so it says nothing of what it is about. */
export const dmsClosed = say(
  'I have an answer for you, but your direct messages are closed to me.',
  'Allow direct messages from members of this server, then do it once more.',
);

/** A private thread is seen by its members and by the moderators of the server: it is named after nobody. */
export function threadName(nonce: string): string {
  return `Tailored resume ${nonce.slice(0, 6)}`;
}
