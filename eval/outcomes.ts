import type { JudgedCase } from './faithfulness.ts';

/** What code alone says of some cases, by their labels, with the ids of those that it gets wrong. */
export interface Outcomes {
  readonly fabricated: {
    readonly n: number;
    readonly refused: number;
    readonly unsure: number;
    readonly passed: readonly string[];
  };
  readonly faithful: {
    readonly n: number;
    readonly passed: number;
    readonly unsure: number;
    readonly refused: readonly string[];
  };
}

/** Counts what the gates refuse, pass and leave to the judge. */
export function countOutcomes(judged: readonly JudgedCase[]): Outcomes {
  const of = (label: string, outcome?: JudgedCase['outcome']) =>
    judged.filter((one) => one.case.label === label && (outcome === undefined || one.outcome === outcome));
  const ids = (some: readonly JudgedCase[]) => some.map((one) => one.case.id);
  return {
    fabricated: {
      n: of('fabricated').length,
      refused: of('fabricated', 'refuse').length,
      unsure: of('fabricated', 'unsure').length,
      passed: ids(of('fabricated', 'pass')),
    },
    faithful: {
      n: of('faithful').length,
      passed: of('faithful', 'pass').length,
      unsure: of('faithful', 'unsure').length,
      refused: ids(of('faithful', 'refuse')),
    },
  };
}

/** What was used in the end, after the judge: which fabrications, and how many faithful rewordings. */
export interface Shipped {
  readonly fabricated: readonly string[];
  readonly faithful: number;
}

/** Counts what the judge let through. */
export function countShipped(judged: readonly JudgedCase[]): Shipped {
  const shipped = judged.filter(({ outcome }) => outcome === 'pass');
  return {
    fabricated: shipped.filter((one) => one.case.label === 'fabricated').map((one) => one.case.id),
    faithful: shipped.filter((one) => one.case.label === 'faithful').length,
  };
}

/** Renders outcomes as two lines for a terminal. */
export function outcomesText({ fabricated, faithful }: Outcomes): string {
  return [
    `fabricated: ${fabricated.n}, refused ${fabricated.refused}, unsure ${fabricated.unsure}; passed: ${fabricated.passed.join(', ') || 'none'}`,
    `faithful: ${faithful.n}, passed ${faithful.passed}, unsure ${faithful.unsure}; refused: ${faithful.refused.join(', ') || 'none'}`,
  ].join('\n');
}
