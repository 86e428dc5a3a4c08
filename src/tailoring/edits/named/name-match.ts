import type { Language } from '../../../language/language.ts';
import { isUnspaced } from '../../../language/split-words.ts';
import { stemsOf } from '../../../language/tokens.ts';
import type { Line } from '../../../resume/resume.ts';

/** Parts several names: "Skills and Education". */
export const JOINT = /[,;&]|\s(?:and|or|und|oder|et|ou|y|e|och|eller)\s/iu;

/** True for the same text in any case. */
export const equalsIgnoringCase = (one: string | undefined, other: string) =>
  one?.toLowerCase() === other.toLowerCase();

/** Matches the line's own id, or a line with every word of the name in any form; a name without spaces as it stands. */
export function matchesName(
  name: string,
  language: Language,
): (line: Pick<Line, 'text'> & { readonly id: string }) => boolean {
  const named = stemsOf(name, language);
  return ({ id, text }) => {
    if (equalsIgnoringCase(id, name)) return true;
    if (isUnspaced(name.charAt(0))) return text.includes(name);
    const stems = new Set(stemsOf(text.replace(HIGH_SCHOOL, 'High School'), language));
    return named.length > 0 && named.every((stem) => stems.has(stem));
  };
}

/** As schools are called in lists: "Evergreen Valley HS". */
const HIGH_SCHOOL = /(?<![\p{L}\p{N}.])H\.?S\.?(?![\p{L}\p{N}])/gu;
