import { ROMANCE } from '../../../language/language.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import type { AskedWord } from './asked-words.ts';
import { isGenericDeed, isGenericHead, isPaperWord, isProgramWord } from './generic-words.ts';

/**
 * The word that names the thing itself: in English, German and Swedish the last before a preposition, in French,
 * Spanish and Portuguese the first. Of "work with councils", whose first part is a verb alone, it is in the next one.
 */
export function headOf(text: TokenizedText, words: readonly AskedWord[]): number {
  const groups: AskedWord[][] = [];
  let last = -2;
  for (const word of words) {
    const between = text.words.slice(Math.max(0, last + 1), word.at);
    const apart =
      last >= 0 && between.some(({ lower }) => PREPOSITION.test(lower) || lower === 'd' || lower === 'l');
    const group = groups.at(-1);
    if (group && !apart) group.push(word);
    else groups.push([word]);
    last = word.at;
  }
  const [first = [], second] = groups;
  const isRomance = ROMANCE.has(text.language);
  const opens = text.words[first[0]?.at ?? 0]?.lower ?? '';
  const isVerb = isRomance ? /(?:[aei]r|re)$/.test(opens) : first.length === 1;
  const isDeed = isGenericDeed(opens) && words.length > 1;
  if (isRomance) return ((isVerb || isDeed ? (first[1] ?? second?.[0]) : undefined) ?? first[0])?.at ?? 0;
  const chosen = (isVerb || (isDeed && first.length === 1)) && second ? second : first;
  const isThing = ({ at }: AskedWord) => !isGenericHead(text.words[at]?.lower ?? '');
  const things = chosen.filter(isThing);
  const ending = text.words[chosen.at(-1)?.at ?? 0]?.lower ?? '';
  const isOfName = (isPaperWord(ending) || isProgramWord(ending)) && chosen.some(({ name }) => name);
  if (isOfName) return chosen.findLast(({ name }) => name)?.at ?? 0;
  return (things.at(-1) ?? chosen.at(-1))?.at ?? 0;
}

const PREPOSITION =
  /^(?:of|for|with|in|on|at|to|from|by|into|through|using|via|as|about|across|during|including|such|für|mit|im|bei|von|vom|zu|zum|zur|aus|auf|als|nach|über|zwischen|wie|an|am|de|des|du|à|aux|au|pour|avec|dans|en|sur|chez|par|del|al|con|para|por|sobre|do|da|dos|das|no|na|nos|nas|ao|à|com|em|av|på|för|med|i|till|från|om|inom|hos)$/;
