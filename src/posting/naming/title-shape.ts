import { isArticle, ORGANISATIONS, WEAK_ORGANISATIONS } from './lexicon.ts';
import type { WordSpan } from './spans.ts';

/** No title begins with "Als" or "Der", or ends with a month, "4 days", the "80" of "80 %", or a council that has no role in it. */
export function mayBeTitle({ line, first, last }: WordSpan): boolean {
  const [head, end] = [line.tokens[first], line.tokens[last]];
  if (!head || !end || NO_HEAD.test(head.folded) || (isArticle(head.folded) && !head.shouted)) return false;
  if (last === first) return true;
  const hasRole = line.tokens.slice(first, last + 1).some(({ role }) => role !== null);
  if (!hasRole && ORGANISATIONS.has(end.folded) && !WEAK_ORGANISATIONS.has(end.folded)) return false;
  return !TIMES.test(end.folded) && !/^ ?%/.test(line.text.slice(end.end, end.end + 2));
}

const NO_HEAD =
  /^(?:als|som|we|wir|nous|vi|what|who|who's|our|your|my|unser|notre|hej|hi|hello|urgent|urgently)$/;

/** Times of a day, a week or a year. */
export const TIMES =
  /^(?:(?:jan|feb|march|mars|marz|april|mai|maj|may|june?|juni|july?|juli|aug|august[io]?|sept?|september|okt|oct|oktober|october|nov|november|dec|dez|december)(?:-[a-z]+)?|(?:mon|tue|wed|thu|fri|sat|sun)(?:\/[a-z/]+)?|tim(?:\/\w+)?|h\/\w+|std|days?|nights?|hours?|hrs?|weeks?|months?|mornings?|evenings?|weekends?|year|asap|tage?|stunden|semaine|jours?|heures?|dias|horas|dagar|timmar|monday|friday|saturday|sunday)$/;
