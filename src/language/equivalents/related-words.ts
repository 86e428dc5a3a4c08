import type { Language } from '../language.ts';
import { isDerivation, plainFormOf, stem } from '../stem.ts';
import type { TextToken, TokenizedText } from '../tokens.ts';
import { COMPOUNDING, MAX_COMPOUND_CHARS, MIN_PART_CHARS } from './compounds.ts';
import { isAtLeast, type Strength } from './strength.ts';
import { formOf, isLookAlike } from './word-forms.ts';
import { askedIn, START_CHARS, saidIn, startOf } from './word-keys.ts';

/** A word that says another: the index of its text, its own, and how strongly it says it. */
export interface RelatedWord {
  readonly text: number;
  readonly word: number;
  readonly strength: Strength;
}

/** Many texts, indexed by what their words say. */
export interface RelatedWords {
  /** Lists the words of the texts that say one word of another text, each once. */
  relatedTo(asked: TokenizedText, at: number): readonly RelatedWord[];
}

/** Indexes texts, so that asking for a word doesn't read them all again. */
export function indexRelatedWords(texts: readonly TokenizedText[]): RelatedWords {
  const index = new Map<string, Place[]>();
  const starts = new Map<string, Map<string, Place[]>>();
  for (const [text, tokenized] of texts.entries()) {
    const said = saidIn(tokenized);
    for (const [word, token] of tokenized.words.entries()) {
      const place = { text, word, token };
      const { keys = [], start = '' } = said[word] ?? {};
      for (const key of keys) addTo(index, key, place);
      const forms = starts.get(start) ?? new Map<string, Place[]>();
      starts.set(start, forms);
      if (forms.size < MAX_FORMS || forms.has(token.lower)) addTo(forms, token.lower, place);
    }
  }
  const startingAs = (start: string) => [...(starts.get(start)?.values() ?? [])].flat();
  return {
    relatedTo(asked, at) {
      const token = asked.words[at];
      if (!token) return [];
      const found = new Map<Place, RelatedWord>();
      const note = (place: Place, strength: Strength) => {
        const known = found.get(place);
        if (!known || !isAtLeast(known.strength, strength))
          found.set(place, { text: place.text, word: place.word, strength });
      };
      for (const [key, strength] of askedIn(asked)[at] ?? [])
        for (const place of index.get(key) ?? [])
          if (at === 0 || !isLookAlike(token, place.token)) note(place, strength);
      for (const place of startingAs(startOf(token, asked.language))) {
        const strength = formOf(token, place.token, asked.language);
        if (strength) note(place, strength);
      }
      for (const { place, isWhole } of compoundPlaces(token, asked.language, { index, startingAs, texts }))
        note(place, isWhole ? 'same' : 'form');
      return [...found.values()];
    },
  };
}

interface Place {
  readonly text: number;
  readonly word: number;
  readonly token: TextToken;
}

function addTo(map: Map<string, Place[]>, key: string, place: Place): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}

/** No word has more forms. Where more words begin alike, they are numbered, and only a word itself counts. */
const MAX_FORMS = 200;

interface CompoundPlace {
  readonly place: Place;
  /** True where its parts stand together, and the one is done with the other. */
  readonly isWhole: boolean;
}

/** Finds both parts of an asked compound in one text: "Vertragserstellung" in "Verträge erstellt". */
function compoundPlaces(
  { lower }: TextToken,
  language: Language,
  { texts, ...places }: Places & { readonly texts: readonly TokenizedText[] },
): CompoundPlace[] {
  if (!COMPOUNDING.has(language) || lower.length > MAX_COMPOUND_CHARS) return [];
  const found: CompoundPlace[] = [];
  for (let cut = MIN_PART_CHARS; cut <= lower.length - MIN_PART_CHARS; cut += 1) {
    const tails = partPlaces(lower.slice(cut), language, places);
    if (tails.length === 0) continue;
    const heads = partPlaces(lower.slice(0, cut).replace(/(?:s|n|en|es)$/, ''), language, places);
    const byText = Map.groupBy(heads, ({ text }) => text);
    for (const tail of tails) {
      const own = byText.get(tail.text);
      if (!own) continue;
      const { words = [] } = texts[tail.text] ?? {};
      const isWhole = own.some(({ word, token }) => {
        const gap = Math.abs(word - tail.word);
        const isNear = gap > 0 && gap <= MAX_PARTS_GAP && token.clause === tail.token.clause;
        return isNear && !isOfAnother(words, word, tail.word);
      });
      found.push({ place: tail, isWhole });
    }
  }
  return found;
}

/** "Ersatzteile in SAP bestellt". */
const MAX_PARTS_GAP = 5;

/**
 * True for a second part that belongs to another noun behind a preposition: "Rechnungen an geprüfte Lieferanten", "Maschinen
 * unter Führung des Meisters".
 */
function isOfAnother(words: readonly TextToken[], head: number, tail: number): boolean {
  if (!words.slice(head + 1, tail).some(({ lower }) => PREPOSITIONS.has(lower))) return false;
  const [own = '', next = ''] = [words[tail]?.text, words[tail + 1]?.text];
  return CAPITAL.test(own) || (/e[nmrs]?$/u.test(own) && CAPITAL.test(next));
}

const CAPITAL = /^\p{Lu}/u;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'an auf aus bei beim durch für gegen hinter im in mit nach neben ohne seit über um unter vom von vor wegen zu zum zur zwischen'.split(
    ' ',
  ),
);

interface Places {
  readonly index: ReadonlyMap<string, readonly Place[]>;
  /** Lists the places of the words that begin with four letters. */
  readonly startingAs: (start: string) => readonly Place[];
}

function partPlaces(part: string, language: Language, { index, startingAs }: Places): Place[] {
  if (part.length < MIN_PART_CHARS) return [];
  const base = plainFormOf(part, language);
  const starting = startingAs(base.slice(0, START_CHARS)).filter(
    ({ token }) => plainFormOf(token.lower, language) === base || isDerivation(token.lower, part, language),
  );
  return [...starting, ...(index.get(`end ${stem(part, language)}`) ?? [])];
}
