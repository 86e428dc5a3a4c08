import type { Resume, SectionId } from '../../resume/resume.ts';
import { type PutFirstRefusal, putFirst } from '../../tailoring/edits/put-first.ts';
import { readInstruction } from '../../tailoring/offline/instruction.ts';
import { findInvention } from '../../tailoring/prompt/invention.ts';
import type { EngineName, JobOptions } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import { type Reason, type Refused, reason, refuse } from '../model/refusal.ts';
import type { Revision, RevisionOrigin } from '../model/revision.ts';
import type { Repositories } from '../ports/repositories.ts';
import { lockedSections } from '../submit/locked-sections.ts';
import { decideUndo } from './decide.ts';
import {
  createVersion,
  openVersion,
  type RevisionCommand,
  type RevisionResult,
  resumesOf,
  type Version,
} from './version.ts';

/** What a person wishes about a version. One of the first two is given. */
export interface RefineRequest {
  readonly instruction?: string | undefined;
  /** Sections that stay as they are in the resume from now on. */
  readonly lock?: readonly string[] | undefined;
  /** The engine to use from now on; the version's own when left out. */
  readonly engine?: EngineName | undefined;
}

/** The longest instruction, in characters. */
const MAX_INSTRUCTION_CHARS = 500;

/**
 * A version as the person wishes it, through the same gates. What code can do (a length, an order, a lock, without the
 * model) it does; the rest is asked of the model, where one is used. A wish to have something said that neither the
 * resume nor the person's facts say is refused with a sentence that names it.
 */
export async function refine(
  order: RevisionCommand,
  wish: RefineRequest,
  tables: Repositories,
): Promise<RevisionResult> {
  const opened = await openVersion(order, tables);
  if (!opened.ok) return opened;
  const { value: version } = opened;
  const { source, tailored } = resumesOf(version);
  const instruction = wish.instruction?.trim() || null;
  const lock = lockedSections(wish.lock ?? [], source);
  if (!lock.ok) return lock;
  const fault = faultIn(instruction, lock.value, source);
  if (fault !== null) return refuse({ instruction: fault });

  const next = nextOf(version, { instruction, locked: lock.value, engine: wish.engine }, tailored);
  if (!next.ok) return next;

  const made: RevisionOrigin = { by: 'refine', instruction, locked: lock.value };
  const revision = { made, ...next.revision };
  const { job } = await createVersion(version, { ...next, revision }, order, tables);
  return { ok: true, value: job };
}

function faultIn(instruction: string | null, locked: readonly SectionId[], resume: Resume): Reason | null {
  if (instruction === null) return locked.length === 0 ? reason('instruction_empty') : null;
  if (instruction.length > MAX_INSTRUCTION_CHARS)
    return reason('instruction_too_long', { chars: instruction.length, maxChars: MAX_INSTRUCTION_CHARS });
  const invention = findInvention(instruction, resume);
  return invention === null ? null : reason('instruction_invents', { phrase: invention });
}

interface Read {
  readonly instruction: string | null;
  readonly locked: readonly SectionId[];
  readonly engine: EngineName | undefined;
}

type Next =
  | {
      readonly ok: true;
      readonly options: JobOptions;
      readonly answered: ModelTranscript | null;
      readonly revision?: Partial<Revision>;
    }
  | Refused;

function nextOf(version: Version, { instruction, locked, engine }: Read, tailored: Resume): Next {
  const { job, result, answered, facts } = version;
  const kept = new Set([...(job.options.locked ?? []), ...locked]);
  const options: JobOptions = { ...job.options, ...(kept.size > 0 && { locked: [...kept] }) };
  if (instruction === null) return { ok: true, options, answered };

  const asked = readInstruction(instruction);
  if (asked.first !== null) {
    const put = putFirst(asked.first, tailored);
    if (!put.ok) return refuse({ instruction: putFirstReason(put.reason) });
    const edits = [...answered.answer.edits, ...put.edits];
    return { ok: true, options, answered: { ...answered, answer: { ...answered.answer, edits } } };
  }
  if (asked.whole && asked.undoAll) {
    const all = decideUndo(version, 'all');
    return all.ok ? { ok: true, options, answered, revision: { decisions: all.value.decisions } } : all;
  }

  const used = engine ?? (asked.withoutModel ? 'offline' : result.engine);
  const pages = asked.shorter && result.pages !== null ? result.pages - 1 : asked.pages;
  if (used === 'offline' && !asked.whole) return refuse({ instruction: reason('rewording_needs_ai') });
  if (used === 'offline' && pages === 0) return refuse({ instruction: reason('one_page_already') });
  return {
    ok: true,
    options: { ...options, engine: used, ...(pages && { pages }) },
    answered: null,
    revision: { decisions: [], facts: facts.map(({ id }) => id) },
  };
}

function putFirstReason(refused: PutFirstRefusal): Reason {
  return refused.code === 'nothing_says'
    ? reason('nothing_says', { name: refused.params.name.slice(0, 60) })
    : reason(refused.code);
}
