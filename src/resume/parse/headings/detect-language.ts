import type { Language } from '../../../language/language.ts';
import { splitWords } from '../../../language/split-words.ts';
import { headingMeaning } from './headings.ts';

/**
 * Detects the language of a resume by its script, then by its function words and section headings. English where
 * nothing decides, and for languages that the parser does not know.
 */
export function detectLanguage(lines: readonly string[]): Language {
  const text = lines.join('\n');
  const letters = countMatches(text, /\p{L}/gu);
  const kana = countMatches(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = countMatches(text, /\p{Script=Han}/gu);
  if (kana * 20 > letters && kana + han > 10) return 'ja';
  if (han * 5 > letters) return 'zh';

  const scores = new Map<Language, number>();
  const add = (language: Language, points: number) =>
    scores.set(language, (scores.get(language) ?? 0) + points);
  for (const line of lines) {
    const meaning = headingMeaning(line);
    for (const language of meaning?.languages ?? []) add(language, 3 / (meaning?.languages.length ?? 1));
  }
  const tokens = splitWords(text);
  for (const word of tokens.filter((one) => !ENGLISH_TOO.has(one))) {
    for (const language of SMALL_WORDS.get(word) ?? []) add(language, 1);
  }
  for (const word of new Set(tokens).intersection(ENGLISH_TOO)) {
    for (const language of SMALL_WORDS.get(word) ?? []) add(language, 0.5);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= 1 && best[1] > (scores.get('en') ?? 0) ? best[0] : 'en';
}

/** Function words of other languages that are also English words: "till work" is not Swedish. Each counts once. */
const ENGLISH_TOO: ReadonlySet<string> = new Set([
  'till',
  'i',
  'do',
  'no',
  'die',
  'den',
  'par',
  'del',
  'dos',
  'das',
  'con',
]);

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const SMALL_WORDS = smallWords({
  en: 'the and of for with to in on at by from as an is was were are that this our their which including',
  de: 'und der die das für mit von im zur zum bei des den dem ein eine einer als auf sowie über durch nach',
  fr: 'et de la le les des du en pour avec une un au aux dans sur par chez à auprès ainsi',
  es: 'y de la el los las en para con una un del al por como sobre más desde',
  pt: 'e de da do das dos em para com uma um na no nas nos ao por à como mais desde',
  sv: 'och att i för med av på en ett som till från samt inom vid den det om hos',
});

function smallWords(lists: Partial<Record<Language, string>>): ReadonlyMap<string, Language[]> {
  const found = new Map<string, Language[]>();
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'sv'] as const) {
    for (const word of lists[language]?.split(' ') ?? [])
      found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
}
