import { foldAccents } from '../../language/stem.ts';
import { type TextToken, type TokenizedText, tokenize } from '../../language/tokens.ts';
import { skillTexts } from '../edits/operations/wording.ts';
import { hasNameShape, isNameLike } from '../gates/evidence/names.ts';
import { lexiconOf } from '../gates/lexicon/lexicons.ts';
import { findUnsupportedWords, skillOf } from '../gates/words/new-words.ts';
import { type FinishedJob, sourceTexts } from './finished-job.ts';
import { type RewordedLine, rewordedLines } from './reworded-lines.ts';

/** Checks that every name is somewhere in the source, in any form that the gates accept. */
export function checkNewNames(finished: FinishedJob): string | null {
  const { source } = finished;
  const evidence = [...sourceTexts(source), ...skillTexts(source)].map((text) =>
    tokenize(text, source.language),
  );
  const said = evidence.map(({ raw }) => raw.toLowerCase()).join('\n');
  const folded = new Set(evidence.flatMap(({ words }) => words.map((word) => foldAccents(word.lower))));
  const isThere = ({ lower }: TextToken) => said.includes(lower) || folded.has(foldAccents(lower));
  const namesIn = ({ said }: RewordedLine, rewrite: TokenizedText): TextToken[] => {
    const lexicon = rewrite.language === said.language ? lexiconOf(said.language) : null;
    // In another language, a capital alone means nothing.
    if (lexicon === null)
      return rewrite.words.filter(({ text }) => hasNameShape(text) && !/^\p{N}/u.test(text));
    const rewording = { source: said, rewrite, entry: [], skills: evidence, company: null, lexicon };
    return findUnsupportedWords(rewording).filter(
      (word) => isNameLike(word, rewrite) && !skillOf(word, rewording),
    );
  };
  const strange = rewordedLines(finished).filter(
    (line) => !line.readings.some((rewrite) => namesIn(line, rewrite).every(isThere)),
  ).length;
  return strange === 0 ? null : `lines with names that the source does not hold: ${strange}`;
}
