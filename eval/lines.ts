import { readFile } from 'node:fs/promises';
import { readDocument } from '../src/infra/documents/read/read-document.ts';
import { atomKindOf } from '../src/posting/atoms/atoms.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { type AtomVerdict, judgeAtoms } from '../src/tailoring/coverage/verdict.ts';
import { CaseError } from './cases.ts';

/** Whether one line of a resume, alone, shows what a posting asks for. */
interface LabelledLine {
  readonly profession: string;
  readonly asked: string;
  readonly line: string;
  readonly shows: boolean;
}

/**
 * Judges lines one by one, each as the only line of a job, and counts what code says of those that show what is asked
 * and of those that don't. `today` is when current jobs end.
 *
 * @throws {CaseError} with the number of the first row that isn't `profession, asked, line, 1 or 0` between tabs
 */
export async function measureLines(file: string, today: string) {
  const rows = (await readFile(file, 'utf8'))
    .split('\n')
    .flatMap((row, index) => (row.trim() === '' ? [] : [readRow(row, index + 1)]));
  const judged: (LabelledLine & { readonly said: AtomVerdict['state'] })[] = [];
  for (const row of rows) judged.push({ ...row, said: await judgeLine(row, today) });
  const tally = (shows: boolean) => {
    const some = judged.filter((row) => row.shows === shows);
    const count = (state: AtomVerdict['state']) => some.filter(({ said }) => said === state).length;
    return {
      n: some.length,
      said_shown: count('shown'),
      said_unclear: count('unclear'),
      said_not_found: count('not_found'),
    };
  };
  return {
    lines: {
      n: judged.length,
      shown: tally(true),
      not_found: tally(false),
      wrong: judged.filter(({ shows, said }) => said !== (shows ? 'shown' : 'not_found')),
    },
  };
}

function readRow(row: string, number: number): LabelledLine {
  const [profession = '', asked = '', line = '', label = '', ...more] = row
    .split('\t')
    .map((one) => one.trim());
  if (asked === '' || line === '' || !/^[01]$/.test(label) || more.length > 0)
    throw new CaseError(`Line ${number} is no row: profession, asked, line, and 1 or 0, between tabs.`);
  return { profession, asked, line, shows: label === '1' };
}

async function judgeLine({ asked, line }: LabelledLine, today: string): Promise<AtomVerdict['state']> {
  const document = await readDocument(new TextEncoder().encode(resumeWith(line)), 'resume.txt');
  const resume = parseResume(document.ok ? document.value.lines : []);
  const [said] = judgeAtoms([{ words: asked, kind: atomKindOf(asked, asked) }], resume, today);
  return said?.state ?? 'not_found';
}

/** A job with a title and an employer that show nothing, and the line. */
function resumeWith(line: string): string {
  return `Jo Bloggs\njo@mail.example\n\nExperience\nAssistant, Hollow Ltd, 2016 - 2021\n• ${line}\n`;
}
