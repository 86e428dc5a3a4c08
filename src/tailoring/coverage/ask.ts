import type { Language } from '../../language/language.ts';
import { type TextToken, type TokenizedText, tokenize } from '../../language/tokens.ts';
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
  const parts = partsOf(text, OR_ANYWHERE.test(words));
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
  const plain = (EXPLAINED.exec(words)?.[1] ?? words).replace(ASIDES, ' ');
  return language === 'de' ? plain.replace(WORK_ENDINGS, '$1') : plain;
}

/** "Windows: proficient use and troubleshooting", "WCAG (we test with real readers)": what is explained. */
const EXPLAINED = /^\s*([^:(]{1,60}?)\s?(?::\s|\([^()]*\)\s*$)/;

const WORK_ENDINGS =
  /(?<!\p{L})(\p{L}{3,30}?)s?(?:wesen|kenntnisse|erfahrung|erfahrungen|tätigkeit|tätigkeiten|aufgaben|arbeit|arbeiten)(?!\p{L})/gu;

/** "or equivalent", "or similar": anything that comes close would do, which no line can prove. */
const ASIDES =
  /[,(]?\s?\b(?:or|oder|ou|o|eller)\s(?:(?:an?|un|une|uma|eine?n?|another|other|ett?)\s)?(?:(?:the|das|lo|le|el)\s)?(?:equivalent|equal|similar|comparable|better|more|above|higher|related\b|vergleichbar\w*|ähnlich\w*|gleichwertig\w*|höher\w*|équivalent\w*|similaire\w*|supérieur\w*|equivalente\w*|parecid\w*|motsvarande|liknande|jämförbar\w*)(?:(?:\s(?!in\b|en\b|im\b|em\b|inom\b)[\p{L}-]{2,20}){1,2}(?=\s*(?:[,;.)]|$)))?\)?/giu;

const BASIC =
  /(?<!\p{L})(?:basics?|beginner|elementary|conversational|grundkenntnisse|grundlagen|notions|bases|débutant|básic[oa]s?|nociones|noções|grundläggande|grunder)(?!\p{L})/iu;

const ADVANCED =
  /(?<!\p{L})(?:advanced|expert\w*|fluen\w*|confident|confidently|proficien\w*|strong|solid|excellent|good|high standard|production level|professional|experienced|level [2-9]|sicher\w*|sehr gut\w*|gute?r?|fortgeschritten\w*|fundiert\w*|verhandlungssicher\w*|fließend\w*|avanc\w+|maîtrise|bonne?s?|courant\w*|avanzad\w+|dominio|alto|fluid\w+|avançad\w+|fluente|domínio|goda?|avancerad\w*|flytande|mycket)(?!\p{L})/iu;

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

const OR_ANYWHERE = /(?<!\p{L})(?:or|oder|ou|o|eller)(?!\p{L})/iu;

/** Splits a text at "or", at the commas of a list that ends with it, and at a slash between words. */
function partsOf(text: TokenizedText, hasOr: boolean): AtomPart[] {
  const parts: AtomPart[] = [];
  let from = 0;
  for (const [at, word] of text.words.entries()) {
    const previous = text.words[at - 1];
    const between = previous ? text.raw.slice(previous.end, word.start) : '';
    const slash = /\s?\/\s?$/.test(between) && !/^(?:in|innen|a|o|e|s|frau|mann)$/.test(word.lower);
    if (OR[text.language].test(word.lower) && at > 0) {
      parts.push({ from, to: at });
      from = at + 1;
    } else if (
      (hasOr && /^\s?,\s$/.test(between)) ||
      (slash && (previous?.lower.length ?? 0) > 2 && word.lower.length > 2)
    ) {
      parts.push({ from, to: at });
      from = at;
    }
  }
  parts.push({ from, to: text.words.length });
  return parts.filter((part) => part.to > part.from);
}

/** In "food or drink companies" the last word belongs to both, in "PGCE or CertEd" none does. */
function alternativesOf(text: TokenizedText, parts: readonly AtomPart[]): Alternative[] {
  const [first, ...others] = parts.map((part) => askedWords(text, part));
  const left = first ?? [];
  const found = [left];
  for (const right of others) {
    const isName = right.some(({ name }) => name);
    const swapped = [...left.slice(0, -1), ...right];
    if (left.length === 0 || isName || left.length === 1) {
      found.push(right);
      if (left.length === 1 && right.length > 1 && !isName) found.push([...left, ...right.slice(1)]);
    } else found.push(swapped);
  }
  return found.filter((words) => words.length > 0).map((words) => ({ words, head: headOf(text, words) }));
}

/** Returns the text of a word of an atom. */
export function askedToken(ask: Ask, { at }: AskedWord): TextToken | undefined {
  return ask.text.words[at];
}
