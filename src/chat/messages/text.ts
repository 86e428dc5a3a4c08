import type { Job } from '../../jobs/model/job.ts';
import type { Catalogue } from '../../strings/strings.ts';
import type { Message } from '../types/message.ts';

/** The tailored resume as text, its lines as they are. */
export function resumeText(job: Job, { answer, forRole }: Catalogue): Message {
  return {
    summary: answer.textSummary(forRole(job)),
    blocks: [
      { kind: 'heading', text: answer.textHeading },
      { kind: 'verbatim', text: job.tailoredResumeText ?? '' },
    ],
  };
}
