import type { PhraseHit } from '../../language/phrases.ts';
import type { TokenizedText } from '../../language/tokens.ts';
import { editReason, type WordingFault } from '../edit-reason.ts';
import type { Rewording } from './gate.ts';
import { isStillSaid } from './governed.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconWords } from './lexicons.ts';

/** Rejects a "not" that the line doesn't have, and a lost "not" where what it denies is still there. */
export function checkNegation(rewording: Rewording): WordingFault | null {
  const { source, rewrite, lexicon } = rewording;
  const said = negatorsIn(source, lexicon);
  const claimed = negatorsIn(rewrite, lexicon);
  const added = claimed.at(-1);
  if (claimed[0] && said.length === 0) return editReason('new_negation', { phrase: claimed[0].text });
  if (added && claimed.length > said.length) return editReason('repeated_negation', { phrase: added.text });
  const lost = said.filter((hit) => isStillSaid(rewording, hit));
  const [first] = lost;
  return first && lost.length > claimed.length ? editReason('lost_negation', { phrase: first.text }) : null;
}

/** Finds the negators, one per clause: "no tuve ningún accidente" denies once. */
function negatorsIn(text: TokenizedText, lexicon: Lexicon): PhraseHit[] {
  const negators = lexiconWords(lexicon, 'negators');
  const harmless = harmlessSpans(text, lexicon);
  const hits = text.words.flatMap((word, at) => {
    const isFree = word.lower === 'free' && text.raw[word.start - 1] === '-';
    if (!isFree && !negators.has(word.lower)) return [];
    if (harmless.some(([start, end]) => word.start >= start && word.end <= end)) return [];
    return [{ at, length: 1, text: word.text, clause: word.clause }];
  });
  return [...Map.groupBy(hits, ({ clause }) => clause).values()].flatMap(([first]) => first ?? []);
}

function harmlessSpans(text: TokenizedText, lexicon: Lexicon): [number, number][] {
  const any = lexicon.harmlessNegations
    .split(',')
    .map((phrase) => phrase.trim())
    .join('|');
  return [...text.raw.matchAll(new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'giu'))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
