import { createCompute } from '../src/infra/compute/compute.ts';
import { createWriter } from '../src/infra/documents/writer.ts';
import { ok } from '../src/jobs/model/result.ts';
import { fitPages } from '../src/jobs/pipeline/fit-pages.ts';
import type { Compute } from '../src/jobs/ports/compute.ts';
import type { Writer } from '../src/jobs/ports/documents.ts';
import type { Posting } from '../src/posting/posting.ts';
import { layoutOf } from '../src/resume/layout/layout.ts';
import type { Resume } from '../src/resume/resume.ts';
import type { EngineAnswer } from '../src/tailoring/answer.ts';
import { measureCoverage } from '../src/tailoring/coverage/coverage.ts';
import { editReason } from '../src/tailoring/edit-reason.ts';
import { applyEdits } from '../src/tailoring/edits/apply.ts';
import { isRemovable } from '../src/tailoring/edits/lines/removable-lines.ts';
import { refusal } from '../src/tailoring/gates/evidence/gate.ts';
import { answerOffline } from '../src/tailoring/offline/offline.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';
import { readCorpus } from './corpus.ts';

/** What is left of longer resumes on one page, over all pairs whose source shows any requirement. */
export interface PagesFigures {
  readonly pairs: number;
  /** Coverage of the result divided by the source's ceiling: the mean and the minimum over the pairs. */
  readonly ofCeiling: { readonly mean: number; readonly least: number };
  /** Pairs that keep at least 95 % of the ceiling. */
  readonly reached: number;
  /** Pages of the result, as the writer counts them: the mean and the maximum. */
  readonly pages: { readonly mean: number; readonly most: number };
  /** Words of the result divided by the source's: the mean and the maximum. 1.1 is a tenth longer. */
  readonly words: { readonly mean: number; readonly most: number };
  /** Pairs that fit the limit; the others have too many headers, skills and contact lines, which never go. */
  readonly fitting: number;
}

const PAGE_LIMIT = 1;

/**
 * Each fit lays out a dozen documents: so many postings, spread over the corpus, keep the evaluation within
 * minutes.
 */
const MAX_POSTINGS = 3;

/**
 * Fits every resume of the corpus that is longer than a page onto one page, for a few postings: with the
 * offline engine, and with a scripted model that drops the second half of each entry, whatever the posting
 * asks for.
 */
export async function measurePages(
  today: string,
): Promise<{ readonly offline: PagesFigures; readonly model: PagesFigures }> {
  const { resumes, postings: all } = await readCorpus();
  const step = Math.ceil(all.length / MAX_POSTINGS);
  const postings = all.filter((_, index) => index % step === 0);
  const writer = createWriter();
  const compute = createCompute();
  const results: { readonly offline: Fit[]; readonly model: Fit[] } = { offline: [], model: [] };
  try {
    for (const { resume } of resumes) {
      const counted = await writer.countPages(layoutOf(resume), { owner: 'eval' });
      if (!counted.ok || counted.value <= PAGE_LIMIT) continue;
      for (const { posting } of postings) {
        const offline = answerOffline(createPrompt(resume, posting, { pages: PAGE_LIMIT }));
        const pair = { resume, posting, today };
        results.offline.push(await fitOnPage(pair, offline, { writer, compute }));
        results.model.push(await fitOnPage(pair, dropSecondHalves(resume, offline), { writer, compute }));
      }
    }
  } finally {
    await Promise.all([writer.close(), compute.close()]);
  }
  const figuresOfCovered = (fits: readonly Fit[]) => figuresOf(fits.filter(({ ceiling }) => ceiling > 0));
  return { offline: figuresOfCovered(results.offline), model: figuresOfCovered(results.model) };
}

/**
 * Answers as a model that drops the second half of each entry's lines, with the offline engine's
 * requirements.
 */
function dropSecondHalves(resume: Resume, { requirements }: EngineAnswer): EngineAnswer {
  const groups = resume.sections.flatMap(({ entries }) =>
    entries.map((entry) => entry.lines.filter(isRemovable)),
  );
  const lines = groups.flatMap((group) => group.slice(Math.ceil(group.length / 2)));
  return { requirements, edits: lines.map(({ id }) => ({ op: 'drop', line: id, reason: 'It is long.' })) };
}

interface Fit {
  readonly ceiling: number;
  readonly ofCeiling: number;
  readonly pages: number;
  readonly words: number;
}

async function fitOnPage(
  { resume, posting, today }: { readonly resume: Resume; readonly posting: Posting; readonly today: string },
  answer: EngineAnswer,
  { writer, compute }: { readonly writer: Writer; readonly compute: Compute },
): Promise<Fit> {
  const verify = () => [{ gate: 'language', ...refusal(editReason('unsupported_language')) }];
  const applied = applyEdits(resume, answer, { posting, pages: PAGE_LIMIT, verify });
  const result = await fitPages(
    {
      ...applied,
      requirements: answer.requirements,
      applyWithout: async (withheld) =>
        ok(applyEdits(resume, answer, { posting, pages: PAGE_LIMIT, verify, withheld })),
    },
    {
      job: { options: { pages: PAGE_LIMIT }, revision: { made: { by: 'run' }, decisions: [], facts: [] } },
      source: resume,
    },
    { writer, compute },
    { owner: 'eval' },
  );
  if (!result.ok) throw new Error(result.error.code);
  const pages = await writer.countPages(result.value.layout, { owner: 'eval' });
  if (!pages.ok) throw new Error(pages.error.code);
  const { coverage } = measureCoverage({
    source: resume,
    tailored: result.value.resume,
    requirements: answer.requirements,
    today,
  });
  const { ceiling, after, lengthRatio: words } = coverage;
  return { ceiling, ofCeiling: ceiling === 0 ? 1 : after / ceiling, pages: pages.value, words };
}

function figuresOf(fits: readonly Fit[]): PagesFigures {
  const mean = (values: readonly number[]) =>
    Number((values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)).toFixed(3));
  const shares = fits.map(({ ofCeiling }) => ofCeiling);
  const pages = fits.map((one) => one.pages);
  const words = fits.map((one) => one.words);
  return {
    pairs: fits.length,
    ofCeiling: { mean: mean(shares), least: Number(Math.min(1, ...shares).toFixed(3)) },
    reached: shares.filter((share) => share >= 0.95).length,
    pages: { mean: mean(pages), most: Math.max(0, ...pages) },
    words: { mean: mean(words), most: Number(Math.max(0, ...words).toFixed(3)) },
    fitting: pages.filter((count) => count <= PAGE_LIMIT).length,
  };
}
