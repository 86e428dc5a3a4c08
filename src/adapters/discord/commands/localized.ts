import type { Locale } from 'discord.js';

/** Something in the languages in which resumes are read. Spanish is the same everywhere. Where a language is not here, Discord shows the English. */
export interface Words {
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

/** What something is called, and how it is described. */
export interface Wording {
  readonly name: Words;
  readonly description: Words;
}

type Localized = Partial<Record<`${Locale}`, string>>;

/** All but the English, as Discord's locales name them. */
export function localized({ de, fr, es, pt, sv, zhCN, zhTW, ja }: Words): Localized {
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
