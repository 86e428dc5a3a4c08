import type { PostedMessageId } from '../model/ids.ts';
import type { NewPost, PostedMessage, PostIds } from './posted-messages.ts';

/** The record of what the bot has posted about people, as those who post use it. */
export interface PostLedger {
  /** Records a post before it is made, or finds its record from an earlier attempt. Null when its subject is deleted. */
  begin(post: NewPost): Promise<PostedMessage | null>;
  /** Records the edit of a message. Null when its new subject is deleted. */
  beginEdit(post: NewPost, messageId: string): Promise<PostedMessage | null>;
  saveUploadId(id: PostedMessageId, uploadId: string): Promise<void>;
  /** Stores the ids of a message that is now posted. Takes it back if its subject was deleted during the post. */
  savePosted(id: PostedMessageId, post: NewPost, ids: PostIds): Promise<void>;
}

interface Recording {
  readonly id: PostedMessageId;
  readonly post: NewPost;
  readonly ledger: PostLedger;
}

/**
 * A post that is on record. Every function of an adapter that posts asks for one, and there are two ways to get it: to
 * record the post, or to declare that it says nothing about anybody.
 */
export class RecordedPost {
  /** Idempotency key: 22 characters of base64url. */
  readonly nonce: string;
  readonly #recording: Recording | null;
  #uploadId: string | null;

  private constructor(nonce: string, recording: Recording | null, uploadId: string | null) {
    this.nonce = nonce;
    this.#recording = recording;
    this.#uploadId = uploadId;
  }

  /** Records a post before it is made. Null when what it shows is deleted: it must not be posted then. */
  static async begin(post: NewPost, ledger: PostLedger): Promise<RecordedPost | null> {
    const begun = await ledger.begin(post);
    return begun && new RecordedPost(post.nonce, { id: begun.id, post, ledger }, begun.uploadId);
  }

  /** Records that a posted message gets new words, before it does. Null as for `begin`. */
  static async beginEdit(post: NewPost, messageId: string, ledger: PostLedger): Promise<RecordedPost | null> {
    const begun = await ledger.beginEdit(post, messageId);
    return begun && new RecordedPost(post.nonce, { id: begun.id, post, ledger }, begun.uploadId);
  }

  /** A post of words that are the same for everyone. It is not on record, and stays. */
  static aboutNobody(nonce: string): RecordedPost {
    return new RecordedPost(nonce, null, null);
  }

  /** The id of files that this or an earlier attempt uploaded. */
  get uploadId(): string | null {
    return this.#uploadId;
  }

  /** Stores the id of uploaded files before the step that makes them visible. */
  async saveUploadId(id: string): Promise<void> {
    this.#uploadId = id;
    if (this.#recording) await this.#recording.ledger.saveUploadId(this.#recording.id, id);
  }

  /** Stores the id of the message as soon as the platform says it; null where it gives none. */
  async savePosted(messageId: string | null): Promise<void> {
    if (!this.#recording) return;
    const { id, post, ledger } = this.#recording;
    await ledger.savePosted(id, post, { messageId, uploadId: this.#uploadId });
  }
}
