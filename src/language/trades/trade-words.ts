import type { Language } from '../language.ts';
import { stem } from '../stem.ts';
import { stemsOf, type TokenizedText } from '../tokens.ts';
import { TRADE_ROWS } from './rows.ts';

/** A row of the trades' table (rows.ts) that a word of a text belongs to, in one of the row's phrases. */
export interface TradeWord {
  readonly row: number;
  /** `asked`: what postings call the work; `told`: what people say of it. */
  readonly side: 'asked' | 'told';
  /** True for a phrase: one word, as jargon often is, may be an everyday word elsewhere. */
  readonly isPhrase: boolean;
}

/** Lists by index the rows that the words of a text belong to. */
export function tradeWordsIn(text: TokenizedText): ReadonlyMap<number, readonly TradeWord[]> {
  const found = new Map<number, TradeWord[]>();
  const index = indexOf(text.language);
  for (const [at, word] of text.words.entries()) {
    for (const phrase of index.get(word.stem) ?? []) {
      for (const place of placesOf(phrase, at, text)) {
        const known = found.get(place);
        if (known) known.push(phrase);
        else found.set(place, [phrase]);
      }
    }
  }
  return found;
}

/** A phrase of a row. Its words after the first are read when the first is met: most never are. */
class Phrase implements TradeWord {
  readonly row: number;
  readonly side: TradeWord['side'];
  readonly text: string;
  readonly language: Language;
  #rest: readonly string[] | null = null;

  constructor(text: string, side: TradeWord['side'], row: number, language: Language) {
    this.text = text;
    this.side = side;
    this.row = row;
    this.language = language;
  }

  get isPhrase(): boolean {
    return this.text.includes(' ');
  }

  /** An abbreviation, which only capitals tell from a word: "OR" is no "or". */
  get isAbbreviation(): boolean {
    return /^[\p{Lu}\p{N}]{2,5}$/u.test(this.text);
  }

  /** The stems of its words after the first. */
  get rest(): readonly string[] {
    this.#rest ??= stemsOf(this.text, this.language).slice(1);
    return this.#rest;
  }
}

const INDEXES = new Map<Language, ReadonlyMap<string, readonly Phrase[]>>();

/** Indexes the phrases of a language by the stem of their first word. Few words begin many phrases, so few are stemmed. */
function indexOf(language: Language): ReadonlyMap<string, readonly Phrase[]> {
  const known = INDEXES.get(language);
  if (known) return known;
  const phrases = (TRADE_ROWS[language] ?? []).flatMap((line, row) => {
    const [asked = '', told = ''] = line.split(' < ');
    return [
      ...asked.split(' = ').map((text) => new Phrase(text, 'asked', row, language)),
      ...told.split(', ').map((text) => new Phrase(text, 'told', row, language)),
    ];
  });
  const index = new Map<string, Phrase[]>();
  for (const [first, some] of Map.groupBy(phrases, ({ text }) => firstWordOf(text))) {
    const key = stem(first, language);
    index.set(key, [...(index.get(key) ?? []), ...some]);
  }
  INDEXES.set(language, index);
  return index;
}

function firstWordOf(text: string): string {
  return /^[^\s/-]+/.exec(text)?.[0].toLowerCase() ?? '';
}

/** Returns the indices of a phrase's words where it stands in a text from this word on; none where it doesn't. */
function placesOf(phrase: Phrase, at: number, { words }: TokenizedText): number[] {
  const first = words[at];
  if (phrase.isAbbreviation && first?.text !== first?.text.toUpperCase()) return [];
  const places = [at];
  let next = at + 1;
  for (const wanted of phrase.rest) {
    while (words[next]?.stem !== wanted && ARTICLES.has(words[next]?.lower ?? '')) next += 1;
    if (words[next]?.stem !== wanted) return [];
    places.push(next);
    next += 1;
  }
  return places;
}

/** Phrases have none: "write up the notes" is "write up notes". */
const ARTICLES: ReadonlySet<string> = new Set(
  `a an the my our their his her its der die das den dem des ein eine einen einem einer eines le la les un une des du
  el los las una unos unas o os as um uma en ett`.split(/\s+/),
);
