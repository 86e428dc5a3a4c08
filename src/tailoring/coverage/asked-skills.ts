import type { Language } from '../../language/language.ts';
import { tokenize } from '../../language/tokens.ts';
import type { Requirement } from '../../posting/requirements.ts';
import { skillName } from '../../resume/parse/rows/skills.ts';
import type { RankedText, Relevance } from './relevance.ts';

/**
 * Returns the ids of the skills that a posting asks for: those that show a point of it or a part of one, and those that it
 * names within a longer one, as "load flow studies in PowerFactory" does. What only comes near may be something else.
 * `relevance`: of these texts, ranked with any others.
 */
export function askedSkills(
  skills: readonly RankedText[],
  requirements: readonly Requirement[],
  relevance: ReadonlyMap<string, Relevance>,
  language: Language,
): ReadonlySet<string> {
  const asked = requirements.map(({ text }) => wordsOf(text, language));
  const isNamed = ({ text }: RankedText) => {
    const name = skillName(text);
    if (/^\p{Lu}$/u.test(name)) return requirements.some((one) => lettersIn(one.text).includes(name));
    const words = wordsOf(name, language);
    return words.trim().length > 1 && asked.some((one) => one.includes(words));
  };
  return new Set(skills.flatMap((one) => (relevance.get(one.id)?.requirement || isNamed(one) ? one.id : [])));
}

/** Lists the capitals that stand alone, "R and SAS": a language is called C, and another one C++. */
const lettersIn = (text: string): string[] =>
  text.match(/(?<![\p{L}\p{N}])\p{Lu}(?![\p{L}\p{N}+#'’.])/gu) ?? [];

function wordsOf(text: string, language: Language): string {
  const words = tokenize(text, language).words.map(({ lower }) => lower);
  return ` ${words.join(' ')} `;
}
