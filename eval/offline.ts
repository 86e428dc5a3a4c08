import { splitWords } from '../src/language/split-words.ts';
import type { Posting } from '../src/posting/posting.ts';
import { linesOf, type Resume } from '../src/resume/resume.ts';
import { measureCoverage } from '../src/tailoring/coverage/coverage.ts';
import { editReason } from '../src/tailoring/edit-reason.ts';
import { applyEdits } from '../src/tailoring/edits/apply.ts';
import { refusal } from '../src/tailoring/gates/evidence/gate.ts';
import { answerOffline } from '../src/tailoring/offline/offline.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';
import { readCorpus } from './corpus.ts';

/**
 * What the offline engine changed, over all pairs of resume and posting. Shares are means over the pairs, 0 to 1.
 */
export interface OfflineFigures {
  readonly resumes: number;
  readonly postings: number;
  /**
   * Lines of a source that its result doesn't have word for word. A skills line counts as the set of its
   * words.
   */
  readonly lostLines: number;
  /** Words of a result that its source doesn't have, counting repetitions. */
  readonly inventedWords: number;
  readonly lostWords: number;
  readonly coverage: { readonly before: number; readonly after: number; readonly ceiling: number };
  readonly lengthRatio: number;
  /** Pairs in which something moved. */
  readonly changed: number;
}

/** Tailors every resume of the corpus to every posting with the offline engine, without a page limit. */
export async function measureOffline(today: string): Promise<OfflineFigures> {
  const { resumes, postings } = await readCorpus();
  const results = resumes.flatMap(({ resume }) =>
    postings.map(({ posting }) => figuresOf(resume, posting, today)),
  );
  const sum = (value: (result: PairFigures) => number) =>
    results.reduce((total, result) => total + value(result), 0);
  const mean = (value: (result: PairFigures) => number) => round(sum(value) / Math.max(1, results.length));
  return {
    resumes: resumes.length,
    postings: postings.length,
    lostLines: sum((result) => result.lostLines),
    inventedWords: sum((result) => result.inventedWords),
    lostWords: sum((result) => result.lostWords),
    coverage: {
      before: mean(({ coverage }) => coverage.before),
      after: mean(({ coverage }) => coverage.after),
      ceiling: mean(({ coverage }) => coverage.ceiling),
    },
    lengthRatio: mean(({ coverage }) => coverage.lengthRatio),
    changed: sum(({ changed }) => Number(changed)),
  };
}

type PairFigures = ReturnType<typeof figuresOf>;

function figuresOf(source: Resume, posting: Posting, today: string) {
  const answer = answerOffline(createPrompt(source, posting, { pages: null }));
  const { resume: tailored, edits } = applyEdits(source, answer, { posting, verify: refuseAll });
  const { coverage } = measureCoverage({ source, tailored, requirements: answer.requirements, today });
  return {
    coverage,
    changed: edits.some(({ state }) => state === 'applied'),
    lostLines: surplus(linesBag(source), linesBag(tailored)),
    inventedWords: surplus(wordsBag(tailored), wordsBag(source)),
    lostWords: surplus(wordsBag(source), wordsBag(tailored)),
  };
}

/** Rejects every rewording. The offline engine makes none; one that it made would show up as lost. */
function refuseAll() {
  return [{ gate: 'language', ...refusal(editReason('unsupported_language')) }];
}

function linesBag(resume: Resume): string[] {
  return linesOf(resume).map(({ text, skills }) =>
    skills
      ? text
          .split(/[\s,;|•]+/)
          .sort()
          .join(' ')
      : text,
  );
}

function wordsBag(resume: Resume): string[] {
  return linesOf(resume).flatMap(({ text }) => splitWords(text));
}

/** Counts how many of `some` are not among `others`, repetitions included. */
function surplus(some: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of others) counts.set(one, (counts.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const left = counts.get(one) ?? 0;
    counts.set(one, left - 1);
    return left <= 0;
  }).length;
}

function round(share: number): number {
  return Number(share.toFixed(3));
}
