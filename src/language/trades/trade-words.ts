import type { Language } from '../language.ts';
import { stem } from '../stem.ts';
import { firstWordOf, stemsOf, type TokenizedText } from '../tokens.ts';
import { TRADE_ROWS } from './rows.ts';

/** A row of the trades' table (rows.ts) that a word of a text belongs to, in one of the row's phrases. */
export interface TradeWord {
  readonly row: number;
  /** `asked`: what postings call the work; `shows`: what only people say who do it; `hints`: what others say, too. */
  readonly side: 'asked' | 'shows' | 'hints';
}

/** Lists by index the rows that the words of a text belong to. */
export function tradeWordsIn(text: TokenizedText): ReadonlyMap<number, readonly TradeWord[]> {
  const found = new Map<number, TradeWord[]>();
  const index = indexOf(text.language);
  for (const [at, word] of text.words.entries()) {
    for (const phrase of index.get(word.stem)?.startingAt(at, text) ?? []) {
      for (const place of placesOf(phrase, at, text)) {
        const known = found.get(place);
        if (known) known.push(phrase);
        else found.set(place, [phrase]);
      }
    }
  }
  return found;
}

interface Phrase extends TradeWord {
  readonly text: string;
  /** The stems of its words after the first. */
  readonly rest: readonly string[];
}

/** A phrase of which only the first word has been read: most are never met. */
type UnreadPhrase = Pick<TradeWord, 'row' | 'side'> & { readonly text: string };

/** The phrases that begin with one word, read when that word is met for the first time. */
class PhrasesOfWord {
  readonly #unread: readonly UnreadPhrase[];
  readonly #language: Language;
  #bySecond: ReadonlyMap<string | undefined, readonly Phrase[]> | null = null;

  constructor(unread: readonly UnreadPhrase[], language: Language) {
    this.#unread = unread;
    this.#language = language;
  }

  /** Lists those whose second word follows in the text, and those of one word. */
  startingAt(at: number, { words }: TokenizedText): Phrase[] {
    this.#bySecond ??= Map.groupBy(
      this.#unread.map(readPhrase(this.#language)),
      ({ rest: [second] }) => second,
    );
    const next = words[at + 1]?.stem;
    const afterArticles = words[skipArticles(at + 1, words)]?.stem;
    const seconds = new Set([undefined, next, afterArticles]);
    return [...seconds].flatMap((second) => this.#bySecond?.get(second) ?? []);
  }
}

const readPhrase = (language: Language) => (unread: UnreadPhrase) => ({
  ...unread,
  rest: stemsOf(unread.text, language).slice(1),
});

const INDEXES = new Map<Language, ReadonlyMap<string, PhrasesOfWord>>();

/** Indexes the phrases of a language by the stem of their first word. Few words begin many phrases, so few are stemmed. */
function indexOf(language: Language): ReadonlyMap<string, PhrasesOfWord> {
  const known = INDEXES.get(language);
  if (known) return known;
  const phrases = (TRADE_ROWS[language] ?? []).flatMap((line, row): UnreadPhrase[] => {
    const [, asked = '', shows, hints] = ROW.exec(line) ?? [];
    return [
      ...asked.split(' = ').map((text) => ({ text, row, side: 'asked' as const })),
      ...(shows?.split(', ') ?? []).map((text) => ({ text, row, side: 'shows' as const })),
      ...(hints?.split(', ') ?? []).map((text) => ({ text, row, side: 'hints' as const })),
    ];
  });
  const byStart = Map.groupBy(phrases, ({ text }) => text.split(' ', 1)[0]);
  const byFirst = Map.groupBy(byStart.values(), ([phrase]) => firstWordOf(phrase?.text ?? '', language));
  const byStem = Map.groupBy(byFirst, ([first]) => stem(first, language));
  const index = new Map(
    [...byStem].map(([key, groups]) => {
      const some = groups.flatMap(([, starts]) => starts.flat());
      return [key, new PhrasesOfWord(some, language)] as const;
    }),
  );
  INDEXES.set(language, index);
  return index;
}

/** What is asked, what shows it and what hints at it. */
const ROW = /^([^<~]+?)(?: < ([^~]+?))?(?: ~ (.+))?$/;

/** Returns the indices of a phrase's words in a text from this word on; none where it doesn't stand there. */
function placesOf({ text, rest }: Phrase, at: number, { words }: TokenizedText): number[] {
  const first = words[at]?.text ?? '';
  if (ABBREVIATION.test(text) && first !== first.toUpperCase()) return [];
  const places = [at];
  let next = at + 1;
  for (const wanted of rest) {
    if (words[next]?.stem !== wanted) next = skipArticles(next, words);
    if (words[next]?.stem !== wanted) return [];
    places.push(next);
    next += 1;
  }
  return places;
}

/** Only capitals tell it from a word: "OR" is no "or". */
const ABBREVIATION = /^[\p{Lu}\p{N}]{2,5}$/u;

/** "Of all the" has more; a text of nothing else isn't read to its end from each word. */
const MAX_ARTICLES = 2;

function skipArticles(from: number, words: TokenizedText['words']): number {
  let at = from;
  while (at < from + MAX_ARTICLES && ARTICLES.has(words[at]?.lower ?? '')) at += 1;
  return at;
}

/** Phrases have none: "write up the notes" is "write up notes". */
const ARTICLES: ReadonlySet<string> = new Set(
  `a an the my our their his her its der die das den dem des ein eine einen einem einer eines le la les un une des du
  el los las una unos unas o os as um uma en ett`.split(/\s+/),
);
