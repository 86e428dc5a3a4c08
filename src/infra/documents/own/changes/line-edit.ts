import type { Edit } from '../../../../tailoring/edit.ts';
import { isSummaryLine } from '../../../../tailoring/edits/operations/summary.ts';

/** Finds the edit that gave a line its words, or that took it out (null). */
export function editOf(applied: readonly Edit[], id: string, text: string | null): string | null {
  const line = /^(.+)\.(?:P\d+|SUM)$/.exec(id)?.[1] ?? id;
  const named = applied.findLast(({ operation: one }) => {
    switch (one.op) {
      case 'rephrase':
      case 'split':
      case 'respell':
        return one.line === line;
      case 'merge':
        return one.lines.includes(line);
      case 'drop':
        return text === null && one.line === line;
      default:
        return false;
    }
  });
  if (named) return named.id;
  const others = applied.filter(({ operation: { op } }) => UNNAMED.has(op));
  const bySummary = others.findLast(({ operation }) => operation.op === 'summary');
  if (text === null || isSummaryLine(id)) return bySummary?.id ?? null;
  return (others.find(({ after }) => after.includes(text)) ?? bySummary ?? others[0])?.id ?? null;
}

/** Operations that don't name the lines whose words they change. */
const UNNAMED = new Set(['skills', 'headline', 'summary', 'leave_out']);
