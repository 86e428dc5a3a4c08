import { z } from 'zod';
import type { Language } from '../../language/language.ts';
import { Requirement } from '../../posting/requirements.ts';
import { type Line, linesOf, type Resume } from '../../resume/resume.ts';
import { readEvidence } from './evidence.ts';
import { requirementQuery } from './requirement-query.ts';
import { resumeWordCount } from './word-budget.ts';
import { type JobSpan, jobSpans, type Today } from './years.ts';

/** Where a requirement shows: in the tailored resume, only in the source, or nowhere. Never "you lack". */
export const GapState = z.enum(['shown', 'not_shown', 'not_found']);

/** A requirement, and where it shows. */
export const Gap = z.object({
  requirement: Requirement,
  state: GapState,
  /** The beginning of the line that shows it, if any: one line may show every requirement, so none is copied whole. */
  line: z.string().nullable(),
});
export type Gap = z.infer<typeof Gap>;

/** The longest text that may replace a line has as many. */
const MAX_GAP_LINE_CHARS = 300;

/**
 * The share of the requirements that a text shows, 0 to 1, must-haves counted twice. The same code measures
 * the source (`before`), the tailored text (`after`) and all that the source has (`ceiling`).
 */
export const Coverage = z.object({
  before: z.number(),
  after: z.number(),
  ceiling: z.number(),
  /** Words of the tailored text divided by words of the source. */
  lengthRatio: z.number(),
});
export type Coverage = z.infer<typeof Coverage>;

/** A nice-to-have counts 1, a must-have this much. */
const MUST_WEIGHT = 2;

/**
 * Measures a tailored resume against its source. Facts that the person added count towards the ceiling but
 * not towards `before`; so does the tailored text, which says nothing that the source doesn't. Counts years
 * of experience up to `today` from the jobs of the source, which no edit removes; without `today`, judges
 * them by words.
 */
export function measureCoverage({
  source,
  tailored,
  requirements,
  today,
}: {
  readonly source: Resume;
  readonly tailored: Resume;
  readonly requirements: readonly Requirement[];
  readonly today?: Today;
}): { coverage: Coverage; gaps: Gap[] } {
  const { language } = source;
  const spans = today === undefined ? [] : jobSpans(source, today);
  const proofs = (lines: readonly Line[]) => findProofs(requirements, lines, { language, spans });
  const before = proofs(linesOf(source).filter((line) => line.role !== 'fact'));
  const after = proofs(linesOf(tailored));
  const ceiling = proofs([...linesOf(source), ...linesOf(tailored)]);
  return {
    coverage: {
      before: shareOf(requirements, before),
      after: shareOf(requirements, after),
      ceiling: shareOf(requirements, ceiling),
      lengthRatio: resumeWordCount(tailored) / Math.max(1, resumeWordCount(source)),
    },
    gaps: requirements.map((requirement): Gap => {
      const shown = after.get(requirement.id);
      if (shown !== undefined) return { requirement, state: 'shown', line: shown };
      const kept = ceiling.get(requirement.id);
      return { requirement, state: kept === undefined ? 'not_found' : 'not_shown', line: kept ?? null };
    }),
  };
}

/** Maps each requirement that is shown to the beginning of the line that shows it. */
function findProofs(
  requirements: readonly Requirement[],
  all: readonly Line[],
  { language, spans }: { readonly language: Language; readonly spans: readonly JobSpan[] },
): Map<string, string> {
  const lines = all.filter((line) => line.role !== 'heading');
  const evidence = readEvidence(lines, language, spans);
  const proofs = new Map<string, string>();
  for (const requirement of requirements) {
    const at = evidence.lineFor(requirementQuery(requirement, language));
    const text = at === null ? undefined : lines[at]?.text;
    if (text !== undefined) proofs.set(requirement.id, beginningOf(text));
  }
  return proofs;
}

function beginningOf(text: string): string {
  return text.length <= MAX_GAP_LINE_CHARS ? text : `${text.slice(0, MAX_GAP_LINE_CHARS - 1).trimEnd()}…`;
}

/** Returns the weight of a requirement in the coverage. */
export function requirementWeight({ must }: Requirement): number {
  return must ? MUST_WEIGHT : 1;
}

/** 1 where the posting asks for nothing: then nothing is missing. */
function shareOf(requirements: readonly Requirement[], proofs: ReadonlyMap<string, string>): number {
  const total = requirements.reduce((sum, one) => sum + requirementWeight(one), 0);
  const shown = requirements.reduce((sum, one) => sum + (proofs.has(one.id) ? requirementWeight(one) : 0), 0);
  return total === 0 ? 1 : shown / total;
}
