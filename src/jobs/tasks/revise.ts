import { normalise } from '../../language/normalise.ts';
import { factLineId, findParent, type LineParent, parentIdOf, quoteOf } from '../../resume/facts.ts';
import { linesOf, type Resume, type SectionId } from '../../resume/resume.ts';
import type { EngineAnswer } from '../../tailoring/answer.ts';
import type { Gap } from '../../tailoring/coverage/coverage.ts';
import { type Decision, EditId, type EditOperation } from '../../tailoring/edit.ts';
import { applyEdits } from '../../tailoring/edits/apply.ts';
import { type Arranged, arrange } from '../../tailoring/edits/arrange.ts';
import { arrangeHeadline } from '../../tailoring/edits/arrange-headline.ts';
import type { SecondReading } from '../../tailoring/edits/decisions/claims.ts';
import { type EditTarget, stillHeld } from '../../tailoring/edits/decisions/edit-targets.ts';
import { keepWishes } from '../../tailoring/edits/decisions/kept-wishes.ts';
import { respell } from '../../tailoring/edits/lines/respell.ts';
import { placeFact } from '../../tailoring/edits/order/place-fact.ts';
import { verifyRephrase } from '../../tailoring/gates/verify.ts';
import type { Instruction } from '../../tailoring/offline/instruction.ts';
import { readResumeInstruction } from '../../tailoring/offline/resume-instruction.ts';
import { findInvention } from '../../tailoring/prompt/invention.ts';
import { splitWish } from '../../tailoring/prompt/split-wish.ts';
import { type Reason, type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import { MAX_STATEMENT_CHARS, type Statement } from '../model/revision.ts';
import { type JobSource, type PromptWishes, resumeOf, writtenLanguage } from './tailor.ts';

/** A finished version: what it was made from, and how. */
export interface FinishedVersion {
  readonly source: JobSource;
  readonly answer: EngineAnswer;
  readonly pages: number | null;
  readonly language: PromptWishes['language'];
  readonly decisions: ReadonlyMap<EditId, Decision>;
  readonly locked: ReadonlySet<SectionId>;
  /** What the judge said of its edits. */
  readonly reading: SecondReading;
  readonly suggested: ReadonlySet<EditId>;
}

/** Returns the version's resume after its edits. */
function tailoredResume({ source, answer, language, ...settled }: FinishedVersion): Resume {
  const written = writtenLanguage(language, source.posting);
  return applyEdits(resumeOf(source), answer, {
    ...settled,
    ...(written && { language: written }),
    posting: source.posting,
    verify: verifyRephrase,
  }).resume;
}

/** Returns the version's source in the order that the version gave it. */
function orderedSource(version: FinishedVersion): Resume {
  const { answer } = version;
  const others = answer.edits.flatMap(({ op }, at): [EditId, Decision][] =>
    ORDERING.has(op) ? [] : [[EditId.parse(`K${at + 1}`), 'undone']],
  );
  const decisions = new Map([...version.decisions, ...others]);
  return tailoredResume({ ...version, decisions, language: 'resume' });
}

const ORDERING: ReadonlySet<EditOperation['op']> = new Set(['place', 'order', 'skills']);

/** What an instruction about a version asks for. */
export interface ReadInstruction {
  /** Of what can be granted, without what is about looks. */
  readonly parsed: Instruction;
  /** A phrase that neither the resume nor its facts say, where nothing else is wished; null if something can be granted. */
  readonly invention: string | null;
  /** The instruction without what neither the resume nor its facts say. */
  readonly instruction: string;
  /** What that is, in the person's words. */
  readonly leftOut: readonly string[];
  /** What it wants moved or left out, in its words: the edits that do it, or why there are none. */
  readonly arranged: readonly { readonly words: string; readonly outcome: Arranged }[];
  /** The parts about fonts, colours and the like, which nothing of the resume is called. */
  readonly looks: readonly string[];
  /** Those edits as they hold for later answers too. */
  readonly asked: readonly EditOperation[];
  /** What the person undid and an engine that is asked again leaves undone. */
  readonly held: readonly EditTarget[];
}

/** Reads an instruction about a version. `undone`: what the person undid so far. */
export function readVersionInstruction({
  instruction,
  version,
  undone,
}: {
  readonly instruction: string;
  readonly version: FinishedVersion;
  readonly undone: readonly EditTarget[];
}): ReadInstruction {
  const resume = resumeOf(version.source);
  const { rest, leftOut } = splitWish(instruction, resume);
  const isWhole = /[\p{L}\p{N}]/u.test(rest);
  const invention = isWhole ? null : findInvention(instruction, resume);
  const now = tailoredResume(version);
  const { looks, ...parsed } = readResumeInstruction(isWhole ? rest : instruction, now);
  const said = {
    parsed,
    invention,
    instruction: rest,
    leftOut,
    looks,
    held: stillHeld(undone, rest, resume),
  };
  const { answer } = version;
  const arranged: { words: string; outcome: Arranged }[] = [];
  let source = orderedSource(version);
  for (const { words, ...one } of parsed.arrangements) {
    const outcome = arrange(one, { now, source });
    arranged.push({ words, outcome });
    if (outcome.ok)
      source = orderedSource({
        ...version,
        answer: { ...answer, edits: [...answer.edits, ...editsOf(arranged)] },
      });
  }
  if (parsed.headline) {
    const { words, text } = parsed.headline;
    arranged.push({ words, outcome: arrangeHeadline(text, now) });
  }
  if (parsed.spelling) {
    const { words, spelling } = parsed.spelling;
    const edits = respell(now, spelling);
    const outcome: Arranged =
      edits.length > 0
        ? { ok: true, edits, missing: [] }
        : { ok: false, reason: { code: 'spelled_already', params: {} } };
    arranged.push({ words, outcome });
  }
  return { ...said, arranged, asked: keepWishes(editsOf(arranged), { answer, now }) };
}

/** Lists the edits that grant what was asked of code. */
export function editsOf(arranged: ReadInstruction['arranged']): EditOperation[] {
  return arranged.flatMap(({ outcome }) => (outcome.ok ? outcome.edits : []));
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
  const tailored = tailoredResume(version);
  const confirmed = confirmedLine(statement, { source: resumeOf(version.source), tailored, gaps });
  if (confirmed) return ok({ fact: confirmed, answer: version.answer });
  const checked = checkStatement(statement, resumeOf(version.source), gaps);
  if (!checked.ok) return checked;
  const fact = checked.value;
  const { entry, text } = fact;
  const line = factLineId(entry, version.source.facts.filter((one) => one.entry === entry).length);
  return ok({ fact, answer: placeFact(version.answer, { line, entry, text }, tailored) });
}

/** Finds the line of the resume that a statement quotes as showing what it comes near; null for a line of its own. */
function confirmedLine(
  { text, words, requirement: id }: Statement,
  { source, tailored, gaps }: { source: Resume; tailored: Resume; gaps: readonly Gap[] },
): PlacedStatement['fact'] | null {
  const quoted = plain(text);
  const atom = gaps
    .find(({ requirement }) => requirement.id === id?.trim().toUpperCase())
    ?.atoms.find(
      (one) =>
        one.state === 'unclear' &&
        one.line !== null &&
        plain(one.line) === quoted &&
        (words ?? one.words) === one.words,
    );
  const quotes = ({ text: own }: { readonly text: string }) => plain(quoteOf(own)) === quoted;
  const found = atom && [...linesOf(tailored), ...linesOf(source)].find(quotes);
  const line = found && linesOf(source).find((one) => one.id === found.id);
  const entry = line ? parentIdOf(line.id, source) : null;
  return atom && line && entry ? { entry, text: quoteOf(line.text), requirement: atom.words } : null;
}

const plain = (text: string) => normalise(text).text.trim();

function checkStatement(
  { entry: name, text: raw, requirement: requirementId }: Statement,
  resume: Resume,
  gaps: readonly Gap[],
): Result<PlacedStatement['fact'], Refusal> {
  const text = plain(raw);
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
