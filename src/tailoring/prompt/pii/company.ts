import { foldWithOffsets } from './fold-with-offsets.ts';
import { formsOf, namePartsOf } from './name-parts.ts';

/**
 * Matches a company's name of several words that has a part of the person's name in it ("Johnson & Johnson", for a
 * Johnson). Null where it is nothing but the person's own name, has two parts of it that are no words besides, or is no
 * name of a company at all.
 */
export function companyPattern(company: string, names: readonly string[]): RegExp | null {
  const name = company.trim();
  if (name.length > MAX_COMPANY_CHARS || /[\n\d@]/.test(name)) return null;
  const words = foldWithOffsets(name).text.split(/\s+/);
  const parts = names.flatMap(namePartsOf).map((part) => ({ ...part, forms: formsOf(part) }));
  const own = parts.filter(({ forms }) => forms.some((form) => words.includes(form)));
  const hasOthers = words.some(
    (word) => /\p{L}/u.test(word) && !parts.some(({ forms }) => forms.includes(word)),
  );
  const isWhole = own.length > 1 && (!hasOthers || own.some(({ ordinary }) => ordinary === null));
  if (words.length < 2 || own.length === 0 || isWhole) return null;
  const body = words.map(RegExp.escape).join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu');
}

/** A longer name is none. */
const MAX_COMPANY_CHARS = 80;
