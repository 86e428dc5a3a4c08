import type { Job } from '../../jobs/model/job.ts';
import type { ProgressStep } from '../../jobs/ports/progress.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Message } from '../types/message.ts';

/** The one message of a job that is edited in place from its request to its end. */
export function statusReply(job: Job, step: ProgressStep, { status, forRole }: Catalogue): Message {
  const role = forRole(job);
  const isFirst = job.parentJobId === null;
  if (job.status === 'COMPLETED')
    return told(isFirst ? status.done(role) : status.doneVersion(role), status.doneDetail);
  if (job.status === 'FAILED')
    return job.failure?.code === 'cancelled'
      ? told(status.cancelled(role), status.cancelledDetail)
      : told(status.failed(role), status.failedDetail);
  const opening = isFirst ? status.working(role) : status.workingOnVersion(role);
  const { summary, blocks } = told(opening, status.steps[step]);
  const cancel = { label: status.cancel, action: { do: 'cancel', job: job.id } } as const;
  return { summary, blocks: [...blocks, { kind: 'buttons', buttons: [cancel] }] };
}

function told(opening: string, detail: string): Message {
  return {
    summary: `${opening}. ${detail}`,
    blocks: [{ kind: 'text', text: [{ bold: opening }, `\n${detail}`] }],
  };
}
