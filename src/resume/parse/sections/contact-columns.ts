import type { SourceLine } from '../../source.ts';
import { findContactDetails, isEmailOrPhone } from '../entities/contact.ts';
import type { SectionStart } from './section-start.ts';

/**
 * Adds the contact details at the top of a column, above its first heading: they don't belong to the last section of the
 * column before.
 */
export function withContactColumns(
  starts: readonly SectionStart[],
  lines: readonly SourceLine[],
): SectionStart[] {
  const all = [...starts];
  const top = lines.slice(0, starts[0]?.index ?? 0);
  const known = starts.some(({ kind }) => kind === 'contact') || top.some(isReachable);
  if (known) return all;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (!above || index < (starts[0]?.end ?? lines.length) || line.block === above.block) continue;
    if (starts.some((start) => index >= start.index && index <= start.end)) continue;
    const next = starts.find((start) => start.index > index)?.index ?? lines.length;
    const own = lines.slice(index, next);
    if (own.some(({ block }) => block !== line.block)) continue;
    const found = own.map(({ text }) => findContactDetails(text));
    const kinds = new Set(found.flat().map(({ kind }) => kind));
    const isMost = found.filter((details) => details.length > 0).length * 2 > own.length;
    if (own.some(isReachable) && (isMost || (kinds.has('email') && kinds.has('phone'))))
      all.push({ index, end: index, kind: 'contact' });
  }
  return all.sort((a, b) => a.index - b.index);
}

/** True for a line with an email address or a phone number. */
function isReachable({ text }: SourceLine): boolean {
  return findContactDetails(text).some(isEmailOrPhone);
}
