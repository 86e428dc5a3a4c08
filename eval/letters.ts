import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Language } from '../src/language/language.ts';
import { LetterSentence } from '../src/tailoring/supplement.ts';
import { createLetterCheck } from '../src/tailoring/supplements/check-letter.ts';
import { createLetterPrompt } from '../src/tailoring/supplements/letter-prompt.ts';
import { CaseError } from './cases.ts';
import { RecordedPair, resumeOfPair, textsById } from './recordings.ts';

const LETTERS = fileURLToPath(new URL('./letters', import.meta.url));

/** A letter as a model wrote it for a pair of resume and posting. Its sentences cite lines by their texts. */
const RecordedLetter = RecordedPair.omit({ half: true }).extend({
  language: Language,
  recorded: z.iso.date(),
  model: z.string(),
  sentences: z.array(
    LetterSentence.extend({
      sources: z.array(z.string()),
      label: z.enum(['faithful', 'fabricated']),
      /** What a judge says of it, whatever code says. */
      verdict: z.enum(['supported', 'unsupported']),
    }),
  ),
});
type RecordedLetter = z.infer<typeof RecordedLetter>;

interface CheckedSentence {
  readonly id: string;
  readonly label: 'faithful' | 'fabricated';
  readonly outcome: 'pass' | 'unsure' | 'refuse';
  readonly reasons: readonly string[];
  readonly isShipped: boolean;
}

/**
 * Puts the recorded letters through the gates and counts what becomes of their sentences.
 *
 * @throws {CaseError} where a sentence cites a line that its resume doesn't have
 */
export async function measureLetters() {
  const names = (await readdir(LETTERS)).filter((name) => name.endsWith('.json')).toSorted();
  const letters = await Promise.all(
    names.map(async (name) => RecordedLetter.parse(JSON.parse(await readFile(join(LETTERS, name), 'utf8')))),
  );
  const checked = letters.map((letter) => ({ letter, sentences: checkLetter(letter) }));
  const sentences = checked.flatMap((one) => one.sentences);
  const honest = checked.filter(({ letter }) => letter.manner === 'honest');
  return {
    letters: letters.length,
    honest: {
      n: honest.length,
      whole: honest.filter((one) => one.sentences.every(({ isShipped }) => isShipped)).length,
    },
    faithful: tally(sentences.filter(({ label }) => label === 'faithful')),
    fabricated: tally(sentences.filter(({ label }) => label === 'fabricated')),
  };
}

function tally(sentences: readonly CheckedSentence[]) {
  const ids = (some: readonly CheckedSentence[]) =>
    some.map(({ id, reasons }) => (reasons.length === 0 ? id : `${id}: ${reasons.join(', ')}`));
  return {
    n: sentences.length,
    refused: ids(sentences.filter(({ outcome }) => outcome === 'refuse')),
    unsure: ids(sentences.filter(({ outcome }) => outcome === 'unsure')),
    passed: ids(sentences.filter(({ outcome }) => outcome === 'pass')),
    shipped: sentences.filter(({ isShipped }) => isShipped).length,
  };
}

function checkLetter(letter: RecordedLetter): CheckedSentence[] {
  const resume = resumeOfPair({ ...letter, half: 'development' });
  const { target } = createLetterPrompt({ resume, posting: letter.posting });
  if (target.language !== letter.language)
    throw new CaseError(`The letter of ${letter.id} would be written in ${target.language}.`);
  const check = createLetterCheck(target);
  const ids = new Map([...textsById(resume)].map(([id, text]) => [text, id]));
  const idOf = (text: string) => {
    const id = ids.get(text);
    if (id === undefined)
      throw new CaseError(`${letter.id} cites a line that its resume doesn't have: ${text}`);
    return id;
  };
  return letter.sentences.map(({ label, verdict, ...sentence }, at) => {
    const checked = check({ ...sentence, sources: sentence.sources.map(idOf) });
    return {
      id: `${letter.id}/${at + 1}`,
      label,
      outcome: checked.outcome,
      reasons: checked.outcome === 'pass' ? [] : checked.reasons.map(({ code }) => code),
      isShipped: checked.outcome !== 'refuse' && verdict === 'supported',
    };
  });
}
