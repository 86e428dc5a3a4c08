import type { Language } from '../language.ts';
import { BOUND_WORDS } from './figure-lexicon.ts';

/** How a figure is bounded: "over 40", "up to 40", "nearly 40", "about 40", "±40", "-40", or not at all. */
export type Bound = 'exact' | 'over' | 'under' | 'nearly' | 'about' | 'give-or-take' | 'minus';

/** Reads the bound that the text before and after a figure puts on it. */
export function boundOf(before: string, after: string, language: Language): Bound {
  if (/(?:±|\+\/-|plus or minus|plus-minus|plus ou moins|más o menos|mais ou menos)\s*$/iu.test(before))
    return 'give-or-take';
  if (/(?:^|[\s(])-$|(?:^|\s)minus\s$/u.test(before)) return 'minus';
  if (TOOK_OVER.test(before) || WENT_UP_TO.test(before)) return 'exact';
  const patterns = patternsOf(language);
  const found =
    patterns.find(({ lead }) => lead?.test(before)) ?? patterns.find(({ trail }) => trail?.test(after));
  return found?.bound ?? 'exact';
}

/** "Took over 75 accounts" and "took over a £410k patch" take it over. */
const TOOK_OVER =
  /(?:^|\s)(?:t[ao]k(?:e[ns]?|ing)|took|hand(?:ed|ing)|won|went|carried) over\s(?:an?\s|the\s)?$/iu;

/** "Went up to 4,000" says where it ended. */
const WENT_UP_TO =
  /(?:^|\s)(?:went|gone|go(?:es|ing)?|grew|climbed|rose|crept|moved|shot) up to\s(?:an?\s)?$/iu;

interface BoundPattern {
  readonly bound: Bound;
  readonly lead: RegExp | null;
  readonly trail: RegExp | null;
}

const PATTERNS = new Map<Language, readonly BoundPattern[]>();

function patternsOf(language: Language): readonly BoundPattern[] {
  const known = PATTERNS.get(language);
  if (known) return known;
  const words = BOUND_WORDS[language];
  const made = (['under', 'nearly', 'about', 'over'] as const).map((bound) => ({
    bound,
    lead: pattern(
      words[bound],
      (any) => `(?:^|[^\\p{L}])(?:${any})[\\s.]*(?:(?:a|an|the|de|d'|del|des|du|av)\\s*)?$`,
    ),
    trail: pattern(words.after[bound], (any) => `^\\s*(?:\\p{L}+\\s){0,2}(?:${any})(?!\\p{L})`),
  }));
  PATTERNS.set(language, made);
  return made;
}

function pattern(phrases: string | undefined, frame: (any: string) => string): RegExp | null {
  if (phrases === undefined) return null;
  const any = phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|');
  return new RegExp(frame(any), 'iu');
}
