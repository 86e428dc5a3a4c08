import type { TestDatabase } from '../../setup/databases.ts';
import type { DiscordPeer } from './discord-peer.ts';

/** What the people of a test share. */
export interface DiscordTestSession {
  readonly peer: DiscordPeer;
  readonly database: TestDatabase;
  /** Whose the token of each interaction is. */
  readonly tokens: Map<string, string>;
  last: { readonly event: string; readonly data: unknown } | null;
}
