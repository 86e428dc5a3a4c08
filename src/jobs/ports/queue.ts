import type { DeliveryId, JobId, PostedMessageId, UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { Platform } from '../model/reply-target.ts';
import type { Delivery } from './deliverer.ts';
import type { InboxEvent } from './inbox.ts';
import type { Repositories, Store } from './repositories.ts';

/** One attempt at a piece of queued work. Lasts until it is settled, released or taken away. */
export interface Lease {
  readonly queue: string;
  readonly id: string;
  /** 0 for the first attempt. */
  readonly attempt: number;
  /** No other attempt follows this one. */
  readonly last: boolean;
}

export interface Queue {
  /** False when no process posts deliveries. The caller then gets the finished job, and no delivery is created. */
  readonly canDeliver: boolean;
  /**
   * Queues a job. A user's jobs run one at a time, and a workspace's within its limit. Users and workspaces get their
   * turn.
   */
  enqueueJob(job: Pick<Job, 'id' | 'userId' | 'place'>): Promise<void>;
  enqueueDelivery(delivery: Delivery): Promise<void>;
  enqueueEvent(event: InboxEvent): Promise<void>;
  /** Queues the deletion of detached messages, by a process that has their platform. */
  enqueueRetraction(platform: Platform, messages: readonly PostedMessageId[]): Promise<void>;
  /** Queues a purge in this many seconds, unless one is queued or running already. */
  enqueuePurge(seconds: number): Promise<void>;
  /** True when a job's work waits or runs. */
  isJobQueued(job: Job): Promise<boolean>;
  /** True when a delivery waits or is being posted. */
  isDeliveryQueued(delivery: Delivery): Promise<boolean>;
  /** Takes a job's work and deliveries off the queue. An attempt that runs loses its lease. */
  withdraw(job: Job, deliveries: readonly Delivery[]): Promise<void>;
  /** Deletes all work that names a job or a user, or has the id of a delivery: ended work, and its leases, too. */
  forget(
    work: ({ readonly job: JobId } | { readonly user: UserId }) & {
      readonly deliveries: readonly DeliveryId[];
    },
  ): Promise<void>;
  /** True while nobody else holds this work. */
  holds(lease: Lease): Promise<boolean>;
  /** Ends the work as done. False when the lease is lost: another attempt has it, so commit nothing. */
  settle(lease: Lease): Promise<boolean>;
  /** Ends the work as `settle` does, and deletes it from the queue. */
  erase(lease: Lease): Promise<boolean>;
  /** Gives the work back, to be tried again after this many seconds. False when the lease is lost. */
  release(lease: Lease, seconds: number): Promise<boolean>;
}

/** What commits together: rows, and work put on the queue or taken from it. */
export interface Transaction extends Repositories {
  readonly queue: Queue;
}

export interface QueuedStore extends Store {
  readonly queue: Queue;
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}
