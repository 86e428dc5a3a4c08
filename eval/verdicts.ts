import { z } from 'zod';
import { readDocument } from '../src/infra/documents/read/read-document.ts';
import { normalise } from '../src/language/normalise.ts';
import { atomKindOf } from '../src/posting/atoms/atoms.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { linesOf } from '../src/resume/resume.ts';
import { type AtomVerdict, judgeAtoms } from '../src/tailoring/coverage/verdict.ts';
import { readJsonLines } from './json-lines.ts';
import { comparableWords, overlap, round } from './overlap.ts';
import type { LineNamer } from './verdicts-model.ts';

const LabelledVerdicts = z.object({
  id: z.string(),
  resume: z.string(),
  posting: z.string(),
  verdicts: z.array(
    z.object({
      atom: z.string(),
      words: z.string(),
      verdict: z.enum(['shown', 'not_found']),
      evidence: z.array(z.string()),
    }),
  ),
});

interface JudgedAtom {
  readonly id: string;
  readonly label: z.infer<typeof LabelledVerdicts>['verdicts'][number] | undefined;
  readonly state: AtomVerdict['state'];
  readonly line: string | null;
}

/** How much of the longer line must overlap a labelled one. */
const EVIDENCE_OVERLAP = 1 / 2;

/**
 * Judges labelled atoms one by one against their resumes, as code alone does or also a model that names lines, and
 * counts what is said of them. `today` (`2026-03-31`) is when current jobs end.
 */
export async function measureVerdicts(file: string, today: string, namer: LineNamer | null = null) {
  const cases = await readJsonLines(file, LabelledVerdicts);
  const resumes = await Promise.all(
    cases.map(({ resume }) => readDocument(new TextEncoder().encode(resume), 'resume.txt')),
  );
  const judged: JudgedAtom[] = [];
  for (const [index, { id, posting, verdicts }] of cases.entries()) {
    const document = resumes[index];
    const resume = parseResume(document?.ok ? document.value.lines : []);
    const lines = new Map<string, string>(linesOf(resume).map((line) => [line.id, line.text]));
    const atoms = verdicts.map(({ atom, words }) => ({ words: atom, kind: atomKindOf(atom, words) }));
    const proofs = namer ? await namer.name({ resume, posting, atoms, today }) : [];
    for (const [at, said] of judgeAtoms(atoms, resume, today).entries()) {
      const proof =
        said.state === 'shown' ? undefined : proofs.find(({ words }) => words === atoms[at]?.words);
      const named = proof && lines.get(proof.line);
      judged.push({
        id,
        label: verdicts[at],
        state: proof ? 'shown' : said.state,
        line: named ?? (said.line === null ? null : said.words),
      });
    }
  }
  const count = (label: string, state: string) =>
    judged.filter((one) => one.label?.verdict === label && one.state === state).length;
  const tally = (label: string) => ({
    n: judged.filter((one) => one.label?.verdict === label).length,
    said_shown: count(label, 'shown'),
    said_unclear: count(label, 'unclear'),
    said_not_found: count(label, 'not_found'),
  });
  const shown = judged.filter(({ label, state }) => label?.verdict === 'shown' && state === 'shown');
  const isProof = ({ label, line }: JudgedAtom) =>
    label?.evidence.some((one) => overlap(lineWords(one), lineWords(line ?? '')) >= EVIDENCE_OVERLAP) ??
    false;
  return {
    verdicts: {
      n: judged.length,
      shown: tally('shown'),
      not_found: tally('not_found'),
      evidence_right: round(shown.filter(isProof).length / Math.max(1, shown.length)),
      wrong: judged
        .filter((one) => one.label?.verdict !== one.state || (one.state === 'shown' && !isProof(one)))
        .map(({ id, label, state, line }) => ({
          id,
          atom: label?.atom,
          said: state,
          label: label?.verdict,
          line,
          evidence: label?.evidence,
        })),
      ...(namer && { usage: namer.usage }),
    },
  };
}

function lineWords(line: string): string[] {
  return comparableWords(normalise(line).text);
}
