import { z } from 'zod';
import type { Language } from '../../language/language.ts';
import { Requirement } from '../../posting/requirements.ts';
import { type Line, linesOf, type Resume } from '../../resume/resume.ts';
import { evidenceOf } from './evidence.ts';
import { needOf } from './requirement-query.ts';
import { wordCount } from './word-budget.ts';
import { type Span, spansOf, type Today } from './years.ts';

/** Where a requirement stands: on the tailored page, in the source only, or nowhere. Never "you lack". */
export const GapState = z.enum(['shown', 'not_shown', 'not_found']);

export const Gap = z.object({
  requirement: Requirement,
  state: GapState,
  /** The line that shows it, where one does. */
  line: z.string().nullable(),
});
export type Gap = z.infer<typeof Gap>;

/**
 * How much of what the posting asks the text shows, 0 to 1, must-haves counted twice; the same code on the
 * source (`before`), the final text (`after`), and everything the source holds (`ceiling`).
 */
export const Coverage = z.object({
  before: z.number(),
  after: z.number(),
  ceiling: z.number(),
  /** Words of the tailored text against words of the source. */
  lengthRatio: z.number(),
});
export type Coverage = z.infer<typeof Coverage>;

/** A wish counts one, a must this much. */
const MUST_WEIGHT = 2;

/**
 * Measures a tailored resume against its source. Facts that the person added are no part of `before`, and are part
 * of the ceiling; so is the tailored text, which says nothing that the source does not. Years of experience are
 * counted up to `today` from the source's jobs, which no edit takes away; without it they are judged by words.
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
  const spans = today === undefined ? [] : spansOf(source, today);
  const proofs = (lines: readonly Line[]) => proofsOf(requirements, lines, { language, spans });
  const before = proofs(linesOf(source).filter((line) => line.role !== 'fact'));
  const after = proofs(linesOf(tailored));
  const ceiling = proofs([...linesOf(source), ...linesOf(tailored)]);
  return {
    coverage: {
      before: shareOf(requirements, before),
      after: shareOf(requirements, after),
      ceiling: shareOf(requirements, ceiling),
      lengthRatio: wordCount(tailored) / Math.max(1, wordCount(source)),
    },
    gaps: requirements.map((requirement): Gap => {
      const shown = after.get(requirement.id);
      if (shown !== undefined) return { requirement, state: 'shown', line: shown };
      const kept = ceiling.get(requirement.id);
      return { requirement, state: kept === undefined ? 'not_found' : 'not_shown', line: kept ?? null };
    }),
  };
}

/** The line that shows each requirement, for those that one shows. */
function proofsOf(
  requirements: readonly Requirement[],
  all: readonly Line[],
  { language, spans }: { readonly language: Language; readonly spans: readonly Span[] },
): Map<string, string> {
  const lines = all.filter((line) => line.role !== 'heading');
  const evidence = evidenceOf(lines, language, spans);
  const proofs = new Map<string, string>();
  for (const requirement of requirements) {
    const at = evidence.lineFor(needOf(requirement, language));
    const text = at === null ? undefined : lines[at]?.text;
    if (text !== undefined) proofs.set(requirement.id, text);
  }
  return proofs;
}

/** What a requirement counts. */
export function weightOf({ must }: Requirement): number {
  return must ? MUST_WEIGHT : 1;
}

/** 1 where nothing was asked: then nothing is missing. */
function shareOf(requirements: readonly Requirement[], proofs: ReadonlyMap<string, string>): number {
  const total = requirements.reduce((sum, one) => sum + weightOf(one), 0);
  const shown = requirements.reduce((sum, one) => sum + (proofs.has(one.id) ? weightOf(one) : 0), 0);
  return total === 0 ? 1 : shown / total;
}
