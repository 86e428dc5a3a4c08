import { v7 as uuidv7 } from 'uuid';
import { Job } from '../../../src/jobs/model/job.ts';
import type { DeliveryPayload } from '../../../src/jobs/ports/deliverer.ts';
import { InMemoryRecordingDeliverer } from '../../setup/recording-deliverer.ts';
import { delivererContract } from './deliverer-contract.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1', thread: null, reply: null } as const;

const job = Job.parse({
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
  place,
  parentJobId: null,
  revision: { made: { by: 'run' }, decisions: [], facts: [] },
  requestKey: 'key',
  createdAt: new Date(),
  updatedAt: new Date(),
});

delivererContract('the in-memory recording deliverer', async () => {
  const deliverer = new InMemoryRecordingDeliverer();
  const payload = (kind: DeliveryPayload['kind']): DeliveryPayload => ({
    kind,
    target: place,
    job,
    step: 'received',
    files: [],
    statusId: null,
  });
  return {
    deliverer,
    payload,
    count: async () => deliverer.messages.length,
    failAfterAccepting() {
      deliverer.failAfterAccepting = 1;
    },
    refuseOnce() {
      deliverer.refuse = { times: 1, retryable: true };
    },
  };
});
