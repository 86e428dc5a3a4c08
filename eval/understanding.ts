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

type StructureFigures = UnderstandingFigures['structure'];

/** Both halves, and the reported resumes as they are read with a model's recorded labels. */
export interface Understanding extends Halves {
  readonly labelled: StructureFigures;
}

/** Measures both halves of the project's own posts, verdicts and made-up resumes. */
export async function measureUnderstanding(): Promise<Understanding> {
  const { structure } = await measureStructure(path('cases/structure/reported'), path('recorded/structure'));
  return {
    development: await measureHalf('development'),
    reported: await measureHalf('reported'),
    labelled: structure,
  };
}

const path = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

async function measureHalf(half: Half) {
  return {
    ...(await measurePostings(path(`cases/postings/${half}.jsonl`))),
    ...(await measureVerdicts(path(`cases/verdicts/${half}.jsonl`), LABELLED_ON)),
    ...(await measureStructure(path(`cases/structure/${half}`))),
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

/** Returns the targets of resumes whose lines a model has labelled. */
export function labelledTargets({ sections, entries, words_in_section, names }: StructureFigures): Target[] {
  return [
    atLeast('sections in their place, with a model’s labels', sections.right, sections.n, 0.99),
    atLeast('entries, with a model’s labels', entries.right, entries.n, 0.97),
    share('words in their section, with a model’s labels', words_in_section, 0.995),
    atLeast('a name on top, with a model’s labels', names.right, names.n, 1),
  ];
}

function share(name: string, figure: number, least: number): Target {
  return { name, figure: percent(figure), limit: `≥ ${percent(least)}`, reached: figure >= least };
}

/** Renders the figures of both halves as Markdown. */
export function renderUnderstanding({
  development: first,
  reported: second,
  labelled,
}: Understanding): string {
  const figures = understandingTargets(second).map(({ figure }) => figure);
  return [
    '## Posts, verdicts and resumes, by code alone',
    `${first.postings.n} and ${second.postings.n} posts, ${first.verdicts.n} and ${second.verdicts.n} verdicts, ${first.structure.files} and ${second.structure.files} made-up resumes.`,
    markdownTable(
      ['what', 'development half', 'reported half'],
      understandingTargets(first).map(({ name, figure }, at) => [name, figure, figures[at] ?? '']),
    ),
    `The targets name a model’s labels, too: those of ${labelled.files - (labelled.unlabelled?.length ?? 0)} of the reported resumes are recorded, and \`npm run eval -- --structure eval/cases/structure/reported --labels eval/recorded/structure\` reads them.`,
  ].join('\n\n');
}

/** Lists what was read or judged wrongly in both halves, as Markdown. */
export function listMisunderstandings({ development, reported }: Halves): string {
  return Object.entries({ development, reported })
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
