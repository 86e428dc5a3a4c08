import { v7 as uuidv7 } from 'uuid';
import { Job } from '../../src/jobs/model/job.ts';
import type { ReplyTarget } from '../../src/jobs/model/reply-target.ts';
import type { DeliveryKind, DeliveryPayload } from '../../src/jobs/ports/deliverer.ts';

export const TEXT = `Ines Kalliomaki
Sous Chef, Harbour Kitchen, 2019 – 2024
- Trained 6 apprentices in knife work *and* hygiene
`;

/** The payload of a delivery, with a job in the state that fits its kind. */
export function deliveryPayload(
  kind: DeliveryKind,
  target: ReplyTarget,
  job: Partial<Job> = {},
): DeliveryPayload {
  const isAnswer = kind === 'answer';
  return {
    kind,
    target,
    step: kind === 'status' ? 'received' : 'done',
    statusId: null,
    job: createJob({
      place: target,
      status: isAnswer ? 'COMPLETED' : kind === 'notice' ? 'FAILED' : 'PENDING',
      tailoredResumeText: isAnswer ? TEXT : null,
      failure: kind === 'notice' ? { code: 'model_timeout', reference: 'R-1' } : null,
      ...job,
    }),
    files: isAnswer
      ? (['docx', 'pdf', 'png'] as const).map((one) => ({ kind: one, bytes: new Uint8Array(2_000).fill(7) }))
      : [],
  };
}

/** A PENDING job without a result, but for what `more` says. */
export function createJob(more: Partial<Job>): Job {
  return {
    ...Job.parse({
      id: uuidv7(),
      userId: uuidv7(),
      resumeId: null,
      title: 'Head pastry chef',
      companyName: 'Padaria Aurora',
      jobDescription: 'Dough.',
      status: 'PENDING',
      tailoredResumeText: null,
      result: null,
      usage: { calls: 0, inputTokens: 0, cachedTokens: 0, outputTokens: 0, cost: null },
      failure: null,
      options: {},
      place: null,
      parentJobId: null,
      revision: { made: { by: 'run' }, decisions: [], facts: [] },
      requestKey: 'key',
      createdAt: new Date(),
      updatedAt: new Date(),
    }),
    ...more,
  };
}
