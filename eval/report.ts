import { type CaseTally, type JudgedCase, tallyCases } from './faithfulness.ts';
import { markdownTable } from './table.ts';
import { renderTailoring, type TailoringFigures } from './tailoring.ts';
import { shareText, type Target } from './targets.ts';
import { listMisunderstandings, type measureUnderstanding, renderUnderstanding } from './understanding.ts';

const HALVES = ['development', 'reported'] as const;

/** Sums up both halves: in total, by language and by kind. */
export function summarise(judged: readonly JudgedCase[]): object {
  return Object.fromEntries(
    HALVES.map((half) => {
      const own = judged.filter((one) => one.case.half === half);
      return [
        half,
        { ...tallyCases(own), byLanguage: tallies(own, languageOf), byKind: tallies(own, kindOf) },
      ];
    }),
  );
}

/** Everything that the evaluation measured. */
export interface Evaluation {
  readonly judged: readonly JudgedCase[];
  /** Both halves after the model's judge, or why it wasn't used. */
  readonly withJudge: CaseTally | string;
  readonly tailoring: TailoringFigures;
  readonly understanding: Awaited<ReturnType<typeof measureUnderstanding>>;
  readonly targets: readonly Target[];
}

/**
 * Renders the evaluation as Markdown: `full` for the page in docs, `short` for a terminal, without the list
 * of misses.
 */
export function renderEvaluation(
  { judged, withJudge, tailoring, understanding, targets }: Evaluation,
  length: 'full' | 'short',
): string {
  const parts = [
    '# Evaluation',
    '`npm run eval` prints these figures; with `--write` it also writes this page. The rules may be tuned on the development half; the reported half is only counted. `eval/README.md` says how the cases were made.',
    '## Targets on the reported half',
    targetTable(targets),
    renderUnderstanding(understanding),
    '## Rewordings, by the code gates alone',
    'Caught: fabrications that the gates reject. Passed: faithful rewordings that they accept; the others fall back to the original line. Read the two together: gates that reject everything catch everything.',
    ...HALVES.map((half) =>
      halfReport(
        judged.filter((one) => one.case.half === half),
        half,
      ),
    ),
    `With the judge: ${judgeReport(withJudge)}.`,
    renderTailoring(tailoring),
  ];
  if (length === 'full')
    parts.push(
      '## Missed and blocked, one by one',
      ...HALVES.map((half) => missReport(judged, half)),
      listMisunderstandings(understanding),
    );
  return `${parts.join('\n\n')}\n`;
}

function judgeReport(withJudge: CaseTally | string): string {
  if (typeof withJudge === 'string') return withJudge;
  const { fabricated, faithful } = withJudge;
  return `caught ${shareText(fabricated.caught, fabricated.n)}, passed ${shareText(faithful.passed, faithful.n)}`;
}

function targetTable(targets: readonly Target[]): string {
  return markdownTable(
    ['what', 'figure', 'target', ''],
    targets.map(({ name, figure, limit, reached }) => [name, figure, limit, reached ? 'reached' : 'MISSED']),
  );
}

function halfReport(judged: readonly JudgedCase[], half: string): string {
  return [
    `### The ${half} half`,
    tallyTable('language', [['all', tallyCases(judged)], ...Object.entries(tallies(judged, languageOf))]),
    tallyTable('kind', Object.entries(tallies(judged, kindOf))),
  ].join('\n\n');
}

function tallyTable(heading: string, rows: readonly (readonly [string, CaseTally])[]): string {
  return markdownTable(
    [heading, 'fabrications caught', 'faithful passed'],
    rows.map(([name, { fabricated, faithful }]) => [
      name,
      shareText(fabricated.caught, fabricated.n),
      shareText(faithful.passed, faithful.n),
    ]),
  );
}

function missReport(judged: readonly JudgedCase[], half: string): string {
  const wrong = judged.filter(
    (one) => one.case.half === half && one.outcome === (one.case.label === 'fabricated' ? 'pass' : 'refuse'),
  );
  const items = wrong.map(({ case: { id, kind, label, source, rewrite }, reasons }) =>
    [
      `- \`${id}\` (${kind}), ${label === 'fabricated' ? 'missed' : `blocked: ${reasons.join(' ')}`}`,
      `  - line: ${source}`,
      `  - rewording: ${rewrite}`,
    ].join('\n'),
  );
  return `### ${half === 'reported' ? 'Reported' : 'Development'} half\n\n${items.join('\n') || 'None.'}`;
}

function tallies(
  judged: readonly JudgedCase[],
  keyOf: (one: JudgedCase) => string,
): Record<string, CaseTally> {
  const groups = Map.groupBy(judged, keyOf);
  return Object.fromEntries([...groups].sort().map(([key, group]) => [key, tallyCases(group)]));
}

function languageOf({ case: { language } }: JudgedCase): string {
  return language ?? 'unknown';
}

function kindOf({ case: { kind } }: JudgedCase): string {
  return kind;
}
