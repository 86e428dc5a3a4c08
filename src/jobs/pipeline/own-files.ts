import { findParent, quoteOf } from '../../resume/facts.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';
import type { Edit } from '../../tailoring/edit.ts';
import { findLinePiece } from '../../tailoring/edits/pieces/line-pieces.ts';
import type { Job, OwnOutcome } from '../model/job.ts';
import { ok, type Result } from '../model/result.ts';
import type { Caller } from '../ports/compute.ts';
import type { WrittenFile } from '../ports/documents.ts';
import type { PipelineDeps } from './deps.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The edited Word file and its twin, and what became of them. */
export interface OwnResult {
  readonly files: readonly WrittenFile[];
  /** Null where the resume isn't a Word file. */
  readonly own: OwnOutcome | null;
}

/** What it needs of the pipeline. */
export type OwnDeps = Pick<PipelineDeps, 'store' | 'writer' | 'compute' | 'explainEdit' | 'log'>;

const NONE: OwnResult = { files: [], own: null };

/**
 * Edits the person's own Word file, where the resume is one, and checks it. What doesn't pass isn't shipped: the job
 * completes with the other documents. Fails only where the job was cancelled.
 */
export async function makeOwnFiles(
  {
    source,
    tailored,
    edits,
  }: { readonly source: Resume; readonly tailored: Resume; readonly edits: readonly Edit[] },
  { id, userId, resumeId }: Pick<Job, 'id' | 'userId' | 'resumeId'>,
  { store, writer, compute, explainEdit, log }: OwnDeps,
  caller: Caller,
): Promise<Result<OwnResult>> {
  const bytes = resumeId && (await store.resumes.bytes(userId, resumeId, WORD));
  if (!bytes) return ok(NONE);
  const fail = (detail: string): Result<OwnResult> => {
    log.warn({ jobId: id, detail }, 'own file left out');
    return ok({ files: [], own: { state: 'failed', left: 0 } });
  };

  const comments = commentsOf(edits, explainEdit);
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  const made = await writer.writeOwn({ bytes, source, tailored, edits, comments, date }, caller);
  if (!made.ok) return made.error.code === 'cancelled' ? made : fail(made.error.code);
  const { own, changes, report, texts } = made.value;
  const checked = await compute.run('checkOwn', { ...texts, changed: report.changed }, caller);
  if (!checked.ok) return checked.error.code === 'cancelled' ? checked : fail(checked.error.code);
  if (checked.value !== null) return fail(checked.value);
  const left = new Set(report.refused.map(({ edit, line }) => edit ?? line)).size;
  const about = [...new Set(report.refused.flatMap(({ line }) => nameOf(line, source) ?? []))].slice(
    0,
    MAX_NAMED,
  );
  if (keepsDetail({ source, edits }, report.refused))
    return ok({ files: [], own: { state: 'withheld', left } });
  // The file as it came is no tailored resume, and its twin would show nothing.
  if (Buffer.from(own).equals(bytes)) return ok({ files: [], own: { state: 'kept', left } });
  const files: WrittenFile[] = [
    { kind: 'own', bytes: own },
    { kind: 'changes', bytes: changes },
  ];
  return ok({ files, own: { state: 'written', left, ...(about.length > 0 && { about }) } });
}

/** True where a detail that the person wants nobody to see would stay. */
function keepsDetail(
  { source, edits }: { readonly source: Resume; readonly edits: readonly Edit[] },
  refused: readonly { readonly edit: string | null; readonly line: string }[],
): boolean {
  return edits.some(({ id, state, operation }) => {
    if (state !== 'applied' || operation.op !== 'leave_out') return false;
    const piece = findLinePiece(source, operation.part);
    return piece?.isPersonal && refused.some((one) => one.edit === id || one.line === piece.line.id);
  });
}

/** As many as a message names. */
const MAX_NAMED = 3;

/** Quotes a line, or the first of a line, an entry or a section. */
function nameOf(id: string, resume: Resume): string | null {
  const parent = findParent(resume, id);
  const line = parent
    ? (parent.entry?.header[0] ?? parent.section.heading)
    : linesOf(resume).find((one) => one.id === id);
  return line ? quoteOf(line.text) : null;
}

function commentsOf(
  edits: readonly Edit[],
  explain: PipelineDeps['explainEdit'],
): ReadonlyMap<string, string> {
  if (!explain) return new Map();
  return new Map([
    ['fact', explain('fact')],
    ...edits.map(({ id, reason }): [string, string] => [id, explain(reason)]),
  ]);
}
