import type { JobId, PostedMessageId, ResumeId, UserId } from '../model/ids.ts';
import type { Platform, ReplyTarget } from '../model/reply-target.ts';

/** What of a person's a message shows, besides the person: deleting any of it takes the message back. */
export interface Subject {
  readonly jobs: readonly JobId[];
  readonly resumes: readonly ResumeId[];
}

export const VISIBILITIES = ['everyone', 'person', 'home'] as const;

/** `everyone`: everybody in the place can read it. `person`: an ephemeral one. `home`: the person's home page. */
export type Visibility = (typeof VISIBILITIES)[number];

/** A message that is about to be posted. */
export interface NewPost {
  readonly userId: UserId;
  readonly subject: Subject;
  readonly place: ReplyTarget;
  readonly visibility: Visibility;
  /** Idempotency key: the same on every attempt at this message, and of no other message on its platform. */
  readonly nonce: string;
}

/** The platform's ids of a message. */
export interface PostIds {
  /** Null until it is known, and where the platform gives none. */
  readonly messageId: string | null;
  /** Of the files that were uploaded for it. */
  readonly uploadId: string | null;
}

/** A message that was posted, or was about to be when its process died. */
export interface PostedMessage extends Pick<NewPost, 'place' | 'visibility' | 'nonce'>, PostIds {
  readonly id: PostedMessageId;
  readonly createdAt: Date;
}

/** Whose messages a deletion takes back: all of a person's, or those that show one job or resume. */
export type DeletedSubject =
  | { readonly userId: UserId }
  | { readonly userId: UserId; readonly job: JobId }
  | { readonly userId: UserId; readonly resume: ResumeId };

export interface PostedMessageRepository {
  /**
   * Inserts a post, or finds the one with its nonce and updates its subject and place. A message that is posted in another
   * channel already stays on record by its id. Null when the person, or a job or a resume that it shows, is deleted: once
   * this has returned a post, their deletion will see it.
   */
  begin(post: NewPost): Promise<PostedMessage | null>;
  /** Updates the subject of the person's message with this id, or inserts a post for it. Null as for `begin`. */
  beginEdit(post: NewPost, messageId: string): Promise<PostedMessage | null>;
  /** Stores ids of a post. False when it is detached or gone. */
  saveIds(id: PostedMessageId, ids: Partial<PostIds>): Promise<boolean>;
  /** Lists the messages of a person, oldest first. */
  list(user: UserId): Promise<PostedMessage[]>;
  /** Takes messages from their person, for good. Call it after the job or resume is deleted, and before the person is. */
  detach(subject: DeletedSubject): Promise<PostedMessage[]>;
  /** Inserts a message that belongs to nobody any more. */
  addDetached(message: Omit<PostedMessage, 'id' | 'createdAt'>): Promise<PostedMessage>;
  /** Finds a message that was detached. */
  findDetached(id: PostedMessageId): Promise<PostedMessage | null>;
  /** True when a person has a message under this nonce, as when their home page was published again. */
  exists(platform: Platform, nonce: string): Promise<boolean>;
  delete(ids: readonly PostedMessageId[]): Promise<void>;
}
