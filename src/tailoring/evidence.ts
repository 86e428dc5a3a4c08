import type { Language } from '../resume/resume.ts';
import { broaderThan, conceptsOf, withStatesNamed } from './concepts.ts';
import type { Chunk, Need } from './need.ts';

/** What the lines of a resume show, ready to be asked. */
export interface Evidence {
  /** The line that shows most of a need, as its index, or null where the lines do not show it. */
  lineFor(need: Need): number | null;
}

/** Reads lines for what they show. What a line only hopes for ("interested in …", "expired") is not shown by it. */
export function evidenceOf(lines: readonly string[], language: Language): Evidence {
  const claims = new Map<string, Claim>();
  lines.forEach((line, index) => {
    for (const { text, strong } of segmentsOf(withStatesNamed(line))) {
      for (const id of shownBy(text, language)) addClaim(claims, id, index, strong);
    }
  });
  const forms = new Map<string, readonly Claim[]>();
  const claimsOf = (id: string) => {
    const known = forms.get(id);
    if (known) return known;
    const found = [...claims].filter(([other]) => sameWord(id, other, language)).map(([, claim]) => claim);
    forms.set(id, found);
    return found;
  };
  return { lineFor: (need) => lineFor(need, claimsOf) };
}

/** The concepts that a text shows: its own, the words inside its phrases, and what is broader. */
export function shownBy(text: string, language: Language): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const concept of conceptsOf(text, language)) {
    for (const id of [concept.id, ...concept.stems, ...broaderThan(concept.id, language)]) ids.add(id);
  }
  return ids;
}

/** The lines that show a concept; `strong` those that show more than the basics of it. */
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

const HOPES =
  /(?<!\p{L})(?:interest(?:ed)? in|willing to|eager to|hope to|learning|considering|enrolled|studying for|reading about|hobby|hobbies|expired|lapsed|planning to|plan to|planned|attended (?:one|a)|one (?:lecture|seminar|workshop)|online course|preparation course|first stage|not|never|no|interesse an|interessiert an|vortrag|geplant|abgelaufen|nur im|nicht|kein\p{L}*|intérêt pour|intéressée? par|expirée?|prévue?|interés (?:en|por)|interesad[oa] en|caducad[oa]|previst[oa]|interesse em|expirad[oa]|intresse\p{L}* (?:av|för)|intresserad|utgånge[nt]|planerad)(?!\p{L})|感兴趣|兴趣|興味|希望/iu;

const BASICS =
  /(?<!\p{L})(?:basics?|beginner|elementary|conversational|school level|a[12]|b1|grundkenntnisse|grundlegend\p{L}*|anfänger|notions|débutant|scolaire|básic[oa]s?|elemental|principiante|iniciante|grundläggande|nybörjare)(?!\p{L})|入门|初级|基礎|初級/iu;

/** A hope colours its clause, a level its item of a list. */
function segmentsOf(line: string): { text: string; strong: boolean }[] {
  const clauses = line.split(/[;；。]|\.\s/).filter((clause) => !HOPES.test(clause));
  return clauses.flatMap((clause) =>
    clause.split(/,(?!\d)|[，、]/).map((text) => ({ text, strong: !BASICS.test(text) })),
  );
}

/** The least share of a chunk's weight that one line must show for the chunk to count. */
const CHUNK_SHARE = 0.6;
/** The least share of a requirement's weight that the lines together must show. */
const NEED_SHARE = 0.6;
/** No part of a requirement weighs more than two words, however many words it is put in. */
const MOST_WEIGHT = 2;

function lineFor(need: Need, claimsOf: (id: string) => readonly Claim[]): number | null {
  let total = 0;
  let shown = 0;
  let best = { line: null as number | null, weight: 0 };
  for (const group of need.groups) {
    const weight = Math.min(MOST_WEIGHT, Math.max(...group.map(weightOf)));
    const found = group
      .map((chunk) => bestLine(chunk, need, claimsOf))
      .reduce((one, other) => (other.share > one.share ? other : one));
    total += weight;
    shown += weight * found.share;
    if (weight * found.share > best.weight) best = { line: found.line, weight: weight * found.share };
  }
  const least = need.exact ? 1 : NEED_SHARE;
  return total > 0 && shown / total >= least - 1e-9 ? best.line : null;
}

function weightOf(chunk: Chunk): number {
  return chunk.reduce((sum, term) => sum + term.weight, 0);
}

function bestLine(
  chunk: Chunk,
  { high, exact }: Need,
  claimsOf: (id: string) => readonly Claim[],
): { line: number | null; share: number } {
  const weights = new Map<number, number>();
  for (const term of chunk) {
    const lines = new Set(claimsOf(term.id).flatMap((claim) => [...(high ? claim.strong : claim.all)]));
    for (const line of lines) weights.set(line, (weights.get(line) ?? 0) + term.weight);
  }
  const [line, weight] = [...weights].reduce<[number | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  );
  const share = weight / weightOf(chunk);
  return share >= (exact ? 1 : CHUNK_SHARE) - 1e-9 ? { line, share } : { line: null, share: 0 };
}

/**
 * Stems that differ only in a longer ending are one word: "administr" and "administ", "dokumentation" and
 * "dokumentiert". The shared beginning must be long, in English longer, where stems are already short.
 */
function sameWord(one: string, other: string, language: Language): boolean {
  if (one === other) return true;
  const least = language === 'en' ? 7 : 6;
  if (one.length < least || other.length < least || one.includes(' ') || other.includes(' ')) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= least && Math.max(one.length, other.length) - shared <= 5;
}
