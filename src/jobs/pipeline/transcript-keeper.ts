import type { ModelTranscript } from '../model/model-transcript.ts';
import type { JobRun } from './job-run.ts';

/** A job's answers so far. Each is saved as it comes, so that a retry after a crash pays for none of them again. */
export interface TranscriptKeeper {
  current(): ModelTranscript;
  /** Adds to the answers and saves them. Throws as `JobRun.saveTranscript` does. */
  keep(additionsTo: (now: ModelTranscript) => Partial<ModelTranscript>): Promise<void>;
}

const NOTHING_YET: ModelTranscript = {
  answer: { requirements: [], edits: [] },
  model: null,
  isPartial: true,
};

/** Creates the keeper of what an earlier attempt saved, or of nothing yet. */
export function createTranscriptKeeper(
  saved: ModelTranscript | null,
  run: Pick<JobRun, 'saveTranscript'>,
): TranscriptKeeper {
  let transcript = saved ?? NOTHING_YET;
  let lastSave: Promise<void> = Promise.resolve();
  return {
    current: () => transcript,
    keep(additionsTo) {
      transcript = { ...transcript, ...additionsTo(transcript) };
      const next = transcript;
      // One after the other: the last save has everything.
      const save = lastSave.then(() => run.saveTranscript(next));
      lastSave = save.catch(() => {});
      return save;
    },
  };
}
