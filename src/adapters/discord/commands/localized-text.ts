import type { Locale } from 'discord.js';

/** A text in each language in which resumes can be read. Discord shows the English text in all other languages. */
export interface LocalizedText {
  readonly en: string;
  readonly de: string;
  readonly fr: string;
  readonly es: string;
  readonly pt: string;
  readonly sv: string;
  readonly zhCN: string;
  readonly zhTW: string;
  readonly ja: string;
}

export interface CommandText {
  readonly name: LocalizedText;
  readonly description: LocalizedText;
}

type Localized = Partial<Record<`${Locale}`, string>>;

/** Returns all texts but the English one, by Discord's names for locales. Spanish is the same everywhere. */
export function toLocalizations({ de, fr, es, pt, sv, zhCN, zhTW, ja }: LocalizedText): Localized {
  return {
    de,
    fr,
    'es-ES': es,
    'es-419': es,
    'pt-BR': pt,
    'sv-SE': sv,
    'zh-CN': zhCN,
    'zh-TW': zhTW,
    ja,
  };
}
