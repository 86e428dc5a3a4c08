import type { StructureLabels } from '../../resume/structure-labels.ts';
import type { EditId, EditOperation } from '../../tailoring/edit.ts';
import type { Claim, Verdict } from '../../tailoring/edits/decisions/claims.ts';
import type { ExplainedRefusal } from '../../tailoring/edits/decisions/repairs.ts';
import type { PostAnswer, PostPrompt } from '../../tailoring/prompt/post-prompt.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { StructurePrompt } from '../../tailoring/prompt/structure-prompt.ts';
import type { LetterSentence } from '../../tailoring/supplement.ts';
import type { ExplainedSentence, LetterPrompt } from '../../tailoring/supplements/letter-prompt.ts';
import type { QuestionPrompt } from '../../tailoring/supplements/question-prompt.ts';
import type { UserId } from '../model/ids.ts';
import type { ModelTranscript, ProposedQuestion, RepairedSentence } from '../model/model-transcript.ts';
import type { Result } from '../model/result.ts';
import type { Usage } from '../model/usage.ts';

/** A first answer, and what it used. */
export interface EngineResponse extends Pick<ModelTranscript, 'answer' | 'model'> {
  /** Edits that wait for the person; absent: none. */
  readonly suggested?: readonly EditId[];
  readonly usage: Usage;
}

/** An engine that only selects and reorders lines, so that nothing needs repair or a judge. */
export interface SelectingEngine {
  readonly name: 'offline';
  /** Answers a prompt. `owner` is the user whose turn among all users it takes. */
  answer(
    prompt: TailoringPrompt,
    signal: AbortSignal | undefined,
    owner: UserId,
  ): Promise<Result<EngineResponse>>;
}

/**
 * An engine with a model, which rewords lines. It can repair refused wordings, and has a judge for the others. It gets
 * and gives texts whose private details are tokens; `TailoringPrompt.tokens` puts them back.
 */
export interface WritingEngine {
  readonly name: 'openai';
  /**
   * Answers a prompt, with retries. Returns a fault, and never throws, when the model's service fails. Calls `onEdits`
   * with all edits so far when more of them come; the answer has the last word, and a retry begins again.
   */
  answer(
    prompt: TailoringPrompt,
    signal?: AbortSignal,
    onEdits?: (edits: readonly EditOperation[]) => void,
  ): Promise<Result<EngineResponse>>;
  /** Asks once more for the wordings that were refused, with all reasons of each. */
  repair(refused: readonly ExplainedRefusal[], signal?: AbortSignal): Promise<Result<RepairResponse>>;
  readonly judge: Judge;
  readonly postReader: PostReader;
  readonly structureReader: StructureReader;
  readonly supplementWriter: SupplementWriter;
}

export type Engine = SelectingEngine | WritingEngine;

export interface RepairResponse {
  readonly edits: readonly EditOperation[];
  readonly usage: Usage;
}

/** Checks wordings in a conversation of its own, without the posting and without knowing how a text was made. */
export interface Judge {
  /**
   * Decides for each claim whether its sources support it; some of a job's claims in one call. Personal data must
   * already be replaced in the claims. Returns a fault, and never throws, when the model's service fails.
   */
  judge(claims: readonly Claim[], signal?: AbortSignal): Promise<Result<JudgeResponse>>;
}

export interface JudgeResponse {
  readonly verdicts: readonly Verdict[];
  readonly usage: Usage;
}

/** Writes what goes beside a finished resume. Returns a fault, and never throws, when the model's service fails. */
export interface SupplementWriter {
  writeLetter(prompt: LetterPrompt, signal?: AbortSignal): Promise<Result<LetterResponse>>;
  /** Asks once more for the sentences that were refused, with all reasons of each. */
  repairLetter(
    refused: readonly ExplainedSentence[],
    signal?: AbortSignal,
  ): Promise<Result<LetterRepairResponse>>;
  /** Asks what an interviewer would ask about changed lines. */
  askQuestions(prompt: QuestionPrompt, signal?: AbortSignal): Promise<Result<QuestionResponse>>;
}

export interface LetterResponse {
  readonly sentences: readonly LetterSentence[];
  readonly model: string;
  readonly usage: Usage;
}

export interface LetterRepairResponse {
  readonly sentences: readonly RepairedSentence[];
  readonly usage: Usage;
}

export interface QuestionResponse {
  readonly questions: readonly ProposedQuestion[];
  readonly model: string;
  readonly usage: Usage;
}

/** Says how resumes are built, by the numbers of their lines. */
export interface StructureReader {
  /** Labels the lines of one document, whose private details are tokens. Returns a fault, and never throws. */
  readStructure(prompt: StructurePrompt, signal?: AbortSignal): Promise<Result<StructureResponse>>;
}

export interface StructureResponse {
  readonly labels: StructureLabels;
  readonly usage: Usage;
}

/** Reads postings in a conversation of its own, without the resume. */
export interface PostReader {
  /** The model that reads: what it read may be kept until another one would. */
  readonly model: string;
  /** Reads one posting, whose private details are tokens. Returns a fault, and never throws, when the service fails. */
  readPost(prompt: PostPrompt, signal?: AbortSignal): Promise<Result<PostResponse>>;
}

export interface PostResponse {
  readonly answer: PostAnswer;
  readonly usage: Usage;
}
