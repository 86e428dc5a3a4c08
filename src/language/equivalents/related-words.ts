import type { Language } from '../language.ts';
import { foldAccents, isDerivation, plainFormOf, stem } from '../stem.ts';
import { wordWeight } from '../term-weight.ts';
import type { TextToken, TokenizedText } from '../tokens.ts';
import { tradeWordsIn } from '../trades/trade-words.ts';
import { meaningsIn } from './equivalents.ts';
import type { RowStrength } from './table.ts';

/**
 * How a word of one text says a word of another, the strongest first: `word` in any inflection; `form` as another
 * form of it ("analysis" of "analyse"), an abbreviation, or the last part of a compound; `same` wherever it stands;
 * `narrower` where it shows the other, as PostgreSQL shows SQL; `trade` as people of a trade tell of
 * it, which is worth a question, and proves it where the line says more of it; `alike` where it may stand for the other in a
 * line whose other words agree, such as "run" for "manage"; `near` where it only has to do with it; `reworded`, which only
 * the gates take, where a coach would write it.
 */
export type Strength = 'word' | 'form' | 'trade' | RowStrength;

const STRENGTHS: readonly Strength[] = [
  'word',
  'form',
  'same',
  'narrower',
  'trade',
  'alike',
  'near',
  'reworded',
];

/** True where one strength is at least as strong as another. */
export function isAtLeast(strength: Strength, least: Strength): boolean {
  return STRENGTHS.indexOf(strength) <= STRENGTHS.indexOf(least);
}

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
      for (const place of compoundPlaces(token, asked.language, { index, startingAs })) note(place, 'form');
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

/** Languages that write compounds as one word. */
const COMPOUNDING: ReadonlySet<Language> = new Set(['de', 'sv']);
const START_CHARS = 4;
const MIN_PART_CHARS = 4;
/** "Netzwerk" of "Netzwerktechnik". */
const MIN_SHARED_CHARS = 6;
/** The longest compounds that are cut. */
const MAX_COMPOUND_CHARS = 40;

function startOf({ lower }: TextToken, language: Language): string {
  return plainFormOf(lower, language).slice(0, START_CHARS);
}

/** How the words of a text are found: by these keys, and by how they begin. */
const saidIn = onceAText((text) =>
  text.words.map((token, at) => ({ keys: saidKeys(text, at), start: startOf(token, text.language) })),
);

const askedIn = onceAText((text) => text.words.map((_, at) => askedKeys(text, at)));

const tradesIn = onceAText(tradeWordsIn);

/** Reads something in a text once, however many are compared with it. */
function onceAText<T>(read: (text: TokenizedText) => T): (text: TokenizedText) => T {
  const known = new WeakMap<TokenizedText, { readonly value: T }>();
  return (text) => {
    const found = known.get(text) ?? { value: read(text) };
    known.set(text, found);
    return found.value;
  };
}

/** The keys by which a word of a text is found. */
function saidKeys(text: TokenizedText, at: number): string[] {
  const token = text.words[at];
  if (!token) return [];
  const keys = [`stem ${token.stem}`];
  for (const { row, shows, strength } of meaningsIn(text).get(at) ?? [])
    if (shows && strength !== 'reworded') keys.push(`row ${row}`);
  for (const { row } of tradesIn(text).get(at) ?? []) keys.push(`trade ${row}`);
  for (const joined of joinedAt(text, at)) keys.push(`joined ${joined}`);
  if (isAcronym(token)) keys.push(`acronym ${acronymOf(token)}`);
  for (const initials of initialsFrom(text, at)) keys.push(`initials ${initials}`);
  for (const base of agentBases(token, text.language)) keys.push(`agent ${base}`);
  if (COMPOUNDING.has(text.language)) {
    const whole = token.lower;
    for (let cut = 3; cut <= Math.min(whole.length, MAX_COMPOUND_CHARS) - MIN_PART_CHARS; cut += 1)
      keys.push(`end ${stem(whole.slice(cut), text.language)}`);
  }
  return keys;
}

/** The keys under which words that say an asked one are found, and how strongly. */
function askedKeys(text: TokenizedText, at: number): [key: string, strength: Strength][] {
  const token = text.words[at];
  if (!token) return [];
  const keys: [string, Strength][] = [
    [`stem ${token.stem}`, 'word'],
    [`end ${token.stem}`, 'form'],
    [`agent ${token.stem}`, 'form'],
  ];
  for (const base of agentBases(token, text.language)) keys.push([`stem ${base}`, 'form']);
  for (const joined of joinedAt(text, at)) keys.push([`joined ${joined}`, 'form']);
  if (isAcronym(token)) keys.push([`initials ${acronymOf(token)}`, 'form']);
  for (let from = Math.max(0, at - MAX_ACRONYM_CHARS); from <= at; from += 1)
    for (const initials of initialsFrom(text, from))
      if (from + initials.length > at) keys.push([`acronym ${initials}`, 'form']);
  for (const tail of tailsOf(token, text.language)) keys.push([`stem ${tail}`, 'near']);
  for (const { row, shown, strength } of meaningsIn(text).get(at) ?? [])
    if (shown) keys.push([`row ${row}`, strength]);
  for (const { row, side } of tradesIn(text).get(at) ?? [])
    if (side === 'asked') keys.push([`trade ${row}`, 'trade']);
  return keys;
}

/** What an asked compound ends with: "Staplerschein" of "Gabelstaplerschein". */
function tailsOf({ lower }: TextToken, language: Language): string[] {
  if (!COMPOUNDING.has(language)) return [];
  const whole = lower.slice(0, MAX_COMPOUND_CHARS);
  const cuts = Math.max(0, whole.length - MIN_SHARED_CHARS - MIN_PART_CHARS + 1);
  return Array.from({ length: cuts }, (_, cut) => stem(whole.slice(cut + MIN_PART_CHARS), language));
}

/** What a doer does, and what is done in a deed: "baker" is of "bake", "montagem" of "montar". */
function agentBases({ lower }: TextToken, language: Language): string[] {
  const deed = DEEDS[language]?.exec(lower);
  if (deed) return VERB_ENDINGS.map((ending) => stem(`${deed[1]}${ending}`, language));
  const base = language === 'en' ? /^(\p{L}{3,})(?:er|or)s?$/u.exec(lower)?.[1] : undefined;
  if (base === undefined || NO_AGENTS.has(`${base}er`)) return [];
  // A carer has no car.
  return [...(base.length > 3 ? [stem(base, language)] : []), stem(`${base}e`, language)];
}

const DEEDS: Readonly<Partial<Record<Language, RegExp>>> = {
  fr: /^(\p{L}{3,}?)(?:issement|ement|ation|age)s?$/u,
  es: /^(\p{L}{3,}?)(?:amiento|imiento|ación|ición|aje)(?:e?s)?$/u,
  pt: /^(\p{L}{3,}?)(?:amento|imento|ação|ações|ição|agem|agens)s?$/u,
};
const VERB_ENDINGS = ['ar', 'er', 'ir'];

/** Words that only sound like those who do something. */
const NO_AGENTS = new Set(
  'server tender counter corner number letter order matter paper water summer winter butter dinner officer docker cover offer power tower center meter order under over border master chapter member weather other better former quarter laser fiber finger partner passer copper silver leather feather rubber timber lumber minor major floor door error mirror motor sector vendor actor factor doctor tutor parlor color labor harbor flavor honor favor humor'.split(
    ' ',
  ),
);

/** True form: the same word with other endings. German and Swedish compounds that begin with it are only near. */
function formOf(asked: TextToken, said: TextToken, language: Language): Strength | null {
  if (isLookAlike(asked, said)) return null;
  if (isDerivation(asked.lower, said.lower, language)) return 'form';
  if (!COMPOUNDING.has(language)) return null;
  const [one, other] = [foldAccents(asked.lower), foldAccents(said.lower)];
  const [short, long] = one.length < other.length ? [asked.stem, other] : [said.stem, one];
  const shared =
    short.length >= MIN_SHARED_CHARS && long.startsWith(short) && long.length - short.length > MIN_PART_CHARS;
  return shared ? 'near' : null;
}

/** Pairs that share a beginning and an ending of the language, and no meaning. */
const LOOK_ALIKES = new Set(
  `intern internal|intern international|mission emission|train training|train trainer|organ organize|account accountant|
  account accounting|community communicate|commune communicate|desk desktop|product productive|product productivity|
  general generate|custom customer|market marketing|report reporter|office officer|miss mission|access accessory|
  access accessibility|engage engagement|lead leader|test testimony|art article|part party|form formal|form format|
  press pressure|profess professional|real realize|minute minister|stat station|state statement|time timing|
  contract contractor|direct director|direct directory|real reality|virtual virtue|univers university|sens sensor|
  cross crossing|serve server|sign signal|sign significant|ration rational|nation national|port porter|port portable|
  bill billing|stock stocking|build building|found foundation|ship shipment|house housing|cover coverage|
  execute executive|compete competent|appoint appointment|station stationery|mean meaning|past pastry|car care|car carer|plan plant|plan planet|cat cater|
  cat category|bar barber|log logic|log logistic|pen pension|let letter|war ward|mat matter|ten tender|cart carton`
    .split('|')
    .map((pair) => pair.trim()),
);

function isLookAlike({ lower: one }: TextToken, { lower: other }: TextToken): boolean {
  if (one.length === other.length) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const base = short.replace(/s$/, '');
  const longBase = long.replace(/s$/, '');
  return LOOK_ALIKES.has(`${base} ${longBase}`) || LOOK_ALIKES.has(`${short} ${long}`);
}

/** Finds both parts of an asked compound in one text: "Vertragserstellung" in "Verträge erstellt". */
function compoundPlaces({ lower }: TextToken, language: Language, places: Places): Place[] {
  if (!COMPOUNDING.has(language) || lower.length > MAX_COMPOUND_CHARS) return [];
  const found: Place[] = [];
  for (let cut = MIN_PART_CHARS; cut <= lower.length - MIN_PART_CHARS; cut += 1) {
    const tails = partPlaces(lower.slice(cut), language, places);
    if (tails.length === 0) continue;
    const heads = partPlaces(lower.slice(0, cut).replace(/(?:s|n|en|es)$/, ''), language, places);
    const texts = new Set(heads.map(({ text }) => text));
    for (const tail of tails) if (texts.has(tail.text)) found.push(tail);
  }
  return found;
}

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

const MAX_ACRONYM_CHARS = 6;
/** Two letters begin two words by chance too often. */
const MIN_ACRONYM_CHARS = 3;

function isAcronym({ text }: TextToken): boolean {
  return /^\p{Lu}{3,6}s?$/u.test(text);
}

function acronymOf({ text }: TextToken): string {
  return text.replace(/s$/, '').toLowerCase();
}

/** The initials of words that stand together: not of "audit, with security". */
function initialsFrom({ words, language }: TokenizedText, at: number): string[] {
  const found: string[] = [];
  let initials = '';
  for (const word of words.slice(at, at + MAX_ACRONYM_CHARS)) {
    if (!/^\p{L}/u.test(word.lower) || word.clause !== words[at]?.clause) break;
    if (word.lower.length < 4 && (initials === '' || wordWeight(word, language) !== 'empty')) break;
    initials += word.lower[0];
    if (initials.length >= MIN_ACRONYM_CHARS) found.push(initials);
  }
  return found;
}

function joinedAt({ words, raw }: TokenizedText, at: number): string[] {
  const [one, next] = [words[at], words[at + 1]];
  if (!one) return [];
  const alone = singular(one.lower);
  const joins = next && next.start - one.end === 1 && /[- ]/.test(raw.charAt(one.end));
  return joins ? [alone, singular(one.lower + next.lower)] : [alone];
}

function singular(lower: string): string {
  const word = foldAccents(lower);
  return word.length > 4 ? word.replace(/(?:e?s|en|e)$/, '') : word;
}
