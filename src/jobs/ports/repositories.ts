import type { AuditRepository } from './audit.ts';
import type { DeliveryRepository } from './deliveries.ts';
import type { DraftRepository } from './drafts.ts';
import type { FactRepository } from './facts.ts';
import type { InboxRepository } from './inbox.ts';
import type { InstallationRepository } from './installations.ts';
import type { JobRepository } from './jobs.ts';
import type { PostReadingRepository } from './post-readings.ts';
import type { PostedMessageRepository } from './posted-messages.ts';
import type { ResumeRepository } from './resumes.ts';
import type { RetentionRepository } from './retention.ts';
import type { SuspensionRepository } from './suspensions.ts';
import type { UsageRepository } from './usage.ts';
import type { UserRepository } from './users.ts';
import type { WorkspaceRepository } from './workspaces.ts';

/** Everything that is stored. A method that reads rows of a user takes that user's id. */
export interface Repositories {
  readonly users: UserRepository;
  readonly resumes: ResumeRepository;
  readonly jobs: JobRepository;
  readonly facts: FactRepository;
  readonly inbox: InboxRepository;
  readonly deliveries: DeliveryRepository;
  readonly usage: UsageRepository;
  readonly drafts: DraftRepository;
  readonly workspaces: WorkspaceRepository;
  readonly installations: InstallationRepository;
  readonly postedMessages: PostedMessageRepository;
  readonly postReadings: PostReadingRepository;
  readonly retention: RetentionRepository;
  readonly audit: AuditRepository;
  readonly suspensions: SuspensionRepository;
}

export interface Store extends Repositories {
  /**
   * Runs `work` in a transaction: commits all of it or none of it. A transaction that conflicts with another is rolled
   * back and run again a few times, so `work` must do nothing but read and write the repositories.
   */
  transaction<T>(work: (tx: Repositories) => Promise<T>): Promise<T>;
  /** True for an error of the connection, or because there is no space to save; false for one of the statement. */
  isUnavailable(error: unknown): boolean;
  /** True for an error because there is no space to save. */
  isFull(error: unknown): boolean;
  /** True for the error of a transaction that conflicted with others each time it ran. */
  isConflict(error: unknown): boolean;
}
