import { v7 as uuidv7 } from 'uuid';
import { Job } from '../../src/jobs/model/job.ts';
import type { ReplyTarget } from '../../src/jobs/model/reply-target.ts';
import type { DeliveryKind, DeliveryPayload } from '../../src/jobs/ports/deliverer.ts';

export const TEXT = `Ines Kalliomaki
Sous Chef, Harbour Kitchen, 2019 – 2024
- Trained 6 apprentices in knife work *and* hygiene
`;

/** A parcel of a job that has come as far as its kind says. */
export function deliveryPayload(
  kind: DeliveryKind,
  place: ReplyTarget,
  job: Partial<Job> = {},
): DeliveryPayload {
  const answered = kind === 'answer';
  return {
    kind,
    target: place,
    step: kind === 'status' ? 'received' : 'done',
    statusId: null,
    job: jobOf({
      place,
      status: answered ? 'COMPLETED' : kind === 'notice' ? 'FAILED' : 'PENDING',
      tailoredResumeText: answered ? TEXT : null,
      failure: kind === 'notice' ? { code: 'model_timeout', reference: 'R-1' } : null,
      ...job,
    }),
    files: answered
      ? (['docx', 'pdf', 'png'] as const).map((one) => ({ kind: one, bytes: new Uint8Array(2_000).fill(7) }))
      : [],
  };
}

function jobOf(more: Partial<Job>): Job {
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
