import type { Outcome } from '../model/fault.ts';
import type { DeliveryId, JobId, UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { Place, Platform } from '../model/reply-target.ts';
import type { WrittenFile } from './documents.ts';
import type { ProgressStep } from './progress.ts';

export const DELIVERIES = ['status', 'answer', 'notice'] as const;

/** The status message of a job, the answer of a completed one, the notice of a failed one. */
export type DeliveryKind = (typeof DELIVERIES)[number];

/** What the platform calls a part of a delivery. */
export interface Posted {
  /** An id given before the part can be seen, such as an uploaded file's. */
  readonly draft: string | null;
  /** The id of what can be seen; null until it can. */
  readonly id: string | null;
}

/** What was posted of one job and still stands, the oldest first: nothing but the platform's own ids. */
export interface Standing {
  readonly place: Place;
  readonly posted: readonly Posted[];
}

export interface Delivery {
  readonly id: DeliveryId;
  readonly jobId: JobId;
  readonly userId: UserId;
  readonly platform: Platform;
  readonly place: Place;
  readonly kind: DeliveryKind;
  readonly state: 'PENDING' | 'DELIVERED' | 'FAILED';
  /** By the part's key. */
  readonly posted: Readonly<Record<string, Posted>>;
}

/** All that an adapter needs to know to post. */
export interface Parcel {
  readonly kind: DeliveryKind;
  readonly place: Place;
  readonly job: Job;
  /** How far the job is, for the status message. */
  readonly step: ProgressStep;
  /** None but with an answer. */
  readonly files: readonly WrittenFile[];
  /** The id of the job's status message, once it has been posted: answers and notices stand under it. */
  readonly status: string | null;
}

export interface Part {
  readonly key: string;
  /** 22 characters of base64url; the same for the same part of the same delivery. */
  readonly nonce: string;
  readonly draft: string | null;
  /** Stores an id before the step that makes the part visible. */
  keepDraft(id: string): Promise<void>;
}

/**
 * An adapter's way to post. The platform may accept a post and fail to say so, or we may die before writing its id
 * down: whoever tries again asks `find` first. test/queue/deliverer-contract.ts says what every adapter must do.
 */
export interface Deliverer {
  readonly platform: Platform;
  /** The keys of the messages that a parcel is posted as, in order; the same ones every time. */
  parts(parcel: Parcel): readonly string[];
  /** The id of what stands at the place under the part's nonce. */
  find(parcel: Parcel, part: Part): Promise<Outcome<string | null>>;
  /** Posts a part under its nonce; a second post under one nonce gives the first one's id. */
  post(parcel: Parcel, part: Part): Promise<Outcome<string>>;
  /** Makes the status message say what it is now. */
  edit(parcel: Parcel, id: string): Promise<Outcome<void>>;
  /** After a fault of code `place_closed`: where else the job may be answered; null where there is no other place. */
  elsewhere(parcel: Parcel): Promise<Outcome<Place | null>>;
  /** Takes back a message, and a file that was uploaded for one; done where they are gone already. */
  remove(place: Place, posted: Posted): Promise<Outcome<void>>;
}
