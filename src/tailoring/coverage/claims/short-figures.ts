import type { Figure } from '../../../language/numbers/figure.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import { TIME_UNITS } from '../../../language/numbers/units.ts';
import type { Ask } from '../asked/ask.ts';
import type { ClaimedLine, ClaimedLines } from './claimed-lines.ts';

/**
 * Tells of each line whether it may show an ask by what it counts: who did the payroll of 45 employees isn't asked whether
 * that is 85 staff. "Up to 60" is met by any number. Several counts may add up, and Windows 10 may do for Windows 11.
 */
export function judgeFigures(
  ask: Ask,
  { words, lines }: ClaimedLines,
): (line: ClaimedLine) => 'shown' | 'unclear' | 'not_found' {
  const asked = figuresIn(ask.text);
  const sizes = asked.filter(isSize);
  const wanted = asked
    .filter((figure) => isCount(figure) && figure.bound !== 'under')
    .map((asked) => {
      const counted = words.relatedTo(ask.text, asked.last + 1);
      return { asked, counted: Map.groupBy(counted, ({ text }) => lines[text]) };
    });
  return (line) => {
    if (sizes.some((size) => isLessThan(size, line))) return 'unclear';
    if (wanted.length === 0) return 'shown';
    const own = figuresIn(line.text).filter(isCount);
    if (wanted.some(({ asked }) => isOtherVersion(asked, ask, own, line))) return 'unclear';
    const isShort = wanted.some(({ asked, counted }) => {
      const places = counted.get(line) ?? [];
      const alike = own.filter(({ last }) =>
        places.some(({ word }) => word > last && word - last <= MAX_BETWEEN),
      );
      return alike.length > 0 && alike.every((figure) => mostOf(figure) < leastOf(asked));
    });
    if (!isShort) return 'shown';
    return own.length > 1 ? 'unclear' : 'not_found';
  };
}

/** "Windows 10" for "Windows 11", "Key Stage 1" for "Key Stage 2": the number belongs to the name before it. */
function isOtherVersion(asked: Figure, ask: Ask, own: readonly Figure[], line: ClaimedLine): boolean {
  const name = ask.text.words[asked.first - 1];
  if (!name || name.text === name.lower) return false;
  const alike = own.filter(({ first }) => line.text.words[first - 1]?.text === name.text);
  return alike.length > 0 && alike.every(({ value }) => value !== asked.value);
}

const endsOf = ({ value, range }: Figure) => [value, ...(range ? [range.from, range.to] : [])];
const mostOf = (figure: Figure) => Math.max(...endsOf(figure));
const leastOf = (figure: Figure) => Math.min(...endsOf(figure));

/** Money, weights, voltages: what is done "up to" one is done at that size, too. */
function isSize({ kind, unit }: Figure): boolean {
  return kind === 'count' && unit !== null && !TIME_UNITS.has(unit) && !RELATIVE.has(unit);
}

const RELATIVE: ReadonlySet<string> = new Set(['percent', 'permille', 'percentage-point', 'factor', 'times']);

/** A budget of £1.2m for one of £2m. */
function isLessThan(size: Figure, line: ClaimedLine): boolean {
  const alike = figuresIn(line.text).filter(({ unit }) => unit === size.unit);
  return alike.length > 0 && alike.every((figure) => mostOf(figure) < leastOf(size));
}

/** Of nouns, not of money, weights or years. */
const isCount = ({ kind, unit }: Figure) => kind === 'count' && unit === null;

/** "45 office employees": words from a figure to what it counts. */
const MAX_BETWEEN = 2;
