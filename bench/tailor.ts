import { readCorpus } from '../eval/corpus.ts';
import type { Posting } from '../src/posting/posting.ts';
import type { Resume } from '../src/resume/resume.ts';
import { measureCoverage } from '../src/tailoring/coverage/coverage.ts';
import { resumeWordCount } from '../src/tailoring/coverage/word-budget.ts';
import { editReason } from '../src/tailoring/edit-reason.ts';
import { applyEdits } from '../src/tailoring/edits/apply.ts';
import { refusal } from '../src/tailoring/gates/evidence/gate.ts';
import { answerOffline } from '../src/tailoring/offline/offline.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';

/** Two full pages: longer resumes are not measured. */
const MAX_WORDS = 1_200;

/** Any day. Years of experience are counted up to it. */
const TODAY = '2026-01-01';

/**
 * Measures the offline pipeline (prompt, answer, edits, coverage) on every resume and posting of `RESUME_CORPUS`, or of
 * examples/ without it, in milliseconds. Excludes reading, parsing and writing. The first run, which fills the caches,
 * is listed separately.
 */
export async function benchTailor(): Promise<object> {
  const corpus = await readCorpus();
  const resumes = corpus.resumes
    .map(({ resume }) => resume)
    .filter((resume) => resumeWordCount(resume) <= MAX_WORDS);
  const postings = corpus.postings.map(({ posting }) => posting);

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
    words: { most: Math.max(0, ...resumes.map(resumeWordCount)) },
    ms: { first: Number(first.toFixed(1)), p50: at(0.5), p95: at(0.95), most: at(1) },
    target: { p95: 200 },
  };
}

function tailor(resume: Resume, posting: Posting): void {
  const answer = answerOffline(createPrompt(resume, posting, { pages: null }));
  const refuse = () => [{ gate: 'language', ...refusal(editReason('unsupported_language')) }];
  const { resume: tailored } = applyEdits(resume, answer, { posting, verify: refuse });
  measureCoverage({ source: resume, tailored, requirements: answer.requirements, today: TODAY });
}
