import type { Language } from '../../language/language.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import { type TextToken, type TokenizedText, tokenize } from '../../language/tokens.ts';
import { editReason } from '../edit-reason.ts';
import type { GateFinding, VerifyRephrase } from '../operation.ts';
import { checkCharacters } from './characters.ts';
import { refusal } from './evidence/gate.ts';
import { hasNameShape } from './evidence/names.ts';
import { checkDates } from './figures/dates.ts';
import { checkFigure } from './figures/numbers.ts';

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
}: TranslatedLine): GateFinding[] {
  const characters = isUnspaced(to) || isUnspaced(from) ? null : checkCharacters(rewrite, source);
  const [said, translated] = [tokenize(source, from), tokenize(rewrite, to)];
  const dates = checkDates({ source: said, rewrite: translated });
  const figures = figuresIn(translated).flatMap((figure) => checkFigure(figure, figuresIn(said), said) ?? []);
  const evidence = [said, ...[...entry, ...skills].map((line) => tokenize(line, from))];
  const names = translated.words.filter((word) => isStrangeName(word, evidence));
  return [
    ...(characters === null ? [] : [{ gate: 'characters', ...refusal(characters) }]),
    ...dates.map((finding) => ({ gate: 'dates', ...finding })),
    ...figures.map((fault) => ({ gate: 'numbers', ...refusal(fault) })),
    ...names.map(({ text }) => ({ gate: 'names', ...refusal(editReason('new_name', { name: text })) })),
  ];
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
