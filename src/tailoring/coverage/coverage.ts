import { z } from 'zod';
import { Language } from '../../language/language.ts';
import { Atom, type AtomKind } from '../../posting/atoms/atoms.ts';
import { Requirement } from '../../posting/requirements.ts';
import { parentIdOf, quoteOf } from '../../resume/facts.ts';
import { type Line, type LineId, linesOf, type Resume } from '../../resume/resume.ts';
import type { Today } from './claims/years.ts';
import type { AtomProof } from './named-lines.ts';
import { type AtomVerdict, judgeAtoms } from './verdict.ts';
import { resumeWordCount } from './word-budget.ts';

/**
 * Where a requirement shows: all of it in the tailored resume; part of it; only a weak sign, worth a question; only in
 * the source; nowhere. Never "you lack".
 */
export const GapState = z.enum(['shown', 'partly', 'unclear', 'not_shown', 'not_found']);

/** An atom of a requirement, where it shows, and what shows it, or the beginning of the line that comes nearest. */
export const AtomGap = Atom.extend({
  state: GapState.exclude(['partly']),
  line: z.string().nullable(),
  /**
   * The entry or section of the line of an unclear one (`E2`, `X3`). Null in what was stored before.
   */
  entry: z.string().nullable().default(null),
});
export type AtomGap = z.infer<typeof AtomGap>;

/** A requirement, and where it shows. */
export const Gap = z.object({
  requirement: Requirement,
  state: GapState,
  /**
   * What shows it, or the beginning of the line that comes nearest, if any: one line may show every requirement, so
   * none is copied whole.
   */
  line: z.string().nullable(),
  /** Empty in what was stored before atoms were judged. */
  atoms: z
    .array(AtomGap)
    .readonly()
    .default(() => []),
});
export type Gap = z.infer<typeof Gap>;

/** True for a requirement that the person may add a fact for. */
export function isOpen({ state }: Gap): boolean {
  return state === 'not_found' || state === 'unclear' || state === 'partly';
}

/** How many of the posting's points a text shows: each atom but the soft skills is one. */
const Points = z.object({
  before: z.number(),
  after: z.number(),
  total: z.number(),
});

/**
 * The share of the posting's points that a text shows, 0 to 1, must-haves counted twice. The same code measures
 * the source (`before`), the tailored text (`after`) and all that the source has (`ceiling`).
 */
export const Coverage = z.object({
  before: z.number(),
  after: z.number(),
  ceiling: z.number(),
  /** Words of the tailored text divided by words of the source. */
  lengthRatio: z.number(),
  /** Pages of the person's own file, or of our typesetting where its format has none; absent where nobody counted. */
  sourcePages: z.number().int().exactOptional(),
  /** Pages that would hold all of it, set more closely; absent where its last page has more than a few lines. */
  closerPages: z.number().int().exactOptional(),
  /** Null in what was stored before atoms were judged. */
  points: Points.nullable().default(null),
  /** Of the posting and the resume, where they differ and code alone compared their words, which finds little then. */
  languages: z.object({ posting: Language, resume: Language }).nullable().default(null),
});
export type Coverage = z.infer<typeof Coverage>;

/** A nice-to-have counts 1, a must-have this much. */
const MUST_WEIGHT = 2;

/**
 * Measures a tailored resume against its source. Facts that the person added count towards the ceiling but
 * not towards `before`; so does the tailored text, which says nothing that the source doesn't. Counts years
 * of experience up to `today` from the dates of the entries; without `today`, judges them by words.
 */
export function measureCoverage({
  source,
  tailored,
  requirements,
  proofs = [],
  today,
}: {
  readonly source: Resume;
  readonly tailored: Resume;
  readonly requirements: readonly Requirement[];
  /** Lines that show an atom in words that code doesn't match. */
  readonly proofs?: readonly AtomProof[];
  readonly today?: Today;
}): { coverage: Coverage; gaps: Gap[] } {
  const atoms = requirements.map(atomsOf);
  const all = atoms.flat();
  const judge = (resume: Resume) =>
    withProofs(judgeAtoms(all, resume, today ?? null), { atoms: all, proofs, resume });
  const own = withoutFacts(source);
  const before = judge(own);
  const after = judge(tailored);
  const whole = own === source ? before : judge(source);
  const quote = quoteFrom(source, tailored);
  const judged = all.map((atom, at): AtomGap => {
    const { state, line, words } = placeOf(after[at], whole[at]);
    const asks = state === 'unclear' && line !== null;
    // A yes finds the line that was asked about by its beginning.
    const quoted = asks || words === null ? quote(line) : quoteOf(words);
    return { ...atom, state, line: quoted, entry: asks ? parentIdOf(line, source) : null };
  });
  let next = 0;
  const gaps = requirements.map((requirement, at): Gap => {
    const parts = judged.slice(next, next + (atoms[at]?.length ?? 0));
    next += parts.length;
    return { requirement, ...stateOf(parts), atoms: parts };
  });
  const isShown = (one: AtomVerdict | undefined) => one?.state === 'shown';
  const points = gaps.flatMap(({ requirement, atoms: own }) =>
    own.map((atom) => ({ atom, weight: isCounted(atom) ? requirementWeight(requirement) : 0 })),
  );
  const shareOf = (has: (at: number) => boolean) => shareShown(points, has);
  const countOf = (has: (at: number) => boolean) =>
    points.filter(({ weight }, at) => weight > 0 && has(at)).length;
  const shownBefore = (at: number) => isShown(before[at]);
  const shownAfter = (at: number) => isShown(after[at]);
  return {
    coverage: {
      before: shareOf(shownBefore),
      after: shareOf(shownAfter),
      ceiling: shareOf((at) => isShown(after[at]) || isShown(whole[at])),
      lengthRatio: resumeWordCount(tailored) / Math.max(1, resumeWordCount(source)),
      points: { before: countOf(shownBefore), after: countOf(shownAfter), total: countOf(() => true) },
      languages: null,
    },
    gaps,
  };
}

const ATOM_KINDS: Readonly<Record<Requirement['kind'], AtomKind>> = {
  skill: 'skill',
  duty: 'duty',
  qualification: 'qualification',
  language: 'language',
  place: 'place',
};

/** The atoms of a requirement; the whole of it where none were read. */
export function atomsOf({ atoms, text, kind }: Requirement): readonly Atom[] {
  return atoms.length > 0 ? atoms : [{ words: text, kind: ATOM_KINDS[kind] }];
}

function withoutFacts(resume: Resume): Resume {
  if (!linesOf(resume).some(({ role }) => role === 'fact')) return resume;
  const own = (lines: readonly Line[]) => lines.filter(({ role }) => role !== 'fact');
  const sections = resume.sections.map((section) => ({
    ...section,
    lines: own(section.lines),
    entries: section.entries.map((entry) => ({ ...entry, lines: own(entry.lines) })),
  }));
  return { ...resume, sections };
}

/** Adds what a model named and a judge confirmed to what code says. */
function withProofs(
  verdicts: readonly AtomVerdict[],
  { atoms, proofs, resume }: { atoms: readonly Atom[]; proofs: readonly AtomProof[]; resume: Resume },
): readonly AtomVerdict[] {
  if (proofs.length === 0) return verdicts;
  const lines = new Map<string, Line>(linesOf(resume).map((line) => [line.id, line]));
  return verdicts.map((verdict, at): AtomVerdict => {
    if (verdict.state === 'shown') return verdict;
    const proof = proofs.find(({ words }) => words === atoms[at]?.words);
    const line = proof && lines.get(proof.line);
    return line ? { state: 'shown', line: line.id, words: line.text } : verdict;
  });
}

type Quote = (line: LineId | null) => string | null;

/** Quotes the beginning of a line, as the tailored resume has it if it does. */
function quoteFrom(source: Resume, tailored: Resume): Quote {
  const texts = new Map([...linesOf(source), ...linesOf(tailored)].map(({ id, text }) => [id, text]));
  return (line) => {
    const text = line === null ? undefined : texts.get(line);
    return text === undefined ? null : quoteOf(text);
  };
}

function placeOf(
  after: AtomVerdict | undefined,
  whole: AtomVerdict | undefined,
): { readonly state: AtomGap['state']; readonly line: LineId | null; readonly words: string | null } {
  if (after?.state === 'shown') return after;
  if (whole?.state === 'shown') return { ...whole, state: 'not_shown' };
  const line = after?.line ?? whole?.line ?? null;
  return { state: line === null ? 'not_found' : 'unclear', line, words: null };
}

/** False for a soft skill: no word shows one. */
export function isCounted({ kind }: Atom): boolean {
  return kind !== 'soft';
}

/** Soft skills decide only where nothing else is asked. */
function stateOf(atoms: readonly AtomGap[]): Pick<Gap, 'state' | 'line'> {
  const counted = atoms.some(isCounted) ? atoms.filter(isCounted) : atoms;
  const first = (state: AtomGap['state']) => counted.find((one) => one.state === state);
  const shown = first('shown');
  if (shown) {
    const all = counted.every(({ state }) => state === 'shown');
    return { state: all ? 'shown' : 'partly', line: shown.line };
  }
  const nearest = first('not_shown') ?? first('unclear');
  return { state: nearest?.state ?? 'not_found', line: nearest?.line ?? null };
}

/** Returns the weight of a requirement in the coverage. */
export function requirementWeight({ must }: Requirement): number {
  return must ? MUST_WEIGHT : 1;
}

/** 1 where the posting asks for nothing: then nothing is missing. */
function shareShown(points: readonly { readonly weight: number }[], has: (at: number) => boolean): number {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const shown = points.reduce((sum, { weight }, at) => sum + (has(at) ? weight : 0), 0);
  return total === 0 ? 1 : shown / total;
}
