import type { Job } from '../model/job.ts';
import type { Delivery, Standing } from './deliverer.ts';
import type { InboxEvent } from './rows.ts';
import type { Store, Tables } from './tables.ts';

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
  /** In its person's lane, which runs one at a time, and under its workspace's cap. */
  tailor(job: Job): Promise<void>;
  deliver(delivery: Delivery): Promise<void>;
  intake(event: InboxEvent): Promise<void>;
  /** Has the platform's process take back what stands, whoever's it was. */
  takeBack(standing: Standing): Promise<void>;
  /** In so many seconds, unless a purge is queued or running already. */
  purge(seconds: number): Promise<void>;
  /** True where a job's work waits or is being done. */
  works(job: Job): Promise<boolean>;
  /** True where a delivery waits to be posted or is being posted. */
  delivers(delivery: Delivery): Promise<boolean>;
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
export interface Transaction extends Tables {
  readonly queue: Queue;
}

export interface QueuedStore extends Store {
  readonly queue: Queue;
  /** True for an error of the connection, and false for one of what was asked of the database. */
  isUnreachable(error: unknown): boolean;
  /** True for an error of a transaction that stood in the way of others at each of its attempts. */
  isConflict(error: unknown): boolean;
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}
