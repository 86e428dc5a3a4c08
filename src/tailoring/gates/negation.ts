import type { Hit } from '../../language/phrases.ts';
import type { Text } from '../../language/tokens.ts';
import type { Rewording } from './gate.ts';
import { isStillSaid } from './governed.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { wordsOf } from './lexicons.ts';

/** Refuses a "not" that the line does not have, and a lost one where what it denies is still said. */
export function negation(rewording: Rewording): string | null {
  const { source, rewrite, lexicon } = rewording;
  const said = negatorsIn(source, lexicon);
  const claimed = negatorsIn(rewrite, lexicon);
  const [added] = claimed;
  if (added && said.length === 0) return `It says “${added.words}”, which turns round what this line says.`;
  if (claimed.length > said.length) return `It says “${claimed.at(-1)?.words}” more often than this line.`;
  const lost = said.filter((hit) => isStillSaid(rewording, hit));
  if (lost.length <= claimed.length) return null;
  return `It leaves out “${lost[0]?.words}”, which turns round what this line says.`;
}

/** One for each clause: "no tuve ningún accidente" denies once. */
function negatorsIn(text: Text, lexicon: Lexicon): Hit[] {
  const negators = wordsOf(lexicon, 'negators');
  const harmless = harmlessSpans(text, lexicon);
  const hits = text.words.flatMap((word, at) => {
    const isFree = word.lower === 'free' && text.raw[word.start - 1] === '-';
    if (!isFree && !negators.has(word.lower)) return [];
    if (harmless.some(([start, end]) => word.start >= start && word.end <= end)) return [];
    return [{ at, length: 1, words: word.text, clause: word.clause }];
  });
  return [...Map.groupBy(hits, ({ clause }) => clause).values()].flatMap(([first]) => first ?? []);
}

function harmlessSpans(text: Text, lexicon: Lexicon): [number, number][] {
  const any = lexicon.harmlessNegations
    .split(',')
    .map((phrase) => phrase.trim())
    .join('|');
  return [...text.raw.matchAll(new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'giu'))].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
