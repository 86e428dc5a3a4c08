import { en } from './en/index.ts';

/** Every sentence that people read, in one language. Every other language must have the same keys. */
export type Strings = typeof en;

const LANGUAGES: ReadonlyMap<string, Strings> = new Map([['en', en]]);

/** The strings of the first locale (such as `pt-BR`) whose language we have; English otherwise. */
export function stringsFor(...locales: readonly (string | null)[]): Strings {
  for (const locale of locales) {
    const found = locale && LANGUAGES.get(locale.split('-')[0]?.toLowerCase() ?? '');
    if (found) return found;
  }
  return en;
}

/** The languages we have: the locale and the language's own name. */
export function listLanguages(): readonly (readonly [string, string])[] {
  return [...LANGUAGES].map(([locale, { name }]) => [locale, name]);
}
