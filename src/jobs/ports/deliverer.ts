import type { DeliveryId, JobId, UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { Platform, ReplyTarget } from '../model/reply-target.ts';
import type { Result } from '../model/result.ts';
import type { WrittenFile } from './documents.ts';
import type { PostedMessage } from './posted-messages.ts';
import type { CheckedChanges, ProgressStep } from './progress.ts';
import type { RecordedPost } from './recorded-post.ts';

export const DELIVERY_KINDS = ['status', 'answer', 'notice'] as const;

/** The status message of a job, the answer of a completed one, the notice of a failed one. */
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

/** The platform's ids of one part of a delivery. */
export interface PostedIds {
  /** An id given before the part is visible, such as an uploaded file's. */
  readonly draft: string | null;
  /** The id of the visible message; null until it is posted. */
  readonly id: string | null;
}

/** What a message is deleted by. Without its id, it is looked for by its nonce, unless that is ''. */
export type RetractableMessage = Omit<PostedMessage, 'id'>;

export interface Delivery {
  readonly id: DeliveryId;
  readonly jobId: JobId;
  readonly userId: UserId;
  readonly platform: Platform;
  readonly place: ReplyTarget;
  readonly kind: DeliveryKind;
  readonly state: 'PENDING' | 'DELIVERED' | 'FAILED';
  /** By the key of the message. */
  readonly posted: Readonly<Record<string, PostedIds>>;
}

/** All that an adapter renders a delivery from. */
export interface DeliveryPayload {
  readonly kind: DeliveryKind;
  readonly target: ReplyTarget;
  readonly job: Job;
  /** The number of the job among its versions, from 1, for an answer. */
  readonly version?: number;
  /** How far the job is, for the status message. */
  readonly step: ProgressStep;
  /** How far its changes are checked, while the model writes. */
  readonly checks?: CheckedChanges | undefined;
  /** The job's documents, for an answer; empty for the other kinds. */
  readonly files: readonly WrittenFile[];
  /** The platform's id of the job's status message; null until it is posted. Answers and notices are posted under it. */
  readonly statusId: string | null;
}

/** One message of a delivery, rendered for its platform and target. */
export interface RenderedMessage {
  /** Unique within the delivery, and the same every time that the payload is rendered. */
  readonly key: string;
  /** Finds the id of what was posted under the nonce, or with the uploaded files; null when nothing was. */
  find(post: Pick<RecordedPost, 'nonce' | 'uploadId'>): Promise<Result<string | null>>;
  /** Posts it under the nonce. A second post under one nonce gives the id of the first. */
  post(post: RecordedPost): Promise<Result<string>>;
}

/**
 * Posts to a platform. The platform may accept a post and fail to say so, or the process may die before it stores the
 * id: every later attempt calls `find` first. test/infra/queue/deliverer-contract.ts holds what every adapter must do.
 */
export interface Deliverer {
  readonly platform: Platform;
  /** Renders a delivery once, into its messages in the order in which they are posted. */
  render(payload: DeliveryPayload): readonly RenderedMessage[];
  /** Updates the job's status message to the payload's step. */
  edit(payload: DeliveryPayload, id: string): Promise<Result<void>>;
  /** After a fault of code `place_closed`: another target for the job's answer; null when there is none. */
  fallbackTarget(payload: DeliveryPayload): Promise<Result<ReplyTarget | null>>;
  /**
   * Deletes a message and its files, or replaces a home page by one that says nothing about its person. Succeeds when
   * they are gone already, and for an ephemeral message that the platform lets nobody delete.
   */
  remove(message: RetractableMessage): Promise<Result<void>>;
}
