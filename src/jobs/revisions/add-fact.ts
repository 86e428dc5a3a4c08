import { v7 as uuidv7 } from 'uuid';
import { normalise } from '../../language/normalise.ts';
import { factLineId } from '../../resume/facts.ts';
import type { Entry, Resume } from '../../resume/resume.ts';
import type { Gap } from '../../tailoring/coverage/coverage.ts';
import { placeFact } from '../../tailoring/edits/place-fact.ts';
import { FactId } from '../model/ids.ts';
import { type Reason, type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
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

/** A statement that a user adds to their resume, and the entry that it belongs to. */
export interface Statement {
  /** The entry's id, such as `E2`. */
  readonly entry: string;
  readonly text: string;
  /** The id of this job's requirement that it answers, such as `R3`. */
  readonly requirement?: string | undefined;
}

/** The longest statement, in characters: as long as a line may become when it is reworded. */
export const MAX_STATEMENT_CHARS = 300;

/** Characters of an unknown name that a refusal repeats. */
const MAX_ECHOED_CHARS = 20;

/**
 * Saves a user's statement as a line of an entry of their resume, and creates a version that shows it. The statement is
 * evidence for this version and for every later job of the resume. The answer is judged again with it.
 */
export async function addFact(
  command: RevisionCommand,
  statement: Statement,
  repositories: Repositories,
): Promise<RevisionResult> {
  const opened = await openVersion(command, repositories);
  if (!opened.ok) return opened;
  const version = opened.value;
  const { source, tailored } = resumesOf(version);
  const checked = checkStatement(statement, source, version);
  if (!checked.ok) return checked;

  const { entry } = checked.value;
  const fact: Fact = {
    ...checked.value,
    id: FactId.parse(uuidv7()),
    userId: command.userId,
    resumeId: version.saved.id,
  };
  const line = factLineId(entry, version.facts.filter((one) => one.entry === entry).length);
  const answer = placeFact(version.transcript.answer, { line, entry, text: fact.text }, tailored);
  // The fact may support what the judge did not confirm, so only confirmed verdicts are kept.
  const supported = version.transcript.verdicts?.filter(({ verdict }) => verdict === 'supported') ?? [];
  const { job, created } = await createVersion(
    version,
    {
      revision: {
        made: { by: 'fact', fact: fact.id },
        facts: [...version.job.revision.facts, fact.id],
      },
      transcript: { ...version.transcript, answer, verdicts: supported },
    },
    command,
    repositories,
  );
  if (created) await repositories.facts.add(fact);
  return ok(job);
}

function checkStatement(
  { entry: name, text: raw, requirement: requirementId }: Statement,
  resume: Resume,
  { result }: Version,
): Result<Pick<Fact, 'entry' | 'text' | 'requirement'>, Refusal> {
  const text = normalise(raw).text.trim();
  const entries = resume.sections.flatMap((section) => section.entries);
  const entry = entries.find(({ id }) => id === name.trim().toUpperCase());
  const gap = requirementId
    ? result.gaps.find(({ requirement }) => requirement.id === requirementId.trim().toUpperCase())
    : null;
  const reasons: Record<string, Reason> = {};

  const textReason = findTextReason(text);
  if (textReason !== null) reasons.text = textReason;
  else if (entry && hasLine(entry, text)) reasons.text = reason('statement_known');
  if (!entry) reasons.entry = entryNotFound(name, entries);
  if (gap === undefined) reasons.requirement = requirementNotFound(requirementId ?? '', result.gaps);
  if (!entry || Object.keys(reasons).length > 0) return refuse(reasons);
  return ok({ entry: entry.id, text, requirement: gap?.requirement.text ?? null });
}

function findTextReason(text: string): Reason | null {
  if (text === '') return reason('statement_empty');
  if (/[\n\r]/.test(text)) return reason('statement_several_lines');
  return text.length > MAX_STATEMENT_CHARS
    ? reason('statement_too_long', { chars: text.length, maxChars: MAX_STATEMENT_CHARS })
    : null;
}

function hasLine(entry: Entry, text: string): boolean {
  return entry.lines.some((line) => line.text.toLowerCase() === text.toLowerCase());
}

function entryNotFound(name: string, entries: readonly Entry[]): Reason {
  if (entries.length === 0) return reason('no_entries');
  return reason('entry_not_found', {
    name: name.slice(0, MAX_ECHOED_CHARS),
    entries: entries.map(({ id, organisation, title }) => ({
      id,
      name: (organisation ?? title)?.text ?? null,
    })),
  });
}

function requirementNotFound(name: string, gaps: readonly Gap[]): Reason {
  return reason('requirement_not_found', {
    name: name.slice(0, MAX_ECHOED_CHARS),
    requirements: gaps.map(({ requirement }) => requirement.id),
  });
}
