import type { DeliveryPayload } from '../../../src/jobs/ports/deliverer.ts';
import { createJob } from '../../chat/delivery-payload.ts';
import { InMemoryRecordingDeliverer } from '../../setup/recording-deliverer.ts';
import { delivererContract } from './deliverer-contract.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1', thread: null, reply: null } as const;

const job = createJob({ place });

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
