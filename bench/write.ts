import { readFile } from 'node:fs/promises';
import { createReader } from '../src/infra/documents/reader.ts';
import { writeDocx } from '../src/infra/documents/write/docx.ts';
import { writePdf } from '../src/infra/documents/write/pdf.ts';
import { drawPreview } from '../src/infra/documents/write/preview.ts';
import { makePrintable } from '../src/infra/documents/write/printable.ts';
import { readBack } from '../src/infra/documents/write/read-back.ts';
import { createWriter } from '../src/infra/documents/writer.ts';
import type { WrittenFile } from '../src/jobs/ports/documents.ts';
import { type Layout, layoutOf } from '../src/resume/layout/layout.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { CALLER, samples } from '../test/infra/documents/write-samples.ts';
import { measureEverything } from './everything.ts';
import { summaryOf } from './summary.ts';

/** Runs of each sample after the first. */
const RUNS = 8;

/**
 * Writes the example's resume and every made-up sample as DOCX, PDF and PNG and reads them back. Runs in this process,
 * to time each step by itself. Gives the milliseconds of the first run and of the later ones, the size of each file,
 * and the resident memory of the process in megabytes after each sample; and what writing everything for a Word file takes.
 */
export async function benchWrite(): Promise<object> {
  const rows = [];
  for (const [sample, layout] of Object.entries({ example: await exampleLayout(), ...samples })) {
    const runs: Record<string, number>[] = [];
    let last = await writeOnce(makePrintable(layout), runs);
    for (let run = 0; run < RUNS; run += 1) last = await writeOnce(makePrintable(layout), runs);
    rows.push({
      sample,
      pages: last.pages,
      ...Object.fromEntries(
        STEPS.flatMap((step) =>
          columnsOf(
            step,
            runs.map((run) => run[step] ?? 0),
          ),
        ),
      ),
      ...Object.fromEntries(
        last.files.map(({ kind, bytes }) => [`${kind}_kb`, Math.round(bytes.length / 1024)]),
      ),
      rss_mb: Math.round(process.memoryUsage.rss() / 1024 / 1024),
    });
  }
  return { files: rows, through_the_child: await measureChild(), everything: await measureEverything() };
}

async function exampleLayout(): Promise<Layout> {
  const reader = createReader();
  const bytes = await readFile(new URL('../examples/resume.pdf', import.meta.url));
  const read = await reader.read('local', { bytes, filename: 'resume.pdf' });
  await reader.close();
  if (!read.ok) throw new Error(read.error.code);
  return layoutOf(parseResume(read.value.lines));
}

const STEPS = ['docx', 'pdf', 'png', 'read_back'] as const;

async function writeOnce(layout: Layout, runs: Record<string, number>[]) {
  const times: Record<string, number> = {};
  const timed = async <T>(step: (typeof STEPS)[number], work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const value = await work();
    times[step] = performance.now() - start;
    return value;
  };
  const pdf = await timed('pdf', () => writePdf(layout));
  if (!pdf.ok) throw new Error(pdf.error.detail);
  const { bytes, pages } = pdf.value;
  const files: WrittenFile[] = [
    { kind: 'docx', bytes: await timed('docx', () => writeDocx(layout, pages)) },
    { kind: 'pdf', bytes },
    { kind: 'png', bytes: await timed('png', () => drawPreview(bytes)) },
  ];
  await timed('read_back', () => readBack(files));
  runs.push(times);
  return { files, pages };
}

/** Measures what a job waits for: writing and reading back in the writer's child process, including its start. */
async function measureChild(): Promise<object> {
  const writer = createWriter();
  const times: number[] = [];
  for (const layout of [...Object.values(samples), ...Object.values(samples)]) {
    const start = performance.now();
    const written = await writer.write(layout, CALLER);
    if (!written.ok) throw new Error(written.error.detail);
    await writer.readBack(written.value.files, CALLER);
    times.push(performance.now() - start);
  }
  await writer.close();
  return summaryOf(times);
}

function columnsOf(step: string, times: readonly number[]): [string, number][] {
  return Object.entries(summaryOf(times)).map(([name, value]) => [`${step}_${name}`, value]);
}
