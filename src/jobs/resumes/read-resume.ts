import type { PostKind } from '../../posting/kind/kind.ts';
import type { Doubt } from '../../resume/parse/doubts.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';
import type { SourceLine } from '../../resume/source.ts';
import { fault } from '../model/fault.ts';
import { UserId } from '../model/ids.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Compute } from '../ports/compute.ts';
import type { ReadDocument, Reader, ReadWarning } from '../ports/documents.ts';
import type { OwnObstacle } from '../ports/own-file.ts';
import type { CountedResume } from '../tasks/read.ts';
import type { ResumeLabeller } from './label-resume.ts';

export interface ResumeFile {
  readonly bytes: Uint8Array;
  readonly filename: string;
}

/** A parsed resume, with the document's text and warnings for the user. */
export interface ParsedResume extends Omit<ReadDocument, 'lines' | 'obstacles' | 'paper'> {
  readonly structure: Resume;
  readonly words: number;
  /** What the document is. A scan or an empty one counts as a resume: saving it says what is wrong. */
  readonly kind: PostKind;
}

/** What reading a resume needs. */
export interface ReadResumeDeps {
  readonly reader: Reader;
  readonly compute: Compute;
  /** Left out: code alone reads. */
  readonly labeller?: ResumeLabeller | undefined;
  /** Where the document was sent, whose budget pays for a model. Left out over HTTP and on the command line. */
  readonly place?: ReplyTarget | undefined;
  /** How an earlier reader read the same file. Its labels, if a model gave any, hold as long as its lines do. */
  readonly earlier?: Resume;
}

/** Reads an owner's resume from a document, or from JSON Resume when the file's name ends in `.json`. */
export async function readResume(
  owner: string,
  file: ResumeFile,
  { reader, compute, labeller, place, earlier }: ReadResumeDeps,
  signal?: AbortSignal,
): Promise<Result<ParsedResume>> {
  if (/\.json$/i.test(file.filename)) return readJson(owner, file, compute, signal);
  const read = await reader.read(owner, file, signal);
  if (!read.ok) return read;
  const { lines, obstacles, paper, ...document } = read.value;
  const parsed = await compute.run('parseResume', lines, { owner, signal });
  if (!parsed.ok) return parsed;
  const { kind } = parsed.value;
  const user = UserId.safeParse(owner).data;
  const input = { place: place ?? null, bytes: file.bytes, lines, structure: parsed.value.structure };
  const known = earlier ? await buildAgain(owner, lines, earlier, compute) : null;
  const labelled =
    known ?? (labeller && user && kind === 'resume' ? await labeller.label(user, input, signal) : null);
  const { structure: built, words, doubts } = labelled ?? parsed.value;
  const structure: Resume = { ...built, ...(paper && { paper }) };
  const warnings = [
    ...document.warnings,
    ...warningsOf(structure, doubts),
    ...(obstacles && kind === 'resume' ? ownFileWarning(structure, obstacles) : []),
  ];
  const isBlank = document.text.trim() === '' || document.warnings.some(({ code }) => code === 'scan');
  return ok({ ...document, structure, words, warnings, kind: isBlank ? 'resume' : kind });
}

/** Builds a resume from the labels that it was built from before; null where it has none, or its lines are others. */
async function buildAgain(
  owner: string,
  lines: readonly SourceLine[],
  { labels, sources }: Resume,
  compute: Compute,
): Promise<Omit<CountedResume, 'kind'> | null> {
  const areSame = lines.length === sources.length && lines.every(({ text }, at) => text === sources[at]);
  if (!labels || !areSame) return null;
  const built = await compute.run('buildLabelledResume', { lines, labels }, { owner });
  return built.ok ? built.value : null;
}

function warningsOf({ asides = [] }: Resume, doubts: readonly Doubt[]): ReadWarning[] {
  return [
    ...(asides.length > 0 ? [{ code: 'set_aside' as const, params: { lines: asides.length } }] : []),
    ...doubts.map((part) => ({ code: 'reading_unclear' as const, params: { part } })),
  ];
}

/** Says how much of a person's own Word file can be edited, where that isn't all of it. */
function ownFileWarning({ sections }: Resume, obstacles: readonly (OwnObstacle | null)[]): ReadWarning[] {
  const lines = linesOf({ sections: sections.filter(({ kind }) => kind !== 'contact') });
  const fixed = lines.filter(({ sources }) => sources.some((source) => obstacles[source] !== null)).length;
  if (fixed === 0) return [];
  return [{ code: 'own_file', params: { lines: lines.length, editable: lines.length - fixed } }];
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
  const { structure, words, kind } = parsed.value.value;
  return ok({
    structure,
    words,
    kind,
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
