import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createReader } from '../src/infra/documents/reader.ts';

/**
 * Reads every PDF of the corpus (the folder RESUME_CORPUS) twice through the child process and compares the words with
 * those of `pdftotext` in its default order. `recall`: the share of its words that were read; `order`: the share of its
 * pairs of neighbouring words; both in percent. `ms`: the second, warm reading. `corrected…`: compared after
 * `correct()` below. Use the plain figures to compare with other libraries.
 */
export async function benchRead(): Promise<object> {
  const corpus = process.env.RESUME_CORPUS;
  const folder = join(corpus ?? '', 'pdf');
  if (!corpus || !existsSync(folder)) return { skipped: 'RESUME_CORPUS is not a folder with a folder pdf' };
  if ((await pdftotext('-v')) === undefined) return { skipped: 'pdftotext is not installed' };
  const reader = createReader({ processes: 1 });
  const files = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const bytes = await readFile(join(folder, name));
    await reader.read('local', { bytes, filename: name });
    const started = performance.now();
    const outcome = await reader.read('local', { bytes, filename: name });
    const ms = Math.round(performance.now() - started);
    const reference = (await pdftotext(join(folder, name), '-')) ?? '';
    const text = outcome.ok ? outcome.value.text : '';
    const expected = wordsOf(reference);
    const found = wordsOf(text);
    files.push({
      file: name,
      recall: shareOf(expected, found),
      order: shareOf(pairsOf(expected), pairsOf(found)),
      correctedRecall: shareOf(wordsOf(correct(reference)), wordsOf(correct(text))),
      ms,
    });
  }
  await reader.close();
  const mean = (values: number[]) => round(values.reduce((sum, value) => sum + value, 0) / values.length);
  return {
    files,
    meanRecall: mean(files.map(({ recall }) => recall)),
    worstRecall: Math.min(...files.map(({ recall }) => recall)),
    meanOrder: mean(files.map(({ order }) => order)),
    correctedMeanRecall: mean(files.map(({ correctedRecall }) => correctedRecall)),
    correctedWorstRecall: Math.min(...files.map(({ correctedRecall }) => correctedRecall)),
    target: { meanRecall: 98.9, worstRecall: 93, meanOrder: 93.5 },
    medianMs: files.map(({ ms }) => ms).toSorted((a, b) => a - b)[Math.floor(files.length / 2)],
  };
}

/** Runs pdftotext. Undefined if it can't be run. */
async function pdftotext(...args: string[]): Promise<string | undefined> {
  try {
    return (await promisify(execFile)('pdftotext', args, { maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch {
    return undefined;
  }
}

/**
 * Removes from a text what pdftotext spells in its own way although the page shows whole words: it leaves names and
 * headings with wide letter spacing in single letters, joins words at a hyphen that belongs there, and keeps them apart
 * at a line's end if the hyphen is U+2010. Applied to both texts.
 */
function correct(text: string): string {
  return text
    .replace(/(?<=\p{L})[-\u2010\u00AD](?:\s*\n\s*(?=\p{Ll})|(?=\p{L}))/gu, '')
    .replace(/^(?:\p{L}{1,3} +){3,}\p{L}{1,3}$/gmu, (line) => line.replaceAll(' ', ''));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function shareOf(expected: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of expected) {
    const count = left.get(word) ?? 0;
    if (count > 0) kept += 1;
    left.set(word, count - 1);
  }
  return round((100 * kept) / Math.max(1, expected.length));
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
