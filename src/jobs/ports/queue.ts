import type { Job } from '../model/job.ts';
import type { Delivery, PostedMessages } from './deliverer.ts';
import type { InboxEvent } from './inbox.ts';
import type { Repositories, Store } from './repositories.ts';

/** One attempt at a piece of queued work. It is held until it is settled, given back or taken away. */
export interface Lease {
  readonly queue: string;
  readonly id: string;
  /** 0 for the first attempt. */
  readonly attempt: number;
  /** No other attempt follows this one. */
  readonly last: boolean;
}

export interface Queue {
  /** False where no process posts what is delivered: the caller of a job gets it, and no delivery is created. */
  readonly canDeliver: boolean;
  /** In its person's lane, which runs one at a time, and under its workspace's cap. */
  enqueueJob(job: Job): Promise<void>;
  enqueueDelivery(delivery: Delivery): Promise<void>;
  enqueueEvent(event: InboxEvent): Promise<void>;
  /** Has the platform's process take back what stands, whoever's it was. */
  retractMessages(standing: PostedMessages): Promise<void>;
  /** In so many seconds, unless a purge is queued or running already. */
  enqueuePurge(seconds: number): Promise<void>;
  /** True where a job's work waits or is being done. */
  isJobQueued(job: Job): Promise<boolean>;
  /** True where a delivery waits to be posted or is being posted. */
  isDeliveryQueued(delivery: Delivery): Promise<boolean>;
  /** Takes a job's work, and what is to be posted of it, off the queue: an attempt that runs has lost it. */
  withdraw(job: Job, deliveries: readonly Delivery[]): Promise<void>;
  /** True while nobody else has been given this work. */
  holds(lease: Lease): Promise<boolean>;
  /** Ends the work as done. False where it is no longer held: it is another's then, and nothing may be committed. */
  settle(lease: Lease): Promise<boolean>;
  /** Ends the work as `settle` does, and leaves nothing of it on the queue. */
  erase(lease: Lease): Promise<boolean>;
  /** Gives the work back, to be tried again after so many seconds. False as above. */
  release(lease: Lease, seconds: number): Promise<boolean>;
}

/** What commits together: the tables, and what is put on the queue or taken from it. */
export interface Transaction extends Repositories {
  readonly queue: Queue;
}

export interface QueuedStore extends Store {
  readonly queue: Queue;
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}
