import type { SectionId } from '../../resume/resume.ts';
import type { PutFirstRefusal } from '../../tailoring/edits/put-first.ts';
import type { EngineName, JobOptions } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import { type Reason, type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Revision, RevisionOrigin } from '../model/revision.ts';
import type { Repositories } from '../ports/repositories.ts';
import { findLockedSections } from '../submit/job-options.ts';
import type { ReadInstruction } from '../tasks/revise.ts';
import { decideUndo } from './decide.ts';
import { createVersion, type RevisionCommand, type RevisionResult, type Version } from './version.ts';

/** What a user wants changed about a version. Needs an instruction, a section to lock, or both. */
export interface RefineRequest {
  readonly instruction?: string | undefined;
  /** Sections to keep as they are in the resume, in this version and the later ones. */
  readonly lock?: readonly string[] | undefined;
  /** The engine for this version and the later ones; by default the one that made this version. */
  readonly engine?: EngineName | undefined;
}

/** The longest instruction, in characters. */
export const MAX_INSTRUCTION_CHARS = 500;

/** Characters of an unknown name that a refusal repeats. */
const MAX_ECHOED_CHARS = 60;

/** A request whose sections were found, and whose instruction may be read. */
export interface Refinement {
  readonly instruction: string | null;
  readonly locked: readonly SectionId[];
  readonly engine: EngineName | undefined;
}

/** Checks a request against a version, before its instruction is read. */
export function checkRefinement(
  { instruction: raw, lock = [], engine }: RefineRequest,
  { saved }: Version,
): Result<Refinement, Refusal> {
  const instruction = raw?.trim() || null;
  const locked = findLockedSections(lock, saved.structure);
  if (!locked.ok) return locked;
  if (instruction === null && locked.value.length === 0)
    return refuse({ instruction: reason('instruction_empty') });
  const chars = instruction?.length ?? 0;
  if (chars > MAX_INSTRUCTION_CHARS)
    return refuse({
      instruction: reason('instruction_too_long', { chars, maxChars: MAX_INSTRUCTION_CHARS }),
    });
  return ok({ instruction, locked: locked.value, engine });
}

/**
 * Creates a version that follows a user's instruction, through the same gates. Does in code what needs no model (a page
 * limit, what comes first, a lock, undoing everything) and leaves the rest to the model, if one is used. Refuses an
 * instruction that only asks to say something that neither the resume nor the user's facts say; of any other, leaves
 * that out and remembers it. `read`: null without an instruction.
 */
export async function refine(
  version: Version,
  refinement: Refinement,
  read: ReadInstruction | null,
  command: RevisionCommand,
  repositories: Repositories,
): Promise<RevisionResult> {
  if (read && read.invention !== null)
    return refuse({ instruction: reason('instruction_invents', { phrase: read.invention }) });
  const plan = planVersion(version, refinement, read);
  if (!plan.ok) return plan;
  const { locked } = refinement;
  const leftOut = read?.leftOut ?? [];
  const made: RevisionOrigin = {
    by: 'refine',
    instruction: read?.instruction ?? null,
    locked: [...locked],
    ...(leftOut.length > 0 && { leftOut: [...leftOut] }),
  };
  const { options, transcript } = plan.value;
  const wishes = wishesAfter(version, read);
  const revision = { made, wishes, ...plan.value.revision };
  const { job } = await createVersion(version, { options, transcript, revision }, command, repositories);
  return ok(job);
}

/** More wishes than this contradict each other. */
const MAX_WISHES = 5;

/** Lists the wishes that hold from now on. A page limit, a language and a fresh start are no wishes for a model. */
function wishesAfter({ job }: Version, read: ReadInstruction | null): string[] {
  const earlier = job.revision.wishes ?? [];
  if (read === null || read.instruction === '') return earlier;
  const { whole, first, undoAll } = read.parsed;
  if (whole && undoAll) return [];
  return whole && first === null ? earlier : [...earlier, read.instruction].slice(-MAX_WISHES);
}

/** What a refined version changes. */
interface VersionPlan {
  readonly options: JobOptions;
  /** The answer to replay; null to call the engine again. */
  readonly transcript: ModelTranscript | null;
  readonly revision?: Partial<Revision>;
}

function planVersion(
  version: Version,
  { locked, engine }: Refinement,
  read: ReadInstruction | null,
): Result<VersionPlan, Refusal> {
  const { job, result, transcript, facts } = version;
  const kept = new Set([...(job.options.locked ?? []), ...locked]);
  const options: JobOptions = { ...job.options, ...(kept.size > 0 && { locked: [...kept] }) };
  if (read === null) return ok({ options, transcript });

  const { parsed, put } = read;
  if (put !== null && parsed.language === null) {
    if (!put.ok) return refuse({ instruction: putFirstReason(put.reason) });
    const edits = [...transcript.answer.edits, ...put.edits];
    const limit = pagesFor(parsed, result);
    if (limit === 0) return refuse({ instruction: reason('one_page_already') });
    return ok({
      options: { ...options, ...(limit && { pages: limit }) },
      transcript: { ...transcript, answer: { ...transcript.answer, edits } },
    });
  }
  if (parsed.whole && parsed.undoAll) {
    const all = decideUndo(version, 'all');
    return all.ok ? ok({ options, transcript, revision: { decisions: all.value.decisions } }) : all;
  }

  const language = languageFor(parsed.language, version);
  if (!language.ok) return language;
  const used = engine ?? (parsed.withoutModel ? 'offline' : result.engine);
  const pages = pagesFor(parsed, result);
  if (used === 'offline' && parsed.language !== null)
    return refuse({ instruction: reason('translation_needs_ai') });
  if (used === 'offline' && !parsed.whole) return refuse({ instruction: reason('rewording_needs_ai') });
  if (used === 'offline' && pages === 0) return refuse({ instruction: reason('one_page_already') });
  return ok({
    options: { ...options, ...language.value, engine: used, ...(pages && { pages }) },
    transcript: null,
    revision: { decisions: [], facts: facts.map(({ id }) => id) },
  });
}

/** Returns the pages that are wished for: one less than there are, or a number; null without such a wish. */
function pagesFor({ shorter, pages }: ReadInstruction['parsed'], now: Version['result']): number | null {
  return shorter && now.pages !== null ? now.pages - 1 : pages;
}

/** Returns the option of a wished language. Refuses one that nothing can be written in, and the one that it has. */
function languageFor(
  wished: ReadInstruction['parsed']['language'],
  { job, saved }: Version,
): Result<Pick<JobOptions, 'language'>, Refusal> {
  if (wished === null) return ok({});
  const { name, language } = wished;
  if (language === null) return refuse({ instruction: reason('language_not_covered', { name }) });
  const own = saved.structure.language;
  const now = job.options.language ?? 'resume';
  if (language === (now === 'resume' ? own : now))
    return refuse({ instruction: reason('language_already', { language }) });
  return ok({ language: language === own ? 'resume' : language });
}

function putFirstReason(refused: PutFirstRefusal): Reason {
  return refused.code === 'nothing_says'
    ? reason('nothing_says', { name: refused.params.name.slice(0, MAX_ECHOED_CHARS) })
    : reason(refused.code);
}
