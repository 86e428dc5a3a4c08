/** A shade of a picture. */
export interface Shade {
  /** The colour that most of its pixels have: red in the lowest byte, then green, then blue. */
  readonly colour: number;
  readonly pixels: number;
}

/** A smaller palette, and the entry that stands for each shade. */
export interface MergedShades {
  readonly colours: readonly number[];
  readonly entries: Uint8Array;
}

/**
 * Merges shades until no more than `most` are left: each time the two whose merging changes the fewest pixels by the
 * least. The one with more pixels keeps its colour, so that paper and inks stay as they are. The first shade is the first
 * entry's.
 */
export function mergeShades(shades: readonly Shade[], most: number): MergedShades {
  let left = shades.map((shade, index) => ({ ...shade, from: [index] }));
  while (left.length > most) {
    let best = { cost: Number.POSITIVE_INFINITY, keep: left[0], drop: left[0] };
    for (const [at, one] of left.entries()) {
      for (const other of left.slice(at + 1)) {
        const cost = distance(one.colour, other.colour) * Math.min(one.pixels, other.pixels);
        if (cost < best.cost)
          best =
            one.pixels >= other.pixels ? { cost, keep: one, drop: other } : { cost, keep: other, drop: one };
      }
    }
    const { keep, drop } = best;
    if (!keep || !drop) break;
    const merged = { ...keep, pixels: keep.pixels + drop.pixels, from: [...keep.from, ...drop.from] };
    left = left.flatMap((one) => (one === keep ? merged : one === drop ? [] : one));
  }
  left.sort((one, other) => Math.min(...one.from) - Math.min(...other.from));
  const entries = new Uint8Array(shades.length);
  for (const [entry, { from }] of left.entries()) for (const index of from) entries[index] = entry;
  return { colours: left.map(({ colour }) => colour), entries };
}

/** The squared distance of two colours. */
function distance(one: number, other: number): number {
  return [0, 8, 16].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}
