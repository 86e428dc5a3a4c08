import { SnowflakeUtil } from 'discord.js';
import { INTERACTION_TOKEN_LIFETIME_MS } from '../limits.ts';

/* Answers that only one person sees, by the token of their interaction, while it lives. */

/** `waits`: Discord shows "thinking…" until the interaction is answered. `shown`: it shows nothing. */
export type DiscordReplyState = 'waits' | 'shown';

export interface DiscordReply {
  readonly token: string;
  /** Discord shows "thinking…" until this is answered. */
  readonly isThinking: boolean;
}

/** Encodes an interaction's token for the `reply` of contexts and targets. It is a secret. */
export function encodeDiscordReply(
  interaction: { id: string; token: string },
  state: DiscordReplyState,
): string {
  return `${state}:${interaction.id}:${interaction.token}`;
}

/** Decodes a reply. Null if there is none, or it has expired: an interaction's id says when it was made. */
export function decodeDiscordReply(reply: string | null, now = Date.now()): DiscordReply | null {
  const [, state, id, token] = /^(waits|shown):(\d+):(.+)$/.exec(reply ?? '') ?? [];
  if (!id || !token || now - SnowflakeUtil.timestampFrom(id) >= INTERACTION_TOKEN_LIFETIME_MS) return null;
  return { token, isThinking: state === 'waits' };
}
