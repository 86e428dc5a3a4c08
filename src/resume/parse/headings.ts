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
export function headingMeaning(text: string, language: Language | null = null): HeadingMeaning | null {
  if (text.length > 120) return null;
  const key = keyOf(text);
  if (key === '' || key.length > 60) return null;
  return (
    wholeMeaning(key, language) ??
    spacedOutMeaning(text) ??
    compoundMeaning(key, language) ??
    qualifiedMeaning(key) ??
    pairMeaning(key, language)
  );
}

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
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s+/, '')
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

/** Reads "Honors-Awards" and "Profil Kompetenzen": two headings with nothing between them. */
function pairMeaning(key: string, language: Language | null): HeadingMeaning | null {
  return meaningOfParts(/^\S+ \S+$/u.test(key) ? key.split(' ') : [], language);
}

function meaningOfParts(parts: readonly string[], language: Language | null): HeadingMeaning | null {
  const meanings = parts.map((part) => wholeMeaning(part, language) ?? qualifiedMeaning(part));
  const [first] = meanings;
  return parts.length > 1 && first && meanings.every(Boolean) ? first : null;
}

/** Reads "Clinical Experience" and "Selected Publications": a heading with one or two adjectives. */
function qualifiedMeaning(key: string): HeadingMeaning | null {
  const words = key.split(' ');
  for (let taken = 1; taken <= 2 && taken < words.length; taken++) {
    if (!words.slice(0, taken).every((word) => QUALIFIERS.has(word))) return null;
    const meaning = inLanguage(DICTIONARY.get(words.slice(taken).join(' ')) ?? [], 'en');
    if (meaning?.languages.includes('en')) return { kind: meaning.kind, languages: ['en'] };
  }
  return null;
}

/**
 * Guesses the kind of a section from one telling word of a heading that is in no list: "Where I have worked", "Cards and
 * Tickets". Only for lines that look like headings.
 */
export function guessKind(text: string): SectionKind {
  const key = keyOf(text.slice(0, 80));
  return TELLING_WORDS.find(([, words]) => words.test(key))?.[0] ?? 'other';
}

/** The first that matches decides: "Courses and Experience" are rather courses. */
const TELLING_WORDS: readonly [SectionKind, RegExp][] = [
  ['contact', /(?<!\p{L})(?:contact|kontakt|contato|contacto|coordonnées)(?!\p{L})/u],
  [
    'other',
    /(?<!\p{L})(?:award|prize|honou?r|interest|hobb|publication|reference|referee|membership|patent|grant|talk|outside|beyond|auszeichnung|preis|interesse|referenz|publikation|prix|loisir|premio|prêmio|interes|utmärkelse|intresse|referens)/u,
  ],
  ['languages', /(?<!\p{L})(?:languages|sprachen|sprachkenntnisse|langues|idiomas|línguas|språk)(?!\p{L})/u],
  [
    'certifications',
    /(?<!\p{L})(?:certif|certs?(?!\p{L})|licen[cs]e|licensure|accredit|permit|zertifik|lizenz|fortbildung|weiterbildung|habilitation|certificad|licenç|certifik|behörighet|cursos?(?!\p{L})|courses?(?!\p{L})|training)/u,
  ],
  ['projects', /(?<!\p{L})(?:projects?|portfolio|projekte?n?|projets?|proyectos?|projetos?)(?!\p{L})/u],
  [
    'education',
    /(?<!\p{L})(?:educat|school|academic|degree|studies|studied|qualification|ausbildung|schul|studium|bildung|études|formation|diplôme|educación|formación|estudios|educação|formação|estudos|utbildning|skol)/u,
  ],
  [
    'experience',
    /(?<!\p{L})(?:experience|employment|employe|work(?:ed|ing)?(?!\p{L})|career|jobs?(?!\p{L})|internship|volunt|berufs|erfahrung|werdegang|praktik|ehrenamt|expérience|parcours|stages?(?!\p{L})|bénévol|experiencia|trayectoria|empleo|voluntari|experiência|trajetória|emprego|estágio|erfarenhet|anställning|ideell)/u,
  ],
  [
    'skills',
    /(?<!\p{L})(?:skill|expertise|competenc|proficienc|strength|technolog|tools?(?!\p{L})|toolbox|kenntnis|fähigkeit|kompetenz|stärken|compétence|savoir|outils|atouts|habilidad|competencia|conocimiento|herramientas|habilidade|competência|conhecimento|ferramentas|kompetens|färdighet|kunskap)/u,
  ],
  [
    'summary',
    /(?<!\p{L})(?:summary|profile|about|objective|statement|profil|über mich|résumé|à propos|qui suis|resumen|perfil|sobre|objetivo|resumo|sammanfattning|om mig)(?!\p{L})/u,
  ],
];

const QUALIFIERS: ReadonlySet<string> = new Set(
  `my additional relevant related professional selected other recent current previous past prior key core main
  general academic teaching research clinical nursing culinary technical industry industrial military civilian
  leadership management volunteer volunteering community educational practical working career personal notable
  major special significant administrative legal medical healthcare hospitality kitchen welding trade field
  international domestic artistic creative performance performing studio exhibition design editorial writing
  top essential freelance consulting business sales customer digital computer it software programming laboratory lab scientific
  language communication interpersonal transferable early further formal higher peer-reviewed reviewed refereed
  student pastoral ministry sports athletic coaching classroom patient operational tactical engineering finance
  financial accounting marketing social public featured pertinent earlier some board full-time part-time`.split(
    /\s+/,
  ),
);
