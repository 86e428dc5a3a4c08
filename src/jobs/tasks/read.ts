import { splitWords } from '../../language/split-words.ts';
import { textWeight } from '../../language/text-weight.ts';
import { type PostingName, readPostingName } from '../../posting/name.ts';
import { fromJsonResume } from '../../resume/json-resume/import.ts';
import { matchEntries } from '../../resume/match-entries.ts';
import { parseResume as parseLines } from '../../resume/parse/parse.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';
import type { SourceLine } from '../../resume/source.ts';
import { err, ok, type Result } from '../model/result.ts';

/** A resume's structure, and how many words it has. */
export interface CountedResume {
  readonly structure: Resume;
  readonly words: number;
}

/** Parses the lines of a document into a resume. */
export function parseResume(lines: readonly SourceLine[]): CountedResume {
  return withCount(parseLines(lines));
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
  if (parsed.ok) return ok(withCount(parsed.value));
  const problems = parsed.error.slice(0, MAX_PROBLEMS);
  return err(problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
}

function withCount(structure: Resume): CountedResume {
  const texts = linesOf(structure).map(({ text }) => text);
  return { structure, words: splitWords(texts.join('\n')).length };
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

/** What a posting says about itself, and how much it says (in Latin letters). */
export interface ReadPosting extends PostingName {
  readonly weight: number;
}

/** Reads the title and the company of a posting, and measures it. */
export function readPosting(text: string): ReadPosting {
  return { ...readPostingName(text), weight: textWeight(text) };
}
