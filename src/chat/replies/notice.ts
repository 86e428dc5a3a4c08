import type { Job } from '../../jobs/job.ts';
import { noticeOf } from '../../jobs/notice.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Button, Message } from '../message.ts';

/** What a failed job's person is told: what happened, what next, a reference, and the buttons that do it. */
export function noticeMessage(job: Job, { answer, status, forRole }: Catalogue): Message {
  const { happened, next } = noticeOf(job.failure?.code ?? 'internal');
  const buttons: Button[] = [
    { label: answer.again, action: { do: 'retry', job: job.id }, style: 'primary' },
    ...(job.options.engine === 'offline'
      ? []
      : [{ label: answer.withoutAi, action: { do: 'retry_without_ai' as const, job: job.id } }]),
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
