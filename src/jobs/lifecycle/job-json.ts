import { DEFAULT_LOOK } from '../../resume/layout/layout.ts';
import type { Edit } from '../../tailoring/edit.ts';
import type { InterviewQuestions, Letter } from '../../tailoring/supplement.ts';
import { type Job, leftPartsOf, wishOf } from '../model/job.ts';
import { referenceOf } from './find-job.ts';

/** Renders a job as JSON, with the field names of the shared request and times in ISO 8601. */
export function jobJson(job: Job) {
  const edits = (job.result?.edits ?? []).flatMap(editJson);
  const { supplement } = job;
  const rejected = edits.filter(({ state }) => state === 'rejected');
  return {
    id: job.id,
    reference: referenceOf(job),
    status: job.status,
    user_id: job.userId,
    resume_id: job.resumeId,
    parent_job_id: job.parentJobId,
    made: job.revision.made,
    title: job.title,
    company_name: job.companyName,
    job_description: job.jobDescription,
    tailored_resume_text: job.tailoredResumeText,
    edits,
    rejected_count: rejected.length,
    rejected,
    gaps: job.result?.gaps ?? [],
    coverage: job.result?.coverage ?? null,
    engine: job.result?.engine ?? job.options.engine ?? null,
    model: job.result?.model ?? supplement?.model ?? null,
    usage: job.usage,
    /** What the job wrote, if it makes no resume. */
    letter: supplement?.kind === 'letter' ? letterJson(supplement) : null,
    interview_questions: supplement?.kind === 'questions' ? questionsJson(supplement) : null,
    // The requested page limit, and the pages of the PDF.
    pages_asked: job.options.pages ?? null,
    pages: job.result?.pages ?? null,
    look: job.options.look ?? DEFAULT_LOOK,
    // What became of the person's own Word file; null where the resume isn't one.
    own: job.result?.own ?? null,
    // What became of the wish that the version was made by; null for any other.
    wish: wishJson(job),
    // The language that it couldn't be translated to, if it was to be; a wish says so itself.
    untranslated: job.result?.wish?.untranslated ?? null,
    locked: job.options.locked ?? [],
    failure: job.failure,
    created_at: job.createdAt.toISOString(),
    updated_at: job.updatedAt.toISOString(),
  };
}

/** The parts that weren't granted, and whether the version reads like the one before. */
function wishJson(job: Job) {
  const { result } = job;
  if (!result || wishOf(job) === null) return null;
  return {
    left_out: leftPartsOf(job),
    is_same: result.wish?.isSame ?? false,
    pages_before: result.wish?.pagesBefore ?? null,
  };
}

export type JobJson = ReturnType<typeof jobJson>;

function letterJson({ text, language, sentences, leftOut }: Letter) {
  return { text, language, sentences, left_out: leftOut };
}

function questionsJson({ questions, leftOut }: InterviewQuestions) {
  return { questions, left_out: leftOut };
}

/** An edit as the reader knows it, by its number alone. What was only kept is no edit. */
function editJson({ key: _, ...edit }: Edit): Omit<Edit, 'key'>[] {
  return edit.operation.op === 'keep' ? [] : [edit];
}
