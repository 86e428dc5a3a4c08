import type { Figure } from '../../language/numbers/figure.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import { type TokenizedText, tokenize } from '../../language/tokens.ts';
import { layoutText } from '../../resume/layout/layout.ts';
import { checkDates } from '../gates/figures/dates.ts';
import { checkFigure, figureReadings, isPartOfName } from '../gates/figures/numbers.ts';
import { type FinishedJob, sourceTexts } from './finished-job.ts';
import { rewordedLines } from './reworded-lines.ts';

/**
 * Checks that every run of digits is in the source, or in a line whose figures and dates are those of its own
 * source.
 */
export function checkFigures(finished: FinishedJob): string | null {
  const { source, layout } = finished;
  const texts = sourceTexts(source).map((text) => tokenize(text, source.language));
  const written = rewordedLines(finished);
  const supported = written.filter(({ said, readings }) =>
    readings.some(
      (rewrite) =>
        checkDates({ source: said, rewrite }).length === 0 &&
        figuresIn(rewrite).every(
          (figure) => isFigureSaid(figure, rewrite, said) || isPartOfName(figure, rewrite, texts),
        ),
    ),
  );
  const known = new Set([...sourceTexts(source), ...supported.map(({ text }) => text)].flatMap(digitsOf));
  const digits = digitsOf(layoutText(layout)).filter((one) => !known.has(one)).length;
  const moved = written.length - supported.length;
  if (digits + moved === 0) return null;
  return `figures that the source does not hold: ${digits}, lines with figures that their sources do not hold: ${moved}`;
}

function isFigureSaid(figure: Figure, rewrite: TokenizedText, said: TokenizedText): boolean {
  const own = figuresIn(said).flatMap((one) => figureReadings(one, said));
  return figureReadings(figure, rewrite).some((one) => checkFigure(one, own, said) === null);
}

function digitsOf(text: string): string[] {
  return text.normalize('NFKC').match(/\p{N}+/gu) ?? [];
}
