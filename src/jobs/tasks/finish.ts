import type { Language } from '../../language/language.ts';
import type { Requirement } from '../../posting/requirements.ts';
import { toJsonResume } from '../../resume/json-resume/export.ts';
import { type Density, type Layout, type Look, layoutOf, layoutText } from '../../resume/layout/layout.ts';
import { detectLanguage } from '../../resume/parse/headings/detect-language.ts';
import type { Resume, SectionId } from '../../resume/resume.ts';
import { checkFinishedJob, type FinalFault } from '../../tailoring/check/final-check.ts';
import type { FinishedJob } from '../../tailoring/check/finished-job.ts';
import { checkOwnFile, type EditedFile } from '../../tailoring/check/own-check.ts';
import type { Today } from '../../tailoring/coverage/claims/years.ts';
import { type Coverage, type Gap, measureCoverage } from '../../tailoring/coverage/coverage.ts';
import type { AtomProof } from '../../tailoring/coverage/named-lines.ts';
import type { Decision, Edit, EditId } from '../../tailoring/edit.ts';
import type { EditTarget } from '../../tailoring/edits/decisions/edit-targets.ts';
import { finishEdits } from '../../tailoring/edits/finished/finish-edits.ts';
import { planShortening, type Shortening, shorten } from '../../tailoring/edits/shorten.ts';
import type { EngineName } from '../model/job.ts';
import { err, ok, type Result } from '../model/result.ts';

/** The resume as the writer gets it, and the edits that made it. */
export interface FittedResume {
  readonly resume: Resume;
  readonly edits: readonly Edit[];
  readonly layout: Layout;
}

/** Lays a resume out as it is. */
export function layoutResume({
  resume,
  look,
  density,
}: {
  readonly resume: Resume;
  readonly look: Look | undefined;
  readonly density: Density;
}): Layout {
  return layoutOf(resume, density, look);
}

/** Plans which lines a resume can lose for its length. */
export function planDrops({
  resume,
  edits,
  ...context
}: {
  readonly resume: Resume;
  readonly edits: readonly Edit[];
  readonly source: Resume;
  readonly requirements: readonly Requirement[];
  readonly decisions: ReadonlyMap<EditId, Decision>;
  readonly held: ReadonlySet<EditTarget>;
  readonly locked: ReadonlySet<SectionId>;
}): Shortening {
  return planShortening(resume, edits, context);
}

/** Drops the first lines of a plan, and lays the resume out. */
export function layoutShortened({
  shortening,
  drops,
  density,
  look,
}: {
  readonly shortening: Shortening;
  readonly drops: number;
  readonly density: Density;
  readonly look: Look | undefined;
}): FittedResume {
  const made = shorten(shortening, drops);
  return { ...made, layout: layoutOf(made.resume, density, look) };
}

/** Checks the person's own Word file and its twin; null where nothing is wrong. */
export function checkOwn(file: EditedFile): string | null {
  return checkOwnFile(file);
}

/** What a finished job has besides its documents. */
export interface FinishedTexts {
  readonly text: string;
  /** What really changed, and what was not used. */
  readonly edits: readonly Edit[];
  readonly jsonResume: Uint8Array;
  readonly gaps: readonly Gap[];
  readonly coverage: Coverage;
}

/**
 * Makes the list of changes from the finished resume, puts the documents through the final check, and measures how the
 * resume covers the posting.
 */
export function finishJob({
  posting,
  engine,
  requirements,
  proofs = [],
  today,
  sourcePages,
  closerPages,
  ...finished
}: FinishedJob & {
  /** Its text. */
  readonly posting: string;
  readonly engine: EngineName;
  readonly requirements: readonly Requirement[];
  readonly proofs?: readonly AtomProof[];
  readonly today: Today;
  readonly language: Language;
  readonly sourcePages?: number | undefined;
  readonly closerPages?: number | undefined;
}): Result<FinishedTexts, FinalFault> {
  const { source, tailored, layout } = finished;
  const edits = finishEdits(finished.edits, { source, tailored, requirements });
  const failed = checkFinishedJob({ ...finished, edits });
  if (failed) return err(failed);
  const json = JSON.stringify(toJsonResume(tailored), null, 2);
  const { coverage, gaps } = measureCoverage({ source, tailored, requirements, proofs, today });
  return ok({
    edits,
    gaps,
    coverage: {
      ...coverage,
      ...(sourcePages !== undefined && { sourcePages }),
      ...(closerPages !== undefined && { closerPages }),
      languages: engine === 'openai' ? null : differentLanguages(posting, tailored),
    },
    text: layoutText(layout),
    jsonResume: new TextEncoder().encode(json),
  });
}

/** The languages of a posting and a resume; null where they are the same. */
function differentLanguages(posting: string, { language }: Resume): Coverage['languages'] {
  const ofPosting = detectLanguage(posting.split('\n'));
  return ofPosting === language ? null : { posting: ofPosting, resume: language };
}
