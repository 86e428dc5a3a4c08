import type { SectionKind } from '../../resume.ts';
import type { SourceLine } from '../../source.ts';
import { headingMeaning } from '../headings/headings.ts';

/**
 * Finds labels that are repeated in each job, as headings are not: "Duties:", or three times "Key achievements". A heading
 * may come again on the next page, or be the last of its words: "Skills:" in two jobs, then over the skills.
 */
export function findRepeatedLabels(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const alike = Map.groupBy(lines, (line) => `${line.size} ${line.bold} ${line.heading} ${line.text.trim()}`);
  const repeated = [...alike.values()].flatMap((own) => {
    const text = own[0]?.text.trim() ?? '';
    const kind = headingMeaning(text)?.kind ?? 'other';
    const pages = new Set(own.map(({ page }) => page));
    const isSpread = own[0]?.page !== undefined && pages.size === own.length;
    const min = text.endsWith(':') && !LISTED_KINDS.has(kind) ? MIN_LABELS.withColon : MIN_LABELS.without;
    if (isSpread || own.length < min || NEVER_LABELS.has(kind)) return [];
    return LISTED_KINDS.has(kind) && isLastApart(own) ? own.slice(0, -1) : own;
  });
  return new Set(repeated);
}

/** True where there is more space above the last than above any other. */
function isLastApart(lines: readonly SourceLine[]): boolean {
  const gaps = lines.map(({ gap }) => gap ?? 0);
  return (gaps.at(-1) ?? 0) > Math.max(...gaps.slice(0, -1)) + MIN_MORE_LINES;
}

const MIN_MORE_LINES = 0.3;

const MIN_LABELS = { withColon: 2, without: 3 };

/** What a job may list as well. */
const LISTED_KINDS: ReadonlySet<SectionKind> = new Set(['skills', 'projects']);

/** What no job has. */
const NEVER_LABELS: ReadonlySet<SectionKind> = new Set([
  'education',
  'languages',
  'certifications',
  'contact',
]);
