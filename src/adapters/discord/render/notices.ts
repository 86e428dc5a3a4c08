import type { Action } from '../../../chat/types/action.ts';
import { ABOUT_PERSON, type ImpersonalMessage, type Message } from '../../../chat/types/message.ts';
import { stringsFor } from '../../../strings/strings.ts';

/* Messages that only the Discord adapter sends. */

interface Notice {
  readonly happened: string;
  readonly next: string;
}

function toMessage({ happened, next }: Notice): ImpersonalMessage {
  return {
    summary: `${happened} ${next}`,
    blocks: [{ kind: 'text', text: [{ bold: happened }, `\n${next}`] }],
    about: 'nobody',
  };
}

/** Names the files that were too large for Discord. */
export function filesLeftOutMessage(filenames: readonly string[]): Message {
  return toMessage(stringsFor().discord.filesLeftOut(filenames));
}

/** Says that an interaction or a message could not be stored. */
export function notStoredMessage(): ImpersonalMessage {
  return toMessage(stringsFor().discord.notStored);
}

/** Says that a button, a menu or a form belongs to another version of the bot. */
export function outdatedMessage(): ImpersonalMessage {
  return toMessage(stringsFor().discord.outdated);
}

/** Introduces an answer that only its person sees, until they restart Discord. */
export function onlyYouMessage(): Message {
  return toMessage(stringsFor().discord.onlyYou);
}

/** Asks a person to open their DMs. Everybody in the channel reads it, so it doesn't say what the answer is about. */
export function dmsClosedMessage(): ImpersonalMessage {
  return toMessage(stringsFor().discord.dmsClosed);
}

/**
 * Lists the errors of a form. A modal closes and loses its input when it is submitted, so gives back what the person
 * typed, and a button that opens the form again.
 */
export function fieldErrorsMessage(
  errors: readonly string[],
  typed: readonly string[],
  reopen: Action,
): Message {
  const { notSubmitted, fillInAgain } = stringsFor().discord;
  return {
    summary: errors.join(' '),
    about: ABOUT_PERSON,
    blocks: [
      { kind: 'list', items: errors.map((error) => [error]) },
      ...(typed.length === 0 ? [] : [{ kind: 'small', text: [notSubmitted] } as const]),
      ...typed.map((text) => ({ kind: 'verbatim', text }) as const),
      { kind: 'buttons', buttons: [{ label: fillInAgain, action: reopen, style: 'primary' }] },
    ],
  };
}
