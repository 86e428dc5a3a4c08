import { exactWords } from '../../language/phrases.ts';
import type { Text } from '../../language/tokens.ts';
import type { Rewording } from './gate.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { wordsOf } from './lexicons.ts';
import { isSameWord } from './line-evidence.ts';

/** Refuses a move turned round: "from PostgreSQL to Oracle" where the line says "from Oracle to PostgreSQL". */
export function direction({ source, rewrite, lexicon }: Rewording): string | null {
  const said = movesIn(source, lexicon);
  const turned = movesIn(rewrite, lexicon).find(({ from, to }) =>
    said.some(
      (move) =>
        isSameWord(rewrite, from, source, move.to) &&
        isSameWord(rewrite, to, source, move.from) &&
        !isSameWord(rewrite, from, source, move.from),
    ),
  );
  if (!turned) return null;
  return `It says from “${rewrite.words[turned.from]?.text}” to “${rewrite.words[turned.to]?.text}”, and this line says the reverse.`;
}

interface Move {
  readonly from: number;
  readonly to: number;
}

/** The word after each "from", with the word after the next "to". */
function movesIn(text: Text, lexicon: Lexicon): Move[] {
  const [fromWords, toWords] = lexicon.direction.map(exactWords);
  const functionWords = wordsOf(lexicon, 'functionWords');
  const contentAfter = (at: number) =>
    text.words.findIndex(({ lower }, index) => index > at && !functionWords.has(lower));
  return text.words.flatMap((word, at) => {
    if (!fromWords?.has(word.lower)) return [];
    const to = text.words.findIndex(({ lower }, index) => index > at + 1 && toWords?.has(lower));
    const [first, second] = [contentAfter(at), to < 0 ? -1 : contentAfter(to)];
    return first < 0 || second < 0 || first > to ? [] : [{ from: first, to: second }];
  });
}
