/** A sequence of ids before an edit, as the edit lists them, and as they stand in the finished resume. */
export interface Move {
  readonly prior: readonly string[];
  readonly listed: readonly string[];
  readonly finished: readonly string[];
}

/** What an edit moved up: as it lists them, and those that really stand higher in the finished resume, in its order. */
export interface Raised {
  readonly listed: ReadonlySet<string>;
  readonly finished: readonly string[];
}

/** Finds what moved up, among the ids that are there before, in the edit and in the end. */
export function findRaised({ prior, listed, finished }: Move): Raised {
  const [inList, inEnd] = [new Set(listed), new Set(finished)];
  const before = ranksOf(prior.filter((id) => inList.has(id) && inEnd.has(id)));
  const common = (ids: readonly string[]) => ids.filter((id) => before.has(id));
  const isHigher = (id: string, rank: number) => rank < (before.get(id) ?? 0);
  const raised = new Set(common(listed).filter(isHigher));
  return {
    listed: raised,
    finished: common(finished).filter((id, rank) => raised.has(id) && isHigher(id, rank)),
  };
}

/** Finds the one that moved down past two others or more while those kept their sequence; null where there is none. */
export function findLowered(before: readonly string[], after: readonly string[]): string | null {
  const now = ranksOf(after);
  const lowered = before.find((id, index) => (now.get(id) ?? index) > index + 1);
  if (lowered === undefined || before.length !== after.length) return null;
  const others = (ids: readonly string[]) => ids.filter((id) => id !== lowered).join(' ');
  return others(before) === others(after) ? lowered : null;
}

function ranksOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
