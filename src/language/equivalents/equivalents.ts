import type { Language } from '../language.ts';
import { isPhraseAt } from '../phrases.ts';
import { stemsOf, type TokenizedText } from '../tokens.ts';
import { EQUIVALENTS } from './table.ts';

/**
 * Maps each word's index to the groups of equivalents (table.ts) that the word belongs to, alone or in a
 * phrase. Words of one group may stand for one another.
 */
export function equivalentGroups(text: TokenizedText): ReadonlyMap<number, ReadonlySet<number>> {
  const known = FOUND.get(text);
  if (known) return known;
  const found = new Map<number, Set<number>>();
  const index = indexOf(text.language);
  for (const [at, word] of text.words.entries()) {
    for (const { group, stems } of index.get(word.stem) ?? []) {
      if (!isPhraseAt(text, at, stems)) continue;
      for (const offset of stems.keys()) {
        found.set(at + offset, (found.get(at + offset) ?? new Set()).add(group));
      }
    }
  }
  FOUND.set(text, found);
  return found;
}

interface Member {
  readonly group: number;
  readonly stems: readonly string[];
}

/** Indexes the members of all groups by their first stem. */
function indexOf(language: Language): ReadonlyMap<string, readonly Member[]> {
  const known = INDEXES.get(language);
  if (known) return known;
  const index = new Map<string, Member[]>();
  for (const [group, line] of [...EQUIVALENTS.any, ...(EQUIVALENTS[language] ?? [])].entries()) {
    for (const member of line.split('=')) {
      const stems = stemsOf(member.trim(), language);
      const [first] = stems;
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { group, stems }]);
    }
  }
  INDEXES.set(language, index);
  return index;
}

const INDEXES = new Map<Language, ReadonlyMap<string, readonly Member[]>>();

/** Gates ask once per word, so the groups are kept as long as the text is. */
const FOUND = new WeakMap<TokenizedText, ReadonlyMap<number, ReadonlySet<number>>>();
