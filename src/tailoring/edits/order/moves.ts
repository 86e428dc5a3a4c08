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

/** Neighbours that moved together: up, above another part, or down, below it. */
export interface MovedParts {
  readonly ids: readonly string[];
  readonly way: 'up' | 'down';
  /** The nearest part that kept its place. */
  readonly by: string;
}

/** Finds the fewest moves that turn one sequence of the same ids into another, in the sequence that came of them. */
export function findMoves(before: readonly string[], after: readonly string[]): MovedParts[] {
  const ranks = ranksOf(before);
  const stays = new Set(longestRising(after, ranks));
  const kept = after.filter((id) => stays.has(id));
  const moves: MovedParts[] = [];
  let passed = 0;
  let isTogether = false;
  for (const id of after) {
    if (stays.has(id)) {
      passed += 1;
      isTogether = false;
      continue;
    }
    const next = kept[passed];
    const isUp = next !== undefined && (ranks.get(next) ?? 0) < (ranks.get(id) ?? 0);
    const by = isUp ? next : kept[passed - 1];
    const last = moves.at(-1);
    const way = isUp ? 'up' : 'down';
    if (isTogether && last?.way === way) moves.splice(-1, 1, { ...last, ids: [...last.ids, id] });
    else if (by !== undefined) moves.push({ ids: [id], way, by });
    isTogether = true;
  }
  return moves;
}

/** Keeps of some moves what still is so in the end: what a later edit moved elsewhere isn't told twice. */
export function lastingMoves(moves: readonly MovedParts[], finished: readonly string[]): MovedParts[] {
  const ranks = ranksOf(finished);
  const rankOf = (id: string) => ranks.get(id) ?? 0;
  return moves.flatMap((move) => {
    const stays = (id: string) =>
      move.way === 'up' ? rankOf(id) < rankOf(move.by) : rankOf(id) > rankOf(move.by);
    const ids = move.ids.filter(stays);
    return ids.length > 0 ? [{ ...move, ids }] : [];
  });
}

/** The most ids whose ranks rise; of several such lists the one whose other ids moved up. Parts of a resume are few. */
function longestRising(ids: readonly string[], ranks: ReadonlyMap<string, number>): string[] {
  const best: { readonly weight: number; readonly list: readonly string[] }[] = [];
  for (const [at, id] of ids.entries()) {
    const rank = ranks.get(id) ?? 0;
    const below = best.filter((_, other) => (ranks.get(ids[other] ?? '') ?? 0) < rank);
    const longest = below.reduce((one, other) => (other.weight > one.weight ? other : one), NO_LIST);
    const isLower = at > rank ? 1 : 0;
    best.push({ weight: longest.weight + ids.length + 1 + isLower, list: [...longest.list, id] });
  }
  return [...best.reduce((one, other) => (other.weight > one.weight ? other : one), NO_LIST).list];
}

const NO_LIST: { readonly weight: number; readonly list: readonly string[] } = { weight: 0, list: [] };

function ranksOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}
