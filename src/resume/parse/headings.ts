import { Language } from '../../language/language.ts';
import { SectionKind } from '../resume.ts';
import { HEADING_WORDS } from './heading-words.ts';

/** The kind of section that a heading begins, and the languages in which it is used. */
export interface HeadingMeaning {
  readonly kind: SectionKind;
  readonly languages: readonly Language[];
}

/**
 * Returns the meaning of a section heading, or null. Knows "Work Experience:", "E X P E R I E N C E", "2. Skills",
 * "EDUCATION & CERTIFICATIONS", "Clinical Experience", "Experience (continued)". Does not judge whether the line can be
 * a heading.
 */
export function headingMeaning(text: string): HeadingMeaning | null {
  if (text.length > 120) return null;
  const key = keyOf(text);
  if (key === '' || key.length > 60) return null;
  return DICTIONARY.get(key) ?? spacedOutMeaning(text) ?? compoundMeaning(key) ?? qualifiedMeaning(key);
}

const DICTIONARY = dictionary();

function dictionary(): ReadonlyMap<string, HeadingMeaning> {
  const found = new Map<string, { kind: SectionKind; languages: Language[] }>();
  for (const language of Language.options) {
    for (const kind of SectionKind.options) {
      for (const heading of HEADING_WORDS[language][kind]?.split('|') ?? []) {
        const key = keyOf(heading);
        const known = found.get(key);
        if (known) known.languages.push(language);
        else found.set(key, { kind, languages: [language] });
      }
    }
  }
  return found;
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(
      /\((?:cont(?:inued|'d|\.)?|fortsetzung|suite|continuación|continuação|forts\.?)\)|(?<=\s)continued$/g,
      '',
    )
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+/, '')
    .replace(/(?:(?<!\s)\s+)?[&+]\s*/g, ' and ')
    .replace(/^[^\p{L}]+|(?<![^\p{L}\p{M})])[^\p{L}\p{M})]+$/gu, '')
    .replace(/[-–_]/g, ' ')
    .replace(/(?<=[\p{Script=Han}\p{Script=Katakana}])\s+(?=[\p{Script=Han}\p{Script=Katakana}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Reads "E X P E R I E N C E" and "W O R K   H I S T O R Y": single letters with spaces between. */
function spacedOutMeaning(text: string): HeadingMeaning | null {
  if (!/^(?:[\p{L}&]\s+){3,}[\p{L}&]$/u.test(text.trim())) return null;
  const letters = keyOf(text.replace(/\s+/g, ''));
  return SOLID.get(letters) ?? null;
}

const SOLID: ReadonlyMap<string, HeadingMeaning> = new Map(
  [...DICTIONARY].map(([key, meaning]) => [key.replaceAll(' ', ''), meaning]),
);

/** Reads "Education and Certifications": every part is a heading, and the first gives the kind. */
function compoundMeaning(key: string): HeadingMeaning | null {
  const parts = key
    .split(/(?<!\s)\s+(?:and|und|et|y|e|och)\s+|(?:(?<!\s)\s+)?[,/・|]\s*|与|和|及|と/u)
    .filter(Boolean);
  const meanings = parts.map((part) => DICTIONARY.get(part) ?? qualifiedMeaning(part));
  const [first] = meanings;
  return parts.length > 1 && first && meanings.every(Boolean) ? first : null;
}

/** Reads "Clinical Experience" and "Selected Publications": a heading with one or two adjectives. */
function qualifiedMeaning(key: string): HeadingMeaning | null {
  const words = key.split(' ');
  for (let taken = 1; taken <= 2 && taken < words.length; taken++) {
    if (!words.slice(0, taken).every((word) => QUALIFIERS.has(word))) return null;
    const meaning = DICTIONARY.get(words.slice(taken).join(' '));
    if (meaning?.languages.includes('en')) return { kind: meaning.kind, languages: ['en'] };
  }
  return null;
}

const QUALIFIERS: ReadonlySet<string> = new Set(
  `my additional relevant related professional selected other recent current previous past prior key core main
  general academic teaching research clinical nursing culinary technical industry industrial military civilian
  leadership management volunteer volunteering community educational practical working career personal notable
  major special significant administrative legal medical healthcare hospitality kitchen welding trade field
  international domestic artistic creative performance performing studio exhibition design editorial writing
  freelance consulting business sales customer digital computer it software programming laboratory lab scientific
  language communication interpersonal transferable early further formal higher peer-reviewed reviewed refereed
  student pastoral ministry sports athletic coaching classroom patient operational tactical engineering finance
  financial accounting marketing social public featured pertinent earlier some board full-time part-time`.split(
    /\s+/,
  ),
);
