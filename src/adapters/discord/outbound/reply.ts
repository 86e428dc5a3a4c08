import { SnowflakeUtil } from 'discord.js';
import { TOKEN_LIFE } from '../limits.ts';

/* How a person is answered alone: the token of an interaction, for the minutes that it lives. */

export interface Reply {
  readonly token: string;
  /** Discord shows "thinking…" until it is answered. */
  readonly waits: boolean;
}

/** A secret, as Origin and Place carry it. */
export function encodeReply(interaction: { id: string; token: string }, state: 'waits' | 'shown'): string {
  return `${state}:${interaction.id}:${interaction.token}`;
}

/** Null where there is none, or its time is over: the id of an interaction says when it was made. */
export function liveReply(reply: string | null, now = Date.now()): Reply | null {
  const [, state, id, token] = /^(waits|shown):(\d+):(.+)$/.exec(reply ?? '') ?? [];
  if (!id || !token || now - SnowflakeUtil.timestampFrom(id) >= TOKEN_LIFE) return null;
  return { token, waits: state === 'waits' };
}
