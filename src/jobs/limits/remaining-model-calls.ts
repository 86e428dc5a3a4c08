import { isWording } from '../../tailoring/edits/decisions/repairs.ts';
import type { SupplementKind } from '../../tailoring/supplement.ts';
import { type EngineName, type Job, supplementKindOf } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import type { Repositories } from '../ports/repositories.ts';

/**
 * The model calls that a job still needs: the model itself, with the whole resume; a letter or questions beside one; only
 * the judge; or none.
 */
export type RemainingModelCalls = 'model' | SupplementKind | 'judge' | 'nothing';

/**
 * Finds out which model calls a job still needs. A saved answer needs none, except that a user's new statement may
 * support wordings that were not used before: the judge reads those again.
 */
export async function findRemainingModelCalls(
  job: Job,
  defaultEngine: EngineName,
  { jobs }: Repositories,
): Promise<RemainingModelCalls> {
  const { options, revision } = job;
  if ((options.engine ?? defaultEngine) === 'offline') return 'nothing';
  const kept = await jobs.findTranscript(job.userId, job.id);
  const kind = supplementKindOf(job);
  if (!kept || kept.isPartial) return kind ?? 'model';
  if (kind) return kind === 'letter' ? 'judge' : 'nothing';
  return revision.made.by === 'fact' && hasUnjudgedWording(kept) ? 'judge' : 'nothing';
}

function hasUnjudgedWording({ answer, verdicts = [] }: ModelTranscript): boolean {
  const judged = new Set(verdicts.map((verdict) => verdict.id.split('.')[0]));
  return answer.edits.some((edit, index) => isWording(edit) && !judged.has(`K${index + 1}`));
}
