import type { EngineName, Job } from './job.ts';
import type { Place } from './place.ts';
import type { LimitName, Limits, Reservation, Tables } from './ports.ts';
import { type Refused, refuse } from './refusal.ts';
import { lowerCeiling, workspaceSettings } from './workspace.ts';

/** US dollars per million tokens. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
}

export interface Quota {
  readonly limits: Limits;
  /** Null where it is not known: what is spent is then counted in tokens alone. */
  readonly price: TokenPrice | null;
  readonly now?: () => Date;
}

/** Letters of a token, on the low side for English; the rules and the lines of a prompt come on top. */
const LETTERS_PER_TOKEN = 3;
const PROMPT_TOKENS = 6_000;
/** The longest answers seen are below it. What a job really used takes its place in the end. */
const ANSWER_TOKENS = 6_000;

/**
 * Takes the job out of its person's quota, and what it may spend out of the day's ceilings, before anything is spent.
 * Gives a refusal that says when the limit opens again, and must then be rolled back with the job.
 */
export async function reserveQuota(
  tables: Tables,
  job: Job,
  { letters, engine }: { readonly letters: number; readonly engine: EngineName },
  { limits, price, now = () => new Date() }: Quota,
): Promise<Refused | null> {
  const time = now();
  const wanted = { day: dayOf(time), ...estimate({ letters, engine }, price) };
  const reached = await tables.usage.reserve(job, {
    ...wanted,
    limits: await limitsAt(job.place, limits, tables),
  });
  return reached === null ? null : refusalOf(reached, limits, time);
}

/** `2026-11-24`, in UTC. */
export const dayOf = (time: Date) => time.toISOString().slice(0, 10);

/** The most that a job may use, as far as can be said before it runs. Pure. */
export function estimate(
  { letters, engine }: { readonly letters: number; readonly engine: EngineName },
  price: TokenPrice | null,
): Pick<Reservation, 'tokens' | 'cost'> {
  if (engine === 'offline') return { tokens: 0, cost: 0 };
  const input = PROMPT_TOKENS + letters / LETTERS_PER_TOKEN;
  const cost = price ? (input * price.input + ANSWER_TOKENS * price.output) / 1_000_000 : 0;
  return { tokens: Math.ceil(input + ANSWER_TOKENS), cost };
}

/** Of the installation's limit on a workspace and that of its own admins, the lower one. */
export async function limitsAt(place: Place | null, limits: Limits, tables: Tables): Promise<Limits> {
  if (!place || place.workspace === '') return limits;
  const settings = await workspaceSettings({ platform: place.platform, id: place.workspace }, tables);
  return { ...limits, workspace: lowerCeiling(limits.workspace, settings) };
}

/**
 * Puts what a finished job used in the place of what was reserved. A failed one is taken out of the quota again, and so
 * is a version of another.
 */
export async function settleQuota(tables: Tables, job: Job): Promise<void> {
  const counts = job.status === 'COMPLETED' && job.revision.made.by === 'run';
  await tables.usage.settle(job.id, { usage: job.usage, counts });
}

function refusalOf(reached: LimitName, { jobsPerPerson }: Limits, now: Date): Refused {
  const what = {
    person: `You have used today's ${jobsPerPerson === 1 ? 'tailoring' : `${jobsPerPerson} tailorings`}.`,
    workspace: "This workspace has used up today's budget for AI.",
    installation: "This installation has used up today's budget for AI.",
  }[reached];
  const { refusal } = refuse({ user_id: `${what} It opens again at 00:00 UTC, in ${untilMidnight(now)}.` });
  return { ok: false, refusal: { ...refusal, limit: reached } };
}

function untilMidnight(now: Date): string {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  const minutes = Math.max(1, Math.ceil((midnight - now.getTime()) / 60_000));
  const hours = Math.floor(minutes / 60);
  const parts = [
    [hours, 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    .join(' and ');
}
