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

function ranksOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
