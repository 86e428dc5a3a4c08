import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutOf, layoutText } from '../src/resume/layout/layout.ts';
import type { Resume } from '../src/resume/resume.ts';
import { applyEdits } from '../src/tailoring/edits/apply.ts';
import { claimsOf, type Judgement, readingOfEdits } from '../src/tailoring/edits/decisions/claims.ts';
import { verifyRephrase } from '../src/tailoring/gates/verify.ts';
import { type Recording, readRecordings, resumeOfPair, withCurrentIds } from './recordings.ts';

const RECORDINGS = fileURLToPath(new URL('./recorded', import.meta.url));

/**
 * Writes what a blind reader compares: for each honest recording a file with the posting and two resumes, the source and
 * the tailored one, both set by the product, in an order that `key.json` beside them tells. A second file has them the
 * other way round. Pairs in which nothing changed are listed as such and not written.
 */
export async function writePairs(folder: string): Promise<{ pairs: number; unchanged: readonly string[] }> {
  const honest = (await readRecordings(RECORDINGS)).filter(({ manner }) => manner === 'honest');
  const pairs = honest.map((recording, index) => ({ ...pairOf(recording), tailoredFirst: index % 2 === 0 }));
  const changed = pairs.filter(({ source, tailored }) => source !== tailored);
  for (const name of ['one', 'other']) await mkdir(join(folder, name), { recursive: true });
  for (const { id, posting, source, tailored, tailoredFirst } of changed) {
    const [first, second] = tailoredFirst ? [tailored, source] : [source, tailored];
    await writeFile(join(folder, 'one', `${id}.txt`), sheet(posting, first, second));
    await writeFile(join(folder, 'other', `${id}.txt`), sheet(posting, second, first));
  }
  const key = Object.fromEntries(changed.map(({ id, tailoredFirst }) => [id, tailoredFirst ? 'A' : 'B']));
  await writeFile(join(folder, 'key.json'), `${JSON.stringify({ one: key }, null, 2)}\n`);
  const unchanged = pairs.filter((pair) => !changed.includes(pair)).map(({ id }) => id);
  return { pairs: changed.length, unchanged };
}

function sheet(posting: string, first: string, second: string): string {
  return `THE POSTING\n\n${posting}\n\n${RULE} RESUME A ${RULE}\n\n${first}\n\n${RULE} RESUME B ${RULE}\n\n${second}\n`;
}

const RULE = '='.repeat(20);

function pairOf(recording: Recording) {
  const source = resumeOfPair(recording);
  const text = (resume: Resume) => layoutText(layoutOf(resume));
  return {
    id: recording.id,
    posting: recording.posting.description,
    source: text(source),
    tailored: text(tailor(recording, source)),
  };
}

/** Applies a recorded answer as a job does: through the gates, and with what the judge said of each wording. */
function tailor(recording: Recording, source: Resume): Resume {
  const { posting } = recording;
  const { answer } = withCurrentIds(recording, source);
  const context = { posting, verify: verifyRephrase };
  const claims = claimsOf(applyEdits(source, answer, context).edits, source);
  const verdicts = recording.wordings.map(({ id, text, verdict }): Judgement => {
    return { id, text, verdict: verdict ?? 'unsure' };
  });
  return applyEdits(source, answer, { ...context, reading: readingOfEdits(claims, verdicts) }).resume;
}
