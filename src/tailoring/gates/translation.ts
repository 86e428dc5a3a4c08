import type { Language } from '../../language/language.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import { type TextToken, type TokenizedText, tokenize } from '../../language/tokens.ts';
import { editReason } from '../edit-reason.ts';
import type { GateRefusal, VerifyRephrase } from '../operation.ts';
import { checkCharacters } from './characters.ts';
import { checkDates } from './dates.ts';
import { gateRefusal } from './gate.ts';
import { hasNameShape } from './names.ts';
import { checkFigure } from './numbers.ts';

/** A translated line with its source, each in its own language. */
export type TranslatedLine = Omit<Parameters<VerifyRephrase>[0], 'posting' | 'language'> & {
  readonly from: Language;
  readonly to: Language;
};

/**
 * Checks what holds in every language: a translation has no figure, date, name or tool that its line doesn't
 * have. Names and tools may also come from the entry and the skills. Doesn't check the wording.
 */
export function verifyTranslation({
  source,
  entry,
  skills,
  rewrite,
  from,
  to,
}: TranslatedLine): GateRefusal | null {
  const characters = isUnspaced(to) || isUnspaced(from) ? null : checkCharacters(rewrite, source);
  if (characters !== null) return gateRefusal('characters', characters);
  const [said, translated] = [tokenize(source, from), tokenize(rewrite, to)];
  const date = checkDates({ source: said, rewrite: translated });
  if (date !== null) return gateRefusal('dates', date);
  for (const figure of figuresIn(translated)) {
    const fault = checkFigure(figure, figuresIn(said), said);
    if (fault !== null) return gateRefusal('numbers', fault);
  }
  const evidence = [said, ...[...entry, ...skills].map((line) => tokenize(line, from))];
  const name = translated.words.find((word) => isStrangeName(word, evidence));
  return name ? gateRefusal('names', editReason('new_name', { name: name.text })) : null;
}

function isUnspaced(language: Language): boolean {
  return language === 'zh' || language === 'ja';
}

/**
 * True for a name that the evidence doesn't have. Looks only at names that keep their form in translation:
 * "Node.js", "SAP", "B2B".
 */
function isStrangeName(word: TextToken, evidence: readonly TokenizedText[]): boolean {
  if (!hasNameShape(word.text) || /^\p{N}/u.test(word.text)) return false;
  return !evidence.some(({ raw }) => raw.toLowerCase().includes(word.lower));
}
