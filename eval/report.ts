import { type Judged, type Tally, tallyOf } from './faithfulness.ts';
import { table } from './table.ts';
import { type TailoringFigures, tailoringReport } from './tailoring.ts';
import { shareOf, type Target } from './targets.ts';

const HALVES = ['development', 'reported'] as const;

/** The tallies of both halves, whole and by language and kind. */
export function summaryOf(judged: readonly Judged[]): object {
  return Object.fromEntries(
    HALVES.map((half) => {
      const own = judged.filter((one) => one.case.half === half);
      return [half, { ...tallyOf(own), byLanguage: tallies(own, languageOf), byKind: tallies(own, kindOf) }];
    }),
  );
}

/** All that the evaluation measured. */
export interface Evaluation {
  readonly judged: readonly Judged[];
  /** Both halves after a second reading by the model's judge, or why there is none. */
  readonly withJudge: Tally | string;
  readonly tailoring: TailoringFigures;
  readonly targets: readonly Target[];
}

/** The evaluation as Markdown: `full` for the page in docs, `short` for a terminal, without the single misses. */
export function documentOf(
  { judged, withJudge, tailoring, targets }: Evaluation,
  length: 'full' | 'short',
): string {
  const parts = [
    '# Evaluation',
    '`npm run eval` prints these figures and writes this page with `--write`. The rules may be tuned on the development half; the reported half is only counted. `eval/README.md` tells how the cases were made.',
    '## Targets on the reported half',
    targetTable(targets),
    '## Rewordings, by the code gates alone',
    'Caught: fabrications that are refused. Passed: faithful rewrites that are let through; the others fall back to their line. The two belong together: gates that refuse everything catch everything.',
    ...HALVES.map((half) =>
      halfReport(
        judged.filter((one) => one.case.half === half),
        half,
      ),
    ),
    `With the judge: ${judgeReport(withJudge)}.`,
    tailoringReport(tailoring),
  ];
  if (length === 'full')
    parts.push('## Missed and blocked, one by one', ...HALVES.map((half) => missReport(judged, half)));
  return `${parts.join('\n\n')}\n`;
}

function judgeReport(withJudge: Tally | string): string {
  if (typeof withJudge === 'string') return withJudge;
  const { fabricated, faithful } = withJudge;
  return `caught ${shareOf(fabricated.caught, fabricated.n)}, passed ${shareOf(faithful.passed, faithful.n)}`;
}

function targetTable(targets: readonly Target[]): string {
  return table(
    ['what', 'figure', 'target', ''],
    targets.map(({ name, figure, limit, reached }) => [name, figure, limit, reached ? 'reached' : 'MISSED']),
  );
}

function halfReport(judged: readonly Judged[], half: string): string {
  return [
    `### The ${half} half`,
    tallyTable('language', [['all', tallyOf(judged)], ...Object.entries(tallies(judged, languageOf))]),
    tallyTable('kind', Object.entries(tallies(judged, kindOf))),
  ].join('\n\n');
}

function tallyTable(heading: string, rows: readonly (readonly [string, Tally])[]): string {
  return table(
    [heading, 'fabrications caught', 'faithful passed'],
    rows.map(([name, { fabricated, faithful }]) => [
      name,
      shareOf(fabricated.caught, fabricated.n),
      shareOf(faithful.passed, faithful.n),
    ]),
  );
}

function missReport(judged: readonly Judged[], half: string): string {
  const wrong = judged.filter(
    (one) => one.case.half === half && one.passes === (one.case.label === 'fabricated'),
  );
  const items = wrong.map(({ case: { id, kind, label, source, rewrite }, reason }) =>
    [
      `- \`${id}\` (${kind}), ${label === 'fabricated' ? 'missed' : `blocked: ${reason}`}`,
      `  - line: ${source}`,
      `  - rewrite: ${rewrite}`,
    ].join('\n'),
  );
  return `### ${half === 'reported' ? 'Reported' : 'Development'} half\n\n${items.join('\n') || 'None.'}`;
}

function tallies(judged: readonly Judged[], keyOf: (one: Judged) => string): Record<string, Tally> {
  const groups = Map.groupBy(judged, keyOf);
  return Object.fromEntries([...groups].sort().map(([key, group]) => [key, tallyOf(group)]));
}

function languageOf({ case: { language } }: Judged): string {
  return language ?? 'unknown';
}

function kindOf({ case: { kind } }: Judged): string {
  return kind;
}
