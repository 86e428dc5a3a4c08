import { type Job, supplementKindOf } from '../../jobs/model/job.ts';
import type { DeliveryPayload } from '../../jobs/ports/deliverer.ts';
import { type Strings, stringsFor } from '../../strings/strings.ts';
import { aboutJobs, type Message } from '../types/message.ts';
import { titledMessage } from './blocks.ts';
import type { DeliveryMessage } from './delivery-message.ts';
import { documentsMessage } from './documents.ts';
import { failureMessage } from './failure.ts';
import { reportMessage } from './report.ts';
import { supplementMessages, supplementStatus } from './supplement.ts';

/**
 * Renders a delivery into its messages, the same on every attempt: the status message; the answer as text, documents
 * and a report; or the notice of a failure. `hasModel`: whether AI is set up, so that what needs it is offered.
 */
export function renderDelivery(
  payload: DeliveryPayload,
  hasModel: boolean,
  strings: Strings = stringsFor(),
): readonly DeliveryMessage[] {
  const { job } = payload;
  const plain = (key: string, message: Message): DeliveryMessage => ({ key, message, attachments: [] });
  switch (payload.kind) {
    case 'status':
      return [plain('status', statusMessage(payload, strings))];
    case 'notice':
      return [plain('notice', failureMessage(job, strings))];
    case 'answer':
      if (job.supplement) return supplementMessages(job, job.supplement, payload.files, strings);
      return [
        plain('text', resumeTextMessage(job, strings)),
        { key: 'documents', ...documentsMessage(job, payload.version ?? 1, payload.files, strings) },
        plain('report', reportMessage(job, hasModel, strings)),
      ];
  }
}

/** Returns the key of the post at `index` among those of one message. */
export function partKey(key: string, index: number): string {
  return index === 0 ? key : `${key}-${index + 1}`;
}

/** Renders the job's status message, which is edited in place from the job's start to its end. */
export function statusMessage(
  { job, step, checks }: Pick<DeliveryPayload, 'job' | 'step' | 'checks'>,
  strings: Strings = stringsFor(),
): Message {
  const { status, forRole } = strings;
  const kind = supplementKindOf({ revision: job.revision });
  if (kind) return supplementStatus({ job, step, checks }, kind, strings);
  const role = forRole(job);
  const isFirst = job.parentJobId === null;
  if (job.status === 'COMPLETED')
    return titledMessage(job, isFirst ? status.done(role) : status.doneVersion(role), status.doneDetail);
  if (job.status === 'FAILED')
    return job.failure?.code === 'cancelled'
      ? titledMessage(job, status.cancelled(role), status.cancelledDetail)
      : titledMessage(job, status.failed(role), status.failedDetail);
  const title = isFirst ? status.working(role) : status.workingOnVersion(role);
  const { blocks, ...titled } = titledMessage(
    job,
    title,
    checks ? status.checks(checks) : status.steps[step],
  );
  const cancel = { label: status.cancel, action: { do: 'cancel', job: job.id } } as const;
  return { ...titled, blocks: [...blocks, { kind: 'buttons', buttons: [cancel] }] };
}

/** Renders the tailored resume as text, line by line. */
function resumeTextMessage(job: Job, { answer, forRole }: Strings): Message {
  return {
    summary: answer.textSummary(forRole(job)),
    about: aboutJobs([job]),
    blocks: [
      { kind: 'heading', text: answer.textHeading },
      { kind: 'verbatim', text: job.tailoredResumeText ?? '' },
    ],
  };
}
