import type { Language } from '../../language/language.ts';

/** The languages by name. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  sv: 'Swedish',
  zh: 'Chinese',
  ja: 'Japanese',
};
