import type { Alternative, Ask } from '../asked/ask.ts';
import type { AskedWord } from '../asked/asked-words.ts';
import { isPaperWord } from '../asked/generic-words.ts';
import { askedLower } from './implied.ts';
import type { Said } from './said.ts';

/**
 * True where a paper is asked for and a line says only that it is one, or only what it is of ("ITIL certificate", "ran the
 * payroll" for "certified payroll"), or of a name and a word only the word. Hardly any such line shows it, so that nobody
 * is asked.
 */
export function lacksEssence(ask: Ask, { words }: Alternative, said: ReadonlyMap<AskedWord, Said>): boolean {
  const own = words.filter((word) => said.has(word));
  const unsaid = words.filter((word) => !said.has(word));
  if (unsaid.length === 0) return false;
  const isNumber = (word: AskedWord) => word.name && /^\p{N}+$/u.test(askedLower(ask, word));
  const isPaper = (word: AskedWord) => isPaperWord(askedLower(ask, word));
  if (own.every(isNumber) || unsaid.some(isNumber)) return true;
  const isNamed = own.some((word) => word.name && !isNumber(word));
  if (!isNamed && (own.every(isPaper) || unsaid.some(isPaper))) return true;
  return unsaid.some(({ name }) => name) && own.filter(({ weight }) => weight >= LIGHT_WEIGHT).length < 2;
}

/** Less is a word that says hardly anything. */
const LIGHT_WEIGHT = 0.5;
