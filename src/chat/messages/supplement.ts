import type { Job } from '../../jobs/model/job.ts';
import type { DeliveryPayload } from '../../jobs/ports/deliverer.ts';
import type { WrittenFile } from '../../jobs/ports/documents.ts';
import type { Strings } from '../../strings/strings.ts';
import type { InterviewQuestions, Letter, Supplement, SupplementKind } from '../../tailoring/supplement.ts';
import { aboutJobs, type Block, type Message } from '../types/message.ts';
import { smallBlock, titledMessage } from './blocks.ts';
import type { DeliveryMessage } from './delivery-message.ts';
import { letterDocumentsMessage } from './documents.ts';

/** Renders a finished cover letter as text and documents, or the interview questions as one message. */
export function supplementMessages(
  job: Job,
  supplement: Supplement,
  files: readonly WrittenFile[],
  strings: Strings,
): readonly DeliveryMessage[] {
  if (supplement.kind === 'questions')
    return [{ key: 'questions', message: questionsMessage(job, supplement, strings), attachments: [] }];
  return [
    { key: 'text', message: letterMessage(job, supplement, strings), attachments: [] },
    { key: 'documents', ...letterDocumentsMessage(job, files, strings) },
  ];
}

/** Renders a cover letter's text, and says that it is a suggestion. */
function letterMessage(job: Job, { text, leftOut }: Letter, strings: Strings): Message {
  const { letter } = strings.supplement;
  return {
    summary: letter.summary(strings.forRole(job)),
    about: aboutJobs([job]),
    blocks: [
      { kind: 'heading', text: letter.heading },
      { kind: 'verbatim', text },
      ...(leftOut > 0 ? [smallBlock(letter.leftOut(leftOut))] : []),
      smallBlock(letter.note),
      deleteButton(job, strings),
    ],
  };
}

/** Renders each question above the line that it is about. */
function questionsMessage(
  job: Job,
  { questions: all, leftOut }: InterviewQuestions,
  strings: Strings,
): Message {
  const { questions } = strings.supplement;
  return {
    summary: questions.summary(all.length),
    about: aboutJobs([job]),
    blocks: [
      { kind: 'heading', text: questions.heading },
      { kind: 'list', items: all.map(({ line, question }) => [{ bold: question }, `\n“${line}”`]) },
      ...(leftOut > 0 ? [smallBlock(questions.leftOut(leftOut))] : []),
      smallBlock(questions.note),
      deleteButton(job, strings),
    ],
  };
}

function deleteButton(job: Job, { answer }: Strings): Block {
  return {
    kind: 'buttons',
    buttons: [{ label: answer.delete, action: { do: 'delete', job: job.id }, style: 'danger' }],
  };
}

/** Renders the status message of a supplement's job, which is edited in place from its start to its end. */
export function supplementStatus(
  { job, step, checks }: Pick<DeliveryPayload, 'job' | 'step' | 'checks'>,
  kind: SupplementKind,
  strings: Strings,
): Message {
  const { status, supplement, forRole, supplementProgressText } = strings;
  const t = supplement[kind];
  const role = forRole(job);
  const cancel = { label: status.cancel, action: { do: 'cancel', job: job.id } } as const;
  if (job.status === 'COMPLETED') return titledMessage(job, t.done(role), t.doneDetail);
  if (job.failure?.code === 'cancelled') return titledMessage(job, t.cancelled(role), status.cancelledDetail);
  if (job.status === 'FAILED') return titledMessage(job, t.failed(role), status.failedDetail);
  const detail = supplementProgressText(kind, step, checks);
  const { blocks, ...message } = titledMessage(job, t.working(role), detail);
  return { ...message, blocks: [...blocks, { kind: 'buttons', buttons: [cancel] }] };
}
