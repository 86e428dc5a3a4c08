import type { Language } from './language.ts';

/** The languages by their English names. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  sv: 'Swedish',
  zh: 'Chinese',
  ja: 'Japanese',
};
