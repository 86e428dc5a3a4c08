import type { PhraseHit } from '../../../language/phrases.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isStillSaid } from '../evidence/governed.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';

/**
 * Refuses a "not" that the line doesn't have, and a lost "not" where what it denies is still there. Doubts a lost one
 * that may live on in a new word: "invoices that weren't paid" and "unpaid invoices".
 */
export function checkNegation(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const said = negatorsIn(source, lexicon);
  const claimed = negatorsIn(rewrite, lexicon);
  const added = claimed.at(-1);
  if (claimed[0] && said.length === 0)
    return [refusal(editReason('new_negation', { phrase: claimed[0].text }))];
  if (added && claimed.length > said.length)
    return [refusal(editReason('repeated_negation', { phrase: added.text }))];
  const lost = said.filter((hit) => isStillSaid(rewording, hit));
  const [first] = lost;
  if (!first || lost.length <= claimed.length) return [];
  const fault = editReason('lost_negation', { phrase: first.text });
  const known = new Set(source.words.map(({ lower }) => lower));
  const livesOn = rewrite.words.some(({ lower }) => NEGATIVE.test(lower) && !known.has(lower));
  return [livesOn ? doubt(fault) : refusal(fault)];
}

/** A word that denies by its beginning. */
const NEGATIVE = /^(?:un|in|im|non|mis|dis)\p{L}{3}/u;

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
