import type { FaultCode } from '../../jobs/model/fault.ts';
import type { DraftId } from '../../jobs/model/ids.ts';
import type { Job } from '../../jobs/model/job.ts';
import { noticeOf } from '../../jobs/model/notice.ts';
import type { Catalogue } from '../../strings/strings.ts';
import { draftOfKey } from '../types/draft.ts';
import type { Button, Message } from '../types/message.ts';
import { told } from './notice-message.ts';

/** What a failed job's person is told: what happened, what next, a reference, and the buttons that do it. */
export function noticeMessage(job: Job, catalogue: Catalogue): Message {
  const { answer, status, forRole } = catalogue;
  const { happened, next } = noticeOf(job.failure?.code ?? 'internal');
  const draft = draftOfKey(job.requestKey);
  const buttons: Button[] = [
    { label: answer.again, action: { do: 'retry', job: job.id }, style: 'primary' },
    ...(job.options.engine === 'offline'
      ? []
      : [{ label: answer.withoutAi, action: { do: 'retry_without_ai' as const, job: job.id } }]),
    ...(draft ? [editButton(draft, catalogue)] : []),
  ];
  return {
    summary: `${status.failed(forRole(job))}. ${happened}`,
    blocks: [
      { kind: 'text', text: [{ bold: happened }, `\n${next}`] },
      { kind: 'small', text: [answer.reference(job.failure?.reference ?? '')] },
      { kind: 'buttons', buttons },
    ],
  };
}

/** What stopped a request before it was a job; the form opens again with what was typed. */
export function draftNotice(code: FaultCode, draft: DraftId, catalogue: Catalogue): Message {
  const { happened, next } = noticeOf(code);
  const passing = code === 'link_unreachable' || code === 'link_too_slow';
  const again: Button = { label: catalogue.answer.again, action: { do: 'start', draft } };
  return told(happened, `${next}\n${catalogue.request.nothingLost}`, [
    editButton(draft, catalogue),
    ...(passing ? [again] : []),
  ]);
}

/** A refusal, in the words of whoever refused. */
export function refusedMessage(sentence: string, draft: DraftId | null, catalogue: Catalogue): Message {
  return draft === null
    ? told(sentence)
    : told(sentence, catalogue.request.nothingLost, [editButton(draft, catalogue)]);
}

export function editButton(draft: DraftId, { answer }: Catalogue): Button {
  return { label: answer.edit, action: { do: 'edit', draft } };
}
