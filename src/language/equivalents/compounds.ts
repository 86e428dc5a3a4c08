import type { Language } from '../language.ts';
import { stem } from '../stem.ts';
import type { TextToken } from '../tokens.ts';

/** Languages that write compounds as one word. */
export const COMPOUNDING: ReadonlySet<Language> = new Set(['de', 'sv']);

/** Lists the stems of what an asked compound ends with: "Staplerschein" of "Gabelstaplerschein". */
export function tailsOf({ lower }: TextToken, language: Language): string[] {
  if (!COMPOUNDING.has(language)) return [];
  const whole = lower.slice(0, MAX_COMPOUND_CHARS);
  const cuts = Math.max(0, whole.length - MIN_SHARED_CHARS - MIN_PART_CHARS + 1);
  return Array.from({ length: cuts }, (_, cut) => stem(whole.slice(cut + MIN_PART_CHARS), language));
}

/** The shortest part of a compound. */
export const MIN_PART_CHARS = 4;

/** The shortest beginning that two compounds share: "Netzwerk" of "Netzwerktechnik". */
export const MIN_SHARED_CHARS = 6;

/** The longest compounds that are cut. */
export const MAX_COMPOUND_CHARS = 40;
