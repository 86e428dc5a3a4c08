import { readFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { createWriter } from '../src/infra/documents/writer.ts';
import type { Result } from '../src/jobs/model/result.ts';
import type { KeptFile } from '../src/jobs/ports/documents.ts';
import { checkOwn, finishJob } from '../src/jobs/tasks/finish.ts';
import { readPostingName } from '../src/posting/naming/read-names.ts';
import { layoutOf } from '../src/resume/layout/layout.ts';
import { applyEdits } from '../src/tailoring/edits/apply.ts';
import { verifyRephrase } from '../src/tailoring/gates/verify.ts';
import { answerOffline } from '../src/tailoring/offline/offline.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';
import { ownSamples, readSample } from '../test/infra/documents/own/corpus.ts';
import { CALLER } from '../test/infra/documents/write-samples.ts';
import { summaryOf } from './summary.ts';

/** Runs of each file. */
const RUNS = 3;

const DATE = '2026-11-29';

/**
 * Writes all that a job stores for a resume that is a Word file, for each made-up one of a program: DOCX, PDF, picture,
 * JSON Resume, the person's own file and its twin with tracked changes, all with their final checks. Gives the
 * milliseconds, and the kilobytes of a version without the pictures that the person's own file has.
 */
export async function measureEverything(): Promise<object> {
  const description = await readFile(new URL('../examples/posting.txt', import.meta.url), 'utf8');
  const posting = { ...readPostingName(description), description };
  const writer = createWriter();
  const [times, sizes]: [number[], number[]] = [[], []];
  const programs = ownSamples.filter(({ name }) => !name.startsWith('by-hand'));

  for (const sample of programs) {
    const { bytes } = sample;
    const source = await readSample(sample);
    const answer = answerOffline(createPrompt(source, posting, { pages: null }));
    const { requirements } = answer;
    const { resume: tailored, edits } = applyEdits(source, answer, { posting, verify: verifyRephrase });
    const comments = new Map(edits.map(({ id }): [string, string] => [id, 'The posting asks for it.']));
    const writeAll = async (): Promise<KeptFile[]> => {
      const layout = layoutOf(tailored);
      const { files } = expectValue(await writer.write(layout, CALLER));
      const texts = expectValue(await writer.readBack(files, CALLER));
      const { language } = tailored;
      const finished = { source, tailored, edits, layout, texts, language, requirements, today: DATE };
      const { jsonResume } = expectValue(finishJob({ ...finished, posting: description, engine: 'offline' }));
      const order = { bytes, source, tailored, edits, comments, date: `${DATE}T12:00:00Z` };
      const made = expectValue(await writer.writeOwn(order, CALLER));
      const fault = checkOwn({ ...made.texts, changed: made.report.changed });
      if (fault !== null) throw new Error(`${sample.name}: ${fault}`);
      return [
        ...files,
        { kind: 'json', bytes: jsonResume },
        { kind: 'own', bytes: made.own },
        { kind: 'changes', bytes: made.changes },
      ];
    };
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const files = await writeAll();
      times.push(performance.now() - start);
      if (run === 0)
        sizes.push(files.reduce((sum, file) => sum + file.bytes.length, 0) - 2 * mediaBytes(bytes));
    }
  }
  await writer.close();
  const median = sizes.toSorted((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
  return {
    files: programs.length,
    ...summaryOf(times),
    target: { p95_ms: 350, stored_kb: 150 },
    stored_kb: Math.round(median / 1024),
  };
}

/** The compressed bytes of a Word file's pictures. */
function mediaBytes(bytes: Uint8Array): number {
  const media = unzipSync(bytes, { filter: ({ name }) => name.startsWith('word/media/') });
  return zipSync(media).length;
}

function expectValue<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
