import { indexRelatedWords, type RelatedWords } from '../../../language/equivalents/related-words.ts';
import type { TextToken } from '../../../language/tokens.ts';
import { isActivity } from '../evidence/activity.ts';
import { type Apposition, appositionsIn } from '../evidence/apposition.ts';
import type { Rewording } from '../evidence/gate.ts';
import { isSaid } from '../evidence/line-evidence.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { findUnsupportedWords } from './new-words.ts';

/**
 * Finds the new words that only name the kind of what the line says, which stands right beside them: "User research: 8
 * usability tests", "dashboards (11 workbooks)". Whoever reads the name reads what it stands for.
 */
export function namedKindWords(rewording: Rewording): ReadonlySet<TextToken> {
  const known = FOUND.get(rewording);
  if (known) return known;
  const appositions = appositionsIn(rewording);
  if (appositions.length === 0) return NONE;
  const strange = new Set(findUnsupportedWords(rewording));
  const related = indexRelatedWords([rewording.source]);
  const found = appositions
    .filter((one) => isOwn(one, rewording, strange) && namesKind(one, rewording, related))
    .flatMap(({ name }) => wordsAt(name, rewording).filter((word) => strange.has(word)));
  const kinds = new Set(found);
  FOUND.set(rewording, kinds);
  return kinds;
}

const NONE: ReadonlySet<TextToken> = new Set();
const FOUND = new WeakMap<Rewording, ReadonlySet<TextToken>>();

/** True where what is named is all the line's own, and is something. */
function isOwn({ named }: Apposition, rewording: Rewording, strange: ReadonlySet<TextToken>): boolean {
  const functionWords = lexiconWords(rewording.lexicon, 'functionWords');
  const said = wordsAt(named, rewording).filter(({ lower }) => !functionWords.has(lower));
  return said.length > 0 && said.every((word) => !strange.has(word));
}

/**
 * True for a name of work or of things: no role of a person, and as a label a kind of work, or a word that has to do with
 * the line's.
 */
function namesKind({ kind, name }: Apposition, rewording: Rewording, related: RelatedWords): boolean {
  const { rewrite, source, lexicon } = rewording;
  const words = wordsAt(name, rewording);
  const self = lexiconWords(lexicon, 'self');
  if (words.some((word) => self.has(word.lower) || isRole(word))) return false;
  if (kind === 'wider') return true;
  if (words.some((word) => isActivity(word, rewrite.language))) return true;
  return name.some((at) => {
    const word = rewrite.words[at];
    if (!word || lexiconWords(lexicon, 'functionWords').has(word.lower)) return false;
    return isSaid(rewrite, at, [source]) || related.relatedTo(rewrite, at).length > 0;
  });
}

/** True for one person by what they do: "inspector", "agronomist". */
export function isRole({ lower }: TextToken): boolean {
  return lower.length > 5 && /(?:[^l]er|or|ist|ian|eur|euse|dor|dora|erin|ista|are)$/u.test(lower);
}

function wordsAt(indices: readonly number[], { rewrite }: Rewording): TextToken[] {
  return indices.flatMap((at) => rewrite.words[at] ?? []);
}
