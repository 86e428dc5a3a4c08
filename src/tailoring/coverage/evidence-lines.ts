import {
  broaderThan,
  conceptOfStem,
  conceptsOf,
  spellingsOf,
  withStatesNamed,
} from '../../language/concepts.ts';
import type { Language } from '../../language/language.ts';
import {
  compoundCuts,
  indexWords,
  isCompoundWith,
  isSameStem,
  type WordIndex,
} from '../../language/same-stem.ts';
import { termWeight } from '../../language/term-weight.ts';
import type { QueryTerm } from './requirement-query.ts';

/** Indices of lines. */
export type LineSet = ReadonlySet<number>;

/** Finds the lines that show a term; with `high`, only those that show more than the basics of it. */
export type LinesShowing = (term: QueryTerm, high: boolean) => LineSet;

/** A line of a resume that may show a requirement. */
export interface EvidenceLine {
  readonly id: string;
  readonly text: string;
}

/**
 * Reads lines for what they claim. A line doesn't claim what it only hopes for or once had ("interested in
 * …", "expired").
 */
export function readMentions(lines: readonly EvidenceLine[], language: Language): LinesShowing {
  const claims = new Map<string, Claim>();
  lines.forEach((line, index) => {
    for (const { ids, strong } of readingOf(line, language)) {
      for (const id of ids) addClaim(claims, id, index, strong);
    }
  });
  const words = indexWords(claims.keys(), language);
  const claimOf = memoize((id: string) => {
    const near = [...words.near(id)].filter(
      (other) => isSameStem(id, other, language) || isCompoundWith(other, id, language),
    );
    return mergeClaims(near.flatMap((other) => claims.get(other) ?? []));
  });
  const linesBy = (linesOf: (id: string) => LineSet) =>
    memoize((term: QueryTerm) => linesShowing(term, linesOf, { words, language }));
  const all = linesBy((id) => claimOf(id).all);
  const strong = linesBy((id) => claimOf(id).strong);
  return (term, high) => (high ? strong(term) : all(term));
}

/**
 * Finds the lines that show a term: whole, with the words of one of its spellings apart in one line, or as parts
 * of a compound.
 */
function linesShowing(
  { id, stems }: QueryTerm,
  linesOf: (id: string) => LineSet,
  { words, language }: { readonly words: WordIndex; readonly language: Language },
): LineSet {
  const conceptsIn = (spelling: readonly string[]) =>
    spelling
      .filter((stem) => termWeight(stem, language) !== 'empty')
      .map((stem) => conceptOfStem(stem, language));
  const whole = linesOf(id);
  const own = stems.length > 1 ? conceptsIn(stems) : [];
  const others = spellingsOf(id, language)
    .map(conceptsIn)
    .filter((spelling) => spelling.length > 1);
  const apart = [own, ...others]
    .filter((spelling) => spelling.length > 0)
    .map((spelling) => intersect(spelling.map(linesOf)));
  if (apart.length > 0) return union([whole, ...apart]);
  if (whole.size > 0) return whole;
  const restOf = (first: LineSet, rest: string) => {
    const last = conceptsOf(rest, language)[0]?.id ?? rest;
    return termWeight(last, language) === 'full' ? intersect([first, linesOf(last)]) : first;
  };
  return union(
    compoundCuts(id, words.startsOf(id), language).flatMap(({ first, rest }) =>
      rest.map((text) => restOf(linesOf(first), text)),
    ),
  );
}

function memoize<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** Returns the concepts that a text shows: its own, the words inside its phrases, and broader ones. */
export function conceptsShownBy(text: string, language: Language): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const concept of conceptsOf(text, language)) {
    const words = concept.stems.map((stem) => conceptOfStem(stem, language));
    for (const id of [concept.id, ...concept.stems, ...words]) {
      ids.add(id);
      for (const broader of broaderThan(id, language)) ids.add(broader);
    }
  }
  return ids;
}

interface Segment {
  readonly ids: ReadonlySet<string>;
  readonly strong: boolean;
}

/** Caches what a line shows: source and result share most of their lines. */
const readings = new WeakMap<
  EvidenceLine,
  { readonly language: Language; readonly segments: readonly Segment[] }
>();

function readingOf(line: EvidenceLine, language: Language): readonly Segment[] {
  const known = readings.get(line);
  if (known?.language === language) return known.segments;
  const segments = segmentsOf(withStatesNamed(line.text), language).map(({ text, strong }) => ({
    ids: conceptsShownBy(text, language),
    strong,
  }));
  readings.set(line, { language, segments });
  return segments;
}

/** The lines that show a concept. `strong` has those that show more than its basics. */
interface Claim {
  readonly all: Set<number>;
  readonly strong: Set<number>;
}

function addClaim(claims: Map<string, Claim>, id: string, line: number, strong: boolean): void {
  const claim = claims.get(id) ?? { all: new Set(), strong: new Set() };
  claims.set(id, claim);
  claim.all.add(line);
  if (strong) claim.strong.add(line);
}

function mergeClaims(found: readonly Claim[]): Claim {
  return {
    all: new Set(found.flatMap(({ all }) => [...all])),
    strong: new Set(found.flatMap(({ strong }) => [...strong])),
  };
}

function union(sets: readonly LineSet[]): LineSet {
  return new Set(sets.flatMap((set) => [...set]));
}

function intersect([first = new Set(), ...others]: readonly LineSet[]): LineSet {
  return new Set([...first].filter((line) => others.every((set) => set.has(line))));
}

const HOPE =
  /(?<!\p{L})(?:interest(?:ed)? in|willing to|eager to|hope to|learning|considering|enrolled|studying for|reading about|hobby|hobbies|expired|lapsed|planning to|plan to|planned|attended (?:one|a)|one (?:lecture|seminar|workshop)|online course|preparation course|first stage|not|never|no|interesse an|interessiert an|vortrag|geplant|abgelaufen|nur im|nicht|kein\p{L}*|intérêt pour|intéressée? par|expirée?|prévue?|interés (?:en|por)|interesad[oa] en|caducad[oa]|previst[oa]|interesse em|expirad[oa]|intresse\p{L}* (?:av|för)|intresserad|utgånge[nt]|planerad)(?!\p{L})|感兴趣|兴趣|興味|希望/iu;

const BASICS =
  /(?<!\p{L})(?:basics?|beginner|elementary|conversational|school level|a[12]|b1|grundkenntnisse|grundlegend\p{L}*|anfänger|notions|débutant|scolaire|básic[oa]s?|elemental|principiante|iniciante|grundläggande|nybörjare)(?!\p{L})|入门|初级|基礎|初級/iu;

/**
 * Splits a line into segments, without the clauses of mere hope. A hope applies to its whole clause, a level to
 * its item of a list.
 */
function segmentsOf(line: string, language: Language): { text: string; strong: boolean }[] {
  const clauses = line.split(/[;；。]|\.\s/).filter((clause) => !HOPE.test(clause));
  return clauses
    .map((clause) => (language === 'de' ? withPrefixJoined(clause) : clause))
    .flatMap((clause) =>
      clause.split(/,(?!\d)|[，、]/).map((text) => ({ text, strong: !BASICS.test(text) })),
    );
}

/** Joins a German separable prefix to its verb: "Leitete zwei Auszubildende an" also says "anleitete". */
function withPrefixJoined(clause: string): string {
  return clause.replace(
    /^(\s*)(\p{L}{4,})(\s.*\s)(ab|an|auf|aus|bei|durch|ein|her|mit|nach|um|vor|zu|zusammen)([\s.]*)$/iu,
    (_, indent, verb, middle, prefix, end) =>
      `${indent}${prefix}${verb.toLowerCase()} ${verb}${middle}${prefix}${end}`,
  );
}
