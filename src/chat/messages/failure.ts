import type { FaultCode } from '../../jobs/model/fault.ts';
import type { DraftId } from '../../jobs/model/ids.ts';
import { type Job, supplementKindOf } from '../../jobs/model/job.ts';
import type { Refusal } from '../../jobs/model/refusal.ts';
import { refusalText } from '../../strings/refusal-text.ts';
import type { Strings } from '../../strings/strings.ts';
import { draftOfRequestKey } from '../types/draft.ts';
import { aboutJobs, type Button, type Message } from '../types/message.ts';
import { noticeMessage } from './blocks.ts';

/** Renders the notice of a failed job: what happened, what to do, a reference, and buttons. */
export function failureMessage(job: Job, strings: Strings): Message {
  const { answer, status, supplement, forRole } = strings;
  const { happened, next } = strings.notices[job.failure?.code ?? 'internal'];
  const kind = supplementKindOf(job);
  const draft = kind === null ? draftOfRequestKey(job.requestKey) : null;
  const failed = kind === null ? status.failed : supplement[kind].failed;
  const buttons: Button[] = [
    { label: answer.tryAgain, action: { do: 'retry', job: job.id }, style: 'primary' },
    ...(job.options.engine === 'offline' || kind !== null
      ? []
      : [{ label: answer.withoutAi, action: { do: 'retry_without_ai' as const, job: job.id } }]),
    ...(draft ? [editButton(draft, strings)] : []),
  ];
  return {
    summary: `${failed(forRole(job))}. ${happened}`,
    about: aboutJobs([job]),
    blocks: [
      { kind: 'text', text: [{ bold: happened }, `\n${next}`] },
      { kind: 'small', text: [answer.reference(job.failure?.reference ?? '')] },
      { kind: 'buttons', buttons },
    ],
  };
}

/** Renders the notice of a fault that stopped a request before it became a job, with a button that opens the form. */
export function draftFailureMessage(code: FaultCode, draft: DraftId, strings: Strings): Message {
  const { happened, next } = strings.notices[code];
  const mayPass = code === 'link_unreachable' || code === 'link_too_slow';
  const again: Button = { label: strings.answer.tryAgain, action: { do: 'start', draft } };
  return noticeMessage(happened, `${next}\n${strings.request.nothingLost}`, [
    editButton(draft, strings),
    ...(mayPass ? [again] : []),
  ]);
}

/** Says why something was refused; with a draft, offers to edit it. */
export function refusalMessage(refusal: Refusal, draft: DraftId | null, strings: Strings): Message {
  const { error } = refusalText(refusal, strings);
  return draft === null
    ? noticeMessage(error)
    : noticeMessage(error, strings.request.nothingLost, [editButton(draft, strings)]);
}

/** Says that a wish asks for what the resume doesn't say, and offers to add that as a statement of the person's own. */
export function inventsMessage(refusal: Refusal, words: DraftId, strings: Strings): Message {
  const { error } = refusalText(refusal, strings);
  const label = strings.version.addAsStatement;
  return noticeMessage(error, null, [{ label, action: { do: 'add_words', draft: words } }]);
}

/** The button that opens the form of a draft. */
export function editButton(draft: DraftId, { answer }: Strings): Button {
  return { label: answer.edit, action: { do: 'edit', draft } };
}
