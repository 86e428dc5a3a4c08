import { createCompute } from '../src/infra/compute/compute.ts';
import { createWriter } from '../src/infra/documents/writer.ts';
import { ok } from '../src/jobs/model/result.ts';
import { fitPages } from '../src/jobs/pipeline/fit-pages.ts';
import type { Posting } from '../src/posting/posting.ts';
import { linesOf, type Resume } from '../src/resume/resume.ts';
import type { EngineAnswer } from '../src/tailoring/answer.ts';
import type { EditId, EditOperation } from '../src/tailoring/edit.ts';
import { applyEdits } from '../src/tailoring/edits/apply.ts';
import { answerOffline } from '../src/tailoring/offline/offline.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';
import { readCorpus } from './corpus.ts';

/** Pages of one resume, before and after, where no number of pages was asked for. */
export interface SourcePages {
  readonly resume: string;
  readonly before: number;
  readonly offline: number;
  /** With a scripted model that writes a summary and makes every line a third longer. */
  readonly model: number;
  /** Additions that the model's answer kept. */
  readonly kept: string;
}

/** Tailors every resume of the corpus to one posting, and counts its pages before and after. */
export async function measureSourcePages(): Promise<SourcePages[]> {
  const { resumes, postings } = await readCorpus();
  const posting = postings[0]?.posting;
  if (!posting) return [];
  const deps = { writer: createWriter(), compute: createCompute() };
  const measured: SourcePages[] = [];
  const pagesOf = async (resume: Resume, answer: EngineAnswer) => {
    const applied = (withheld: ReadonlySet<EditId>) => applyAll(resume, answer, posting, withheld);
    const accepted = {
      ...applied(new Set()),
      requirements: answer.requirements,
      applyWithout: async (withheld: ReadonlySet<EditId>) => ok(applied(withheld)),
    };
    const job = {
      options: {},
      revision: { made: { by: 'run' as const }, decisions: [], facts: [] },
    };
    const fitted = await fitPages(accepted, { job, source: resume }, deps, { owner: 'eval' });
    if (!fitted.ok) throw new Error(fitted.error.code);
    const pages = await deps.writer.countPages(fitted.value.layout, { owner: 'eval' });
    if (!pages.ok) throw new Error(pages.error.code);
    const kept = fitted.value.edits.filter(({ state }) => state === 'applied').length;
    return {
      before: fitted.value.sourcePages,
      pages: pages.value,
      kept: `${kept} of ${answer.edits.length}`,
    };
  };
  try {
    for (const { name, resume } of resumes) {
      const answer = answerOffline(createPrompt(resume, posting, { pages: null }));
      const offline = await pagesOf(resume, answer);
      const model = await pagesOf(resume, lengthen(resume, answer));
      measured.push({
        resume: name,
        before: offline.before,
        offline: offline.pages,
        model: model.pages,
        kept: model.kept,
      });
    }
  } finally {
    await Promise.all([deps.writer.close(), deps.compute.close()]);
  }
  return measured;
}

function applyAll(resume: Resume, answer: EngineAnswer, posting: Posting, withheld: ReadonlySet<EditId>) {
  const confirmed = new Set(answer.edits.flatMap((_, index) => `K${index + 1}`));
  return applyEdits(resume, answer, {
    posting,
    verify: () => [],
    reading: { confirmed, refuted: new Map() },
    withheld,
  });
}

function lengthen(resume: Resume, { requirements }: EngineAnswer): EngineAnswer {
  const lines = linesOf(resume).filter(({ role }) => role === 'bullet');
  const longer = lines.map(({ id, text }): EditOperation => {
    const words = `${text}, as it was asked for and agreed on`.slice(0, 290);
    return { op: 'rephrase', line: id, text: words, requirement: '' };
  });
  const [first] = lines;
  const sentence = { text: 'Somebody who does what this posting asks for', sources: first ? [first.id] : [] };
  const summary: EditOperation[] = first
    ? [{ op: 'summary', sentences: [sentence, sentence, sentence] }]
    : [];
  return { requirements, edits: [...longer, ...summary] };
}
