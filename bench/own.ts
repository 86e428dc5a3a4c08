import { unzipSync, zipSync } from 'fflate';
import { inspectOwn, writeOwn } from '../src/infra/documents/own/write-own.ts';
import type { OwnFileOrder } from '../src/jobs/ports/own-file.ts';
import { type OwnSample, ownSamples, readSample } from '../test/infra/documents/own/corpus.ts';
import { randomFrom, tailorAtRandom } from '../test/infra/documents/own/random-edits.ts';

/** Runs of each file. The fastest counts: the others also measure what else the machine does. */
const RUNS = 30;

/**
 * Edits every Word file of the test corpus in place, with its tracked twin, and unzips and zips it in the same run. Gives
 * how many lines of each maker's files can be edited in place, the milliseconds of both (medians of the files), and how
 * many times as long editing takes.
 */
export async function benchOwn(): Promise<object> {
  const rows: Row[] = [];
  for (const sample of ownSamples) rows.push(await measure(sample));
  const makers = [...new Set(rows.map(({ maker }) => maker))];
  return {
    makers: makers.map((maker) =>
      sumOf(
        maker,
        rows.filter((row) => row.maker === maker),
      ),
    ),
    all: sumOf('all', rows),
  };
}

interface Row {
  readonly maker: string;
  readonly lines: number;
  readonly editable: number;
  readonly edited: number;
  readonly zipped: number;
}

async function measure(sample: OwnSample): Promise<Row> {
  const { name, bytes } = sample;
  const source = await readSample(sample);
  const reach = inspectOwn({ bytes, source });
  if (!reach.ok) throw new Error(`${name}: ${reach.error.detail}`);
  const { lines, editable } = reach.value;
  const { resume: tailored, edits } = tailorAtRandom(source, randomFrom(1));
  const comments = new Map(edits.map(({ id }): [string, string] => [id, 'The posting asks for it.']));
  const order: OwnFileOrder = { bytes, source, tailored, edits, comments, date: '2026-11-29T12:00:00Z' };
  const [edited, zipped]: [number[], number[]] = [[], []];
  // In turn, so that both meet the same machine.
  for (let run = 0; run < RUNS; run += 1) {
    edited.push(timeOf(() => writeOwn(order)));
    zipped.push(timeOf(() => zipSync(unzipSync(bytes))));
  }
  return {
    maker: /^(by-hand|html-to-docx|python-docx|[a-z]+)/.exec(name)?.[1] ?? name,
    lines,
    editable,
    edited: Math.min(...edited),
    zipped: Math.min(...zipped),
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function sumOf(maker: string, rows: readonly Row[]) {
  const total = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0);
  return {
    maker,
    files: rows.length,
    lines: total(({ lines }) => lines),
    editable_percent: round((100 * total(({ editable }) => editable)) / total(({ lines }) => lines)),
    edit_ms: round(middle(rows.map(({ edited }) => edited))),
    zip_ms: round(middle(rows.map(({ zipped }) => zipped))),
    times_of_zip: round(middle(rows.map(({ edited, zipped }) => edited / zipped))),
  };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
