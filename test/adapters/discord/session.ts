import type { TestDatabase } from '../../setup/databases.ts';
import type { DiscordPeer } from './discord-peer.ts';

/** State that all people of a test share. */
export interface DiscordTestSession {
  readonly peer: DiscordPeer;
  readonly database: TestDatabase;
  /** The person who made each interaction, by its token. */
  readonly tokens: Map<string, string>;
  /** The newest event, to send it again. */
  last: { readonly event: string; readonly data: unknown } | null;
}
