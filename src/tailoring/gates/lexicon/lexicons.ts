import type { Language } from '../../../language/language.ts';
import { wordSet } from '../../../language/phrases.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import type { Lexicon } from './lexicon.ts';
import { PORTUGUESE } from './pt.ts';
import { SWEDISH } from './sv.ts';

/** Returns the lexicon of a language; null where there is none and lines aren't reworded. */
export function lexiconOf(language: Language): Lexicon | null {
  return LEXICONS[language] ?? null;
}

/** Returns the words of a list that is matched as written, in lower case; none where the language has no such list. */
export function lexiconWords(
  lexicon: Lexicon,
  list:
    | 'functionWords'
    | 'leaders'
    | 'ranks'
    | 'self'
    | 'doneBy'
    | 'companions'
    | 'pairs'
    | 'terms'
    | 'who'
    | 'articles'
    | 'asRole'
    | 'under'
    | 'reach'
    | 'quality'
    | 'credentials'
    | 'negators',
): ReadonlySet<string> {
  return wordSet(lexicon[list] ?? '');
}

const LEXICONS: Readonly<Partial<Record<Language, Lexicon>>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  sv: SWEDISH,
};
