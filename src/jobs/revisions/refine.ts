import type { Resume, SectionId } from '../../resume/resume.ts';
import { putFirst } from '../../tailoring/edits/put-first.ts';
import { readInstruction } from '../../tailoring/offline/instruction.ts';
import { inventionIn } from '../../tailoring/prompt/invention.ts';
import type { EngineName, JobOptions } from '../model/job.ts';
import type { Answered } from '../model/model-transcript.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { Made, Revision } from '../model/revision.ts';
import type { Tables } from '../ports/tables.ts';
import { lockedSections } from '../submit/locked-sections.ts';
import { undone } from './decide.ts';
import { createVersion, type Order, openVersion, type Revised, resumesOf, type Version } from './version.ts';

/** What a person wishes about a version. One of the first two is given. */
export interface Wish {
  readonly instruction?: string | undefined;
  /** Sections that stay as they are in the resume from now on. */
  readonly lock?: readonly string[] | undefined;
  /** The engine to use from now on; the version's own when left out. */
  readonly engine?: EngineName | undefined;
}

/** The longest instruction, in characters. */
const MOST_CHARACTERS = 500;

/**
 * A version as the person wishes it, through the same gates. What code can do (a length, an order, a lock, without the
 * model) it does; the rest is asked of the model, where one is used. A wish to have something said that neither the
 * resume nor the person's facts say is refused with a sentence that names it.
 */
export async function refine(order: Order, wish: Wish, tables: Tables): Promise<Revised> {
  const opened = await openVersion(order, tables);
  if (!opened.ok) return opened;
  const { version } = opened;
  const { source, tailored } = resumesOf(version);
  const instruction = wish.instruction?.trim() || null;
  const lock = lockedSections(wish.lock ?? [], source);
  if (!lock.ok) return lock;
  const fault = faultIn(instruction, lock.locked, source);
  if (fault !== null) return refuse({ instruction: fault });

  const next = nextOf(version, { instruction, locked: lock.locked, engine: wish.engine }, tailored);
  if (!next.ok) return next;

  const made: Made = { by: 'refine', instruction, locked: lock.locked };
  const revision = { made, ...next.revision };
  const { job } = await createVersion(version, { ...next, revision }, order, tables);
  return { ok: true, job };
}

function faultIn(instruction: string | null, locked: readonly SectionId[], resume: Resume): string | null {
  if (instruction === null)
    return locked.length === 0 ? 'The instruction is empty: say what should be different.' : null;
  if (instruction.length > MOST_CHARACTERS)
    return `The instruction has ${instruction.length} characters: say it in at most ${MOST_CHARACTERS}.`;
  const invention = inventionIn(instruction, resume);
  return invention === null
    ? null
    : `Your resume does not say “${invention}”, and nothing is added that it does not say. ` +
        'If it is true, add it as a statement of your own to the job it belongs to.';
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
      readonly answered: Answered | null;
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
    if (!put.ok) return refuse({ instruction: put.reason });
    const edits = [...answered.answer.edits, ...put.edits];
    return { ok: true, options, answered: { ...answered, answer: { ...answered.answer, edits } } };
  }
  if (asked.whole && asked.undoAll) {
    const all = undone(version, 'all');
    return all.ok ? { ok: true, options, answered, revision: { decisions: all.decisions } } : all;
  }

  const used = engine ?? (asked.withoutModel ? 'offline' : result.engine);
  const pages = asked.shorter && result.pages !== null ? result.pages - 1 : asked.pages;
  if (used === 'offline' && !asked.whole) return refuse({ instruction: NEEDS_MODEL });
  if (used === 'offline' && pages === 0) return refuse({ instruction: ONE_PAGE });
  return {
    ok: true,
    options: { ...options, engine: used, ...(pages && { pages }) },
    answered: null,
    revision: { decisions: [], facts: facts.map(({ id }) => id) },
  };
}

const NEEDS_MODEL =
  'Rewording needs the OpenAI engine, and this version was made without it. ' +
  'Without it you can ask for “one page”, “two pages”, “shorter”, “undo everything” or “put … first”.';

const ONE_PAGE = 'It is one page already, which is as short as a page limit makes it.';
