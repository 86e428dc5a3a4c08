import { fromJsonResume } from '../../resume/json-resume/import.ts';
import { parseResume } from '../../resume/parse/parse.ts';
import type { Resume } from '../../resume/resume.ts';
import { fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { ReadDocument, Reader } from '../ports/documents.ts';

export interface ResumeFile {
  readonly bytes: Uint8Array;
  readonly filename: string;
}

/** A parsed resume, with the document's text and warnings for the user. */
export interface ParsedResume extends Omit<ReadDocument, 'lines'> {
  readonly structure: Resume;
}

/** Reads an owner's resume from a document, or from JSON Resume when the file's name ends in `.json`. */
export async function readResume(
  owner: string,
  file: ResumeFile,
  reader: Reader,
  signal?: AbortSignal,
): Promise<Result<ParsedResume>> {
  if (/\.json$/i.test(file.filename)) return readJson(file);
  const read = await reader.read(owner, file, signal);
  if (!read.ok) return read;
  const { lines, ...document } = read.value;
  return ok({ ...document, structure: parseResume(lines) });
}

/** A document may have 200,000 characters (infra/documents/read/common/read-limits.ts). JSON adds its markup. */
const MAX_JSON_BYTES = 1_000_000;
const MAX_PROBLEMS = 3;

function readJson({ bytes }: ResumeFile): Result<ParsedResume> {
  const started = performance.now();
  if (bytes.length > MAX_JSON_BYTES) return refuseJson('it is larger than 1 MB');
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // The message quotes the file, so take only the position from it.
    const position = error instanceof Error ? /position \d+/.exec(error.message)?.[0] : undefined;
    return refuseJson(`it is not JSON${position ? ` at ${position}` : ''}`);
  }
  const parsed = fromJsonResume(json);
  if (!parsed.ok) {
    const problems = parsed.error.slice(0, MAX_PROBLEMS);
    return refuseJson(problems.map(({ path, problem }) => `${path}: ${problem}`).join('; '));
  }
  const value: ParsedResume = {
    text: parsed.value.sources.join('\n'),
    structure: parsed.value,
    warnings: [],
    reader: 'json-resume',
    mediaType: 'application/json',
    ms: Math.round(performance.now() - started),
  };
  return ok(value);
}

function refuseJson(detail: string): Result<never> {
  return err(fault('resume_json_invalid', detail));
}
