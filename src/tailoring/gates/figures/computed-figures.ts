import { dateMentionsIn } from '../../../language/dates/date-mentions.ts';
import type { Figure } from '../../../language/numbers/figure.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import { unitOf } from '../../../language/numbers/units.ts';
import type { TokenizedText } from '../../../language/tokens.ts';

/** True for one length of time in two units: "24 hours" and "one day". A month has no fixed number of days. */
export function isSameTime(a: Figure, b: Figure): boolean {
  const [here, there] = [secondsOf(a), secondsOf(b)];
  return here !== null && here === there;
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
};

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** Seconds, or below zero the months, which nothing in seconds equals. */
function secondsOf({ unit, value, kind }: Figure): number | null {
  if (unit === null || kind !== 'count') return null;
  const [seconds, months] = [SECONDS[unit], MONTHS[unit]];
  if (seconds !== undefined) return value * seconds;
  return months === undefined ? null : -value * months;
}

/** True for a time that the line names without a figure: "twelve months" for "a year", "two days" for "Mondays and Fridays". */
export function isNamedTime(figure: Figure, source: TokenizedText): boolean {
  const days = new Set(dateMentionsIn(source).flatMap(({ atom }) => (atom.startsWith('w') ? [atom] : [])));
  if (figure.unit === 'day' && days.size === figure.value) return true;
  return source.words.some(({ lower }, at) => {
    const unit = unitOf(lower, source.language);
    return (
      unit !== null &&
      ARTICLE.test(source.words[at - 1]?.lower ?? '') &&
      isSameTime(figure, { ...figure, unit, value: 1 })
    );
  });
}

const ARTICLE = /^(?:an?|eine?[nsm]?|une?|una|um|uma|ett|en)$/;

/**
 * True for a figure that those of the line give by themselves: "a third" and "15" of "from 45 to 30", "75 %" of "9 of
 * 12", a total. Whether it says the same, a reader must tell.
 */
export function isComputed(
  { kind, unit, value, last }: Figure,
  said: readonly Figure[],
  { words }: TokenizedText,
): boolean {
  if (kind === 'vague') return false;
  const isMore = MORE.test(words[last + 1]?.lower ?? '');
  const some = said.slice(0, MAX_FIGURES);
  if (value > 1 && isTotal(value, unit, some)) return true;
  return some.some((one) =>
    some.some((other) => {
      if (one === other || one.kind !== 'count' || other.kind !== 'count') return false;
      if (unit !== null && unit !== 'percent' && unit !== one.unit) return false;
      if ((one.unit !== other.unit && one.unit !== null && other.unit !== null) || one.value <= other.value)
        return false;
      const difference = one.value - other.value;
      const shares = [difference / one.value, difference / other.value, other.value / one.value];
      if (unit === 'percent') return shares.some((share) => Math.abs(share * 100 - value) < 1);
      return isMore && value === difference;
    }),
  );
}

/** True for what all figures of one unit sum up to, and for so many times another: "3 classes of 25". */
function isTotal(value: number, unit: string | null, said: readonly Figure[]): boolean {
  const counts = said.filter(({ kind, range }) => kind === 'count' && range === null);
  const alike = counts.filter((one) => one.unit === unit);
  const sum = alike.reduce((all, one) => all + one.value, 0);
  return (
    (unit !== 'percent' && alike.length > 1 && sum === value) ||
    counts.some((one, at) =>
      counts.some(
        (other, place) =>
          place !== at && one.unit === null && other.unit === unit && one.value * other.value === value,
      ),
    )
  );
}

/** A line has fewer. */
const MAX_FIGURES = 12;

const MORE =
  /^(?:more|additional|extra|new|fewer|less|mehr|weniger|zusätzliche|weitere|de|más|menos|supplémentaires)$/;

/**
 * True for what the line lists or tells off: "two makers" for "Vaillant, Buderus", "a team of three" for "me and two
 * others".
 */
export function isCounted(
  { value, unit, first, last }: Figure,
  source: TokenizedText,
  { words }: TokenizedText,
): boolean {
  if (unit !== null || value < 2 || value > MAX_LISTED) return false;
  const around = [words[first - 2], words[first - 1], words[last + 1], words[last + 2]];
  if (around.some((word) => TEAM.test(word?.lower ?? '')))
    return figuresIn(source).some((other) => other.value === value - 1);
  const lists = [
    ...source.raw.slice(0, MAX_LIST_CHARS).matchAll(/\(([^()]{1,200})\)|([^();:]{1,300})/gu),
  ].map(([, inside, outside]) => inside ?? outside ?? '');
  return lists.some(
    (list) =>
      list.split(/,|\s(?:and|und|et|y|e|och|&)\s/u).filter((item) => item.trim() !== '').length === value,
  );
}

const MAX_LISTED = 8;
const MAX_LIST_CHARS = 600;
const TEAM =
  /^(?:teams?|crew|group|gruppe|équipe|equipo|equipe|groupe|grupo|people|personen|personnes|personas)$/;
