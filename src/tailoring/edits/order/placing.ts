/** Where a person wants something. */
export type Destination = 'first' | 'last' | 'before' | 'after' | 'swap' | 'out';

/** Where some ids should be. */
export interface Placing {
  readonly to: Destination;
  readonly ids: readonly string[];
  readonly beside: ReadonlySet<string>;
}

/** Why what was found can't be moved. */
export type NoMove = 'chronological' | 'prose_stays' | 'not_beside';

/** Puts some ids where they should be among all; null where what they go beside isn't there. */
export function moveAmong(all: readonly string[], { to, ids, beside }: Placing): string[] | null {
  if (to === 'swap') return swap(all, ids, beside);
  const taken = ids.filter((id) => all.includes(id) && !beside.has(id));
  const rest = all.filter((id) => !taken.includes(id));
  const at = {
    first: 0,
    last: rest.length,
    before: rest.findIndex((id) => beside.has(id)),
    after: rest.findLastIndex((id) => beside.has(id)) + 1,
    out: 0,
  }[to];
  const isThere = to === 'first' || to === 'last' || rest.some((id) => beside.has(id));
  return isThere ? rest.toSpliced(at, 0, ...taken) : null;
}

function swap(all: readonly string[], ids: readonly string[], beside: ReadonlySet<string>): string[] | null {
  const [one, other] = [all.findIndex((id) => ids.includes(id)), all.findIndex((id) => beside.has(id))];
  const [first, second] = [all[one], all[other]];
  if (first === undefined || second === undefined) return null;
  return all.map((id, at) => (at === one ? second : at === other ? first : id));
}

/** True for the same ids in the same sequence. */
export const isSame = (one: readonly string[], other: readonly string[]) => one.join(' ') === other.join(' ');
