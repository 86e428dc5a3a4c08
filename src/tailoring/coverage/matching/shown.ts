import type { ClaimedLine } from '../claims/claimed-lines.ts';

/** How much of an atom one line shows. */
export interface Shown {
  readonly state: 'shown' | 'unclear';
  readonly line: ClaimedLine;
  /** The share of the atom that the line says, weak signs included: 0 to 1. */
  readonly share: number;
  /** How many of its words the line has as they are. */
  readonly exact: number;
  /** True where it says a name that is asked for. */
  readonly byName?: boolean;
  /** True where it shows a part of the atom, beside others that show the rest. */
  readonly isPart?: boolean;
  /** The index of the word of the line that names the thing, or else says most of it. */
  readonly at?: number;
}

/** Orders by how much is shown, the most first. */
export function byStrength(one: Shown, other: Shown): number {
  if (one.state !== other.state) return one.state === 'shown' ? -1 : 1;
  return other.share - one.share || other.exact - one.exact || rankOf(other.line) - rankOf(one.line);
}

/** What somebody did says more than how they describe themselves. */
function rankOf({ entry, isHeader, section }: ClaimedLine): number {
  if (entry) return isHeader ? 2 : 3;
  return section.kind === 'summary' ? 0 : 1;
}
