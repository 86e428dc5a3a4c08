import { ROMANCE } from '../../../language/language.ts';
import type { TextToken } from '../../../language/tokens.ts';
import { isActivity } from '../evidence/activity.ts';
import { appositionsIn } from '../evidence/apposition.ts';
import type { Rewording } from '../evidence/gate.ts';
import { readLine } from '../evidence/separable-verbs.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { isRole } from './named-kinds.ts';

/**
 * Returns a rewording without the label that it begins with; null if it has none, or the line has it too, or it names a
 * person ("Police inspector", "My rules"), or no work: "Mandarin" and "Michelin" may name anything.
 */
export function withoutLabel(rewording: Rewording): Rewording | null {
  const { rewrite } = rewording;
  const label = appositionsIn(rewording).find(({ kind, name }) => kind === 'label' && name[0] === 0);
  if (!label) return null;
  const words = label.name.flatMap((at) => rewrite.words[at] ?? []);
  const next = rewrite.words[label.name.length];
  if (namesPerson(words, rewording) || !words.some((word) => isActivity(word, rewrite.language))) return null;
  return { ...rewording, rewrite: readLine(rewrite.raw.slice(next?.start), rewrite.language) };
}

/** A name has its main word last, and first in Romance languages. */
function namesPerson(words: readonly TextToken[], { rewrite, lexicon }: Rewording): boolean {
  const self = lexiconWords(lexicon, 'self');
  const main = words.at(ROMANCE.has(rewrite.language) ? 0 : -1);
  return words.some(({ lower }) => self.has(lower)) || (main !== undefined && isRole(main));
}
