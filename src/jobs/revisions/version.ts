import { type Decision, EditId, keyOf } from '../../tailoring/edit.ts';
import type { SecondReading } from '../../tailoring/edits/decisions/claims.ts';
import { decisionsOn } from '../../tailoring/edits/decisions/edit-targets.ts';
import { findJob } from '../lifecycle/find-job.ts';
import type { JobId, UserId } from '../model/ids.ts';
import { type Job, type JobOptions, type JobResult, supplementKindOf } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Revision } from '../model/revision.ts';
import { jobSource } from '../pipeline/prepare-job-data.ts';
import type { Fact } from '../ports/facts.ts';
import type { NewJob } from '../ports/jobs.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';
import { readingOf } from '../resumes/read-again.ts';
import type { FinishedVersion } from '../tasks/revise.ts';

/** Which job to revise, and the entry point's id of what the user did: the same key twice gives one version. */
export interface RevisionCommand {
  readonly userId: UserId;
  /** The job's id or reference. */
  readonly job: string;
  readonly requestKey: string;
}

/** A finished job with everything that another version is made from. */
export interface Version {
  readonly job: Job;
  readonly result: JobResult;
  readonly saved: SavedResume;
  /** All facts of the resume, including those of other versions. */
  readonly facts: readonly Fact[];
  /** The model's answer with its repairs in place, so that nothing is left to repair. */
  readonly transcript: ModelTranscript;
}

/** The version, running or finished: PENDING when it was just created. */
export type RevisionResult = Result<Job, Refusal>;

/** Loads a user's COMPLETED job with what a new version needs. Refuses a job that can't be built on. */
export async function openVersion(
  { userId, job: name }: RevisionCommand,
  repositories: Repositories,
): Promise<Result<Version, Refusal>> {
  const found = await findJob(userId, name, repositories);
  if (!found.ok) return found;
  const { value: job } = found;
  if (supplementKindOf(job) !== null) return refuse({ job: reason('job_is_supplement') });
  if (job.status === 'PENDING') return refuse({ job: reason('job_running') });
  if (!job.result) return refuse({ job: reason('job_failed') });

  const saved = job.resumeId ? await repositories.resumes.find(userId, job.resumeId) : null;
  if (!saved) return refuse({ job: reason('source_resume_deleted') });
  const kept = await repositories.jobs.findTranscript(userId, job.id);
  if (!kept) return refuse({ job: reason('transcript_missing') });
  const facts = await repositories.facts.list(userId, saved.id);
  return ok({
    job,
    result: job.result,
    saved: { ...saved, structure: readingOf(job, saved) },
    facts,
    transcript: withRepairsInPlace(kept, job.result),
  });
}

/**
 * Puts repairs in place. Drops the edits that made the resume fit its pages: their keys come after the answer's own.
 * Notes what was only suggested, which stays so, whatever a judge says by now.
 */
function withRepairsInPlace(
  { answer, model, verdicts, suggested: before = [] }: ModelTranscript,
  { edits }: JobResult,
): ModelTranscript {
  const own = edits
    .filter((edit) => numberOf(keyOf(edit)) <= answer.edits.length)
    .toSorted((one, other) => numberOf(keyOf(one)) - numberOf(keyOf(other)));
  // What a wish asked in vain was said with its own version.
  const { left: _, ...kept } = answer;
  const repaired = { ...kept, edits: own.map(({ operation }) => operation) };
  // One that another edit overtakes for now is still no more than a suggestion.
  const suggested = own
    .filter((one) => one.state === 'suggested' || (one.state === 'rejected' && before.includes(keyOf(one))))
    .map(keyOf);
  return { answer: repaired, model, repairs: [], ...(verdicts && { verdicts }), suggested };
}

const numberOf = (id: EditId) => Number(id.slice(1));

/** Returns what the version was made from, and how, as the pool computes with it. */
export function finishedVersion({ job, result, saved, facts, transcript }: Version): FinishedVersion {
  return {
    source: jobSource(job, saved, facts),
    answer: transcript.answer,
    pages: job.options.pages ?? null,
    language: job.options.language ?? 'resume',
    decisions: decisionsOn(transcript.answer.edits, job.revision),
    locked: new Set(job.options.locked),
    reading: readingOfVersion(result),
    suggested: new Set(transcript.suggested),
  };
}

/** What was used, or undone after it was, had been confirmed. A suggestion stays one. */
function readingOfVersion({ edits }: JobResult): SecondReading {
  const used = edits.filter(({ state }) => state === 'applied' || state === 'undone');
  return { confirmed: new Set(used.map(keyOf)), refuted: new Map() };
}

/** What a new version changes; the rest is the same as in the version it is made from. */
export interface VersionChanges {
  readonly revision: Pick<Revision, 'made'> & Partial<Revision>;
  readonly options?: JobOptions;
  /** The answer to replay, without a call to the model. Null calls the engine again. */
  readonly transcript: ModelTranscript | null;
  /** The parent, when it isn't the version itself. */
  readonly parent?: JobId;
}

/** Creates a PENDING version of a job. It runs through the same steps as any other job. */
export async function createVersion(
  { job, result, transcript: parentTranscript }: Version,
  { revision, options = job.options, transcript, parent = job.id }: VersionChanges,
  { requestKey }: Pick<RevisionCommand, 'requestKey'>,
  { jobs }: Repositories,
): Promise<{ readonly job: Job; readonly created: boolean }> {
  const next = { ...job.revision, ...revision };
  const made = await createJobFrom(
    job,
    {
      options: transcript ? { ...options, engine: result.engine } : options,
      parentJobId: parent,
      revision: transcript
        ? { ...next, decisions: renumberDecisions(next.decisions, parentTranscript, transcript) }
        : next,
      requestKey,
    },
    jobs,
  );
  if (made.created && transcript) await jobs.saveTranscript(made.job.id, transcript);
  return made;
}

/** Creates a PENDING job for the same resume and posting as another, to be answered where that was. */
export function createJobFrom(
  job: Job,
  changes: Pick<NewJob, 'options' | 'parentJobId' | 'revision' | 'requestKey'>,
  jobs: Repositories['jobs'],
): Promise<{ readonly job: Job; readonly created: boolean }> {
  const { userId, resumeId, title, companyName, jobDescription, place } = job;
  return jobs.create({ userId, resumeId, title, companyName, jobDescription, place, ...changes });
}

/** Renumbers decisions about the edits that come after the answer's own, when edits were added to it. */
function renumberDecisions(
  decisions: Revision['decisions'],
  { answer: before }: ModelTranscript,
  { answer: after }: ModelTranscript,
): [EditId, Decision][] {
  const added = after.edits.length - before.edits.length;
  return decisions.map(([id, decision]) =>
    numberOf(id) <= before.edits.length
      ? [id, decision]
      : [EditId.parse(`K${numberOf(id) + added}`), decision],
  );
}
