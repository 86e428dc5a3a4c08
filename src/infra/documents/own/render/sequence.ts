/** A value with where it stood before, and how much it counts. */
export interface Ranked<T> {
  readonly value: T;
  readonly rank: number;
  readonly weight: number;
}

/** Finds the values that can stay where they are while the others move: the heaviest list with rising ranks. */
export function longestInOrder<T>(items: readonly Ranked<T>[]): T[] {
  // The best weight up to each rank, in a tree of maxima (Fenwick): n log n for files of thousands of paragraphs.
  const size = Math.max(0, ...items.map(({ rank }) => rank + 1));
  const tree: { weight: number; at: number }[] = Array.from({ length: size + 1 }, () => ({
    weight: 0,
    at: -1,
  }));
  const before: number[] = [];
  let best = { weight: 0, at: -1 };
  for (const [at, { rank, weight }] of items.entries()) {
    let found = { weight: 0, at: -1 };
    for (let node = rank; node > 0; node -= node & -node) {
      const one = tree[node];
      if (one && one.weight > found.weight) found = one;
    }
    before[at] = found.at;
    const own = { weight: found.weight + weight, at };
    for (let node = rank + 1; node <= size; node += node & -node)
      if ((tree[node]?.weight ?? 0) < own.weight) tree[node] = own;
    if (own.weight > best.weight) best = own;
  }
  const chosen: T[] = [];
  for (let at = best.at; at >= 0; at = before[at] ?? -1) {
    const item = items[at];
    if (item) chosen.unshift(item.value);
  }
  return chosen;
}
