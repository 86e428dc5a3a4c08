import type { Language } from '../language.ts';
import { isPhraseAt } from '../phrases.ts';
import { wordWeight } from '../term-weight.ts';
import { stemsOf, type TextToken, type TokenizedText } from '../tokens.ts';
import { type Row, type RowStrength, rowsFor } from './table.ts';

/** A row of the table (table.ts) that a word belongs to, alone or in a phrase. */
export interface Meaning {
  readonly row: number;
  readonly strength: RowStrength;
  readonly isName: boolean;
  /** True where it is written with the ending of whoever does a thing: "producer". */
  readonly isPerson: boolean;
  /** Of `a > b`, a shows and b is shown; where all members say one another, each is both. */
  readonly shows: boolean;
  readonly shown: boolean;
}

/** Lists the rows that each word belongs to, by its index. */
export function meaningsIn(text: TokenizedText): ReadonlyMap<number, readonly Meaning[]> {
  const kept = MEANINGS.get(text);
  if (kept) return kept;
  const index = INDEXES.get(text.language) ?? indexRows(rowsFor(text.language), text.language);
  INDEXES.set(text.language, index);
  const found = new Map<number, Meaning[]>();
  for (const [at, word] of text.words.entries()) {
    for (const { stems, capitals, meaning } of index.get(word.stem) ?? []) {
      if (!isPhraseAt(text, at, stems) || (capitals !== null && !isWrittenSo(word, capitals, text.language)))
        continue;
      for (const offset of stems.keys()) {
        const known = found.get(at + offset);
        if (known) known.push(meaning);
        else found.set(at + offset, [meaning]);
      }
    }
  }
  MEANINGS.set(text, found);
  return found;
}

/**
 * True where a word may be written for another, each at an index of its text: both name one thing, are alike, one is a
 * coach's word for the other, or the other says no less in a coach's words: "prepared" for "cooked", not the reverse.
 * That one shows the other, or is near it, is not enough. A row with a direction counts for more than one without:
 * "bake > make" keeps "baked" from being written for "made", though "bake = make = produce" says both of one another.
 */
export function mayReplace(text: TokenizedText, at: number, other: TokenizedText, otherAt: number): boolean {
  const one = replaceableIn(text).get(at);
  const two = replaceableIn(other).get(otherAt);
  if (!one || !two) return false;
  return !one.shown.isDisjointFrom(two.shows) && one.narrow.isDisjointFrom(two.broad);
}

/** True where a word of another text names the same thing or shows it: "BSc" shows "degree", "PostgreSQL" shows "SQL". */
export function isShownBy(text: TokenizedText, at: number, other: TokenizedText): boolean {
  const asked =
    meaningsIn(text)
      .get(at)
      ?.filter(isProof)
      .filter(({ shown }) => shown) ?? [];
  if (asked.length === 0) return false;
  const rows = new Set(asked.map(({ row }) => row));
  return [...meaningsIn(other).values()].some((meanings) =>
    meanings.some((one) => isProof(one) && one.shows && rows.has(one.row)),
  );
}

/**
 * True where a name or kind stands for what is of its kind: "CRM" for "Salesforce", "Master's" for "MSc". It says less,
 * or the same.
 */
export function isWiderName(text: TokenizedText, at: number, other: TokenizedText): boolean {
  const asked =
    meaningsIn(text)
      .get(at)
      ?.filter((one) => one.strength === 'narrower' && one.shown) ?? [];
  const rows = new Set(asked.map(({ row }) => row));
  return (
    rows.size > 0 &&
    [...meaningsIn(other)].some(
      ([index, meanings]) =>
        hasCapital(other.words[index]) &&
        meanings.some((one) => one.strength === 'narrower' && one.shows && rows.has(one.row)),
    )
  );
}

/** A word that opens its line has a capital anyhow. */
function hasCapital(word: TextToken | undefined): boolean {
  return word !== undefined && (word.opens ? /.[\p{Lu}\d]/u : /\p{Lu}/u).test(word.text);
}

function isProof({ strength }: Meaning): boolean {
  return strength === 'same' || strength === 'narrower';
}

/** True for the name of a tool or an abbreviation that the table knows. */
export function isKnownName(text: TokenizedText, at: number): boolean {
  return (
    meaningsIn(text)
      .get(at)
      ?.some(({ isName }) => isName) ?? false
  );
}

/** True for a word of any row, in any form. */
export function isKnownWord(word: TextToken, language: Language): boolean {
  const known =
    KNOWN.get(language) ?? new Set(rowsFor(language).flatMap(({ text }) => stemsOf(text, language)));
  KNOWN.set(language, known);
  return known.has(word.stem);
}

const KNOWN = new Map<Language, ReadonlySet<string>>();

const MEANINGS = new WeakMap<TokenizedText, ReadonlyMap<number, readonly Meaning[]>>();
const INDEXES = new Map<Language, ReadonlyMap<string, readonly Member[]>>();
const REPLACEABLE = new WeakMap<TokenizedText, ReadonlyMap<number, ReplaceableRows>>();

/**
 * The rows in which a word may be written for others (`shown`), and in which others may for it (`shows`). Of those with
 * a direction, the ones in which it says more than others (`narrow`), and less (`broad`).
 */
interface ReplaceableRows {
  readonly shown: ReadonlySet<number>;
  readonly shows: ReadonlySet<number>;
  readonly narrow: ReadonlySet<number>;
  readonly broad: ReadonlySet<number>;
}

/** Gates ask once per word, so the rows are kept as long as the text is. */
function replaceableIn(text: TokenizedText): ReadonlyMap<number, ReplaceableRows> {
  const known = REPLACEABLE.get(text);
  if (known) return known;
  const found = new Map(
    [...meaningsIn(text)].map(([at, meanings]): [number, ReplaceableRows] => {
      const own = meanings.filter(
        (one) => isReplaceable(one) && (one.isPerson || !isDoer(text.words[at], text.language)),
      );
      const rowsOf = (some: readonly Meaning[]) => new Set(some.map(({ row }) => row));
      const shown = rowsOf(own.filter((one) => one.shown));
      const shows = rowsOf(own.filter((one) => one.shows));
      return [at, { shown, shows, narrow: shows.difference(shown), broad: shown.difference(shows) }];
    }),
  );
  REPLACEABLE.set(text, found);
  return found;
}

/** True for "producers", whose stem is that of "produce": whoever does a thing isn't the deed. */
function isDoer(word: TextToken | undefined, language: Language): boolean {
  const [, single = ''] = /^(.{3,}(?:er|or))s?$/.exec(word?.lower ?? '') ?? [];
  return language === 'en' && single !== '' && !/[eo]r$/.test(word?.stem ?? '');
}

function isReplaceable({ strength }: Meaning): boolean {
  return strength === 'same' || strength === 'alike' || strength === 'reworded';
}

/** "IT", "OR" and "US" are words too, so that only capitals tell, and "resto" has the stem of "REST". */
function isWrittenSo(word: TextToken, capitals: string, language: Language): boolean {
  if (word.text === word.text.toUpperCase()) return true;
  const isSame = word.lower === capitals || word.lower === `${capitals}s`;
  return isSame && wordWeight(word, language) !== 'empty';
}

interface Member {
  readonly meaning: Meaning;
  readonly stems: readonly string[];
  /** An abbreviation in lower case; null for other members. */
  readonly capitals: string | null;
}

/** Indexes the members of all rows by their first stem. What shows a thing shows it by each of its names. */
function indexRows(rows: readonly Row[], language: Language): ReadonlyMap<string, readonly Member[]> {
  const keyOf = (phrase: string) => stemsOf(phrase, language).join(' ');
  const sets = rows
    .filter(({ text, strength }) => (strength === 'same' || strength === 'narrower') && text.includes(' = '))
    .map(({ text }) => text.split(' = '));
  const equals = new Map<string, string[]>();
  for (const members of sets)
    for (const member of members)
      equals.set(keyOf(member), [...(equals.get(keyOf(member)) ?? []), ...members]);
  const index = new Map<string, Member[]>();
  const add = (phrase: string, meaning: Omit<Meaning, 'isPerson'>) => {
    const stems = stemsOf(phrase, language);
    const [first] = stems;
    const capitals = /^\p{Lu}{2,}$/u.test(phrase) ? phrase.toLowerCase() : null;
    const isPerson = /[eo]rs?(?:\s|$)/.test(phrase);
    const isName = meaning.isName && (!phrase.includes(' ') || /[\p{Lu}\p{N}]/u.test(phrase));
    const member = { meaning: { ...meaning, isName, isPerson }, stems, capitals };
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), member]);
  };
  for (const [row, { text, strength, isName }] of rows.entries()) {
    const [narrow = '', broad] = text.split(' > ');
    const meaning = { row, strength, isName };
    if (broad === undefined)
      for (const member of narrow.split(' = ')) add(member, { ...meaning, shows: true, shown: true });
    else {
      // What is only a coach's word for a thing isn't one for all its names.
      const equalsOf = (phrase: string) => (strength === 'reworded' ? [] : (equals.get(keyOf(phrase)) ?? []));
      const withEquals = (phrases: string) =>
        new Set(phrases.split(' | ').flatMap((phrase) => [phrase, ...equalsOf(phrase)]));
      for (const member of withEquals(narrow)) add(member, { ...meaning, shows: true, shown: false });
      for (const member of withEquals(broad)) add(member, { ...meaning, shows: false, shown: true });
    }
  }
  return index;
}
