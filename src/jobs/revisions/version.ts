import type { Resume } from '../../resume/resume.ts';
import type { Decision } from '../../tailoring/edit.ts';
import { EditId } from '../../tailoring/edit.ts';
import { applyEdits } from '../../tailoring/edits/apply.ts';
import { verifyRephrase } from '../../tailoring/gates/verify.ts';
import { findJob } from '../lifecycle/find-job.ts';
import type { JobId, UserId } from '../model/ids.ts';
import type { Job, JobOptions, JobResult } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';
import type { Revision } from '../model/revision.ts';
import { jobData } from '../pipeline/prepare-job-data.ts';
import type { Fact } from '../ports/facts.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';

/** Whose job is to be revised, and the entry point's own id of what the person did: the same twice is one version. */
export interface RevisionCommand {
  readonly userId: UserId;
  /** An id or a reference. */
  readonly job: string;
  readonly requestKey: string;
}

/** A finished job with all that another version can be made from. */
export interface Version {
  readonly job: Job;
  readonly result: JobResult;
  readonly saved: SavedResume;
  /** All facts of the resume, those of other versions too. */
  readonly facts: readonly Fact[];
  /** The answer with the second attempts in their places, for which nothing is left to be mended. */
  readonly answered: ModelTranscript;
}

/** The job as it was asked for, running or finished: PENDING when it was made just now. */
export type RevisionResult = Result<Job, Refusal>;

/** A person's COMPLETED job, or the sentence that says why it cannot be built on. */
export async function openVersion(
  { userId, job: name }: RevisionCommand,
  tables: Repositories,
): Promise<Result<Version, Refusal>> {
  const found = await findJob(userId, name, tables);
  if (!found.ok) return found;
  const { value: job } = found;
  if (job.status === 'PENDING') return refuse({ job: reason('job_running') });
  if (!job.result) return refuse({ job: reason('job_failed') });

  const saved = job.resumeId ? await tables.resumes.find(job.resumeId) : null;
  if (saved?.userId !== userId) return refuse({ job: reason('source_resume_deleted') });
  const kept = await tables.jobs.findTranscript(job.id);
  if (!kept) return refuse({ job: reason('transcript_missing') });
  const facts = await tables.facts.list(userId, saved.id);
  return {
    ok: true,
    value: { job, result: job.result, saved, facts, answered: settled(kept, job.result) },
  };
}

/** What was left out to fit the pages is numbered after the answer's own edits, and is no part of it. */
function settled({ answer, model, verdicts }: ModelTranscript, { edits }: JobResult): ModelTranscript {
  const own = edits.filter((edit) => numberOf(edit.id) <= answer.edits.length);
  const mended = { ...answer, edits: own.map(({ operation }) => operation) };
  return { answer: mended, model, repairs: [], ...(verdicts && { verdicts }) };
}

const numberOf = (id: EditId) => Number(id.slice(1));

/** The version's resume before its edits and after them. Pure. */
export function resumesOf({ job, result, saved, facts, answered }: Version): {
  source: Resume;
  tailored: Resume;
} {
  const { resume: source, posting } = jobData(job, saved, facts);
  const { resume: tailored } = applyEdits(source, answered.answer, {
    posting,
    pages: job.options.pages ?? null,
    verify: verifyRephrase,
    decisions: new Map(job.revision.decisions),
    locked: new Set(job.options.locked),
    confirmed: new Set(result.edits.flatMap(({ id, state }) => (state === 'rejected' ? [] : [id]))),
  });
  return { source, tailored };
}

/** What a new version has of its own; the rest is as in the one that it is made from. */
export interface Changes {
  readonly revision: Pick<Revision, 'made'> & Partial<Revision>;
  readonly options?: JobOptions;
  /** The answer to replay, for which nobody is asked and nothing is paid; null: the engine is asked anew. */
  readonly answered: ModelTranscript | null;
  /** The parent, where that is another one. */
  readonly parent?: JobId;
}

/** A PENDING version of a job, which the steps then run as they run any other. */
export async function createVersion(
  { job, result, answered: own }: Version,
  { revision, options = job.options, answered, parent = job.id }: Changes,
  { requestKey }: Pick<RevisionCommand, 'requestKey'>,
  { jobs }: Repositories,
): Promise<{ readonly job: Job; readonly created: boolean }> {
  const { userId, resumeId, title, companyName, jobDescription, place } = job;
  const next = { ...job.revision, ...revision };
  const made = await jobs.create({
    userId,
    resumeId,
    title,
    companyName,
    jobDescription,
    place,
    options: answered ? { ...options, engine: result.engine } : options,
    parentJobId: parent,
    revision: answered ? { ...next, decisions: renumbered(next.decisions, own, answered) } : next,
    requestKey,
  });
  if (made.created && answered) await jobs.saveTranscript(made.job.id, answered);
  return made;
}

/** Edits that were added to an answer move the numbers that come after it. */
function renumbered(
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
