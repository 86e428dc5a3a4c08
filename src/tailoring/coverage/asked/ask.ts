import { meaningsIn } from '../../../language/equivalents/equivalents.ts';
import type { Language } from '../../../language/language.ts';
import { type TextToken, type TokenizedText, tokenize } from '../../../language/tokens.ts';
import { type AskedWord, type AtomPart, askedWords } from './asked-words.ts';
import { headOf } from './head-word.ts';

/** One way to meet an atom: "Python or Go" has two. */
export interface Alternative {
  readonly words: readonly AskedWord[];
  /** The index of the word that names the thing itself: "drawings" of "reading electrical drawings". */
  readonly head: number;
}

/** What an atom asks for. */
export interface Ask {
  readonly text: TokenizedText;
  readonly alternatives: readonly Alternative[];
  /** True where the basics are enough: it asks for no more. */
  readonly basic: boolean;
  /** True where it asks for more than somebody who has just begun has. */
  readonly advanced: boolean;
  /** True where it asks for work with others: that they are named shows it. */
  readonly withOthers: boolean;
}

/** Reads what an atom asks for. */
export function readAsk(atom: string, language: Language): Ask {
  const words = atom.replace(/\s+/g, ' ').trim();
  const text = tokenize(plainWords(words, language), language);
  const parts = partsOf(text, OR_ANYWHERE.test(words) || OR_ANYWHERE.test(text.raw));
  return {
    text,
    alternatives: alternativesOf(text, parts),
    basic: BASIC.test(words),
    advanced: ADVANCED.test(words),
    withOthers: WITH_OTHERS.test(words),
  };
}

/** Removes what no line can prove, and from German compounds what only says that it is work: "Mahnwesen". */
function plainWords(words: string, language: Language): string {
  const named = (language === 'en' ? words : words.replace(BOTH_GENDERS, '')).replace(
    SHORTENED,
    (whole, long: string, short: string) =>
      isShortFor(short, long, language) ? `${long} ${OR_WORDS[language] ?? ''} ${short}` : whole,
  );
  const plain = (EXPLAINED.exec(named)?.[1] ?? named).replace(ASIDES, ' ').replace(IN_DATE, ' ');
  return language === 'de' ? plain.replace(WORK_ENDINGS, '$1') : plain;
}

/** "Fachangestellte/r", "Bilanzbuchhalter (m/w/d)", "assistant(e)", "encargado/a": whichever the person is. */
const BOTH_GENDERS =
  /(?<=\p{L}{3})(?:(?:\/-?|[*:_·])(?:in|innen|r|n|e|es|ne|trice|euse|ère|a|as|ora)|\((?:in|innen|r|e|es|ne|trice|euse|a|as)\))(?!\p{L})|\s?\((?:[mwfdxh]\/){1,2}[mwfdxh]\)/giu;

/** "Windows: proficient use and troubleshooting", "WCAG (we test with real readers)": what is explained. */
const EXPLAINED = /^\s*([^:(]{1,60}?)\s?(?::\s|\([^()]*\)\s*$)/;

/** By its letters, or because a table knows it: the "IHK" of "Bilanzbuchhalter (IHK)" only says who examines. */
function isShortFor(short: string, long: string, language: Language): boolean {
  const initials = long.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  return initials.join('') === short || meaningsIn(tokenize(short, language)).size > 0;
}

/** "référencement naturel (SEO)": the abbreviation says the same. */
const SHORTENED = /^([^()]{1,80}?)\s?\(([\p{Lu}\p{N}]{2,6})\)\s*$/u;
const OR_WORDS: Readonly<Partial<Record<Language, string>>> = {
  en: 'or',
  de: 'oder',
  fr: 'ou',
  es: 'o',
  pt: 'ou',
  sv: 'eller',
};

const WORK_ENDINGS =
  /(?<!\p{L})(\p{L}{3,30}?)s?(?:wesen|kenntnisse|erfahrung|erfahrungen|tätigkeit|tätigkeiten|aufgaben|arbeit|arbeiten)(?!\p{L})/gu;

/** "or equivalent", "or similar": anything that comes close would do, which no line can prove. */
const ASIDES =
  /[,(]?\s?\b(?:or|oder|ou|o|eller)\s(?:(?:an?|un|une|uma|eine?n?|another|other|ett?)\s)?(?:(?:the|das|lo|le|el)\s)?(?:equivalent|equal|similar|comparable|better|more|above|higher|related\b|vergleichbar\w*|ähnlich\w*|gleichwertig\w*|höher\w*|équivalent\w*|similaire\w*|supérieur\w*|equivalente\w*|parecid\w*|motsvarande|liknande|jämförbar\w*)(?:(?:\s(?!in\b|en\b|im\b|em\b|inom\b)[\p{L}-]{2,20}){1,2}(?=\s*(?:[,;.)]|$)))?\)?/giu;

/** Papers say so by their year. */
const IN_DATE = /(?<!\p{L})(?:in[- ]date|up[- ]to[- ]date|à jour|en cours de validité|en vigor)(?!\p{L})/giu;

const BASIC =
  /(?<!\p{L})(?:basics?|beginner|elementary|conversational|grundkenntnisse|grundlagen|notions|bases|débutant|básic[oa]s?|nociones|noções|grundläggande|grunder)(?!\p{L})/iu;

const ADVANCED =
  /(?<!\p{L})(?:advanced|expert\w*|fluen\w*|confident|confidently|proficien\w*|strong|solid|excellent|good|high standard|production level|professional|experienced|level [2-9]|sicher\w*|sehr gut\w*|gute?r?|fortgeschritten\w*|fundiert\w*|verhandlungssicher\w*|fließend\w*|avanc\p{L}+|maîtrise|bonne?s?|courant\w*|avanzad\w+|dominio|alto|fluid\w+|avançad\w+|fluente|domínio|goda?|avancerad\w*|flytande|mycket)(?!\p{L})/iu;

const WITH_OTHERS =
  /(?<!\p{L})(?:(?:work|collaborat|partner|engag|communicat|coordinat|cooperat|interact|relation|contact)\p{L}* (?:\p{L}+ ){0,2}(?:with|across|alongside)|liais\p{L}+|support\p{L}*|report(?:ing)? to|attend\p{L}*|observ\p{L}*|shadow\p{L}*|zusammenarbeit\p{L}*|abstimm\p{L}+ mit|coll?abor\p{L}+|travail(?:ler)? avec|trabaj\p{L}+ con|trabalh\p{L}+ com|samarbet\p{L}*|arbeta med)(?!\p{L})/iu;

const OR: Readonly<Record<Language, RegExp>> = {
  en: /^or$/,
  de: /^(?:oder|bzw|or)$/,
  fr: /^ou$/,
  es: /^[ou]$/,
  pt: /^ou$/,
  sv: /^(?:eller|or)$/,
  zh: /^或$/,
  ja: /^(?:または|又は)$/,
};

const AND = /^(?:and|und|et|y|e|och)$/;
const OR_ANYWHERE = /(?<!\p{L})(?:or|oder|ou|o|eller)(?!\p{L})/iu;

/** "A cloud POS such as Vend": an example is enough. How many words say that examples follow. */
function examplesAt({ words, raw }: TokenizedText, at: number): number {
  const found = at === 0 ? null : EXAMPLES.exec(raw.slice(words[at]?.start));
  if (found === null) return 0;
  const end = (words[at]?.start ?? 0) + found[0].length;
  return words.filter(({ start }, index) => index >= at && start < end).length;
}

const EXAMPLES =
  /^(?:such as|e\.g\.|like|for example|for instance|wie z\.\s?b\.|z\.\s?b\.|wie|comme|tel(?:le)?s? que|par exemple|como|por ejemplo|por exemplo|t\.\s?ex\.|såsom|exempelvis)(?=\s)/iu;

/** Splits a text at "or", at the commas of a list that ends with it, and at a slash between words. */
function partsOf(text: TokenizedText, hasOr: boolean): AtomPart[] {
  const parts: AtomPart[] = [];
  let from = 0;
  let isExample = false;
  for (const [at, word] of text.words.entries()) {
    if (at < from) continue;
    const examples = isExample ? 0 : examplesAt(text, at);
    if (examples > 0) {
      parts.push({ from, to: at });
      from = at + examples;
      isExample = true;
      continue;
    }
    const previous = text.words[at - 1];
    const between = previous ? text.raw.slice(previous.end, word.start) : '';
    const slash = /\s?\/\s?$/.test(between) && !/^(?:in|innen|a|o|e|s|frau|mann)$/.test(word.lower);
    if (OR[text.language].test(word.lower) && at > 0) {
      parts.push({ from, to: at, isExample });
      from = at + 1;
    } else if (
      ((hasOr || isExample) && /^\s?,\s$/.test(between)) ||
      (isExample && AND.test(word.lower)) ||
      (slash && (previous?.lower.length ?? 0) > 2 && word.lower.length > 2)
    ) {
      parts.push({ from, to: at, isExample });
      from = at;
    }
  }
  parts.push({ from, to: text.words.length, isExample });
  return parts.filter((part) => part.to > part.from);
}

/** In "food or drink companies" the last word belongs to both, in "PGCE or CertEd" none does. */
function alternativesOf(text: TokenizedText, parts: readonly AtomPart[]): Alternative[] {
  const [first, ...others] = parts.map((part) => ({ ...part, asked: askedWords(text, part) }));
  const left = first?.asked ?? [];
  const found = [left];
  for (const { asked: right, isExample } of others) {
    const isName = right.some(({ name }) => name);
    const swapped = [...left.slice(0, -1), ...right];
    if (isExample || left.length === 0 || isName || left.length === 1) {
      found.push(right);
      if (left.length === 1 && right.length > 1 && !isName && !isExample)
        found.push([...left, ...right.slice(1)]);
    } else found.push(swapped);
  }
  return found.filter((words) => words.length > 0).map((words) => ({ words, head: headOf(text, words) }));
}

/** Returns the text of a word of an atom. */
export function askedToken(ask: Ask, { at }: AskedWord): TextToken | undefined {
  return ask.text.words[at];
}
