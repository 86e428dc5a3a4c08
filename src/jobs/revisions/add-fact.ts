import { v7 as uuidv7 } from 'uuid';
import { normalise } from '../../language/normalise.ts';
import { factLineId } from '../../resume/facts.ts';
import type { Entry, Resume } from '../../resume/resume.ts';
import type { Gap } from '../../tailoring/coverage/coverage.ts';
import { placeFact } from '../../tailoring/edits/place-fact.ts';
import { FactId } from '../model/ids.ts';
import { type Reason, type Refusal, reason, refuse } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';
import type { Fact } from '../ports/facts.ts';
import type { Repositories } from '../ports/repositories.ts';
import {
  createVersion,
  openVersion,
  type RevisionCommand,
  type RevisionResult,
  resumesOf,
  type Version,
} from './version.ts';

/** What a person says of themselves, and where it belongs. */
export interface Statement {
  /** The entry's id, `E2`. */
  readonly entry: string;
  readonly text: string;
  /** The requirement of this job that it answers, `R3`. */
  readonly requirement?: string | undefined;
}

/** The longest statement, in characters: as long as a line may become when it is reworded. */
const MAX_STATEMENT_CHARS = 300;

/** How much of a name that was not found is repeated, in characters. */
const MAX_ECHOED_CHARS = 20;

/**
 * Saves a person's own statement as a line of an entry of their resume, evidence from then on for every later job of
 * it, and makes a version that shows it. The answer it is made from is judged again, with the new evidence.
 */
export async function addFact(
  order: RevisionCommand,
  statement: Statement,
  tables: Repositories,
): Promise<RevisionResult> {
  const opened = await openVersion(order, tables);
  if (!opened.ok) return opened;
  const { value: version } = opened;
  const { source, tailored } = resumesOf(version);
  const checked = check(statement, source, version);
  if (!checked.ok) return checked;

  const { entry } = checked.value;
  const fact: Fact = {
    ...checked.value,
    id: FactId.parse(uuidv7()),
    userId: order.userId,
    resumeId: version.saved.id,
  };
  const line = factLineId(entry, version.facts.filter((one) => one.entry === entry).length);
  const answer = placeFact(version.answered.answer, { line, entry, text: fact.text }, tailored);
  // What a second reading could not confirm may rest on the fact: it is read again.
  const supported = version.answered.verdicts?.filter(({ verdict }) => verdict === 'supported') ?? [];
  const { job, created } = await createVersion(
    version,
    {
      revision: {
        made: { by: 'fact', fact: fact.id },
        facts: [...version.job.revision.facts, fact.id],
      },
      answered: { ...version.answered, answer, verdicts: supported },
    },
    order,
    tables,
  );
  if (created) await tables.facts.add(fact);
  return { ok: true, value: job };
}

function check(
  { entry: name, text: raw, requirement: asked }: Statement,
  resume: Resume,
  { result }: Version,
): Result<Pick<Fact, 'entry' | 'text' | 'requirement'>, Refusal> {
  const text = normalise(raw).text.trim();
  const entries = resume.sections.flatMap((section) => section.entries);
  const entry = entries.find(({ id }) => id === name.trim().toUpperCase());
  const gap = asked
    ? result.gaps.find(({ requirement }) => requirement.id === asked.trim().toUpperCase())
    : null;
  const faults: Record<string, Reason> = {};

  const shape = shapeFault(text);
  if (shape !== null) faults.text = shape;
  else if (entry && saysAlready(entry, text)) faults.text = reason('statement_known');
  if (!entry) faults.entry = noSuchEntry(name, entries);
  if (gap === undefined) faults.requirement = noSuchRequirement(asked ?? '', result.gaps);
  if (!entry || Object.keys(faults).length > 0) return refuse(faults);
  return { ok: true, value: { entry: entry.id, text, requirement: gap?.requirement.text ?? null } };
}

function shapeFault(text: string): Reason | null {
  if (text === '') return reason('statement_empty');
  if (/[\n\r]/.test(text)) return reason('statement_several_lines');
  return text.length > MAX_STATEMENT_CHARS
    ? reason('statement_too_long', { chars: text.length, maxChars: MAX_STATEMENT_CHARS })
    : null;
}

function saysAlready(entry: Entry, text: string): boolean {
  return entry.lines.some((line) => line.text.toLowerCase() === text.toLowerCase());
}

function noSuchEntry(name: string, entries: readonly Entry[]): Reason {
  if (entries.length === 0) return reason('no_entries');
  return reason('entry_not_found', {
    name: name.slice(0, MAX_ECHOED_CHARS),
    entries: entries.map(({ id, organisation, title }) => ({
      id,
      name: (organisation ?? title)?.text ?? null,
    })),
  });
}

function noSuchRequirement(name: string, gaps: readonly Gap[]): Reason {
  return reason('requirement_not_found', {
    name: name.slice(0, MAX_ECHOED_CHARS),
    requirements: gaps.map(({ requirement }) => requirement.id),
  });
}
