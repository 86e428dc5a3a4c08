import { dayOf } from '../model/day.ts';
import type { UserId } from '../model/ids.ts';
import type { EngineName } from '../model/job.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import type { Ceiling, DailySpending } from '../ports/limits.ts';
import type { Repositories } from '../ports/repositories.ts';
import { estimateUsage, limitsAt, nextMidnight, type Quota } from './quota.ts';

/** Whether a shared budget has anything left. Doesn't reveal what others spent. */
export type Budget = 'open' | 'used_up';

/** What a user has used of a UTC day, and what is left. */
export interface Allowance {
  /** Jobs that count against the limit. Failed jobs don't. */
  readonly used: number;
  /** Null: no limit. */
  readonly limit: number | null;
  readonly left: number | null;
  /** Whether the given engine could still run a job; null outside a workspace. */
  readonly workspace: Budget | null;
  readonly installation: Budget;
  /** When the limits reset. */
  readonly resetsAt: Date;
}

/** Reads how much of today's limits a user has used and has left, for a job that would be answered at `target`. */
export async function allowanceOf(
  user: UserId,
  { target, engine }: { readonly target: ReplyTarget | null; readonly engine: EngineName },
  { limits: configured, price, now = () => new Date() }: Quota,
  repositories: Repositories,
): Promise<Allowance> {
  const time = now();
  const limits = await limitsAt(target, configured, repositories);
  const spent = await repositories.usage.loadSpending(user, target, dayOf(time));
  const minimum = estimateUsage({ chars: 0, calls: engine === 'offline' ? 'nothing' : 'model' }, price);
  const budget = (sum: DailySpending | null, ceiling: Ceiling): Budget =>
    fits(sum, minimum, ceiling) ? 'open' : 'used_up';
  const used = spent.person?.jobs ?? 0;
  const limit = limits.jobsPerPerson;
  return {
    used,
    limit,
    left: limit === null ? null : Math.max(0, limit - used),
    workspace: spent.workspace ? budget(spent.workspace, limits.workspace) : null,
    installation: budget(spent.installation, limits.installation),
    resetsAt: nextMidnight(time),
  };
}

function fits(
  spent: DailySpending | null,
  { tokens, cost }: Pick<DailySpending, 'tokens' | 'cost'>,
  ceiling: Ceiling,
): boolean {
  if (tokens === 0) return true;
  return (
    (spent?.tokens ?? 0) + tokens <= (ceiling.tokens ?? Infinity) &&
    (spent?.cost ?? 0) + cost <= (ceiling.cost ?? Infinity)
  );
}
