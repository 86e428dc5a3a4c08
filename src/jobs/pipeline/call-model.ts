import type { PostOffsets } from '../../posting/post-offsets.ts';
import type { Requirement } from '../../posting/requirements.ts';
import type { EngineAnswer } from '../../tailoring/answer.ts';
import type { AtomProof } from '../../tailoring/coverage/named-lines.ts';
import type { EditId } from '../../tailoring/edit.ts';
import type { Applied } from '../../tailoring/edits/apply.ts';
import { decisionsOn } from '../../tailoring/edits/decisions/edit-targets.ts';
import { withKeptWishes } from '../../tailoring/edits/decisions/kept-wishes.ts';
import { listFacts } from '../../tailoring/edits/order/place-fact.ts';
import type { LeftPart } from '../../tailoring/left-out.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import { dayOf } from '../model/day.ts';
import { fault } from '../model/fault.ts';
import { type EngineName, type Job, wishForEngine } from '../model/job.ts';
import { DONE, err, ok, type Result } from '../model/result.ts';
import type { Engine } from '../ports/engine.ts';
import type { AnswerTarget } from '../tasks/tailor.ts';
import { createEarlyCheck } from './check-early.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';
import { createJudging } from './judging.ts';
import { payFor } from './pay-for.ts';
import { readPostByModel } from './read-post-by-model.ts';
import { reviewAnswer } from './review-answer.ts';
import type { ReviewInput } from './review-input.ts';
import { createTranscriptKeeper } from './transcript-keeper.ts';

/** The engine's answer after the gates: its edits, applied or rejected, and the resume that they make. */
export interface AcceptedAnswer extends Applied {
  readonly requirements: readonly Requirement[];
  readonly engine: EngineName;
  /** The model that answered; null without one. */
  readonly model: string | null;
  /** Applies the same answer without these edits, for which there is no room. */
  readonly applyWithout: (edits: ReadonlySet<EditId>) => Promise<Result<Applied>>;
  /** Lines that show what the posting asks for, though code can't tell. */
  readonly proofs: readonly AtomProof[];
  /** Parts of the person's wish that the answer doesn't grant. */
  readonly left: readonly LeftPart[];
}

/**
 * Step 5. Calls the job's engine and applies the edits that pass the gates. A writing engine gets the wordings that the
 * gates refuse back once; a judge reads those that pass, the first of them while the engine still writes. Saves each
 * answer and verdict as it comes, so that a retry after a crash does not pay again. A rejected edit leaves its line as
 * it was.
 */
export async function callModel(
  prompt: TailoringPrompt,
  run: JobRun,
  deps: PipelineDeps,
  signal: AbortSignal,
): Promise<Result<AcceptedAnswer>> {
  const { job } = run;
  const { compute, log } = deps;
  const name = job.options.engine ?? deps.defaultEngine;
  const engine = deps.engines.get(name);
  const writer = engine?.name === 'openai' ? engine : null;
  const target = answerTarget(prompt, job);
  const transcripts = createTranscriptKeeper(await deps.store.jobs.findTranscript(job.userId, job.id), run);
  const judging = createJudging(writer?.judge ?? null, { transcripts, run, log, signal });
  const input = { prompt, target, writer, transcripts, judging, run, deps, signal };
  try {
    const answered = await requestAnswer(input, engine, run, deps);
    if (!answered.ok) return answered;
    const reviewed = await reviewAnswer(input);
    if (!reviewed.ok) return reviewed;
    const { repaired: answer, reading, proofs } = reviewed.value;
    const decisions = decisionsOn(answer.edits, job.revision);
    const { model, suggested } = transcripts.current();
    const applyWithout = (withheld: ReadonlySet<EditId>) =>
      compute.run(
        'applyAnswer',
        { answer, target, decisions, reading, suggested: new Set(suggested), withheld },
        { owner: job.userId, signal },
      );
    const applied = await applyWithout(new Set());
    if (!applied.ok) return applied;
    const { requirements, left = [] } = answer;
    return ok({ ...applied.value, requirements, left, engine: name, model, proofs, applyWithout });
  } finally {
    judging.stop();
  }
}

function answerTarget({ resume, posting, pages, language }: TailoringPrompt, { options }: Job): AnswerTarget {
  return { resume, posting, pages, language, locked: new Set(options.locked) };
}

/**
 * Requests an answer and keeps it, unless an earlier attempt did, or the version that this one was made from. Adds its
 * usage to the job first, because it was paid for even if this attempt fails.
 */
async function requestAnswer(
  input: ReviewInput,
  engine: Engine | undefined,
  run: JobRun,
  deps: PipelineDeps,
): Promise<Result<void>> {
  const { prompt, writer, transcripts, signal } = input;
  const { userId: owner } = run.job;
  if (!transcripts.current().isPartial) return DONE;
  if (!engine) return err(fault('model_not_configured', 'the job names an engine that is not set up'));
  const early = createEarlyCheck(input);
  const answering =
    engine.name === 'openai'
      ? engine.answer(prompt, signal, (edits) => early.onEdits(edits))
      : engine.answer(prompt, signal, owner);
  const readingPost = writer ? readPostByModel(prompt, writer.postReader, run, deps, signal) : null;
  const answered = await payFor(answering, run);
  const reading = await readingPost;
  if (!answered.ok) return answered;
  const { answer, model, suggested = [] } = answered.value;
  const matched = writer ? await matchAnswer(answer, reading, input) : ok(answer);
  if (!matched.ok) return matched;
  const asked = withKeptWishes(matched.value, run.job.revision.asked ?? [], prompt.resume);
  const complete = listFacts(asked, prompt.resume);
  await early.settled();
  await transcripts.keep(() => ({
    answer: complete,
    model,
    isPartial: undefined,
    ...(suggested.length > 0 && { suggested: [...suggested] }),
  }));
  return DONE;
}

/** Puts private details back into an answer, and matches it to what a model read in the posting. */
async function matchAnswer(
  answer: EngineAnswer,
  reading: PostOffsets | null,
  { prompt, target, run, deps: { compute }, signal }: ReviewInput,
): Promise<Result<EngineAnswer>> {
  const caller = { owner: run.job.userId, signal };
  const restored = await compute.run('restoreAnswer', { answer, target, tokens: prompt.tokens }, caller);
  if (!restored.ok) return restored;
  const today = dayOf(new Date());
  const wish = wishForEngine(run.job);
  return compute.run('matchAnswer', { answer: restored.value, target, reading, wish, today }, caller);
}
