import { z } from 'zod';
import { Language } from '../../language/language.ts';
import { LOOKS } from '../../resume/layout/layout.ts';
import { SectionId } from '../../resume/resume.ts';
import { Coverage, Gap } from '../../tailoring/coverage/coverage.ts';
import { Edit } from '../../tailoring/edit.ts';
import { type LeftPart, WishOutcome } from '../../tailoring/left-out.ts';
import { Supplement, type SupplementKind } from '../../tailoring/supplement.ts';
import { FaultCode } from './fault.ts';
import { JobId, ResumeId, UserId } from './ids.ts';
import { ReplyTarget } from './reply-target.ts';
import { Revision } from './revision.ts';
import { Usage } from './usage.ts';

export const JobStatus = z.enum(['PENDING', 'COMPLETED', 'FAILED']);
export type JobStatus = z.infer<typeof JobStatus>;

export const EngineName = z.enum(['offline', 'openai']);
export type EngineName = z.infer<typeof EngineName>;

/** How to run a job. None of it is in the shared request's JSON. */
export const JobOptions = z.object({
  engine: EngineName.optional(),
  /** Longest result in pages; nothing is dropped for length without it. */
  pages: z.number().int().min(1).max(10).optional(),
  /** `resume`: the resume's own language; `posting`: the posting's; else the language itself. */
  language: z.enum(['resume', 'posting', ...Language.options]).optional(),
  /** How the documents look. */
  look: z.enum(LOOKS).optional(),
  /** Sections of the resume that no edit may change. */
  locked: z.array(SectionId).optional(),
});
export type JobOptions = z.infer<typeof JobOptions>;

/** `own` is the person's own Word file with the edits, `changes` the same with tracked changes. Ours are the others. */
export const FileKind = z.enum(['own', 'changes', 'docx', 'pdf', 'png']);
export type FileKind = z.infer<typeof FileKind>;

/** What became of a person's own Word file. */
export const OwnOutcome = z.object({
  /**
   * `kept`: no edit could be made in it, or none had to be, so it isn't among the documents. `failed`: it didn't pass
   * the final check, or can't be edited at all. `withheld`: it would still hold a personal detail that was to go.
   */
  state: z.enum(['written', 'kept', 'withheld', 'failed']),
  /** Edits of lines or their order that it doesn't have. */
  left: z.number().int().nonnegative(),
  /** What some of these are about, in the words of the resume; left out where it has all, and in jobs from before. */
  about: z.array(z.string()).exactOptional(),
});
export type OwnOutcome = z.infer<typeof OwnOutcome>;

export const Failure = z.object({
  code: FaultCode,
  /** Short enough to read out: the user sees it, and the operator finds it in the log. */
  reference: z.string(),
});
export type Failure = z.infer<typeof Failure>;

/** How the resume was changed and covers the posting. Set together, on success only, and not for a supplement. */
export const JobResult = z.object({
  text: z.string(),
  edits: z.array(Edit),
  gaps: z.array(Gap),
  coverage: Coverage,
  engine: EngineName,
  model: z.string().nullable(),
  usage: Usage,
  /** Pages of the PDF; null for jobs from before they were counted. */
  pages: z.number().int().nullable(),
  /** Left out where the resume isn't a Word file, and in jobs from before. */
  own: OwnOutcome.exactOptional(),
  /** Left out where the version was made by no wish and no translation failed, and in jobs from before. */
  wish: WishOutcome.exactOptional(),
});
export type JobResult = z.infer<typeof JobResult>;

/** A row of `jobs`. Once COMPLETED or FAILED it never changes. */
export const Job = z.object({
  id: JobId,
  userId: UserId,
  resumeId: ResumeId.nullable(),
  title: z.string(),
  companyName: z.string(),
  jobDescription: z.string(),
  status: JobStatus,
  tailoredResumeText: z.string().nullable(),
  result: JobResult.nullable(),
  /** What a finished job wrote that makes no resume; null for every other. */
  supplement: Supplement.nullable().default(null),
  failure: Failure.nullable(),
  /** What its model calls used so far, including failed ones; null before the first. */
  usage: Usage.nullable(),
  options: JobOptions,
  /** Where the answer is posted; null when it is fetched. */
  place: ReplyTarget.nullable(),
  /** The version it was made from; null for a first version. */
  parentJobId: JobId.nullable(),
  revision: Revision,
  requestKey: z.string(),
  createdAt: z.date(),
  updatedAt: z.date(),
});
export type Job = z.infer<typeof Job>;

export { LeftPart } from '../../tailoring/left-out.ts';
export { InterviewQuestions, Letter, type SupplementKind } from '../../tailoring/supplement.ts';

/** Returns what the person asked to change about the version before; null for any other job. */
export function wishOf({ revision: { made } }: Pick<Job, 'revision'>): string | null {
  return made.by === 'refine' ? made.instruction : null;
}

/** Returns what of a wish is an engine's to grant; null where there is none. */
export function wishForEngine({ revision }: Pick<Job, 'revision'>): string | null {
  const { made } = revision;
  return made.by === 'refine' ? (made.rest ?? made.instruction) : null;
}

/** Lists the parts of a job's wish that weren't granted: those that code left out before, and those of its model. */
export function leftPartsOf({ revision: { made }, result }: Pick<Job, 'revision' | 'result'>): LeftPart[] {
  const before = made.by === 'refine' ? (made.leftOut ?? []) : [];
  const unasked = made.by === 'refine' ? (made.left ?? []) : [];
  const left = result?.wish?.left ?? [];
  return [
    ...before.map((part) => ({ part, why: 'not_in_resume' as const })),
    ...unasked,
    ...left.filter(({ part }) => !before.includes(part)),
  ];
}

/** Returns what a job writes beside a finished resume; null for a job that makes a resume. */
export function supplementKindOf({ revision: { made } }: Pick<Job, 'revision'>): SupplementKind | null {
  return made.by === 'letter' || made.by === 'questions' ? made.by : null;
}
