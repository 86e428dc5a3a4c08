import type { EngineName, Job } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import type { Repositories } from '../ports/repositories.ts';

/** Who is asked about a job that is still to run: the model, with the whole resume; its judge alone; or nobody. */
export type RemainingModelCalls = 'model' | 'judge' | 'nothing';

/**
 * An answer that is kept is not asked for again. A new statement of the person's may bear out what was not used before:
 * that is judged anew.
 */
export async function findRemainingModelCalls(
  { id, options, revision }: Job,
  defaultEngine: EngineName,
  { jobs }: Repositories,
): Promise<RemainingModelCalls> {
  if ((options.engine ?? defaultEngine) === 'offline') return 'nothing';
  const kept = await jobs.findTranscript(id);
  if (!kept) return 'model';
  return revision.made.by === 'fact' && hasUnjudged(kept) ? 'judge' : 'nothing';
}

function hasUnjudged({ answer, verdicts = [] }: ModelTranscript): boolean {
  const judged = new Set(verdicts.map((verdict) => verdict.id.split('.')[0]));
  return answer.edits.some(
    ({ op }, index) => (op === 'rephrase' || op === 'summary') && !judged.has(`K${index + 1}`),
  );
}
