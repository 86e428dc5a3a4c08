import { INVENTIONS, type JudgedCase, tallyCases } from './faithfulness.ts';

/** One figure that the project must reach on the reported half of the cases. */
export interface Target {
  readonly name: string;
  /** The figure as text, such as "97.9% (189 of 193)". */
  readonly figure: string;
  readonly limit: string;
  readonly reached: boolean;
}

/** Returns the three targets of the gates, over cases that no rule was tuned on. */
export function gateTargets(judged: readonly JudgedCase[]): Target[] {
  const reported = judged.filter((one) => one.case.half === 'reported');
  const { fabricated, faithful } = tallyCases(reported);
  const inventions = tallyCases(reported.filter((one) => INVENTIONS.has(one.case.kind))).fabricated;
  return [
    {
      name: 'invented identity, number or date missed',
      figure: `${inventions.missed.length} of ${inventions.n}`,
      limit: '0',
      reached: inventions.missed.length === 0,
    },
    atLeast('fabrications that the gates refuse or doubt', fabricated.caught, fabricated.n, 0.95),
    atMost('faithful rewordings refused by the gates', faithful.blocked.length, faithful.n, 0.1),
  ];
}

/** Makes a target that is reached from `share` (0 to 1) up. */
export function atLeast(name: string, count: number, of: number, share: number): Target {
  return { name, figure: shareText(count, of), limit: `≥ ${share * 100}%`, reached: count >= of * share };
}

/** Makes a target that is reached up to `share` (0 to 1). */
export function atMost(name: string, count: number, of: number, share: number): Target {
  return { name, figure: shareText(count, of), limit: `≤ ${share * 100}%`, reached: count <= of * share };
}

/** Formats a share: "97.9% (189 of 193)". */
export function shareText(count: number, of: number): string {
  return of === 0 ? 'none' : `${((100 * count) / of).toFixed(1)}% (${count} of ${of})`;
}
