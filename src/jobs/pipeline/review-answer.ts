import type { EngineAnswer } from '../../tailoring/answer.ts';
import type { EditId } from '../../tailoring/edit.ts';
import { type ApplyContext, applyEdits } from '../../tailoring/edits/apply.ts';
import {
  type Claim,
  claimsOf,
  confirmedEdits,
  isAbout,
  type Judgement,
  type Verdict,
} from '../../tailoring/edits/claims.ts';
import { findRefusedWordings, type RefusedWording, withRepairs } from '../../tailoring/edits/repairs.ts';
import type { Privacy } from '../../tailoring/prompt/privacy.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import { ok, type Result } from '../model/result.ts';
import type { Usage } from '../model/usage.ts';
import type { WritingEngine } from '../ports/engine.ts';
import type { Logger } from '../ports/logger.ts';
import type { JobRun } from './job-run.ts';

export interface ReviewInput {
  readonly prompt: TailoringPrompt;
  readonly answer: EngineAnswer;
  readonly context: ApplyContext;
  /** Null: no engine can repair or judge, and only wordings that were confirmed before are used. */
  readonly writer: WritingEngine | null;
  readonly run: JobRun;
  readonly log: Logger;
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
  const { prompt, answer, context } = input;
  const { resume } = prompt;
  const refused = findRefusedWordings(applyEdits(resume, answer, context).edits, resume);
  const afterRepair = first.repairs ? ok(first) : await repair(first, refused, input);
  if (!afterRepair.ok) return afterRepair;

  const repaired = withRepairs(answer, refused, afterRepair.value.repairs ?? []);
  const claims = claimsOf(applyEdits(resume, repaired, context).edits, resume);
  const judged = await judge(afterRepair.value, claims, input);
  if (!judged.ok) return judged;

  const confirmed = confirmedEdits(claims, judged.value.verdicts ?? []);
  return ok({ transcript: judged.value, repaired, confirmed });
}

async function repair(
  transcript: ModelTranscript,
  refused: readonly RefusedWording[],
  input: ReviewInput,
): Promise<Result<ModelTranscript>> {
  const { prompt, writer, signal } = input;
  if (refused.length === 0 || writer === null) return ok(transcript);
  const response = await writer.repair(prompt, refused, signal);
  return saveReview(response, transcript, input, (value) => ({ repairs: [...(value?.edits ?? [])] }));
}

/** Judges the claims that have no verdict yet. Each is judged once: no verdict on it is stored as `unsure`. */
async function judge(
  transcript: ModelTranscript,
  claims: readonly Claim[],
  input: ReviewInput,
): Promise<Result<ModelTranscript>> {
  const { prompt, writer, signal } = input;
  const known = transcript.verdicts ?? [];
  const open = claims.filter((claim) => !known.some((one) => isAbout(one, claim)));
  if (open.length === 0 || writer === null) return ok(transcript);
  const hidden = open.map((claim) => hideClaim(claim, prompt.privacy));
  const response = await writer.judge.judge(hidden, signal);
  return saveReview(response, transcript, input, (value) => ({
    verdicts: [...known, ...open.flatMap((claim) => judgementsOn(claim, value?.verdicts ?? []))],
  }));
}

/** Returns every verdict on a claim, or `unsure` if there is none. */
function judgementsOn({ id, text }: Claim, verdicts: readonly Verdict[]): Judgement[] {
  const found = verdicts.filter((one) => one.id === id).map(({ verdict }) => ({ id, verdict, text }));
  return found.length > 0 ? found : [{ id, verdict: 'unsure', text }];
}

function hideClaim(claim: Claim, { hide }: Privacy): Claim {
  const { sources, names, text } = claim;
  return { ...claim, sources: sources.map(hide), names: names.map(hide), text: hide(text) };
}

/** Saves what the review adds, even where it adds nothing. Only a cancelled call ends the job. */
async function saveReview<T extends { readonly usage: Usage }>(
  response: Result<T>,
  transcript: ModelTranscript,
  { run, log }: ReviewInput,
  additionsOf: (value: T | null) => Partial<ModelTranscript>,
): Promise<Result<ModelTranscript>> {
  const usage = response.ok ? response.value.usage : response.error.usage;
  if (usage) await run.addUsage(usage);
  if (!response.ok) {
    const { code, detail } = response.error;
    if (code === 'cancelled') return response;
    log.warn({ jobId: run.job.id, code, detail }, 'a second look at the answer failed');
  }
  const next = { ...transcript, ...additionsOf(response.ok ? response.value : null) };
  await run.saveTranscript(next);
  return ok(next);
}
