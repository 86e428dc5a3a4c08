import type { DraftId, UserId } from '../model/ids.ts';

/** A form that was not accepted yet, kept so that nothing typed is lost. */
export interface Draft {
  readonly id: DraftId;
  readonly userId: UserId;
  /** Which form it is, as the entry point names it. */
  readonly kind: string;
  /** JSON. */
  readonly content: unknown;
  readonly expiresAt: Date;
}

export interface DraftRepository {
  /** Inserts a draft, or replaces the user's own draft with this id. */
  save(draft: Draft): Promise<void>;
  /** Null when it belongs to somebody else or expired before `now`. */
  find(user: UserId, id: DraftId, now: Date): Promise<Draft | null>;
  list(user: UserId): Promise<Draft[]>;
}
