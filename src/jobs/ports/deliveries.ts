import type { DeliveryId, JobId, UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { Delivery, DeliveryKind, PostedIds } from './deliverer.ts';

export interface DeliveryRepository {
  /** Inserts a delivery, or finds the job's delivery of this kind; `created` is true when it was inserted. */
  add(job: Job, kind: DeliveryKind): Promise<{ delivery: Delivery; created: boolean }>;
  find(id: DeliveryId): Promise<Delivery | null>;
  listByJob(user: UserId, job: JobId): Promise<Delivery[]>;
  listByUser(user: UserId): Promise<Delivery[]>;
  /** Stores the platform's ids of one part at once, outside any transaction. False when the job was deleted. */
  record(id: DeliveryId, part: string, known: Partial<PostedIds>): Promise<boolean>;
  /** Forgets the job's posted status message, because the job is now answered at another reply target. */
  forgetStatus(job: JobId): Promise<void>;
  /** Up to `limit` PENDING deliveries of all users created before `before`, by id, from the first id after `after`. */
  listPendingBefore(before: Date, after: DeliveryId | null, limit: number): Promise<Delivery[]>;
  /** Ends a PENDING delivery; false when it has ended already. */
  finish(id: DeliveryId, state: 'DELIVERED' | 'FAILED'): Promise<boolean>;
}
