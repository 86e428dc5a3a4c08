import { en } from './en/index.ts';

/** All that a person is told, in one language: another language has every one of these. */
export type Catalogue = typeof en;

const CATALOGUES: ReadonlyMap<string, Catalogue> = new Map([['en', en]]);

/** The catalogue of the first locale that there is one for, such as `pt-BR`; else English. */
export function catalogueFor(...locales: readonly (string | null)[]): Catalogue {
  for (const locale of locales) {
    const found = locale && CATALOGUES.get(locale.split('-')[0]?.toLowerCase() ?? '');
    if (found) return found;
  }
  return en;
}

/** The languages that there is a catalogue for: locale and the language's own name. */
export function languages(): readonly (readonly [string, string])[] {
  return [...CATALOGUES].map(([locale, { name }]) => [locale, name]);
}
