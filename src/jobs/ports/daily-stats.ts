import type { FaultCode } from '../model/fault.ts';
import type { JobStatus } from '../model/job.ts';
import type { Platform } from '../model/reply-target.ts';
import type { Usage } from '../model/usage.ts';
import type { DeliveryKind } from './deliverer.ts';

/** What the whole installation has done since 00:00 UTC. Contains no personal data. */
export interface DailyStats {
  readonly jobs: readonly {
    readonly status: JobStatus;
    readonly code: FaultCode | null;
    readonly count: number;
  }[];
  readonly deliveries: readonly {
    readonly platform: Platform;
    readonly kind: DeliveryKind;
    readonly state: 'PENDING' | 'DELIVERED' | 'FAILED';
    readonly count: number;
  }[];
  /** Of the jobs that have ended. */
  readonly usage: Usage;
}

/** The state of a queue. */
export interface QueueStats {
  readonly queue: string;
  /** Due, and not taken by a worker yet. */
  readonly waiting: number;
  /** Due later. */
  readonly deferred: number;
  readonly running: number;
  /** Seconds that the oldest waiting item has been queued; 0 if none waits. */
  readonly oldest: number;
}
