import type { Resume } from '../../resume/resume.ts';
import { fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Compute } from '../ports/compute.ts';
import type { ReadDocument, Reader } from '../ports/documents.ts';

export interface ResumeFile {
  readonly bytes: Uint8Array;
  readonly filename: string;
}

/** A parsed resume, with the document's text and warnings for the user. */
export interface ParsedResume extends Omit<ReadDocument, 'lines'> {
  readonly structure: Resume;
  readonly words: number;
}

/** What reading a resume needs. */
export interface ReadResumeDeps {
  readonly reader: Reader;
  readonly compute: Compute;
}

/** Reads an owner's resume from a document, or from JSON Resume when the file's name ends in `.json`. */
export async function readResume(
  owner: string,
  file: ResumeFile,
  { reader, compute }: ReadResumeDeps,
  signal?: AbortSignal,
): Promise<Result<ParsedResume>> {
  if (/\.json$/i.test(file.filename)) return readJson(owner, file, compute, signal);
  const read = await reader.read(owner, file, signal);
  if (!read.ok) return read;
  const { lines, ...document } = read.value;
  const parsed = await compute.run('parseResume', lines, { owner, signal });
  return parsed.ok ? ok({ ...document, ...parsed.value }) : parsed;
}

/** A document may have 200,000 characters (infra/documents/read/common/read-limits.ts). JSON adds its markup. */
const MAX_JSON_BYTES = 1_000_000;

async function readJson(
  owner: string,
  { bytes }: ResumeFile,
  compute: Compute,
  signal: AbortSignal | undefined,
): Promise<Result<ParsedResume>> {
  const started = performance.now();
  if (bytes.length > MAX_JSON_BYTES) return refuseJson('it is larger than 1 MB');
  const parsed = await compute.run('readJsonResume', bytes, { owner, signal });
  if (!parsed.ok) return parsed;
  if (!parsed.value.ok) return refuseJson(parsed.value.error);
  const { structure } = parsed.value.value;
  return ok({
    ...parsed.value.value,
    text: structure.sources.join('\n'),
    warnings: [],
    reader: 'json-resume',
    mediaType: 'application/json',
    ms: Math.round(performance.now() - started),
  });
}

function refuseJson(detail: string): Result<never> {
  return err(fault('resume_json_invalid', detail));
}
