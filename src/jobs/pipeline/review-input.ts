import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { WritingEngine } from '../ports/engine.ts';
import type { AnswerTarget } from '../tasks/tailor.ts';
import type { PipelineDeps } from './deps.ts';
import type { ModelRun } from './job-run.ts';
import type { Judging } from './judging.ts';
import type { TranscriptKeeper } from './transcript-keeper.ts';

/** All that the review of one job's answer works with. */
export interface ReviewInput {
  readonly prompt: TailoringPrompt;
  readonly target: AnswerTarget;
  /** Null: no engine can repair or judge, and only wordings that were confirmed before are used. */
  readonly writer: WritingEngine | null;
  readonly transcripts: TranscriptKeeper;
  readonly judging: Judging;
  readonly run: ModelRun;
  readonly deps: Pick<PipelineDeps, 'compute' | 'log'>;
  readonly signal: AbortSignal;
}
