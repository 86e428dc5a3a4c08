import { Language } from '../../../language/language.ts';
import { SectionKind } from '../../resume.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { headingWord, KINDS_BY_RANK } from './heading-nouns.ts';
import { phraseWords } from './heading-phrases.ts';
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
export function headingMeaning(text: string, language: Language | null = null): HeadingMeaning | null {
  if (text.length > 120) return null;
  const key = keyOf(withoutRemark(text));
  if (key === '' || key.length > 60) return null;
  return (
    wholeMeaning(key, language) ??
    spacedOutMeaning(text) ??
    compoundMeaning(key, language) ??
    composedMeaning(key)
  );
}

/** Returns a heading without the remark behind it: "Work History (most recent first)", "EMPLOYMENT (LAST 15 YEARS)". */
export function withoutRemark(text: string): string {
  return text.replace(REMARK, '');
}

const REMARK = /(?<=\p{L}\s)\((?:\p{Ll}|\p{Lu}{2})[\p{L}\d\s,.'’-]{2,40}\):?$/u;

/** True for a heading that says no more than that contact details follow: "Contact", but not "Emergency contact". */
export function isContactHeading(text: string): boolean {
  return (wholeMeaning(keyOf(text), null) ?? spacedOutMeaning(text))?.kind === 'contact';
}

/** The meanings of a heading: "Presentation" is a talk in English, and a profile in Swedish. */
const DICTIONARY = dictionary();

function dictionary(): ReadonlyMap<string, readonly HeadingMeaning[]> {
  const found = new Map<string, { kind: SectionKind; languages: Language[] }[]>();
  for (const language of Language.options) {
    for (const kind of SectionKind.options) {
      for (const heading of HEADING_WORDS[language][kind]?.split('|') ?? []) {
        const meanings = found.get(keyOf(heading)) ?? [];
        const same = meanings.find((meaning) => meaning.kind === kind);
        if (same) same.languages.push(language);
        else found.set(keyOf(heading), [...meanings, { kind, languages: [language] }]);
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
    .replace(/^(?:\d{1,2}|[ivx]{1,4})(?:[.)]|\s?[–—-])\s+/, '')
    .replace(/(?:(?<!\s)\s+)?[&+]\s*/g, ' and ')
    .replace(/^[^\p{L}]+|(?<![^\p{L}\p{M})])[^\p{L}\p{M})]+$/gu, '')
    .replace(/[-–_]/g, ' ')
    .replace(/(?<=[\p{Script=Han}\p{Script=Katakana}])\s+(?=[\p{Script=Han}\p{Script=Katakana}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Reads a heading that is in the list, however its compounds are written: "Extra-Curricular Activities", "Skillset". */
function wholeMeaning(key: string, language: Language | null): HeadingMeaning | null {
  const solid = key.length >= MIN_SOLID_CHARS ? SOLID.get(key.replaceAll(' ', '')) : undefined;
  return inLanguage(DICTIONARY.get(key) ?? solid ?? [], language);
}

function inLanguage(meanings: readonly HeadingMeaning[], language: Language | null): HeadingMeaning | null {
  const own = meanings.find(({ languages }) => language !== null && languages.includes(language));
  const [first] = meanings;
  return own ?? (first ? { ...first, languages: meanings.flatMap(({ languages }) => languages) } : null);
}

/** Shorter words may meet by chance: "in fo". */
const MIN_SOLID_CHARS = 8;

/** Reads "E X P E R I E N C E" and "W O R K   H I S T O R Y": single letters with spaces between. */
function spacedOutMeaning(text: string): HeadingMeaning | null {
  if (!/^(?:[\p{L}&]\s+){3,}[\p{L}&]$/u.test(text.trim())) return null;
  const letters = keyOf(text.replace(/\s+/g, ''));
  return SOLID.get(letters)?.[0] ?? null;
}

const SOLID: ReadonlyMap<string, readonly HeadingMeaning[]> = new Map(
  [...DICTIONARY].map(([key, meaning]) => [key.replaceAll(' ', ''), meaning]),
);

/** Reads "Education and Certifications": every part is a heading, and the first gives the kind. */
function compoundMeaning(key: string, language: Language | null): HeadingMeaning | null {
  const parts = key
    .split(/(?<!\s)\s+(?:and|und|et|y|e|och)\s+|(?:(?<!\s)\s+)?[,/・|]\s*|与|和|及|と/u)
    .filter(Boolean);
  return meaningOfParts(parts, language);
}

function meaningOfParts(parts: readonly string[], language: Language | null): HeadingMeaning | null {
  const meanings = parts.map((part) => wholeMeaning(part, language) ?? composedMeaning(part));
  const [first] = meanings;
  if (parts.length < 2 || !first || !meanings.every((one) => one !== null)) return null;
  // "Training and Education" has degrees in it.
  const degrees = meanings.find(({ kind }) => kind === 'education');
  return first.kind === 'certifications' && degrees ? degrees : first;
}

/**
 * Reads "Clinical Experience", "Relevante Berufserfahrung", "Profil Kompetenzen" and "Where I have worked": headings
 * of words that are used in no other way there. The most telling decides.
 */
function composedMeaning(key: string): HeadingMeaning | null {
  const words = key.split(/[ /|]+|(?<=\b[dlj]['’])/u);
  const phrase = phraseWords(words);
  if (!phrase && (words.length > MAX_COMPOSED_WORDS || JOINT.test(key) || namesJob(words))) return null;
  const said = phrase ?? words.map(headingWord);
  const kind = mostTelling(said);
  return kind && !said.includes(null) ? { kind, languages: [] } : null;
}

function mostTelling(said: readonly ReturnType<typeof headingWord>[]): SectionKind | undefined {
  const found = KINDS_BY_RANK.find((one) => said.includes(one));
  // "School and courses since" has degrees in it.
  return found === 'certifications' && said.includes('education') ? 'education' : found;
}

/** "Schule und": the rest of the heading is on the next line. */
const JOINT = /(?<!\p{L})(?:and|und|et|y|e|och|of|de|des|für|for|in|en|em|i|à|to|the|with|mit)$/u;

/** True for "Project Executive" and "Técnico de proyectos". */
function namesJob([first = '', second = '', ...more]: readonly string[]): boolean {
  const isJob = (word: string) =>
    titleOrOrganisation(word, false) === 1 && headingWord(word) !== 'experience';
  return isJob(more.at(-1) ?? second) || (/^(?:de|du|des|do|da|of|em|en)$/u.test(second) && isJob(first));
}

const MAX_COMPOSED_WORDS = 5;

/**
 * Guesses the kind of a section from one telling word of a heading that has others, too: "Cards and Tickets". Only for
 * lines that look like headings.
 */
export function guessKind(text: string): SectionKind {
  return tellingKind(text) ?? 'other';
}

/** The kind that one word of a heading tells; null where none does. */
export function tellingKind(text: string): SectionKind | null {
  const said = keyOf(text.slice(0, 80))
    .split(/[^\p{L}\p{M}']+/u)
    .map(headingWord);
  return headingMeaning(text)?.kind ?? mostTelling(said) ?? null;
}
