import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createReader } from '../src/documents/reader.ts';
import type { Posting } from '../src/posting/posting.ts';
import { parseResume } from '../src/resume/parse.ts';
import type { Resume } from '../src/resume/resume.ts';
import { applyEdits } from '../src/tailoring/apply.ts';
import { measureCoverage } from '../src/tailoring/coverage.ts';
import { wordCount } from '../src/tailoring/length.ts';
import { offlineAnswer } from '../src/tailoring/offline.ts';
import { createPrompt } from '../src/tailoring/prompt.ts';

/** Words of the longest resume measured: two full pages. Shorter ones count too; the figure is for the worst. */
const TWO_PAGES = 1_200;

/**
 * The offline pipeline over every resume and posting of the corpus: prompt, answer, edits, coverage. Reading,
 * parsing and writing are not in it, and the first run, which warms the caches, is given apart. Milliseconds.
 */
export async function benchTailor(): Promise<object> {
  const corpus =
    process.env.RESUME_CORPUS ?? fileURLToPath(new URL('../../shared/fixtures', import.meta.url));
  if (!existsSync(corpus)) return { skipped: 'RESUME_CORPUS names no folder' };
  const resumes = (await resumesIn(corpus)).filter((resume) => wordCount(resume) <= TWO_PAGES);
  const postings = await postingsIn(corpus);

  const times: number[] = [];
  for (const resume of resumes) {
    for (const posting of postings) {
      const start = performance.now();
      tailor(resume, posting);
      times.push(performance.now() - start);
    }
  }
  const [first = 0, ...warm] = times;
  warm.sort((one, other) => one - other);
  const at = (share: number) => Number((warm[Math.floor((warm.length - 1) * share)] ?? 0).toFixed(1));
  return {
    resumes: resumes.length,
    postings: postings.length,
    words: { most: Math.max(0, ...resumes.map(wordCount)) },
    ms: { first: Number(first.toFixed(1)), p50: at(0.5), p95: at(0.95), most: at(1) },
    target: { p95: 200 },
  };
}

function tailor(resume: Resume, posting: Posting): void {
  const answer = offlineAnswer(createPrompt(resume, posting, { pages: null }));
  const refuse = () => ({ ok: false, gate: 'bench', reason: 'The offline engine rewords nothing.' }) as const;
  const { resume: tailored } = applyEdits(resume, answer, { posting, verify: refuse });
  measureCoverage({ source: resume, tailored, requirements: answer.requirements });
}

async function resumesIn(corpus: string): Promise<Resume[]> {
  const reader = createReader();
  const resumes: Resume[] = [];
  for (const filename of (await readdir(`${corpus}/pdf`)).sort()) {
    const read = await reader.read({ bytes: await readFile(`${corpus}/pdf/${filename}`), filename });
    if (read.ok) resumes.push(parseResume(read.value.lines));
  }
  await reader.close();
  return resumes;
}

async function postingsIn(corpus: string): Promise<Posting[]> {
  const names = (await readdir(`${corpus}/postings`)).sort();
  return Promise.all(
    names.map(async (name) => ({
      title: '',
      company: '',
      description: await readFile(`${corpus}/postings/${name}`, 'utf8'),
    })),
  );
}
