import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Language } from '../src/language/language.ts';
import { RequirementKind } from '../src/posting/requirements.ts';
import { readEvidence } from '../src/tailoring/coverage/evidence.ts';
import { requirementQuery } from '../src/tailoring/coverage/requirement-query.ts';

const Case = z.object({
  id: z.string(),
  half: z.enum(['development', 'reported']),
  language: Language,
  resume: z.array(z.string()),
  requirement: z.string(),
  kind: RequirementKind,
  found: z.boolean(),
});
type Case = z.infer<typeof Case>;

/** How the rules did on the labelled pairs of one half. `missed` has the ids of the cases they got wrong. */
export interface CoverageFigures {
  readonly found: { readonly n: number; readonly missed: readonly string[] };
  readonly notFound: { readonly n: number; readonly missed: readonly string[] };
}

/** Runs the rules on every labelled pair of requirement and resume, each half by itself. */
export async function measureCoverageCases(): Promise<Record<Case['half'], CoverageFigures>> {
  const text = await readFile(new URL('./cases/coverage.jsonl', import.meta.url), 'utf8');
  const cases = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Case.parse(JSON.parse(line)));
  return { development: figuresOf(cases, 'development'), reported: figuresOf(cases, 'reported') };
}

function figuresOf(cases: readonly Case[], half: Case['half']): CoverageFigures {
  const figures = (found: boolean) => {
    const all = cases.filter((one) => one.half === half && one.found === found);
    return { n: all.length, missed: all.filter((one) => isShown(one) !== found).map((one) => one.id) };
  };
  return { found: figures(true), notFound: figures(false) };
}

function isShown({ resume, requirement, kind, language }: Case): boolean {
  const need = requirementQuery({ text: requirement, kind }, language);
  const lines = resume.map((text, index) => ({ id: `L${index}`, text }));
  return readEvidence(lines, language).lineFor(need) !== null;
}
