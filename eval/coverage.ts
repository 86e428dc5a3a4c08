import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Language } from '../src/language/language.ts';
import { readAtoms } from '../src/posting/atoms/atoms.ts';
import { RequirementId, RequirementKind } from '../src/posting/requirements.ts';
import { LineId, type Resume, SectionId } from '../src/resume/resume.ts';
import { type Gap, measureCoverage } from '../src/tailoring/coverage/coverage.ts';

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
  const figures = (found: boolean, wrong: readonly (Gap['state'] | undefined)[]) => {
    const all = cases.filter((one) => one.half === half && one.found === found);
    return { n: all.length, missed: all.filter((one) => wrong.includes(stateOf(one))).map((one) => one.id) };
  };
  return { found: figures(true, ['not_found']), notFound: figures(false, ['shown', 'partly']) };
}

/** What is said of a requirement: a weak sign ("unclear") is asked about, and so wrong of neither half. */
function stateOf({ resume, requirement: text, kind, language }: Case): Gap['state'] | undefined {
  const source = excerptOf(resume, language);
  const id = RequirementId.parse('R1');
  const requirement = { id, text, words: text, kind, must: true, atoms: readAtoms(text) };
  const { gaps } = measureCoverage({ source, tailored: source, requirements: [requirement] });
  return gaps[0]?.state;
}

/** A resume with nothing but these lines. */
function excerptOf(texts: readonly string[], language: Language): Resume {
  const lines = texts.map((text, at) => ({
    id: LineId.parse(`L${at}`),
    role: 'text' as const,
    text,
    sources: [],
  }));
  const section = { id: SectionId.parse('X1'), kind: 'other' as const, heading: null, lines, entries: [] };
  return { language, sources: [], contact: [], sections: [section] };
}
