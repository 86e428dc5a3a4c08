import { figuresIn } from '../../../language/numbers/figures.ts';
import { type TermWeight, wordWeight } from '../../../language/term-weight.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import { isCommonName } from './common-names.ts';
import { isGenericDeed, isGenericHead } from './generic-words.ts';

/** A word of an atom, and what it counts for. */
export interface AskedWord {
  /** Its index in the atom. */
  readonly at: number;
  readonly weight: number;
  /** A tool, an abbreviation, a number of a norm: only the name itself says it. */
  readonly name: boolean;
  /** A name that is a word too, such as React, Go or Access: only a capital tells. */
  readonly common: boolean;
}

/** A stretch of the words of an atom. */
export interface AtomPart {
  readonly from: number;
  readonly to: number;
  /** True for one of the examples that stand for a kind: "such as Vend". */
  readonly isExample?: boolean;
}

const WEIGHTS: Readonly<Record<TermWeight, number>> = { empty: 0, light: 0.55, full: 1 };
const NAME_WEIGHT = 1.5;
/** "Manage", "carry out": the thing that is managed says it all. */
const GENERIC_WEIGHT = 0.2;

/** Reads the words of a part of an atom that say something. */
export function askedWords(text: TokenizedText, { from, to }: AtomPart): AskedWord[] {
  return text.words.slice(from, to).flatMap((word, offset): AskedWord[] => {
    const at = from + offset;
    const name = isName(text, at) || isNumberOfName(text, at) || isNorm(text, at);
    const generic = offset === 0 ? isGenericDeed(word.lower) : isGenericHead(word.lower);
    if (isUnit(text, at)) return [];
    const weight = name ? NAME_WEIGHT : generic ? GENERIC_WEIGHT : WEIGHTS[weightOf(text, at)];
    return weight === 0 ? [] : [{ at, weight, name, common: name && isCommonName(word.text) }];
  });
}

/** "12 hr days" asks for no "24 hr care", and "£2m" is no word: what a figure is measured in names nothing. */
function isUnit(text: TokenizedText, at: number): boolean {
  return figuresIn(text).some(
    ({ first, last, unit }) =>
      unit !== null && at <= last && (first < at || (first === at && CURRENCY.test(unit))),
  );
}

/** "ISO 9001", "316 stainless"; "100+ covers" counts. */
function isNumberOfName(text: TokenizedText, at: number): boolean {
  return (
    /^\p{N}{3,}$/u.test(text.words[at]?.lower ?? '') &&
    !figuresIn(text).some(({ first, bound }) => first === at && bound !== 'exact')
  );
}

const CURRENCY = /^[A-Z]{3}$/;

/** True for the number of "OSHA 30", "NR-10" or "Level 3". */
export function isNorm({ words }: TokenizedText, at: number): boolean {
  const before = words[at - 1];
  return (
    /^\p{N}+$/u.test(words[at]?.lower ?? '') &&
    (/^\p{Lu}{2,}$/u.test(before?.text ?? '') || GRADED.test(before?.lower ?? ''))
  );
}

const GRADED =
  /^(?:level|class|grade|stage|part|category|type|edition|stufe|klasse|nivel|nível|classe|grado|nivå|klass)$/;

function weightOf(text: TokenizedText, at: number): TermWeight {
  const word = text.words[at];
  if (!word) return 'empty';
  if (/^\p{N}+$/u.test(word.lower)) {
    const before = text.words[at - 1];
    const graded =
      GRADED.test(before?.lower ?? '') || /^\p{Lu}{2,}$/u.test(before?.text ?? '') || text.words.length === 1;
    return graded || word.lower.length >= 4 ? 'full' : 'empty';
  }
  if (GRADED.test(word.lower) && /^(?:\p{N}+|\p{Lu}{1,2})$/u.test(text.words[at + 1]?.text ?? ''))
    return 'empty';
  // "Track record" says nothing, records and levels of stock do.
  if (/^records?$/.test(word.lower)) return text.words[at - 1]?.lower === 'track' ? 'empty' : 'full';
  if (/^(?:month|quarter|year)$/.test(word.lower) && text.words[at + 1]?.lower === 'end') return 'full';
  if (COUNTRIES.has(word.lower)) return 'light';
  if (word.lower === 'own' && at === 0) return 'light';
  return QUALITIES.has(word.lower) ? 'empty' : wordWeight(word, text.language);
}

/** In a resume they go without saying: "UK VAT returns", "US customs broker". */
const COUNTRIES: ReadonlySet<string> = new Set(['uk', 'u.k', 'us', 'u.s', 'usa', 'u.s.a', 'eu']);

/** How well or how often something is done: lines say so in other words, or don't. */
const QUALITIES = new Set(
  'current valid recognised recognized gültig gültige gültiger gültigen gültiges aktuelle aktueller vigente vigentes válido válida valide giltig giltigt giltiga accurate accurately effective efficient efficiently timely clear clearly appropriate safe safely reliable thorough systematic careful proper properly smooth smoothly complete independent independently confident confidently professional professionally own overall sound everyday individual suitable ordnungsgemäß sorgfältig sorgfältige eigenständig eigenständige selbständig selbstständig selbständige professionelle sichere zuverlässige efficace efficacement autonome rigoureux correctement eficaz eficiente autónomo autônomo correcta correto adequado adecuado monthly weekly daily yearly annual quarterly monatlich monatliche monatlichen wöchentliche wöchentlichen tägliche täglichen jährliche jährlichen mensuel mensuelle mensuelles hebdomadaire quotidien quotidienne annuel mensual mensuales semanal semanales diario diaria diarias anuales mensal mensais semanais diário diária diárias månatlig månatliga veckovis dagliga årlig självständigt självständig effektiv säkert korrekt'.split(
    ' ',
  ),
);

/** A capital inside, a digit among letters, a sign; in English also a capital that doesn't open the atom. */
function isName(text: TokenizedText, at: number): boolean {
  const word = text.words[at];
  if (!word || COUNTRIES.has(word.lower)) return false;
  const isLetter = /^\p{Lu}$/u.test(word.text);
  if (isLetter && at > 0 && GRADED.test(text.words[at - 1]?.lower ?? '')) return true;
  // "A-level".
  if (isLetter && /^levels?$/.test(text.words[at + 1]?.lower ?? '')) return true;
  if (/^\p{Lu}{2,}s?$|\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{Lu}|[+#]$|^\./u.test(word.text)) return true;
  if (!/^\p{Lu}/u.test(word.text) || wordWeight(word, text.language) === 'empty') return false;
  if (text.language === 'de') return text.words.length === 1 && isCommonName(word.text);
  if (text.words.length === 1)
    return (
      isCommonName(word.text) || !/(?:ing|ment|[st]ion|sis|ship|[ae]nce|ity|ness|ics)s?$/.test(word.lower)
    );
  return at > 0;
}
