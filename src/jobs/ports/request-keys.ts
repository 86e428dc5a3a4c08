import type { UserId } from '../model/ids.ts';

/** The request keys that a user has used, each with a digest of its request. */
export interface RequestKeys {
  /** Stores the request of a key. False when the key was used for a different request before. */
  claim(user: UserId, key: string, request: string): Promise<boolean>;
  /** Forgets a key that started nothing, so that the corrected request can use it. */
  free(user: UserId, key: string): Promise<void>;
}
