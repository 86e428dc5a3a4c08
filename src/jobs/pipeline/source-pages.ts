import type { Look } from '../../resume/layout/layout.ts';
import type { Resume } from '../../resume/resume.ts';
import { ok, type Result } from '../model/result.ts';
import type { Caller, Compute } from '../ports/compute.ts';
import type { Writer } from '../ports/documents.ts';

/**
 * Counts the pages of a resume's own file. A format without pages (Word, plain text) has those that our usual typesetting
 * of it takes.
 */
export async function countSourcePages(
  source: Resume,
  look: Look | undefined,
  { writer, compute }: { readonly writer: Pick<Writer, 'countPages'>; readonly compute: Compute },
  caller: Caller,
): Promise<Result<number>> {
  const own = (source.origins ?? []).reduce(
    (last, origin) => Math.max(last, origin && 'page' in origin ? origin.page : 0),
    0,
  );
  if (own > 0) return ok(own);
  const layout = await compute.run('layoutResume', { resume: source, density: 'regular', look }, caller);
  return layout.ok ? writer.countPages(layout.value, caller) : layout;
}
