import { type TextToken, tokenize } from '../../language/tokens.ts';
import { isActivity } from './activity.ts';
import type { Rewording } from './gate.ts';
import { lexiconWords } from './lexicons.ts';
import { isRole } from './named-kinds.ts';

const MAX_LABEL_WORDS = 6;

/**
 * Returns a rewording without the label before its first colon; null if it has none, or the line begins with it too, or
 * it names a person ("Police inspector", "My rules"), or no work.
 */
export function withoutLabel(rewording: Rewording): Rewording | null {
  const { source, rewrite } = rewording;
  const [label = ''] = /^[^:]{2,80}:\s+/.exec(rewrite.raw) ?? [];
  const words = rewrite.words.filter(({ end }) => end <= label.length);
  if (words.length === 0 || words.length > MAX_LABEL_WORDS) return null;
  if (source.raw.toLowerCase().startsWith(label.toLowerCase()) || namesPerson(words, rewording)) return null;
  if (!namesWork(words, rewording)) return null;
  return { ...rewording, rewrite: tokenize(rewrite.raw.slice(label.length), rewrite.language) };
}

/** "Stock control", "NGS library preparation"; another word may name anything: "Mandarin", "Michelin". */
function namesWork(words: readonly TextToken[], { rewrite }: Rewording): boolean {
  return words.some((word) => isActivity(word, rewrite.language));
}

/** A name has its main word last, and first in Romance languages. */
function namesPerson(words: readonly TextToken[], { rewrite, lexicon }: Rewording): boolean {
  const self = lexiconWords(lexicon, 'self');
  const main = words.at(['fr', 'es', 'pt'].includes(rewrite.language) ? 0 : -1);
  return words.some(({ lower }) => self.has(lower)) || (main !== undefined && isRole(main));
}
