import type { EngineAnswer } from '../../tailoring/answer.ts';
import type { EditId } from '../../tailoring/edit.ts';
import { type ApplyContext, applyEdits } from '../../tailoring/edits/apply.ts';
import {
  type Claim,
  claimsOf,
  confirmedBy,
  isAbout,
  type Judgement,
  type Verdict,
} from '../../tailoring/edits/claims.ts';
import { type Refused, refusedIn, withRepairs } from '../../tailoring/edits/repairs.ts';
import type { Privacy } from '../../tailoring/prompt/privacy.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { Outcome } from '../model/fault.ts';
import type { Job } from '../model/job.ts';
import type { Answered } from '../model/model-transcript.ts';
import type { Usage } from '../model/usage.ts';
import type { WritingEngine } from '../ports/engine.ts';
import type { Workshop } from './deps.ts';

export interface Look {
  readonly job: Job;
  readonly prompt: TailoringPrompt;
  readonly answer: EngineAnswer;
  readonly context: ApplyContext;
  /** Null: there is nobody to ask, and what was not confirmed before is not used. */
  readonly writer: WritingEngine | null;
  readonly workshop: Workshop;
  readonly signal: AbortSignal | undefined;
}

export interface LookedAt {
  readonly answered: Answered;
  /** The answer with second attempts where the gates refused the first. */
  readonly mended: EngineAnswer;
  /** The edits whose new words a second reading bears out. */
  readonly confirmed: ReadonlySet<EditId>;
}

/**
 * Sends the wordings that the gates refuse back to their writer, once, and has all that pass read by a judge. An
 * engine that cannot mend, or a judge that fails, costs the wordings and not the job.
 */
export async function lookAgain(first: Answered, look: Look): Promise<Outcome<LookedAt>> {
  const { prompt, answer, context } = look;
  const { resume } = prompt;
  const refused = refusedIn(applyEdits(resume, answer, context).edits, resume);
  const repaired = first.repairs ? kept(first) : await repair(first, refused, look);
  if (!repaired.ok) return repaired;

  const mended = withRepairs(answer, refused, repaired.value.repairs ?? []);
  const claims = claimsOf(applyEdits(resume, mended, context).edits, resume);
  const judged = await judge(repaired.value, claims, look);
  if (!judged.ok) return judged;

  const confirmed = confirmedBy(claims, judged.value.verdicts ?? []);
  return { ok: true, value: { answered: judged.value, mended, confirmed } };
}

function kept(answered: Answered): Outcome<Answered> {
  return { ok: true, value: answered };
}

async function repair(
  answered: Answered,
  refused: readonly Refused[],
  look: Look,
): Promise<Outcome<Answered>> {
  const { prompt, writer, signal } = look;
  if (refused.length === 0 || writer === null) return kept(answered);
  const repaired = await writer.repair(prompt, refused, signal);
  return keep(repaired, answered, look, (said) => ({ repairs: [...(said?.edits ?? [])] }));
}

/** Asks about the claims that have no verdict yet: each is asked about once, and no answer is one, too. */
async function judge(answered: Answered, claims: readonly Claim[], look: Look): Promise<Outcome<Answered>> {
  const { prompt, writer, signal } = look;
  const known = answered.verdicts ?? [];
  const open = claims.filter((claim) => !known.some((one) => isAbout(one, claim)));
  if (open.length === 0 || writer === null) return kept(answered);
  const hidden = open.map((claim) => hiddenClaim(claim, prompt.privacy));
  const judged = await writer.judge.judge(hidden, signal);
  return keep(judged, answered, look, (said) => ({
    verdicts: [...known, ...open.flatMap((claim) => judgementsOn(claim, said?.verdicts ?? []))],
  }));
}

/** All that was said of a claim; where nothing was, that it could not be told. */
function judgementsOn({ id, text }: Claim, verdicts: readonly Verdict[]): Judgement[] {
  const said = verdicts.filter((one) => one.id === id).map(({ verdict }) => ({ id, verdict, text }));
  return said.length > 0 ? said : [{ id, verdict: 'unsure', text }];
}

function hiddenClaim(claim: Claim, { hide }: Privacy): Claim {
  const { sources, names, text } = claim;
  return { ...claim, sources: sources.map(hide), names: names.map(hide), text: hide(text) };
}

/** Keeps what was said with the job, nothing included. Only a person who gave up ends the job for a failure. */
async function keep<T extends { readonly usage: Usage }>(
  asked: Outcome<T>,
  answered: Answered,
  { job, workshop: { store, log } }: Look,
  said: (value: T | null) => Partial<Answered>,
): Promise<Outcome<Answered>> {
  const usage = asked.ok ? asked.value.usage : asked.fault.usage;
  if (usage) await store.jobs.addUsage(job.id, usage);
  if (!asked.ok) {
    const { code, detail } = asked.fault;
    if (code === 'cancelled') return asked;
    log.warn({ jobId: job.id, code, detail }, 'a second look at the answer failed');
  }
  const next = { ...answered, ...said(asked.ok ? asked.value : null) };
  await store.jobs.saveAnswer(job.id, next);
  return kept(next);
}
