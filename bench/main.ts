import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createReader } from '../src/documents/reader.ts';
import { createWriter } from '../src/documents/writer.ts';
import { readName } from '../src/posting/name.ts';
import { layoutOf } from '../src/resume/layout.ts';
import { parseResume } from '../src/resume/parse.ts';
import { applyEdits } from '../src/tailoring/apply.ts';
import { measureCoverage } from '../src/tailoring/coverage.ts';
import { offlineAnswer } from '../src/tailoring/offline.ts';
import { verifyRephrase } from '../src/tailoring/verify.ts';

/* npm run bench -- [--json]: the main job's steps on examples/, 30 runs each, the first one left out. */

const RUNS = 30;
const { values } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const example = (name: string) => new URL(`../examples/${name}`, import.meta.url);
const resumeFile = { bytes: await readFile(example('resume.pdf')), filename: 'resume.pdf' };
const description = await readFile(example('posting.txt'), 'utf8');
const posting = { ...readName(description), description };

const reader = createReader();
const writer = createWriter();
const times: Record<string, number[]> = {};
for (let run = 0; run <= RUNS; run += 1) {
  const read = await timed('read', () => reader.read(resumeFile));
  if (!read.ok) throw new Error(read.fault.code);
  const { resume, layout } = await timed('tailor', async () => {
    const source = parseResume(read.value.lines);
    const user = { system: '', user: '', restore: (text: string) => text };
    const answer = offlineAnswer({ ...user, resume: source, posting, pages: null });
    const tailored = applyEdits(source, answer, { posting, verify: verifyRephrase });
    measureCoverage({ source, tailored: tailored.resume, requirements: answer.requirements });
    return { resume: tailored.resume, layout: layoutOf(tailored.resume) };
  });
  if (resume.sections.length === 0) throw new Error('nothing was tailored');
  const written = await timed('write', () => writer.write(layout));
  if (!written.ok) throw new Error(written.fault.code);
  await timed('read back', () => writer.readBack(written.value.files));
}
await Promise.all([reader.close(), writer.close()]);

const figures = Object.entries(times).map(([step, all]) => {
  const warm = all.slice(1).sort((one, other) => one - other);
  const at = (share: number) => Math.round(warm[Math.floor(warm.length * share)] ?? 0);
  return { step, first_ms: Math.round(all[0] ?? 0), p50_ms: at(0.5), p95_ms: at(0.95) };
});
if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else console.table(figures);

async function timed<T>(step: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await work();
  times[step] = [...(times[step] ?? []), performance.now() - start];
  return value;
}
