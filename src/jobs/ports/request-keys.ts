import type { UserId } from '../model/ids.ts';

/** The port to the keys under which a person's requests were taken, and what was asked under each. */
export interface RequestKeys {
  /** Keeps what was asked, or says that it is the same as before; false where it is something else. */
  claim(user: UserId, key: string, asked: string): Promise<boolean>;
  /** Forgets a key under which nothing was started, so that the corrected request may use it. */
  free(user: UserId, key: string): Promise<void>;
}
