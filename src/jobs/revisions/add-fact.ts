import { v7 as uuidv7 } from 'uuid';
import { normalise } from '../../language/normalise.ts';
import { factLineId } from '../../resume/facts.ts';
import type { Entry, Resume } from '../../resume/resume.ts';
import type { Gap } from '../../tailoring/coverage/coverage.ts';
import { placeFact } from '../../tailoring/edits/place-fact.ts';
import { FactId } from '../model/ids.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { Fact } from '../ports/rows.ts';
import type { Tables } from '../ports/tables.ts';
import { createVersion, type Order, openVersion, type Revised, resumesOf, type Version } from './version.ts';

/** What a person says of themselves, and where it belongs. */
export interface Statement {
  /** The entry's id, `E2`. */
  readonly entry: string;
  readonly text: string;
  /** The requirement of this job that it answers, `R3`. */
  readonly requirement?: string | undefined;
}

/** The longest statement, in characters: as long as a line may become when it is reworded. */
const MOST_CHARACTERS = 300;

/**
 * Saves a person's own statement as a line of an entry of their resume, evidence from then on for every later job of
 * it, and makes a version that shows it. The answer it is made from is judged again, with the new evidence.
 */
export async function addFact(order: Order, statement: Statement, tables: Tables): Promise<Revised> {
  const opened = await openVersion(order, tables);
  if (!opened.ok) return opened;
  const { version } = opened;
  const { source, tailored } = resumesOf(version);
  const checked = check(statement, source, version);
  if (!checked.ok) return checked;

  const { entry } = checked.fact;
  const fact: Fact = {
    ...checked.fact,
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
  return { ok: true, job };
}

function check(
  { entry: name, text: raw, requirement: asked }: Statement,
  resume: Resume,
  { result }: Version,
): { readonly ok: true; readonly fact: Pick<Fact, 'entry' | 'text' | 'requirement'> } | Refused {
  const text = normalise(raw).text.trim();
  const entries = resume.sections.flatMap((section) => section.entries);
  const entry = entries.find(({ id }) => id === name.trim().toUpperCase());
  const gap = asked
    ? result.gaps.find(({ requirement }) => requirement.id === asked.trim().toUpperCase())
    : null;
  const faults: Record<string, string> = {};

  const shape = shapeFault(text);
  if (shape !== null) faults.text = shape;
  else if (entry && saysAlready(entry, text)) faults.text = 'This entry says so already.';
  if (!entry) faults.entry = noSuchEntry(name, entries);
  if (gap === undefined) faults.requirement = noSuchRequirement(asked ?? '', result.gaps);
  if (!entry || Object.keys(faults).length > 0) return refuse(faults);
  return { ok: true, fact: { entry: entry.id, text, requirement: gap?.requirement.text ?? null } };
}

function shapeFault(text: string): string | null {
  if (text === '') return 'The statement is empty: say in one line what you did.';
  if (/[\n\r]/.test(text)) return 'The statement has several lines: add each one on its own.';
  return text.length > MOST_CHARACTERS
    ? `The statement has ${text.length} characters: say it in at most ${MOST_CHARACTERS}.`
    : null;
}

function saysAlready(entry: Entry, text: string): boolean {
  return entry.lines.some((line) => line.text.toLowerCase() === text.toLowerCase());
}

function noSuchEntry(name: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return 'This resume has no entry that a statement could be added to.';
  const known = entries.map((entry) => {
    const called = entry.organisation ?? entry.title;
    return called ? `${entry.id} (${called.text})` : entry.id;
  });
  return `This resume has no entry “${name.slice(0, 20)}”: it has ${known.join(', ')}.`;
}

function noSuchRequirement(name: string, gaps: readonly Gap[]): string {
  const ids = gaps.map(({ requirement }) => requirement.id).join(', ');
  return `This posting has no requirement “${name.slice(0, 20)}”: ${ids ? `it has ${ids}` : 'none were found in it'}.`;
}
