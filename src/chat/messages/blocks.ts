import type { Job } from '../../jobs/model/job.ts';
import type { Subject } from '../../jobs/ports/posted-messages.ts';
import type { Strings } from '../../strings/strings.ts';
import { ABOUT_PERSON, aboutJobs, type Block, type Button, type Message } from '../types/message.ts';

/** Renders a message that says what happened and what to do next, with buttons. `about` defaults to the person. */
export function noticeMessage(
  happened: string,
  next: string | null = null,
  buttons: readonly Button[] = [],
  about: Subject = ABOUT_PERSON,
): Message {
  return {
    summary: next === null ? happened : `${happened} ${next}`,
    blocks: [textBlock(next === null ? happened : `${happened}\n${next}`), ...buttonRow(buttons)],
    about,
  };
}

/** Renders what stands about a job: a bold title and what is going on. */
export function titledMessage(job: Job, title: string, detail: string): Message {
  return {
    summary: `${title}. ${detail}`,
    about: aboutJobs([job]),
    blocks: [{ kind: 'text', text: [{ bold: title }, `\n${detail}`] }],
  };
}

/** Says that the workspace's admins don't allow the bot in this channel. */
export function closedChannelMessage({ request }: Strings): Message {
  return noticeMessage(request.closedChannel, request.closedChannelNext);
}

/** Renders one answer for what belongs to someone else and for what doesn't exist, so that ids can't be probed. */
export function notYoursMessage({ request }: Strings): Message {
  return noticeMessage(request.notYours, request.notYoursNext);
}

/* Blocks of one plain sentence each. */
export const textBlock = (sentence: string): Block => ({ kind: 'text', text: [sentence] });
export const boldBlock = (sentence: string): Block => ({ kind: 'text', text: [{ bold: sentence }] });
export const smallBlock = (sentence: string): Block => ({ kind: 'small', text: [sentence] });
export const headingBlock = (sentence: string): Block => ({ kind: 'heading', text: sentence });

/** Renders a bulleted list of plain sentences. */
export function listBlock(items: readonly string[]): Block {
  return { kind: 'list', items: items.map((item) => [item]) };
}

/** Renders buttons in a row; no block when there are none. */
export function buttonRow(buttons: readonly Button[]): Block[] {
  return buttons.length === 0 ? [] : [{ kind: 'buttons', buttons }];
}

/** The button that opens the form for a tailored resume. */
export function tailorButton({ request }: Strings): Button {
  return { label: request.tailor, action: { do: 'tailor' }, style: 'primary' };
}
