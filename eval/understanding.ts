import { fileURLToPath } from 'node:url';
import { measurePostings } from './postings.ts';
import { measureStructure } from './structure.ts';
import { markdownTable } from './table.ts';
import { atLeast, atMost, type Target } from './targets.ts';
import { measureVerdicts } from './verdicts.ts';

type Half = 'development' | 'reported';

/** How posts and resumes are understood, by code alone. */
export type UnderstandingFigures = Awaited<ReturnType<typeof measureHalf>>;

/** The day on which the cases were labelled: current jobs end then. */
const LABELLED_ON = '2026-11-29';

type Halves = Readonly<Record<Half, UnderstandingFigures>>;

/** Measures both halves of the project's own posts, verdicts and made-up resumes. */
export async function measureUnderstanding(): Promise<Halves> {
  return { development: await measureHalf('development'), reported: await measureHalf('reported') };
}

async function measureHalf(half: Half) {
  const path = (name: string) => fileURLToPath(new URL(`./cases/${name}`, import.meta.url));
  return {
    ...(await measurePostings(path(`postings/${half}.jsonl`))),
    ...(await measureVerdicts(path(`verdicts/${half}.jsonl`), LABELLED_ON)),
    ...(await measureStructure(path(`structure/${half}`))),
  };
}

/** Returns the targets, over the half that no rule was tuned on. */
export function understandingTargets({ postings, verdicts, structure }: UnderstandingFigures): Target[] {
  const { shown, not_found: absent } = verdicts;
  return [
    share('kind of a post right', postings.kind_right, 0.97),
    share('title right', postings.title_right, 0.92),
    share('company right', postings.company_right, 0.92),
    share('requirements, F1', postings.requirements.f1, 0.85),
    share('points of requirements, F1', postings.atoms.f1, 0.8),
    share('must or nice to have right', postings.must_right, 0.93),
    atMost('said “shown” of what isn’t', absent.said_shown, absent.n, 0.02),
    atMost('said “unclear” of what isn’t shown', absent.said_unclear, absent.n, 0.2),
    atLeast('said “shown” of what is', shown.said_shown, shown.n, 0.75),
    atMost('said “not found” of what is shown', shown.said_not_found, shown.n, 0.08),
    share('the quoted line is the right one', verdicts.evidence_right, 0.95),
    atLeast('sections in their place', structure.sections.right, structure.sections.n, 0.97),
    atLeast('entries with organisation, title and dates', structure.entries.right, structure.entries.n, 0.92),
    share('words in their section', structure.words_in_section, 0.99),
    atLeast('a name on top', structure.names.right, structure.names.n, 1),
  ];
}

function share(name: string, figure: number, least: number): Target {
  return { name, figure: percent(figure), limit: `≥ ${percent(least)}`, reached: figure >= least };
}

/** Renders the figures of both halves as Markdown. */
export function renderUnderstanding({ development: first, reported: second }: Halves): string {
  const figures = understandingTargets(second).map(({ figure }) => figure);
  return [
    '## Posts, verdicts and resumes, by code alone',
    `${first.postings.n} and ${second.postings.n} posts, ${first.verdicts.n} and ${second.verdicts.n} verdicts, ${first.structure.files} and ${second.structure.files} made-up resumes.`,
    markdownTable(
      ['what', 'development half', 'reported half'],
      understandingTargets(first).map(({ name, figure }, at) => [name, figure, figures[at] ?? '']),
    ),
  ].join('\n\n');
}

/** Lists what was read or judged wrongly in both halves, as Markdown. */
export function listMisunderstandings(halves: Halves): string {
  return Object.entries(halves)
    .map(([half, figures]) => missList(half, figures))
    .join('\n\n');
}

function missList(half: string, { postings, verdicts, structure }: UnderstandingFigures): string {
  const items = [
    ...postings.wrong.map(({ id, what, got, want }) => miss(id, what, got, want)),
    ...verdicts.wrong.map(({ id, atom, said, label, line }) =>
      miss(id, atom ?? '', `${said}${line === null ? '' : `: ${line}`}`, label ?? null),
    ),
    ...structure.wrong.map(({ file, what, got, want }) => miss(file, what, got, want)),
  ];
  return [`### What the ${half} half shows wrong`, items.join('\n') || 'Nothing.'].join('\n\n');
}

function miss(id: string, what: string, got: string | null, want: string | null): string {
  const quote = (text: string | null) => (text === null ? 'nothing' : `“${text.replace(/\s+/g, ' ')}”`);
  return `- \`${id}\` ${what.replace(/\s+/g, ' ')}: ${quote(got)}, labelled ${quote(want)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
