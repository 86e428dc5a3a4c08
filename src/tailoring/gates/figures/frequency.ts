import { dateMentionsIn } from '../../../language/dates/date-mentions.ts';
import type { Figure } from '../../../language/numbers/figure.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import { unitOf } from '../../../language/numbers/units.ts';
import { type TokenizedText, tokenize } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isTypoOf } from '../evidence/mended-typo.ts';
import { rhythmsIn } from '../evidence/rhythms.ts';
import { isSameTime } from './computed-figures.ts';

/**
 * Refuses a frequency that the line doesn't have: "weekly" for "monthly", "a day" for "a week". Doubts one by a unit of
 * time that the line names, "weekly" for "on three days of the week", and another time of day: "every afternoon" for
 * "daily".
 */
export function checkFrequency({ source, rewrite, lexicon }: Rewording): Finding[] {
  const said = new Set(rhythmsIn(source, lexicon).map(({ rhythm }) => rhythm));
  return rhythmsIn(rewrite, lexicon)
    .filter(({ rhythm, raw }) => !said.has(rhythm) || !hasTimeOfDay(source, raw))
    .map(({ rhythm, raw }) =>
      (said.has(rhythm) ||
        namesUnit(source, rhythm) ||
        namesDay(source, rhythm) ||
        namesLength(source, rhythm)
        ? doubt
        : refusal)(editReason('new_frequency', { phrase: raw })),
    );
}

/** True where a text has the time of day that a frequency names, if it names one. */
function hasTimeOfDay(source: TokenizedText, raw: string): boolean {
  const [time = ''] = TIME_OF_DAY.exec(raw.toLowerCase()) ?? [];
  return source.raw.toLowerCase().includes(time);
}

const TIME_OF_DAY = /morning|afternoon|vormittag|nachmittag|morgen|matin|mañana/;

function namesUnit({ words, language }: TokenizedText, rhythm: string): boolean {
  return words.some(
    (word) =>
      unitOf(word.lower, language) === rhythm ||
      (language === 'en' && UNITS.some((unit) => unit.lower === rhythm && isTypoOf(word, unit, language))),
  );
}

/** The units of time that are long enough for a typo to be told. */
const UNITS = tokenize('quarter month', 'en').words;

/** True for "weekly" where the line says "on Wednesdays", and "yearly" where it says "each December". */
function namesDay(source: TokenizedText, rhythm: string): boolean {
  const kind = rhythm === 'week' ? 'w' : rhythm === 'year' ? 'm' : null;
  return kind !== null && dateMentionsIn(source).some(({ atom }) => atom.startsWith(kind));
}

/** True for "fortnightly" where the line says "(2 weeks)". */
function namesLength(source: TokenizedText, rhythm: string): boolean {
  const length = LENGTHS[rhythm];
  return (
    length !== undefined &&
    figuresIn(source).some((figure) => isSameTime(figure, { ...figure, kind: 'count', ...length }))
  );
}

const LENGTHS: Readonly<Record<string, Pick<Figure, 'value' | 'unit'>>> = {
  fortnight: { value: 2, unit: 'week' },
  quarter: { value: 3, unit: 'month' },
  halfYear: { value: 6, unit: 'month' },
  year: { value: 12, unit: 'month' },
};
