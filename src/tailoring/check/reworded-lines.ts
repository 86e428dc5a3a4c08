import { type TokenizedText, tokenize } from '../../language/tokens.ts';
import { findHeadline } from '../../resume/parse/person/headline.ts';
import { linesOf } from '../../resume/resume.ts';
import { appliedOperations, newTextsOf } from '../edit.ts';
import { createCitation } from '../edits/lines/cited-texts.ts';
import { titlesOf } from '../edits/operations/headline.ts';
import { partsLeftOut } from '../edits/operations/leave-out.ts';
import { skillTexts } from '../edits/operations/wording.ts';
import { textWithout } from '../edits/pieces/line-pieces.ts';
import type { FinishedJob } from './finished-job.ts';

/** A line that isn't in the source word for word. */
export interface RewordedLine {
  readonly text: string;
  /** What it rewords: its own source line, or what a new text cites. */
  readonly said: TokenizedText;
  /** Read in the language of the source and, where it was translated, in the new one too. */
  readonly readings: readonly TokenizedText[];
}

/** Lists the lines of the result that aren't in the source word for word. */
export function rewordedLines({
  source,
  tailored,
  edits,
  language,
  translatedFrom = new Map(),
}: FinishedJob): RewordedLine[] {
  const sources = new Map<string, string>(linesOf(source).map(({ id, text }) => [id, text]));
  const applied = appliedOperations(edits);
  const left = partsLeftOut(applied);
  const shortened = linesOf(source).map((line) => textWithout(line, left, source.contact));
  const known = new Set([...sources.values(), ...shortened]);
  const texts = applied.flatMap((operation) => newTextsOf(operation));
  const cite = createCitation(source);
  const ownTitles = [...titlesOf(source), findHeadline(source)?.line.text ?? '', ...skillTexts(source)];
  return linesOf(tailored)
    .filter((line) => !known.has(line.text) && line.role !== 'skills' && line.role !== 'heading')
    .map(({ id, text }) => {
      const written = texts.find(
        (one) =>
          one.text.trim() === text && (one.sources === null || !sources.has(id) || one.sources.includes(id)),
      );
      const cited = written ? written.sources : sources.has(id) ? [id] : [];
      const said = (cited?.map((one) => cite(translatedFrom.get(one) ?? one) ?? '') ?? ownTitles).join(' ');
      const isNew = translatedFrom.has(id) || !sources.has(id);
      const inLanguage = isNew ? (language ?? tailored.language) : source.language;
      return {
        text,
        said: tokenize(said, source.language),
        readings: [...new Set([source.language, inLanguage])].map((one) => tokenize(text, one)),
      };
    });
}
