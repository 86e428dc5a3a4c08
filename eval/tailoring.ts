import { type CoverageFigures, measureCoverageCases } from './coverage.ts';
import { measureOffline, type OfflineFigures } from './offline.ts';
import { measurePages, type PagesFigures } from './pages.ts';
import { markdownTable } from './table.ts';
import { atMost, shareText, type Target } from './targets.ts';

/** What is measured besides the gates: coverage of requirements, the offline engine, a limit of one page. */
export interface TailoringFigures {
  readonly coverage: Readonly<Record<'development' | 'reported', CoverageFigures>>;
  readonly offline: OfflineFigures;
  readonly pages: { readonly offline: PagesFigures; readonly model: PagesFigures };
}

/** Measures all three over the corpus of `RESUME_CORPUS`, or the project's example. `today` is YYYY-MM-DD. */
export async function measureTailoring(today: string): Promise<TailoringFigures> {
  return {
    coverage: await measureCoverageCases(),
    offline: await measureOffline(today),
    pages: await measurePages(today),
  };
}

/** Returns the targets of coverage, the offline engine and the page limit. */
export function tailoringTargets({ coverage, offline, pages: { model } }: TailoringFigures): Target[] {
  const { found, notFound } = coverage.reported;
  return [
    atMost('wrongly reported as not found', found.missed.length, found.n, 0.1),
    atMost('wrongly reported as shown', notFound.missed.length, notFound.n, 0.05),
    zeroTarget('lines lost by the offline engine', offline.lostLines),
    zeroTarget('words invented by the offline engine', offline.inventedWords),
    {
      name: 'coverage of the ceiling on one page, scripted model',
      figure: model.pairs === 0 ? 'no resume is longer than a page' : percent(model.ofCeiling.mean),
      limit: '≥ 95%',
      reached: model.pairs === 0 || model.ofCeiling.mean >= 0.95,
    },
    lengthTarget('pages on a limit of one, scripted model', model.pairs, model.pages),
    lengthTarget('share of the source’s words, scripted model', model.pairs, model.words),
  ];
}

/**
 * Makes a target for length. "≤ 1.1 times the length" can mean the pages asked for or the words of the source; both
 * must hold.
 */
function lengthTarget(name: string, pairs: number, { mean, most }: PagesFigures['pages']): Target {
  return {
    name,
    figure: pairs === 0 ? 'no resume is longer than a page' : `${mean}, at most ${most}`,
    limit: '≤ 1.1',
    reached: pairs === 0 || mean <= 1.1,
  };
}

/** Renders the figures as Markdown. */
export function renderTailoring({ coverage, offline, pages }: TailoringFigures): string {
  return [
    '## Requirements found',
    coverageTable(coverage),
    `## The offline engine, ${offline.resumes} resumes × ${offline.postings} postings`,
    markdownTable(
      [
        'lost lines',
        'invented words',
        'lost words',
        'coverage before',
        'after',
        'ceiling',
        'length ratio',
        'pairs changed',
      ],
      [
        [
          ...[offline.lostLines, offline.inventedWords, offline.lostWords].map(String),
          ...[offline.coverage.before, offline.coverage.after, offline.coverage.ceiling].map(percent),
          String(offline.lengthRatio),
          String(offline.changed),
        ],
      ],
    ),
    '## A limit of one page',
    markdownTable(
      [
        'drops proposed by',
        'pairs',
        'share of the ceiling, mean',
        'minimum',
        'pairs at 95%',
        'pairs on one page',
        'pages, mean',
        'maximum',
        'share of the source’s words, mean',
        'maximum',
      ],
      [pagesRow('the offline engine', pages.offline), pagesRow('a scripted model', pages.model)],
    ),
  ].join('\n\n');
}

function coverageTable(coverage: TailoringFigures['coverage']): string {
  return markdownTable(
    ['half', 'wrongly reported as not found', 'wrongly reported as shown', 'cases'],
    Object.entries(coverage).map(([half, { found, notFound }]) => [
      half,
      shareText(found.missed.length, found.n),
      shareText(notFound.missed.length, notFound.n),
      [...found.missed, ...notFound.missed].join(', ') || 'none',
    ]),
  );
}

function pagesRow(who: string, { pairs, ofCeiling, reached, fitting, pages, words }: PagesFigures): string[] {
  return [
    who,
    String(pairs),
    percent(ofCeiling.mean),
    percent(ofCeiling.least),
    String(reached),
    String(fitting),
    String(pages.mean),
    String(pages.most),
    percent(words.mean),
    percent(words.most),
  ];
}

function zeroTarget(name: string, count: number): Target {
  return { name, figure: String(count), limit: '0', reached: count === 0 };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
