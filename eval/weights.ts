/** How much each sign counts. */
export type Weights = ReadonlyMap<string, number>;

/** A step grows while its slope keeps its direction, and halves when it has gone too far (Rprop). */
const STEPS = { first: 0.1, most: 1, least: 1e-4, growth: 1.2, shrinkage: 0.5 };

/**
 * Learns weights by gradient ascent (resilient propagation), the same each time. `addSlopes` adds, for the weights so far,
 * how fast the likelihood of all cases grows with each sign. `decay` keeps weights small, so that few cases can't decide
 * much; signs in `undecayed` may weigh as much as they will.
 */
export function learnWeights(
  { rounds, decay }: { readonly rounds: number; readonly decay: number },
  addSlopes: (weights: Weights, add: (sign: string, slope: number) => void) => void,
  undecayed: ReadonlySet<string> = new Set(),
): Weights {
  const weights = new Map<string, number>();
  const steps = new Map<string, number>();
  let before: ReadonlyMap<string, number> = new Map();
  for (let round = 0; round < rounds; round += 1) {
    const slopes = new Map(
      [...weights].map(([sign, weight]) => [sign, undecayed.has(sign) ? 0 : -decay * weight]),
    );
    addSlopes(weights, (sign, slope) => slopes.set(sign, (slopes.get(sign) ?? 0) + slope));
    for (const [sign, slope] of slopes) {
      const turn = slope * (before.get(sign) ?? 0);
      const step = steps.get(sign) ?? STEPS.first;
      if (turn > 0) steps.set(sign, Math.min(STEPS.most, step * STEPS.growth));
      if (turn < 0) steps.set(sign, Math.max(STEPS.least, step * STEPS.shrinkage));
      if (turn < 0) slopes.set(sign, 0);
      else weights.set(sign, (weights.get(sign) ?? 0) + Math.sign(slope) * (steps.get(sign) ?? step));
    }
    before = slopes;
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
