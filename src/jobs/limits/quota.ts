import { dayOf } from '../model/day.ts';
import type { Job } from '../model/job.ts';
import { type Refused, reason, refuse } from '../model/refusal.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import type { LimitName } from '../model/usage.ts';
import type { Limits } from '../ports/limits.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { Reservation, SettledUsage } from '../ports/usage.ts';
import { loadWorkspaceSettings, lowerCeiling } from '../settings/workspace-settings.ts';
import type { RemainingModelCalls } from './remaining-model-calls.ts';

/** US dollars per million tokens. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
}

export interface Quota {
  readonly limits: Limits;
  /** Null when the price isn't known. Spending is then counted in tokens only. */
  readonly price: TokenPrice | null;
  readonly now?: () => Date;
}

/** What a job's cost is estimated from: the characters of its resume and posting, and the model calls that it may make. */
export interface EstimateInput {
  readonly chars: number;
  readonly calls: RemainingModelCalls;
}

/** Characters in a token, on the low side for English. A prompt's rules and line numbers come on top. */
const CHARS_PER_TOKEN = 3;
const PROMPT_TOKENS = 6_000;
/** More than the longest answers seen. When the job ends, its real usage replaces this. */
const ANSWER_TOKENS = 6_000;
/** The judge gets shorter rules, with each of some five batches of claims, and answers a few words per claim. */
const JUDGE_TOKENS = { prompt: 7_500, answer: 3_000 };
/** A repair gets short rules, and the refused lines alone. */
const REPAIR_TOKENS = { prompt: 4_000, answer: 4_000 };

/** A letter has a third of an answer's text. */
const LETTER_TOKENS = { prompt: 3_000, answer: 2_500 };
/** Some thirty questions about as many lines, which are a part of the resume. */
const QUESTION_TOKENS = { prompt: 1_500, answer: 2_500 };

/** A requirement of a posting takes about sixty tokens with its quotes. */
const READING_TOKENS = { prompt: 1_500, answer: 4_000 };

/** Tokens of one model call. */
interface Call {
  readonly input: number;
  readonly output: number;
}

/**
 * Counts a job in its user's quota and reserves what it may spend of the day's ceilings, before it spends anything.
 * Returns a refusal that says when the limit resets; the caller must then roll the job back.
 */
export async function reserveQuota(
  repositories: Repositories,
  job: Job,
  spending: EstimateInput,
  { limits, price, now = () => new Date() }: Quota,
): Promise<Refused | null> {
  const time = now();
  const reached = await repositories.usage.reserve(job, {
    day: dayOf(time),
    jobs: dailyJobsOf(job),
    ...estimateUsage(spending, price),
    limits: await limitsAt(job.place, limits, repositories),
  });
  return reached === null ? null : refuseForLimit(reached, limits, time);
}

/** Returns how many jobs of the user's quota a job takes: 1 for a first version, 0 for a later one. */
const dailyJobsOf = ({ revision }: Job): 0 | 1 => (revision.made.by === 'run' ? 1 : 0);

/** Returns when a day's limits reset: the next 00:00 UTC. */
export function nextMidnight(time: Date): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate() + 1));
}

/** Estimates the most that a job may use, before it runs. Pure. */
export function estimateUsage(
  spending: EstimateInput,
  price: TokenPrice | null,
): Pick<Reservation, 'tokens' | 'cost'> {
  const calls = listCalls(spending);
  const input = calls.reduce((sum, call) => sum + call.input, 0);
  const output = calls.reduce((sum, call) => sum + call.output, 0);
  const cost = price ? (input * price.input + output * price.output) / 1_000_000 : 0;
  return { tokens: Math.ceil(input + output), cost };
}

/**
 * Lists the model calls: reading the posting, the answer, its repair, and the judge, who sees an entry again in each
 * batch.
 */
function listCalls({ chars, calls }: EstimateInput): Call[] {
  if (calls === 'nothing') return [];
  const text = chars / CHARS_PER_TOKEN;
  const judge = { input: JUDGE_TOKENS.prompt + 2 * text, output: JUDGE_TOKENS.answer };
  if (calls === 'judge') return [judge];
  if (calls === 'questions')
    return [{ input: QUESTION_TOKENS.prompt + text, output: QUESTION_TOKENS.answer }];
  const letterRepair = { input: REPAIR_TOKENS.prompt, output: LETTER_TOKENS.answer };
  if (calls === 'letter')
    return [{ input: LETTER_TOKENS.prompt + text, output: LETTER_TOKENS.answer }, letterRepair, judge];
  const answer = { input: PROMPT_TOKENS + text, output: ANSWER_TOKENS };
  const repair = { input: REPAIR_TOKENS.prompt, output: REPAIR_TOKENS.answer };
  const reading = { input: READING_TOKENS.prompt + text, output: READING_TOKENS.answer };
  return [reading, answer, repair, judge];
}

/**
 * Loads the limits at a reply target. For its workspace, takes the lower of the installation's limit and its admins'
 * own.
 */
export async function limitsAt(
  target: ReplyTarget | null,
  limits: Limits,
  repositories: Repositories,
): Promise<Limits> {
  if (!target || target.workspace === '') return limits;
  const settings = await loadWorkspaceSettings(
    { platform: target.platform, id: target.workspace },
    repositories,
  );
  return { ...limits, workspace: lowerCeiling(limits.workspace, settings) };
}

/** Replaces a job's reservation with what it used. A failed job no longer counts in its user's quota. */
export async function settleQuota(
  repositories: Repositories,
  job: Job,
  usage: SettledUsage['usage'] = job.usage,
): Promise<void> {
  await repositories.usage.settle(job.id, { usage, freed: job.status === 'FAILED' ? dailyJobsOf(job) : 0 });
}

function refuseForLimit(limit: LimitName, { jobsPerPerson }: Limits, now: Date): Refused {
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
