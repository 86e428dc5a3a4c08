import type { EngineAnswer } from '../../tailoring/answer.ts';
import type { EditId } from '../../tailoring/edit.ts';
import {
  type Claim,
  confirmedEdits,
  isAbout,
  type Judgement,
  type Verdict,
} from '../../tailoring/edits/claims.ts';
import type { ExplainedRefusal } from '../../tailoring/edits/repairs.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import { ok, type Result } from '../model/result.ts';
import type { Usage } from '../model/usage.ts';
import type { WritingEngine } from '../ports/engine.ts';
import type { AnswerTarget } from '../tasks/tailor.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';

export interface ReviewInput {
  readonly prompt: TailoringPrompt;
  readonly target: AnswerTarget;
  /** Null: no engine can repair or judge, and only wordings that were confirmed before are used. */
  readonly writer: WritingEngine | null;
  readonly run: JobRun;
  readonly deps: Pick<PipelineDeps, 'compute' | 'log'>;
  readonly signal: AbortSignal;
}

export interface ReviewResult {
  readonly transcript: ModelTranscript;
  /** The answer, with second attempts in place of the wordings that the gates refused. */
  readonly repaired: EngineAnswer;
  /** The edits whose new wording the judge confirmed. */
  readonly confirmed: ReadonlySet<EditId>;
}

/**
 * Sends the wordings that the gates refuse back to the engine once, and has a judge read all that pass. A failure of
 * either costs the wordings, not the job.
 */
export async function reviewAnswer(
  first: ModelTranscript,
  input: ReviewInput,
): Promise<Result<ReviewResult>> {
  const { prompt, target, run, deps, signal } = input;
  const { compute } = deps;
  const { tokens } = prompt;
  const caller = { owner: run.job.userId, signal };
  const found = await compute.run('findRefusals', { answer: first.answer, target, tokens }, caller);
  if (!found.ok) return found;
  const { answer, refused, explained } = found.value;
  const afterRepair = first.repairs ? ok(first) : await repair(first, explained, input);
  if (!afterRepair.ok) return afterRepair;

  const { repairs = [] } = afterRepair.value;
  const listed = await compute.run('findClaims', { answer, refused, repairs, target, tokens }, caller);
  if (!listed.ok) return listed;
  const { repaired, claims, hidden } = listed.value;
  const judged = await judge(afterRepair.value, claims, hidden, input);
  if (!judged.ok) return judged;

  const confirmed = confirmedEdits(claims, judged.value.verdicts ?? []);
  return ok({ transcript: judged.value, repaired, confirmed });
}

async function repair(
  transcript: ModelTranscript,
  refused: readonly ExplainedRefusal[],
  input: ReviewInput,
): Promise<Result<ModelTranscript>> {
  const { prompt, target, writer, run, deps, signal } = input;
  if (refused.length === 0 || writer === null) return ok(transcript);
  const response = await writer.repair(prompt, refused, signal);
  return saveReview(response, transcript, input, async (value) => {
    if (value === null) return { repairs: [] };
    const answer = { requirements: [], edits: [...value.edits] };
    const restored = await deps.compute.run(
      'restoreAnswer',
      { answer, target, tokens: prompt.tokens },
      { owner: run.job.userId, signal },
    );
    return { repairs: restored.ok ? restored.value.edits : [] };
  });
}

/** Judges the claims that have no verdict yet. Each is judged once: no verdict on it is stored as `unsure`. */
async function judge(
  transcript: ModelTranscript,
  claims: readonly Claim[],
  hidden: readonly Claim[],
  input: ReviewInput,
): Promise<Result<ModelTranscript>> {
  const { writer, signal } = input;
  const known = transcript.verdicts ?? [];
  const open = claims.filter((claim) => !known.some((one) => isAbout(one, claim)));
  if (open.length === 0 || writer === null) return ok(transcript);
  const asked = new Set(open.map(({ id }) => id));
  const response = await writer.judge.judge(
    hidden.filter(({ id }) => asked.has(id)),
    signal,
  );
  return saveReview(response, transcript, input, async (value) => ({
    verdicts: [...known, ...open.flatMap((claim) => judgementsOn(claim, value?.verdicts ?? []))],
  }));
}

/** Returns every verdict on a claim, or `unsure` if there is none. */
function judgementsOn({ id, text }: Claim, verdicts: readonly Verdict[]): Judgement[] {
  const found = verdicts.filter((one) => one.id === id).map(({ verdict }) => ({ id, verdict, text }));
  return found.length > 0 ? found : [{ id, verdict: 'unsure', text }];
}

/** Saves what the review adds, even where it adds nothing. Only a cancelled call ends the job. */
async function saveReview<T extends { readonly usage: Usage }>(
  response: Result<T>,
  transcript: ModelTranscript,
  { run, deps: { log } }: ReviewInput,
  additionsOf: (value: T | null) => Promise<Partial<ModelTranscript>>,
): Promise<Result<ModelTranscript>> {
  const usage = response.ok ? response.value.usage : response.error.usage;
  if (usage) await run.addUsage(usage);
  if (!response.ok) {
    const { code, detail } = response.error;
    if (code === 'cancelled') return response;
    log.warn({ jobId: run.job.id, code, detail }, 'a second look at the answer failed');
  }
  const next = { ...transcript, ...(await additionsOf(response.ok ? response.value : null)) };
  await run.saveTranscript(next);
  return ok(next);
}
