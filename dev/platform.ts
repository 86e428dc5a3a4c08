import { setTimeout as sleep } from 'node:timers/promises';

/** A call that the bot made to an emulated platform. */
export interface BotCall {
  readonly call: string;
  readonly body: unknown;
}

/** A person on an emulated platform. */
export interface DevMember {
  readonly platform: 'slack' | 'discord';
  readonly tenantId: string;
  readonly externalId: string;
  readonly name: string;
  /** Their saved resume, in test/fixtures/resumes. */
  readonly resume: string;
}

/** An emulator of a platform on this machine. */
export interface DevPlatform {
  readonly member: DevMember;
  /** The environment variables that connect the bot to it. */
  readonly env: Readonly<Record<string, string>>;
  /** Sends a recorded payload with the emulator's own ids. Returns the bot's calls in response. */
  replay(payload: Readonly<Record<string, unknown>>): Promise<readonly BotCall[]>;
  close(): Promise<void>;
}

const QUIET_MS = 1_500;
const REPLAY_TIMEOUT_MS = 20_000;

/**
 * Waits until nothing is added to a list for QUIET_MS, or for REPLAY_TIMEOUT_MS. Returns the items from index `from`
 * on.
 */
export async function waitUntilQuiet<T>(list: readonly T[], from: number): Promise<readonly T[]> {
  const end = Date.now() + REPLAY_TIMEOUT_MS;
  let seen = -1;
  while (Date.now() < end && seen !== list.length) {
    seen = list.length;
    await sleep(QUIET_MS);
  }
  return list.slice(from);
}

/** Replaces the recorded ids in a payload, at any depth. */
export function withIds(payload: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof payload === 'string') return ids.get(payload) ?? payload;
  if (Array.isArray(payload)) return payload.map((item: unknown) => withIds(item, ids));
  if (payload === null || typeof payload !== 'object') return payload;
  return Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, withIds(value, ids)]));
}
