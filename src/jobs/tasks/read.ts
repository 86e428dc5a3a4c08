import { splitWords } from '../../language/split-words.ts';
import { textWeight } from '../../language/text-weight.ts';
import type { PostKind } from '../../posting/kind/kind.ts';
import { fromJsonResume } from '../../resume/json-resume/import.ts';
import { type KeptReading, keepEntryIds as keepIds } from '../../resume/keep-entry-ids.ts';
import { matchEntries } from '../../resume/match-entries.ts';
import { type Doubt, findDoubts } from '../../resume/parse/doubts.ts';
import { resumeFromLabels } from '../../resume/parse/from-labels.ts';
import { parseResume as parseLines } from '../../resume/parse/parse.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';
import type { SourceLine } from '../../resume/source.ts';
import type { StructureLabels } from '../../resume/structure-labels.ts';
import { createStructurePrompt, type StructurePrompt } from '../../tailoring/prompt/structure-prompt.ts';
import { err, ok, type Result } from '../model/result.ts';
import { detectDocumentKind, readPostOrResume } from './document-kind.ts';

/** A resume's structure, how many words it has, what of it is likely read wrong, and whether it is a resume at all. */
export interface CountedResume {
  readonly structure: Resume;
  readonly doubts: readonly Doubt[];
  readonly words: number;
  readonly kind: PostKind;
}

/** Parses the lines of a document into a resume. */
export function parseResume(lines: readonly SourceLine[]): CountedResume {
  const structure = parseLines(lines);
  const text = lines.map((line) => line.text).join('\n');
  return { ...countWords(structure), kind: detectDocumentKind({ resume: structure, text }) };
}

/** Creates the prompt that has a document's lines labelled; null where it is too long. */
export function prepareStructure({
  lines,
  structure,
}: {
  readonly lines: readonly SourceLine[];
  readonly structure: Resume;
}): StructurePrompt | null {
  return createStructurePrompt(lines, structure);
}

/** Builds a resume from a model's labels; null where they contradict themselves. */
export function buildLabelledResume({
  lines,
  labels,
}: {
  readonly lines: readonly SourceLine[];
  readonly labels: StructureLabels;
}): Omit<CountedResume, 'kind'> | null {
  const resume = resumeFromLabels(lines, labels);
  return resume && countWords(resume);
}

const MAX_PROBLEMS = 3;

/** Reads JSON Resume. The error says where it is wrong, and quotes nothing of it. */
export function readJsonResume(bytes: Uint8Array): Result<CountedResume, string> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // The message quotes the file, so take only the position from it.
    const position = error instanceof Error ? /position \d+/.exec(error.message)?.[0] : undefined;
    return err(`it is not JSON${position ? ` at ${position}` : ''}`);
  }
  const parsed = fromJsonResume(json);
  if (parsed.ok) {
    const { contact, sections } = parsed.value;
    const isResume = contact.length > 0 || sections.some(({ kind }) => kind !== 'other');
    return ok({ ...countWords(parsed.value), kind: isResume ? 'resume' : 'other' });
  }
  const problems = parsed.error.slice(0, MAX_PROBLEMS);
  return err(problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
}

function countWords(structure: Resume): Omit<CountedResume, 'kind'> {
  const texts = linesOf(structure).map(({ text }) => text);
  return { structure, doubts: findDoubts(structure), words: splitWords(texts.join('\n')).length };
}

/** Maps the id of each entry of a resume to the id of the same entry in a corrected reading. */
export function matchResumeEntries({
  before,
  after,
}: {
  readonly before: Resume;
  readonly after: Resume;
}): ReadonlyMap<string, string> {
  return matchEntries(before, after);
}

/** Gives the entries of a new reading the ids that they have in the old one. */
export function keepEntryIds({
  before,
  after,
}: {
  readonly before: Resume;
  readonly after: Resume;
}): KeptReading {
  return keepIds(before, after);
}

/** What a posting says about itself, and how much it says (in Latin letters). */
export interface ReadPosting {
  readonly kind: PostKind;
  /** False where the person should be asked before anything rests on the kind. */
  readonly sure: boolean;
  /** Empty when the posting doesn't state it clearly; the same goes for `company`. */
  readonly title: string;
  readonly company: string;
  readonly requirements: number;
  readonly weight: number;
}

/** Reads what a text is, and the title and the company of a posting, and measures it. */
export function readPosting(text: string): ReadPosting {
  const { kind, sure, title, company, requirements } = readPostOrResume(text);
  return {
    kind,
    sure,
    title: title ?? '',
    company: company ?? '',
    requirements: requirements.length,
    weight: textWeight(text),
  };
}
