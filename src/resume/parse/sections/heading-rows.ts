import { printedWidth } from '../../../language/split-words.ts';
import type { SourceLine } from '../../source.ts';
import { findDates } from '../entities/dates.ts';
import { withoutRemark } from '../headings/headings.ts';
import { isFramed } from '../rows/list-marks.ts';
import { type BodySizes, isLarger } from './body-sizes.ts';
import { isSameLook, lookOf } from './line-look.ts';

/** Counts the rows of a heading that may be wrapped, the first included. */
export function countWrapped(lines: readonly SourceLine[], index: number, bodies: BodySizes): number {
  let rows = 1;
  while (rows < MAX_HEADING_ROWS) {
    const [above, next] = [lines[index + rows - 1], lines[index + rows]];
    if (!above || !next || !canBeHeading(next, bodies) || !isWrapped(above, next)) break;
    rows += 1;
  }
  return rows;
}

const MAX_HEADING_ROWS = 3;

/** True for a heading wrapped in a narrow column: "Technical" above "Skills", close and alike. */
function isWrapped(line: SourceLine, next: SourceLine): boolean {
  return (
    line.size !== undefined &&
    line.page === next.page &&
    isSameLook(lookOf(line), lookOf(next)) &&
    (Math.abs((line.x ?? 0) - (next.x ?? 0)) <= 2 || endsAlike(line, next)) &&
    (next.gap ?? 1) <= 0.5
  );
}

/** True for two lines that are set to the right. */
function endsAlike(line: SourceLine, next: SourceLine): boolean {
  const [end, other] = [line, next].map(({ origin }) =>
    origin && 'box' in origin ? origin.box[2] : undefined,
  );
  return end !== undefined && other !== undefined && Math.abs(end - other) <= 2;
}

/** A square or an arrow in front of a heading is its ornament: "■ SKILLS". */
const BULLET = /^\s*(?:[•‣◦○–—*-]|\d+[.)])\s/u;

/** True for a line that is short, and no bullet, date or sentence. */
export function canBeHeading(line: SourceLine, bodies: BodySizes): boolean {
  // An icon in front of a heading is read as a bullet, but bullets are in the type of the text.
  return (
    (line.listItem !== true || line.heading !== undefined) &&
    (isLarger(line, bodies) || isFramed(line.text) || !BULLET.test(line.text)) &&
    !line.text.includes('\t') &&
    printedWidth(line.text) <= 60 &&
    /\p{L}{2}|\p{L} \p{L}/u.test(line.text) &&
    (!/[,.;。]$/u.test(line.text) || (isLarger(line, bodies) && GREETING.test(line.text))) &&
    (findDates(withoutRemark(line.text)) === null || YEAR_IN_HEADING.test(line.text))
  );
}

/** "Hi, I'm Ada." */
const GREETING = /^\p{L}{2,7}[,!] (?:\S{1,15} ?){1,4}\.$/u;

/** "PLANS FOR 2027": the year is no date of an entry. */
const YEAR_IN_HEADING = /^[^\p{Ll}\d]+\s(?:FOR|OF|IN|FÜR|POUR|PARA|FÖR)\s(?:19|20)\d\d$/u;
