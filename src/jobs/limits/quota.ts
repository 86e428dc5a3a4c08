import type { Job } from '../model/job.ts';
import type { LimitName } from '../model/limit-name.ts';
import { type Refused, reason, refuse } from '../model/refusal.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import type { Limits } from '../ports/limits.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { Reservation, Used } from '../ports/usage.ts';
import { lowerCeiling, workspaceSettings } from '../settings/workspace-settings.ts';
import type { RemainingModelCalls } from './remaining-model-calls.ts';

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

/** What of a job may cost something: the letters of what is asked about, and who is asked. */
export interface Spending {
  readonly letters: number;
  readonly asking: RemainingModelCalls;
}

/** Letters of a token, on the low side for English; the rules and the lines of a prompt come on top. */
const LETTERS_PER_TOKEN = 3;
const PROMPT_TOKENS = 6_000;
/** The longest answers seen are below it. What a job really used takes its place in the end. */
const ANSWER_TOKENS = 6_000;
/** A judge gets shorter rules, and answers one word a claim. */
const JUDGE_TOKENS = { prompt: 1_000, answer: 1_500 };

/** Tokens of one call of the model. */
interface Call {
  readonly input: number;
  readonly output: number;
}

/**
 * Takes the job out of its person's quota, and what it may spend out of the day's ceilings, before anything is spent.
 * Gives a refusal that says when the limit opens again, and must then be rolled back with the job.
 */
export async function reserveQuota(
  tables: Repositories,
  job: Job,
  spending: Spending,
  { limits, price, now = () => new Date() }: Quota,
): Promise<Refused | null> {
  const time = now();
  const wanted = { day: dayOf(time), places: placesOf(job), ...estimate(spending, price) };
  const reached = await tables.usage.reserve(job, {
    ...wanted,
    limits: await limitsAt(job.place, limits, tables),
  });
  return reached === null ? null : limitReached(reached, limits, time);
}

/** A version of another job takes no place in its person's quota. */
const placesOf = ({ revision }: Job): 0 | 1 => (revision.made.by === 'run' ? 1 : 0);

/** `2026-11-24`, in UTC. */
export const dayOf = (time: Date) => time.toISOString().slice(0, 10);

/** When the limits of a day open again: at 00:00 UTC. */
export function nextMidnight(time: Date): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate() + 1));
}

/** The most that a job may use, as far as can be said before it runs. Pure. */
export function estimate(spending: Spending, price: TokenPrice | null): Pick<Reservation, 'tokens' | 'cost'> {
  const calls = callsFor(spending);
  const input = calls.reduce((sum, call) => sum + call.input, 0);
  const output = calls.reduce((sum, call) => sum + call.output, 0);
  const cost = price ? (input * price.input + output * price.output) / 1_000_000 : 0;
  return { tokens: Math.ceil(input + output), cost };
}

/** The answer, one repair, for which all of that is sent again, and the judge. */
function callsFor({ letters, asking }: Spending): Call[] {
  if (asking === 'nothing') return [];
  const text = letters / LETTERS_PER_TOKEN;
  const judge = { input: JUDGE_TOKENS.prompt + text, output: JUDGE_TOKENS.answer };
  if (asking === 'judge') return [judge];
  const answer = { input: PROMPT_TOKENS + text, output: ANSWER_TOKENS };
  const repair = { input: answer.input + answer.output, output: ANSWER_TOKENS };
  return [answer, repair, judge];
}

/** Of the installation's limit on a workspace and that of its own admins, the lower one. */
export async function limitsAt(
  place: ReplyTarget | null,
  limits: Limits,
  tables: Repositories,
): Promise<Limits> {
  if (!place || place.workspace === '') return limits;
  const settings = await workspaceSettings({ platform: place.platform, id: place.workspace }, tables);
  return { ...limits, workspace: lowerCeiling(limits.workspace, settings) };
}

/** Puts what a job used in the place of what was reserved. A failed one is taken out of the quota again. */
export async function settleQuota(
  tables: Repositories,
  job: Job,
  usage: Used['usage'] = job.usage,
): Promise<void> {
  await tables.usage.settle(job.id, { usage, freed: job.status === 'FAILED' ? placesOf(job) : 0 });
}

function limitReached(limit: LimitName, { jobsPerPerson }: Limits, now: Date): Refused {
  const resetsAt = nextMidnight(now);
  return refuse({
    user_id: reason('daily_limit_reached', {
      limit,
      jobs: limit === 'person' ? jobsPerPerson : null,
      resetsAt: resetsAt.toISOString(),
      minutes: Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 60_000)),
    }),
  });
}
