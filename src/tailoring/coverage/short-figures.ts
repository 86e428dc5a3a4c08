import type { Figure } from '../../language/numbers/figure.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import type { Ask } from './ask.ts';
import type { ClaimedLine, ClaimedLines } from './claimed-lines.ts';

/**
 * True where a line counts less of what is asked for: who did the payroll of 45 employees isn't asked whether that is 85
 * staff. "Up to 60" is met by any number.
 */
export function fallsShort(ask: Ask, line: ClaimedLine, { words, lines }: ClaimedLines): boolean {
  const own = figuresIn(line.text).filter(isCount);
  return figuresIn(ask.text)
    .filter((figure) => isCount(figure) && figure.bound !== 'under')
    .some((asked) => {
      const counted = words
        .relatedTo(ask.text, asked.last + 1)
        .filter(({ text }) => lines[text] === line)
        .map(({ word }) => word);
      const alike = own.filter(({ last }) => counted.some((at) => at > last && at - last <= MAX_BETWEEN));
      return alike.length > 0 && alike.every((figure) => mostOf(figure) < leastOf(asked));
    });
}

const endsOf = ({ value, range }: Figure) => [value, ...(range ? [range.from, range.to] : [])];
const mostOf = (figure: Figure) => Math.max(...endsOf(figure));
const leastOf = (figure: Figure) => Math.min(...endsOf(figure));

/** Of nouns, not of money, weights or years. */
const isCount = ({ kind, unit }: Figure) => kind === 'count' && unit === null;

/** "45 office employees": words from a figure to what it counts. */
const MAX_BETWEEN = 2;
