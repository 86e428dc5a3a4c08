import { type LeftPart, MAX_PART_CHARS } from '../../tailoring/left-out.ts';
import { isUnderstood } from '../../tailoring/offline/instruction.ts';
import type { EngineName } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { RevisionOrigin } from '../model/revision.ts';
import type { Repositories } from '../ports/repositories.ts';
import { findLockedSections } from '../submit/job-options.ts';
import type { ReadInstruction } from '../tasks/revise.ts';
import { planVersion, type Refinement } from './plan-version.ts';
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

/** Checks a request against a version, before its instruction is read. */
export function checkRefinement(
  { instruction: raw, lock = [], engine }: RefineRequest,
  { saved }: Version,
  isSetUp: boolean,
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
  return ok({ instruction, locked: locked.value, engine, isSetUp });
}

/**
 * Creates a version that follows a user's instruction, through the same gates. Does in code what needs no model (a page
 * limit, what goes where, what is left out, a lock, undoing everything) and leaves the rest to the model, if one is used.
 * Refuses an instruction of which nothing can be granted; of any other, remembers what wasn't, and why. `read`: null
 * without an instruction.
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
  const { options, transcript, left = [], rest, revision } = plan.value;
  const leftOut = read?.leftOut ?? [];
  const made: RevisionOrigin = {
    by: 'refine',
    instruction: read?.instruction ?? null,
    locked: [...locked],
    ...(leftOut.length > 0 && { leftOut: [...leftOut] }),
    ...(left.length > 0 && { left: left.map(shortPart) }),
    ...(rest !== undefined && rest !== read?.instruction && { rest }),
  };
  const wishes = wishesAfter(version, read, rest);
  const changes = { options, transcript, revision: { made, wishes, ...revision } };
  const { job } = await createVersion(version, changes, command, repositories);
  return ok(job);
}

const shortPart = ({ part, why }: LeftPart): LeftPart => ({ part: part.slice(0, MAX_PART_CHARS), why });

/** More wishes than this contradict each other. */
const MAX_WISHES = 5;

/** Lists the wishes that hold from now on for a model: what code grants, and a page limit, are none. */
function wishesAfter({ job }: Version, read: ReadInstruction | null, rest: string | undefined): string[] {
  const earlier = job.revision.wishes ?? [];
  if (read === null || read.instruction === '') return earlier;
  if (isUnderstood(read.parsed) && read.parsed.undoAll) return [];
  // What a model writes later is to be spelled so too.
  const lasting = [
    ...(read.parsed.spelling ? [read.parsed.spelling.words] : []),
    ...(rest === undefined ? [] : [rest]),
  ];
  return [...earlier, ...lasting].slice(-MAX_WISHES);
}
