/** How much each sign counts. */
export type Weights = ReadonlyMap<string, number>;

const STEP = 0.5;

/**
 * Learns weights by gradient ascent (Adagrad), the same each time. `addSlopes` adds, for the weights so far, how fast the
 * likelihood of all cases grows with each sign. `decay` keeps weights small, so that few cases can't decide much; signs in
 * `undecayed` may weigh as much as they will.
 */
export function learnWeights(
  { rounds, decay }: { readonly rounds: number; readonly decay: number },
  addSlopes: (weights: Weights, add: (sign: string, slope: number) => void) => void,
  undecayed: ReadonlySet<string> = new Set(),
): Weights {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const slopes = new Map(
      [...weights].map(([sign, weight]) => [sign, undecayed.has(sign) ? 0 : -decay * weight]),
    );
    addSlopes(weights, (sign, slope) => slopes.set(sign, (slopes.get(sign) ?? 0) + slope));
    for (const [sign, slope] of slopes) {
      const square = (squares.get(sign) ?? 1e-8) + slope ** 2;
      squares.set(sign, square);
      weights.set(sign, (weights.get(sign) ?? 0) + (STEP * slope) / Math.sqrt(square));
    }
  }
  return weights;
}

/** Renders weights as an object literal: to a tenth, without those that don't count, by name. */
export function renderWeights(weights: Weights): string {
  const rows = [...weights]
    .map(([sign, weight]) => [sign, Math.round(weight * 10) / 10] as const)
    .filter(([, weight]) => weight !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{\n${rows.map(([sign, weight]) => `  '${sign}': ${weight},`).join('\n')}\n}`;
}
