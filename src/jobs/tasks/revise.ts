import { normalise } from '../../language/normalise.ts';
import { factLineId, findParent, type LineParent } from '../../resume/facts.ts';
import type { Resume, SectionId } from '../../resume/resume.ts';
import type { EngineAnswer } from '../../tailoring/answer.ts';
import type { Gap } from '../../tailoring/coverage/coverage.ts';
import type { Decision, EditId } from '../../tailoring/edit.ts';
import { applyEdits } from '../../tailoring/edits/apply.ts';
import type { SecondReading } from '../../tailoring/edits/claims.ts';
import { placeFact } from '../../tailoring/edits/place-fact.ts';
import { type PutFirst, putFirst } from '../../tailoring/edits/put-first.ts';
import { verifyRephrase } from '../../tailoring/gates/verify.ts';
import { type Instruction, readInstruction } from '../../tailoring/offline/instruction.ts';
import { findInvention } from '../../tailoring/prompt/invention.ts';
import { splitWish } from '../../tailoring/prompt/split-wish.ts';
import { type Reason, type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import { MAX_STATEMENT_CHARS, type Statement } from '../model/revision.ts';
import { type JobSource, resumeOf } from './tailor.ts';

/** A finished version: what it was made from, and how. */
export interface FinishedVersion {
  readonly source: JobSource;
  readonly answer: EngineAnswer;
  readonly pages: number | null;
  readonly decisions: ReadonlyMap<EditId, Decision>;
  readonly locked: ReadonlySet<SectionId>;
  /** What the judge said of its edits. */
  readonly reading: SecondReading;
}

/** Returns the version's resume after its edits. */
function tailoredResume({ source, answer, pages, decisions, locked, reading }: FinishedVersion): Resume {
  return applyEdits(resumeOf(source), answer, {
    posting: source.posting,
    pages,
    verify: verifyRephrase,
    decisions,
    locked,
    reading,
  }).resume;
}

/** What an instruction about a version asks for. */
export interface ReadInstruction {
  /** Of what can be granted. */
  readonly parsed: Instruction;
  /** A phrase that neither the resume nor its facts say, where nothing else is wished; null if something can be granted. */
  readonly invention: string | null;
  /** The instruction without what neither the resume nor its facts say. */
  readonly instruction: string;
  /** What that is, in the person's words. */
  readonly leftOut: readonly string[];
  /** The edits that put first what the instruction names, if it does. */
  readonly put: PutFirst | null;
}

/** Reads an instruction about a version. */
export function readVersionInstruction({
  instruction,
  version,
}: {
  readonly instruction: string;
  readonly version: FinishedVersion;
}): ReadInstruction {
  const resume = resumeOf(version.source);
  const { rest, leftOut } = splitWish(instruction, resume);
  const isWhole = /[\p{L}\p{N}]/u.test(rest);
  const invention = isWhole ? null : findInvention(instruction, resume);
  const parsed = readInstruction(isWhole ? rest : instruction);
  const put = parsed.first === null ? null : putFirst(parsed.first, tailoredResume(version));
  return { parsed, invention, instruction: rest, leftOut, put };
}

/** A statement as it is stored, and the version's answer with it in place. */
export interface PlacedStatement {
  readonly fact: { readonly entry: string; readonly text: string; readonly requirement: string | null };
  readonly answer: EngineAnswer;
}

/** Checks a statement, and places it in a version. */
export function placeStatement({
  statement,
  version,
  gaps,
}: {
  readonly statement: Statement;
  readonly version: FinishedVersion;
  readonly gaps: readonly Gap[];
}): Result<PlacedStatement, Refusal> {
  const checked = checkStatement(statement, resumeOf(version.source), gaps);
  if (!checked.ok) return checked;
  const fact = checked.value;
  const { entry, text } = fact;
  const line = factLineId(entry, version.source.facts.filter((one) => one.entry === entry).length);
  return ok({ fact, answer: placeFact(version.answer, { line, entry, text }, tailoredResume(version)) });
}

function checkStatement(
  { entry: name, text: raw, requirement: requirementId }: Statement,
  resume: Resume,
  gaps: readonly Gap[],
): Result<PlacedStatement['fact'], Refusal> {
  const text = normalise(raw).text.trim();
  const found = findParent(resume, name.trim().toUpperCase());
  const parent = found?.section.kind === 'contact' ? null : found;
  const gap = requirementId
    ? gaps.find(({ requirement }) => requirement.id === requirementId.trim().toUpperCase())
    : null;
  const reasons: Record<string, Reason> = {};

  const textReason = findTextReason(text);
  if (textReason !== null) reasons.text = textReason;
  else if (parent && hasLine(parent, text)) reasons.text = reason('statement_known');
  if (!parent) reasons.entry = entryNotFound(resume);
  if (gap === undefined) reasons.requirement = requirementNotFound(gaps);
  if (!parent || Object.keys(reasons).length > 0) return refuse(reasons);
  return ok({ entry: (parent.entry ?? parent.section).id, text, requirement: gap?.requirement.text ?? null });
}

function findTextReason(text: string): Reason | null {
  if (text === '') return reason('statement_empty');
  if (/[\n\r]/.test(text)) return reason('statement_several_lines');
  return text.length > MAX_STATEMENT_CHARS
    ? reason('statement_too_long', { chars: text.length, maxChars: MAX_STATEMENT_CHARS })
    : null;
}

function hasLine({ lines }: LineParent, text: string): boolean {
  return lines.some((line) => line.text.toLowerCase() === text.toLowerCase());
}

function entryNotFound({ sections }: Resume): Reason {
  const places = sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap(({ id, heading, entries }): { readonly id: string; readonly name: string | null }[] =>
      entries.length === 0
        ? [{ id, name: heading?.text ?? null }]
        : entries.map((one) => ({ id: one.id, name: (one.organisation ?? one.title)?.text ?? null })),
    );
  if (places.length === 0) return reason('no_entries');
  return reason('entry_not_found', { entries: places });
}

function requirementNotFound(gaps: readonly Gap[]): Reason {
  return reason('requirement_not_found', {
    requirements: gaps.map(({ requirement }) => requirement.id),
  });
}
