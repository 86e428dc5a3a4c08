import type { SourceLine } from '../source.ts';

/**
 * Finds labels that are repeated in each job, as headings are not: "Duties:", or three times "Key achievements". A heading
 * may come again on the next page.
 */
export function findRepeatedLabels(lines: readonly SourceLine[]): ReadonlySet<string> {
  const byText = Map.groupBy(lines, ({ text }) => text.trim());
  const repeated = [...byText].filter(([text, own]) => {
    const pages = new Set(own.map(({ page }) => page));
    const isSpread = own[0]?.page !== undefined && pages.size === own.length;
    return !isSpread && own.length >= (text.endsWith(':') ? MIN_LABELS.withColon : MIN_LABELS.without);
  });
  return new Set(repeated.map(([text]) => text));
}

const MIN_LABELS = { withColon: 2, without: 3 };
