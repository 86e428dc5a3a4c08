import type { UserId } from '../model/ids.ts';
import type { EngineName } from '../model/job.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import type { Ceiling, Spent } from '../ports/limits.ts';
import type { Repositories } from '../ports/repositories.ts';
import { dayOf, estimate, limitsAt, nextMidnight, type Quota } from './quota.ts';

/** What is left of a budget that a person shares with others, whose part in it is not said. */
export type Budget = 'open' | 'used_up';

/** A person's day (UTC) so far. */
export interface Allowance {
  /** Jobs that count: those that failed do not. */
  readonly used: number;
  /** Null: as many as they like. */
  readonly most: number | null;
  readonly left: number | null;
  /** For the engine that was asked about; null outside a workspace. */
  readonly workspace: Budget | null;
  readonly installation: Budget;
  /** When all of it opens again. */
  readonly opensAt: Date;
}

/** What of today's limits a person has used and has left, for a job that would be answered at `place`. */
export async function allowanceOf(
  user: UserId,
  { place, engine }: { readonly place: ReplyTarget | null; readonly engine: EngineName },
  { limits: configured, price, now = () => new Date() }: Quota,
  tables: Repositories,
): Promise<Allowance> {
  const time = now();
  const limits = await limitsAt(place, configured, tables);
  const spent = await tables.usage.spent(user, place, dayOf(time));
  const least = estimate({ letters: 0, asking: engine === 'offline' ? 'nothing' : 'model' }, price);
  const budget = (sum: Spent | null, most: Ceiling): Budget => (fits(sum, least, most) ? 'open' : 'used_up');
  const used = spent.person?.jobs ?? 0;
  const most = limits.jobsPerPerson;
  return {
    used,
    most,
    left: most === null ? null : Math.max(0, most - used),
    workspace: spent.workspace ? budget(spent.workspace, limits.workspace) : null,
    installation: budget(spent.installation, limits.installation),
    opensAt: nextMidnight(time),
  };
}

function fits(spent: Spent | null, { tokens, cost }: Pick<Spent, 'tokens' | 'cost'>, most: Ceiling): boolean {
  if (tokens === 0) return true;
  return (
    (spent?.tokens ?? 0) + tokens <= (most.tokens ?? Infinity) &&
    (spent?.cost ?? 0) + cost <= (most.cost ?? Infinity)
  );
}
