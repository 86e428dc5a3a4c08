import { characterFault } from '../../language/characters.ts';
import type { Language } from '../../language/language.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import { readText, type Text, type Word } from '../../language/tokens.ts';
import type { VerifyRephrase } from '../operation.ts';
import { dates } from './dates.ts';
import { refuse } from './gate.ts';
import { hasNameShape } from './names.ts';
import { valueFault } from './numbers.ts';

/** A translated line beside its source. Each is in a language of its own. */
export type TranslatedLine = Omit<Parameters<VerifyRephrase>[0], 'posting' | 'language'> & {
  readonly from: Language;
  readonly to: Language;
};

/**
 * Judges what holds in every language: the translation of a line has no figure, date, name or tool that its line
 * does not have; names and tools may also come from the entry and the skills. Its wording is not judged.
 */
export function verifyTranslation({
  source,
  entry,
  skills,
  rewrite,
  from,
  to,
}: TranslatedLine): ReturnType<VerifyRephrase> {
  const characters = isUnspaced(to) || isUnspaced(from) ? null : characterFault(rewrite, source);
  if (characters !== null) return refuse('characters', characters);
  const [said, translated] = [readText(source, from), readText(rewrite, to)];
  const date = dates({ source: said, rewrite: translated });
  if (date !== null) return refuse('dates', date);
  for (const figure of figuresIn(translated)) {
    const fault = valueFault(figure, figuresIn(said), said);
    if (fault !== null) return refuse('numbers', fault);
  }
  const evidence = [said, ...[...entry, ...skills].map((line) => readText(line, from))];
  const name = translated.words.find((word) => isStrangeName(word, evidence));
  return name
    ? refuse('names', `It names “${name.text}”, which is neither in this entry nor among your skills.`)
    : { ok: true };
}

function isUnspaced(language: Language): boolean {
  return language === 'zh' || language === 'ja';
}

/** Words keep their form in translation only where they are names of things: "Node.js", "SAP", "B2B". */
function isStrangeName(word: Word, evidence: readonly Text[]): boolean {
  if (!hasNameShape(word.text) || /^\p{N}/u.test(word.text)) return false;
  return !evidence.some(({ raw }) => raw.toLowerCase().includes(word.lower));
}
