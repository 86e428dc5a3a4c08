import type { Language } from '../../language/language.ts';
import { exactWords } from '../../language/phrases.ts';
import { GERMAN } from './lexicon/de.ts';
import { ENGLISH } from './lexicon/en.ts';
import { SPANISH } from './lexicon/es.ts';
import { FRENCH } from './lexicon/fr.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { PORTUGUESE } from './lexicon/pt.ts';
import { SWEDISH } from './lexicon/sv.ts';

/** The lexicon of a language, or null where there is none and lines are left as they are. */
export function lexiconOf(language: Language): Lexicon | null {
  return LEXICONS[language] ?? null;
}

/** A list of a lexicon whose words are found as they are written. */
export function wordsOf(
  lexicon: Lexicon,
  list:
    | 'functionWords'
    | 'leaders'
    | 'ranks'
    | 'self'
    | 'doneBy'
    | 'under'
    | 'reach'
    | 'quality'
    | 'credentials'
    | 'negators',
): ReadonlySet<string> {
  return exactWords(lexicon[list]);
}

const LEXICONS: Readonly<Partial<Record<Language, Lexicon>>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  sv: SWEDISH,
};
