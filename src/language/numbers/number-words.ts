import { toCardinal as german, toOrdinal as germanOrdinal } from 'n2words/de-DE';
import { toCardinal as english, toOrdinal as englishOrdinal } from 'n2words/en-US';
import { toCardinal as spanish, toOrdinal as spanishOrdinal } from 'n2words/es-ES';
import { toCardinal as french, toOrdinal as frenchOrdinal } from 'n2words/fr-FR';
import { toCardinal as portuguese, toOrdinal as portugueseOrdinal } from 'n2words/pt-PT';
import { toCardinal as swedish, toOrdinal as swedishOrdinal } from 'n2words/sv-SE';
import type { Language } from '../language.ts';
import type { TextToken } from '../tokens.ts';

/** A number written in words, and how many words it takes. */
export interface NumberWords {
  readonly value: number;
  readonly kind: 'count' | 'ordinal';
  readonly length: number;
}

/** Reads the longest number below a thousand that starts at this word, in words; null where there is none. */
export function numberWordsAt(
  words: readonly TextToken[],
  at: number,
  language: Language,
): NumberWords | null {
  const table = tableOf(language);
  for (let length = Math.min(MAX_NUMBER_WORDS, words.length - at); length > 0; length -= 1) {
    const key = words
      .slice(at, at + length)
      .map((word) => word.lower)
      .join(' ');
    const found = table.get(key);
    if (found) return { ...found, length };
  }
  return null;
}

/** "novecientos noventa y nueve" has four words; French and English have up to six. */
const MAX_NUMBER_WORDS = 6;

type Table = ReadonlyMap<string, { readonly value: number; readonly kind: 'count' | 'ordinal' }>;

const TABLES = new Map<Language, Table>();

function tableOf(language: Language): Table {
  const known = TABLES.get(language);
  if (known) return known;
  const table = new Map<string, { value: number; kind: 'count' | 'ordinal' }>();
  const spelling = SPELLINGS[language];
  if (spelling) {
    for (let value = 1; value <= 31; value += 1) {
      for (const form of ordinalForms(toKey(spelling.ordinal(value))))
        table.set(form, { value, kind: 'ordinal' });
    }
    for (let value = 2; value < 1000; value += 1) {
      const written = toKey(spelling.cardinal(value));
      table.set(written, { value, kind: 'count' });
      for (const form of feminineForms(written)) table.set(form, { value, kind: 'count' });
      if (language === 'sv') table.set(written.replaceAll(' ', ''), { value, kind: 'count' });
      table.set(written.replace('hundred ', 'hundred and '), { value, kind: 'count' });
      if (/^(?:ein|ett|one |um )/.test(written) && value >= 100) {
        table.set(written.replace(/^(?:ein(?=hundert)|ett(?=hundra))/, ''), { value, kind: 'count' });
      }
    }
    for (const [word, value] of Object.entries(spelling.also)) table.set(word, { value, kind: 'count' });
  }
  TABLES.set(language, table);
  return table;
}

function toKey(written: string): string {
  return written.toLowerCase().replaceAll('-', ' ');
}

/** Lists other genders: "duzentas e duas" for "duzentos e dois", "veintiuna" and "veintiún" for "veintiuno". */
function feminineForms(written: string): string[] {
  const form = written
    .replace(/entos/g, 'entas')
    .replace(/dois$/, 'duas')
    .replace(/um$/, 'uma')
    .replace(/uno$/, 'una');
  return form === written ? [] : [form, written.replace(/uno$/, 'un')];
}

/**
 * Lists the forms of an ordinal: "erste" also as "ersten", "primero" as "primera", "primer" and "primeros", "première"
 * as "premières".
 */
function ordinalForms(base: string): string[] {
  const stem = base.replace(/[oea]$/, '');
  const endings = ['o', 'a', 'os', 'as', 'e', 'en', 'er', 'es', 'em', 'ère', 'ère', 'ers', 'ères', ''];
  return base === stem || base.includes(' ')
    ? [base, `${base}s`, base.replace(/ier$/, 'ière')]
    : endings.map((ending) => stem + ending);
}

interface Spelling {
  readonly cardinal: (value: number) => string;
  readonly ordinal: (value: number) => string;
  /** Forms that the library does not write. */
  readonly also: Readonly<Record<string, number>>;
}

const SPELLINGS: Partial<Record<Language, Spelling>> = {
  en: { cardinal: english, ordinal: englishOrdinal, also: { one: 1 } },
  de: { cardinal: german, ordinal: germanOrdinal, also: { eins: 1, zwo: 2, zweier: 2, dreier: 3 } },
  fr: { cardinal: french, ordinal: frenchOrdinal, also: { septante: 70, huitante: 80, nonante: 90 } },
  es: { cardinal: spanish, ordinal: spanishOrdinal, also: { uno: 1, veintiún: 21 } },
  pt: {
    cardinal: portuguese,
    ordinal: portugueseOrdinal,
    also: { duas: 2, dezesseis: 16, dezessete: 17, dezenove: 19 },
  },
  sv: { cardinal: swedish, ordinal: swedishOrdinal, also: {} },
};
