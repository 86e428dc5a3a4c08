import type { EditOperation } from '../../tailoring/edit.ts';
import type { Claim, Verdict } from '../../tailoring/edits/claims.ts';
import type { RefusedWording } from '../../tailoring/edits/repairs.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import type { Result } from '../model/result.ts';
import type { Usage } from '../model/usage.ts';

/** A first answer, and what it was paid with. */
export interface EngineResponse extends Pick<ModelTranscript, 'answer' | 'model'> {
  readonly usage: Usage;
}

/** An engine that only selects and orders needs nobody to look over its shoulder. */
export interface SelectingEngine {
  readonly name: 'offline';
  /** One answer to a prompt. */
  answer(prompt: TailoringPrompt, signal?: AbortSignal): Promise<Result<EngineResponse>>;
}

/** An engine that writes comes with a way to send its words back to it, and with a judge of them. */
export interface WritingEngine {
  readonly name: 'openai';
  /** One answer to a prompt, retries included. Never throws for what the other side does. */
  answer(prompt: TailoringPrompt, signal?: AbortSignal): Promise<Result<EngineResponse>>;
  /** Asks once more for the wordings that were refused, with the reason of each. */
  repair(
    prompt: TailoringPrompt,
    refused: readonly RefusedWording[],
    signal?: AbortSignal,
  ): Promise<Result<Repaired>>;
  readonly judge: Judge;
}

export type Engine = SelectingEngine | WritingEngine;

export interface Repaired {
  readonly edits: readonly EditOperation[];
  readonly usage: Usage;
}

/** A reader who knows neither the posting nor the conversation that a text comes from. */
export interface Judge {
  /**
   * Says of each claim whether its sources bear it out; all of a job's claims in one call. The claims' texts are
   * hidden already. Never throws for what the other side does.
   */
  judge(claims: readonly Claim[], signal?: AbortSignal): Promise<Result<Judged>>;
}

export interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly usage: Usage;
}
