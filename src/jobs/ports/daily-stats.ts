import type { FaultCode } from '../model/fault.ts';
import type { JobStatus } from '../model/job.ts';
import type { Platform } from '../model/reply-target.ts';
import type { Usage } from '../model/usage.ts';
import type { DeliveryKind } from './deliverer.ts';

/** What the whole installation has done since 00:00 UTC. Holds nothing of anybody's. */
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

/** A queue as it is now. */
export interface QueueStats {
  readonly queue: string;
  /** Due, and taken by nobody. */
  readonly waiting: number;
  /** Put off to a later time. */
  readonly deferred: number;
  readonly running: number;
  /** Seconds since the oldest that waits was put on the queue; 0 when none does. */
  readonly oldest: number;
}
