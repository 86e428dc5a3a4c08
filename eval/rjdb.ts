import { z } from 'zod';
import { readDocument } from '../src/infra/documents/read/read-document.ts';
import { readAtoms } from '../src/posting/atoms/atoms.ts';
import { readPost } from '../src/posting/read-post.ts';
import type { Requirement } from '../src/posting/requirements.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import type { Resume } from '../src/resume/resume.ts';
import { judgeAtoms } from '../src/tailoring/coverage/verdict.ts';
import { readJsonLines } from './json-lines.ts';
import { comparableWords, round } from './overlap.ts';

/** A row of RJDB (github.com/megagonlabs/rjdb, data/test.jsonl, CC BY-SA 4.0), which is not part of this repository. */
const Row = z.object({
  'Job-Description': z.string(),
  'Resume-matched': z.string(),
  /** The same resume without some of the skills. */
  'Resume-unmatched': z.string(),
  Skills: z.array(z.string()),
  'Filtered-information': z.looseObject({ Skills: z.array(z.string()).catch([]) }).nullish(),
});
type Row = z.infer<typeof Row>;

/**
 * Compares the resume that fits each posting with the one that lacks some of its skills. Also counts skills with an
 * explanation that the fitting resume lists and that are not found, and requirements of several skills, one of
 * them taken out of the other resume, that are said to be partly shown.
 */
export async function measureRjdb(file: string, today: string) {
  const rows = await readJsonLines(file, Row);
  const judged: Awaited<ReturnType<typeof judgeRow>>[] = [];
  for (const row of rows) judged.push(await judgeRow(row, today));
  const count = (outcome: string) => judged.filter((one) => one.outcome === outcome).length;
  const explained = judged.flatMap((one) => one.explained);
  const several = judged.flatMap((one) => one.several);
  const share = (some: readonly string[], state: string) =>
    round(some.filter((one) => one === state).length / Math.max(1, some.length));
  return {
    rjdb: {
      n: rows.length,
      win: round(count('win') / rows.length),
      tie: round(count('tie') / rows.length),
      lose: round(count('lose') / rows.length),
      explained: { n: explained.length, not_found: share(explained, 'not_found') },
      several: { n: several.length, partly: share(several, 'partly') },
    },
  };
}

async function judgeRow(row: Row, today: string) {
  const { requirements } = readPost(row['Job-Description']);
  const matched = await readResume(row['Resume-matched']);
  const unmatched = await readResume(row['Resume-unmatched']);
  const difference = shareShown(requirements, matched, today) - shareShown(requirements, unmatched, today);
  return {
    outcome: difference > 0 ? 'win' : difference < 0 ? 'lose' : 'tie',
    explained: explainedSkills(row, requirements).map((atoms) => stateOf(atoms, matched, today)),
    several: severalSkills(row).map((atoms) => stateOf(atoms, unmatched, today)),
  };
}

async function readResume(text: string): Promise<Resume> {
  const document = await readDocument(new TextEncoder().encode(text), 'resume.md');
  return parseResume(document.ok ? document.value.lines : []);
}

/** The share of a posting's points that a resume shows. */
function shareShown(requirements: readonly Requirement[], resume: Resume, today: string): number {
  const atoms = requirements.flatMap((one) => one.atoms);
  const shown = judgeAtoms(atoms, resume, today).filter(({ state }) => state === 'shown');
  return shown.length / Math.max(1, atoms.length);
}

function stateOf(atoms: Requirement['atoms'], resume: Resume, today: string): string {
  const states = judgeAtoms(atoms, resume, today).map(({ state }) => state);
  if (states.every((state) => state === 'shown')) return 'shown';
  if (states.includes('shown')) return 'partly';
  return states.includes('unclear') ? 'unclear' : 'not_found';
}

/** Atoms of the requirements that name a skill and explain it ("Windows: proficient use …") where the resume lists it. */
function explainedSkills(row: Row, requirements: readonly Requirement[]): Requirement['atoms'][] {
  const listed = comparableWords(row['Resume-matched']).join(' ');
  return requirements.flatMap(({ words, atoms }) => {
    const head = /^([^:]{2,40}):\s\S/.exec(words)?.[1];
    const isListed =
      head &&
      row.Skills.some((skill) => sameWords(skill, head)) &&
      listed.includes(` ${comparableWords(head).join(' ')}`);
    return isListed ? [atoms] : [];
  });
}

/** One requirement of two skills that the other resume still lists and one that was taken out of it. */
function severalSkills(row: Row): Requirement['atoms'][] {
  const left = ` ${comparableWords(row['Resume-unmatched']).join(' ')} `;
  const isLeft = (skill: string) => left.includes(` ${comparableWords(skill).join(' ')} `);
  const gone = row['Filtered-information']?.Skills?.filter((skill) => !isLeft(skill)) ?? [];
  const [first, second] = row.Skills.filter((skill) => isLeft(skill) && /^[\w .+#-]{2,25}$/.test(skill));
  const [third] = gone.filter((skill) => /^[\w .+#-]{2,25}$/.test(skill));
  return first && second && third ? [readAtoms(`${first}, ${second} and ${third}`)] : [];
}

function sameWords(one: string, other: string): boolean {
  return comparableWords(one).join(' ') === comparableWords(other).join(' ');
}
