import { wordSet } from '../../../language/phrases.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isSameWordAt } from '../evidence/line-evidence.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';

/** Rejects a reversed move: "from PostgreSQL to Oracle" where the line says "from Oracle to PostgreSQL". */
export function checkDirection({ source, rewrite, lexicon }: Rewording): Finding[] {
  const said = movesIn(source, lexicon);
  const turned = movesIn(rewrite, lexicon).find(({ from, to }) =>
    said.some(
      (move) =>
        isSameWordAt(rewrite, from, source, move.to) &&
        isSameWordAt(rewrite, to, source, move.from) &&
        !isSameWordAt(rewrite, from, source, move.from),
    ),
  );
  if (!turned) return [];
  const [from, to] = [turned.from, turned.to].map((at) => rewrite.words[at]?.text ?? '');
  return [refusal(editReason('reversed', { from: from ?? '', to: to ?? '' }))];
}

interface Move {
  readonly from: number;
  readonly to: number;
}

/** Pairs the word after each "from" with the word after the next "to". */
function movesIn(text: TokenizedText, lexicon: Lexicon): Move[] {
  const [fromWords, toWords] = lexicon.direction.map(wordSet);
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const contentAfter = (at: number) =>
    text.words.findIndex(({ lower }, index) => index > at && !functionWords.has(lower));
  return text.words.flatMap((word, at) => {
    if (!fromWords?.has(word.lower)) return [];
    const to = text.words.findIndex(({ lower }, index) => index > at + 1 && toWords?.has(lower));
    const [first, second] = [contentAfter(at), to < 0 ? -1 : contentAfter(to)];
    return first < 0 || second < 0 || first > to ? [] : [{ from: first, to: second }];
  });
}
