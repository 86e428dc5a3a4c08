import type { Job } from '../jobs/model/job.ts';
import type { SectionKind } from '../resume/section-kind.ts';
import type { Edit } from '../tailoring/edit.ts';
import { isLeftOut } from '../tailoring/edit-reason.ts';

/** Lines that were left out of one part of a resume. */
export interface LostLines {
  readonly lines: number;
  /** Null for jobs that ended by `until`, or for a section without a heading. */
  readonly heading: string | null;
  readonly kind: SectionKind;
  /** The last year of any of these jobs. */
  readonly until: number | null;
}

interface Texts {
  readonly answer: {
    /** `pages`: the limit, or null where it couldn't be kept. */
    readonly shortened: (pages: number | null, parts: readonly LostLines[]) => string;
  };
}

/** Says in one line what a page limit cost; null where nothing was left out for it, or nobody set one. */
export function shortenedText(
  { options, result }: Pick<Job, 'options' | 'result'>,
  { answer }: Texts,
): string | null {
  const parts = lostLines(result?.edits ?? []);
  if (!result || options.pages === undefined || parts.length === 0) return null;
  const fits = result.pages === null || result.pages <= options.pages;
  return answer.shortened(fits ? options.pages : null, parts);
}

function lostLines(edits: readonly Edit[]): LostLines[] {
  const parts = new Map<string, LostLines>();
  for (const { state, operation, reason } of edits) {
    if (state !== 'applied' || operation.op !== 'drop') continue;
    const from = isLeftOut(reason) ? reason.params.from : undefined;
    const { kind = 'other', heading = null, until = null } = from ?? {};
    const key = until === null ? `${kind}: ${heading}` : 'old jobs';
    const known = parts.get(key);
    parts.set(key, {
      kind,
      heading: until === null ? heading : null,
      lines: (known?.lines ?? 0) + 1,
      until: until === null ? null : Math.max(until, known?.until ?? 0),
    });
  }
  return [...parts.values()].toSorted((one, other) => other.lines - one.lines);
}
