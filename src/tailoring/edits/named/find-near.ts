import { COMPOUNDING } from '../../../language/equivalents/compounds.ts';
import { Language } from '../../../language/language.ts';
import { type TextToken, tokenize } from '../../../language/tokens.ts';
import type { Resume } from '../../../resume/resume.ts';
import { isTypoOf } from '../../gates/evidence/mended-typo.ts';
import type { Named } from './named.ts';

/**
 * Finds the only section, entry or line whose words come near a name that nothing is called: with a typo, "asistant", or
 * as a part of a compound, "Realschule" of "Realschulabschluss". Null where there is none,
 * or more than one.
 */
export function findNear(name: string, resume: Resume): Named | null {
  const { language } = resume;
  const { words } = tokenize(name, language);
  if (words.length > MAX_NAME_WORDS || !words.some(({ text }) => text.length >= MIN_PART_CHARS)) return null;
  const says = (text: string) => {
    const own = tokenize(text, language).words;
    return words.every((word) => own.some((one) => isNear(word, one, language)));
  };
  const sections = resume.sections.filter(({ kind }) => kind !== 'contact');
  const parts = sections.flatMap((section): Named[] => [
    ...section.entries.flatMap((entry): Named[] =>
      says([entry.organisation, entry.title].map((field) => field?.text).join('\n'))
        ? [{ kind: 'entry', ids: [entry.id] }]
        : entry.lines.filter(({ text }) => says(text)).map(({ id }) => ({ kind: 'line', ids: [id] })),
    ),
    ...section.lines.filter(({ text }) => says(text)).map(({ id }): Named => ({ kind: 'line', ids: [id] })),
  ]);
  const headed = sections
    .filter(({ heading }) => heading && says(heading.text))
    .map(({ id }): Named => ({ kind: 'section', ids: [id] }));
  const [first, ...others] = parts.length > 0 ? parts : headed;
  return others.length === 0 ? (first ?? null) : null;
}

/** A name has no more. */
const MAX_NAME_WORDS = 6;
/** A shorter word is a part of many. */
const MIN_PART_CHARS = 4;

function isNear(word: TextToken, other: TextToken, language: Language): boolean {
  if (word.stem === other.stem) return true;
  if (isTypoOf(word, other, language) || isTypoOf(other, word, language)) return true;
  if (!COMPOUNDING.has(language) || word.lower.length < MIN_PART_CHARS) return false;
  return other.lower.startsWith(word.stem) || other.lower.endsWith(word.lower);
}

/** Returns the name of a section that a word with a typo stands for, "skils"; null for any other. */
export function mendSectionName(name: string): string | null {
  const known = Object.entries(SECTION_NAMES).map(([language, names]) =>
    tokenize(names, Language.parse(language)),
  );
  if (known.some(({ words }) => words.some(({ lower }) => lower === name.toLowerCase()))) return null;
  for (const { words, language } of known) {
    const [word, ...others] = tokenize(name, language).words;
    const mended = words.find((one) => isTypoOf(word, one, language));
    if (mended && others.length === 0) return mended.text;
  }
  return null;
}

/** As people call sections in a wish. */
const SECTION_NAMES: Readonly<Partial<Record<Language, string>>> = {
  en: 'skills experience education summary profile references hobbies interests languages projects certificates certifications',
  de: 'kenntnisse erfahrung berufserfahrung ausbildung profil referenzen hobbys interessen sprachen projekte zertifikate weiterbildung',
  fr: 'compétences expérience formation profil références loisirs langues projets certificats',
  es: 'habilidades experiencia educación formación perfil referencias aficiones idiomas proyectos cursos',
  pt: 'competências experiência educação formação perfil referências passatempos idiomas projetos cursos',
  sv: 'kompetenser erfarenhet utbildning profil referenser intressen språk projekt kurser',
};
