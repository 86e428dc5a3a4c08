import type { PgBoss } from 'pg-boss';
import { Platform } from '../../jobs/model/reply-target.ts';

/**
 * The queues, one for each kind of work and, where an adapter does it, one for each platform: a process takes only
 * work that it has the means for. Each has a second one, for work whose attempts are used up.
 */
export const queues = {
  tailor: 'tailor',
  deliver: (platform: Platform) => `deliver-${platform}`,
  intake: (platform: Platform) => `intake-${platform}`,
  takeBack: (platform: Platform) => `take-back-${platform}`,
  purge: 'purge',
  /** Where work of a queue ends up whose last attempt failed. */
  dead: (queue: string) => `${queue}-dead`,
};

/**
 * Seconds. A worker that is killed is noticed when its heartbeat is HEARTBEAT old (pg-boss' least), by a look around
 * every SWEEP; its work is tried again after at most LONGEST_WAIT, and found by a look for work every POLL: 20 in all,
 * and the time that the machine takes.
 */
export const HEARTBEAT = 10;
export const BEAT = 3;
export const SWEEP = 4;
export const POLL = 2;
const LONGEST_WAIT = 4;

/** Seconds that one attempt may take, whatever it waits for. */
const ATTEMPT = 300;

/** Answers of a model that one attempt at a job waits for at most (jobs/call-model.ts), and seconds for the rest. */
const ANSWERS = 3;
const BESIDE = 120;

/**
 * Attempts after the first. A killed worker uses one up, as an answer of 429 does. What is to be taken back is tried for
 * most of a day: nobody can ask for it again.
 */
const RETRIES = { tailor: 12, deliver: 30, intake: 12, takeBack: 1_000, purge: 10_000, dead: 30 };

/** Seconds for which what is to be taken back waits for a process that has its platform. Other work waits 14 days. */
const TAKE_BACK_WAITS = 365 * 86_400;

const shared = {
  notify: true,
  heartbeatSeconds: HEARTBEAT,
  expireInSeconds: ATTEMPT,
  retryBackoff: true,
  retryDelay: 1,
  retryDelayMax: LONGEST_WAIT,
  /** A day, for whoever looks into it. */
  deleteAfterSeconds: 86_400,
};

/**
 * Makes the queues that are missing and brings the others up to date; several processes may do so at once. An attempt
 * at a job has the time for all that a model is asked, of so many seconds each.
 */
export async function prepareQueues(boss: PgBoss, longestAnswer: number): Promise<void> {
  const there = new Set((await boss.getQueues()).map(({ name }) => name));
  for (const name of allQueues()) {
    for (const queue of [queues.dead(name), name]) {
      const { policy, ...settings } = settingsOf(queue, longestAnswer);
      const options = queue === name ? { ...settings, deadLetter: queues.dead(name) } : settings;
      if (there.has(queue)) await boss.updateQueue(queue, options);
      else await boss.createQueue(queue, { ...options, policy });
    }
  }
}

function allQueues(): string[] {
  const each = Platform.options.flatMap((platform) => [
    queues.deliver(platform),
    queues.intake(platform),
    queues.takeBack(platform),
  ]);
  return [queues.tailor, queues.purge, ...each];
}

/** Singleton: of the work with one key, one piece at a time. Exclusive: one piece, waiting or running. */
function settingsOf(queue: string, longestAnswer: number) {
  if (queue.endsWith('-dead')) return { ...shared, retryLimit: RETRIES.dead, policy: 'standard' };
  if (queue.startsWith('intake')) return { ...shared, retryLimit: RETRIES.intake, policy: 'standard' };
  if (queue.startsWith('take-back'))
    return {
      ...shared,
      retryLimit: RETRIES.takeBack,
      retentionSeconds: TAKE_BACK_WAITS,
      policy: 'standard',
    };
  if (queue === queues.purge) return { ...shared, retryLimit: RETRIES.purge, policy: 'exclusive' };
  if (queue.startsWith('deliver')) return { ...shared, retryLimit: RETRIES.deliver, policy: 'singleton' };
  const expireInSeconds = Math.max(ATTEMPT, Math.ceil(ANSWERS * longestAnswer) + BESIDE);
  return { ...shared, expireInSeconds, retryLimit: RETRIES.tailor, policy: 'singleton' };
}
