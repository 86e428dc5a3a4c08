import { isDeepStrictEqual } from 'node:util';
import type { PgBoss } from 'pg-boss';
import { Platform } from '../../jobs/model/reply-target.ts';

/**
 * The queues: one per kind of work and, where an adapter does the work, one per platform, since a process takes only
 * the work that it can do. Each has a dead-letter queue for work that has no attempt left.
 */
export const queues = {
  tailor: 'tailor',
  deliver: (platform: Platform) => `deliver-${platform}`,
  intake: (platform: Platform) => `intake-${platform}`,
  /** The name in the database is older than the word. */
  retraction: (platform: Platform) => `take-back-${platform}`,
  purge: 'purge',
  dead: (queue: string) => `${queue}-dead`,
};

/*
 * A killed worker is noticed when its heartbeat is HEARTBEAT_SECONDS old (pg-boss's least), by a check every
 * SUPERVISE_INTERVAL_SECONDS. Its work is due again at once, before the next of its owner is, and fetched by a poll every
 * POLL_INTERVAL_SECONDS: 16 in all, plus the machine's own time.
 */
export const HEARTBEAT_SECONDS = 10;
export const HEARTBEAT_REFRESH_SECONDS = 3;
export const SUPERVISE_INTERVAL_SECONDS = 4;
export const POLL_INTERVAL_SECONDS = 2;

/** Longest time of one attempt, whatever it waits for. */
const ATTEMPT_TIMEOUT_SECONDS = 300;

/** Model calls that one attempt at a job waits for at most (jobs/pipeline/call-model.ts), and the time for the rest. */
const MODEL_CALLS_PER_ATTEMPT = 3;
const OTHER_STEPS_SECONDS = 120;

/**
 * Attempts after the first. A killed worker uses one up, as a response of 429 does. A retraction is retried for most of
 * a day: its person can no longer ask for it. So is an event that no person sent (`unsent`): a workspace that removed the
 * bot can't say so again, and a large one may take several attempts to delete.
 */
export const RETRY_LIMITS = {
  tailor: 12,
  deliver: 30,
  intake: 12,
  unsent: 1_000,
  retraction: 1_000,
  purge: 10_000,
  dead: 30,
};

/** How long a retraction waits for a process that has its platform. Other work waits 14 days. */
const RETRACTION_RETENTION_SECONDS = 365 * 86_400;

const sharedSettings = {
  notify: true,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: ATTEMPT_TIMEOUT_SECONDS,
  retryBackoff: false,
  retryDelay: 0,
  /** Keeps ended work for a day, so that an operator can look at it. */
  deleteAfterSeconds: 86_400,
};

/**
 * Creates the queues that are missing and updates the others' settings where those changed. Several processes may do so
 * at once. An attempt at a job gets the time for every model call, of `modelTimeoutSeconds` each.
 */
export async function prepareQueues(boss: PgBoss, modelTimeoutSeconds: number): Promise<void> {
  const existing = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  for (const name of queueNames()) {
    for (const queue of [queues.dead(name), name]) {
      const { policy, ...settings } = settingsOf(queue, modelTimeoutSeconds);
      const options = queue === name ? { ...settings, deadLetter: queues.dead(name) } : settings;
      const found = existing.get(queue);
      if (found === undefined) await boss.createQueue(queue, { ...options, policy });
      else if (!isDeepStrictEqual({ ...found, ...options }, found)) await boss.updateQueue(queue, options);
    }
  }
}

function queueNames(): string[] {
  const ofPlatforms = Platform.options.flatMap((platform) => [
    queues.deliver(platform),
    queues.intake(platform),
    queues.retraction(platform),
  ]);
  return [queues.tailor, queues.purge, ...ofPlatforms];
}

/** Policy `singleton` runs one piece of work per key at a time; `exclusive` allows one in all, waiting or running. */
function settingsOf(queue: string, modelTimeoutSeconds: number) {
  if (queue.endsWith('-dead'))
    return { ...sharedSettings, retryLimit: RETRY_LIMITS.dead, policy: 'standard' };
  if (queue.startsWith('intake'))
    return { ...sharedSettings, retryLimit: RETRY_LIMITS.intake, policy: 'standard' };
  if (queue.startsWith('take-back'))
    return {
      ...sharedSettings,
      retryLimit: RETRY_LIMITS.retraction,
      retentionSeconds: RETRACTION_RETENTION_SECONDS,
      policy: 'standard',
    };
  if (queue === queues.purge)
    return { ...sharedSettings, retryLimit: RETRY_LIMITS.purge, policy: 'exclusive' };
  if (queue.startsWith('deliver'))
    return { ...sharedSettings, retryLimit: RETRY_LIMITS.deliver, policy: 'singleton' };
  const modelSeconds = Math.ceil(MODEL_CALLS_PER_ATTEMPT * modelTimeoutSeconds);
  const expireInSeconds = Math.max(ATTEMPT_TIMEOUT_SECONDS, modelSeconds + OTHER_STEPS_SECONDS);
  return { ...sharedSettings, expireInSeconds, retryLimit: RETRY_LIMITS.tailor, policy: 'singleton' };
}
