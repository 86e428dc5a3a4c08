import type { TestDatabase } from '../../setup/databases.ts';
import type { Peer } from './peer.ts';

/** What the people of a test share. */
export interface Scene {
  readonly peer: Peer;
  readonly database: TestDatabase;
  /** Whose the token of each interaction is. */
  readonly tokens: Map<string, string>;
  last: { readonly event: string; readonly data: unknown } | null;
}
