import type { Language } from '../../language/language.ts';
import { isUnspaced } from '../../language/split-words.ts';
import { stemsOf } from '../../language/tokens.ts';
import { guessKind, headingMeaning } from '../../resume/parse/headings.ts';
import type { Entry, Line, Resume, Section } from '../../resume/resume.ts';
import { bornOn, detailNamed, detailsOf } from './personal-details.ts';

/** What a person's words name: a section, an entry, a skill wherever it's listed, or the lines that say so. */
export type Named =
  | { readonly kind: 'section'; readonly ids: readonly [string] }
  | { readonly kind: 'entry'; readonly ids: readonly [string]; readonly section: Section }
  | { readonly kind: 'skill' | 'line'; readonly ids: readonly string[] };

/** Why nothing was found, or nothing that may be moved. */
export type NotNamed = 'contact' | 'nothing' | 'several';

/**
 * Finds what a person names: by its id, its heading or kind in any language, its employer, project or title, its skill; or
 * by the words of a line. A job that is only called by a word of its header counts where it is said to be a job, or where
 * no line says that word. Pure.
 */
export function findNamed(words: string, resume: Resume): Named | NotNamed {
  const found = findCalled(words, resume);
  if (found !== 'nothing' && found !== 'several') return found;
  const dated = DATED.exec(words);
  return dated?.groups?.year
    ? (findDated(words.slice(0, dated.index), dated.groups.year, resume) ?? found)
    : found;
}

/** "The Northbeam job from 2021". */
const DATED = /\s(?:from|in|of|since|aus|von|seit|de|desde|från)\s(?<year>(?:19|20)\d\d)$/iu;

/** Finds the only entry that is called so and has the year in its dates. */
function findDated(words: string, year: string, resume: Resume): Named | NotNamed | null {
  const { name } = cleanName(words);
  const entries = resume.sections.flatMap((section) => section.entries);
  const isFrom = (id: string) =>
    entries.some(
      (entry) => entry.id === id && [entry.start, entry.end].some((date) => date?.text.includes(year)),
    );
  const found = findEntries(name, 'entry', resume).filter(({ ids }) => isFrom(ids[0]));
  return found.length > 1 ? 'several' : (found[0] ?? null);
}

function findCalled(words: string, resume: Resume): Named | NotNamed {
  const { name, hint } = cleanName(words);
  if (!/[\p{L}\p{N}]/u.test(name)) return 'nothing';
  const section = hint === null || hint === 'section' ? findSection(name, hint, resume) : null;
  if (section) return section.kind === 'contact' ? 'contact' : { kind: 'section', ids: [section.id] };
  const entry = hint === null || hint === 'entry' ? findEntries(name, hint, resume) : [];
  if (entry.length > 1) return 'several';
  if (entry[0]) return entry[0];
  const found = hint === 'line' ? null : findSkill(name, resume);
  const lines = found ?? findLines(name, hint, resume);
  if (lines) return lines;
  const [header, ...others] = findEntries(name, 'entry', resume);
  if (header) return others.length > 0 ? 'several' : header;
  const meant = findMeantSection(name, resume);
  if (meant) return { kind: 'section', ids: [meant.id] };
  return CONTACT.test(name) ? 'contact' : 'nothing';
}

/** What a person says that something is. */
type Hint = 'section' | 'entry' | 'line' | null;

/**
 * Finds what a person may leave out of their own details, too: the address, not how to reach them. A detail that isn't
 * there is nothing else that has its name: "citizenship" isn't the volunteer job that prepared people for a test.
 */
export function findPersonal(words: string, resume: Resume): Named | NotNamed {
  const { name } = cleanName(words);
  const kind = detailNamed(name);
  const details = kind ? detailsOf(kind, resume) : bornOn(name, resume);
  if (details.length > 0) return { kind: 'line', ids: details.map(({ id }) => id) };
  const named = findNamed(words, resume);
  return kind && named !== 'contact' ? 'nothing' : named;
}

/** Finds a name, or else each name of a list: "HACCP and pastry". */
export function findAllNamed(
  words: string,
  resume: Resume,
  find = findNamed,
): { readonly found: Named[]; readonly missing: string[] } {
  const whole = find(words, resume);
  if (typeof whole !== 'string') return { found: [whole], missing: [] };
  const each = words.split(JOINT).map((name) => ({ name: name.trim(), named: find(name, resume) }));
  return {
    found: each.flatMap(({ named }) => (typeof named === 'string' ? [] : named)),
    missing: each.flatMap(({ name, named }) => (typeof named === 'string' && name !== '' ? name : [])),
  };
}

/** Removes articles, quotes and words such as "skill": "the “pastry” skill" is "pastry". */
function cleanName(words: string): { readonly name: string; readonly hint: Hint } {
  let name = words.trim();
  let hint: Hint = null;
  for (const [kind, pattern] of HINTS) {
    const bare = name.replace(pattern, '');
    if (bare === name || !/[\p{L}\p{N}]/u.test(bare)) continue;
    name = bare.trim();
    hint ??= kind;
  }
  return { name: name.replace(/^["'“”‘’«»„]+|(?<!["'“”‘’«»„])["'“”‘’«»„]+$/gu, '').trim(), hint };
}

const ARTICLE =
  /^(?:the|my|all|any|this|die|der|den|das|dem|meine[nmrs]?|mein|le|la|les|mon|ma|mes|el|los|las|mis?|o|a|os|as|meus?|minhas?|min|mitt|mina)\s+|^l['’]/iu;

const HINTS: readonly (readonly [Hint, RegExp])[] = [
  [null, ARTICLE],
  [
    'line',
    /^(?:lines?|bullets?(?: points?)?|points?|sentences?|zeilen?|punkte?|sätze?|satz|lignes?|points?|phrases?|líneas?|puntos?|linhas?|pontos?|raden|raderna|punkten|punkterna)\s+(?:about|on|with|for|that says?|saying|which says|über|zu[mr]?|mit|sur|avec|à propos d[eu]|sobre|con|com|om|med)\s+/iu,
  ],
  [
    'entry',
    /^(?:jobs?|roles?|positions?|posts?|work|time|internships?|degrees?|projects?|entry|stelle|arbeit|job|praktikum|studium|projekt(?:et)?|poste|emploi|stage|projet|trabajo|puesto|proyecto|trabalho|emprego|cargo|projeto|jobbet|tjänsten)\s+(?:at|with|for|as|in|from|called|named|bei[m]?|als|chez|à|comme|en|de|como|na|no|på|hos|som)\s+/iu,
  ],
  [null, ARTICLE],
  [
    'section',
    /(?<!\s)\s+(?:sections?|parts?|abschnitt|sektionen|avsnittet)$|^(?:section|sección|seção|secção|rubrique|abschnitt|avsnittet)\s+/iu,
  ],
  ['line', /(?<!\s)\s+(?:lines?|bullets?(?: points?)?|zeilen?)$/iu],
  ['entry', /(?<!\s)\s+(?:entry|entries|jobs?|roles?|positions?|internships?|job|stelle|jobbet)$/iu],
  [null, /(?<!\s)\s+skills?$/iu],
];

const CONTACT =
  /^(?:names?|e-?mails?(?: address)?|(?:tele|mobile )?phones?(?: number)?|address|contact(?: details)?|photos?|adresse|telefon(?:nummer)?|kontaktdaten|téléphone|coordonnées|teléfono|dirección|correo|telefone|endereço|adress|kontaktuppgifter)$/iu;

const equalsIgnoringCase = (one: string | undefined, other: string) =>
  one?.toLowerCase() === other.toLowerCase();

function findSection(name: string, hint: Hint, { sections, language }: Resume): Section | null {
  const headed = (text: string | undefined) => text?.replace(/[:：]\s*$/, '');
  const exact = sections.find(
    ({ id, kind, heading }) =>
      equalsIgnoringCase(id, name) ||
      equalsIgnoringCase(headed(heading?.text), name) ||
      equalsIgnoringCase(kind, name),
  );
  if (exact) return exact;
  const says = matchesName(name, language);
  const alike = sections.filter(
    ({ kind, heading }) => heading !== null && (kind === 'other' || hint === 'section') && says(heading),
  );
  if (alike.length === 1) return alike[0] ?? null;
  return hint === 'section' ? findMeantSection(name, { sections, language }) : null;
}

/** Finds the only section of the kind that a heading of any language means: "Berufserfahrung", "work history". */
function findMeantSection(name: string, { sections, language }: Pick<Resume, 'sections' | 'language'>) {
  const meant = JOINT.test(name) ? null : headingMeaning(name, language);
  if (
    !meant ||
    THEME.test(name) ||
    meant.kind !== guessKind(name) ||
    meant.kind === 'other' ||
    meant.kind === 'contact'
  )
    return null;
  const alike = sections.filter(({ kind, heading }) => heading !== null && kind === meant.kind);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** May be a heading, and is more often what a wish wants stressed. */
const THEME = /^(?:leadership|service|community|involvement|teaching|training|management|engagement)$/iu;

/** Parts several names: "Skills and Education". */
export const JOINT = /[,;&]|\s(?:and|or|und|oder|et|ou|y|e|och|eller)\s/iu;

function findEntries(name: string, hint: Hint, resume: Resume): Extract<Named, { kind: 'entry' }>[] {
  const all = resume.sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap((section) => section.entries.map((entry) => ({ section, entry })));
  const names = ({ id, organisation, title }: Entry) => [id, organisation?.text, title?.text];
  const exact = all.filter(({ entry }) => names(entry).some((text) => equalsIgnoringCase(text, name)));
  const says = matchesName(name, resume.language);
  const found =
    exact.length > 0 || hint !== 'entry' ? exact : all.filter(({ entry }) => entry.header.some(says));
  return found.map(({ section, entry }) => ({ kind: 'entry', ids: [entry.id], section }));
}

function findSkill(name: string, resume: Resume): Named | null {
  const lines = resume.sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap(({ lines: own, entries }) => [...own, ...entries.flatMap((entry) => entry.lines)]);
  const labelled = lines.filter(({ skills }) => skills && equalsIgnoringCase(skills.label ?? '', name));
  if (labelled.length > 0) return { kind: 'line', ids: labelled.map(({ id }) => id) };
  const items = lines.flatMap(({ skills }) => skills?.items ?? []);
  const named = items.filter(
    ({ id, text }) => equalsIgnoringCase(id, name) || equalsIgnoringCase(withoutLevel(text), name),
  );
  return named.length > 0 ? { kind: 'skill', ids: named.map(({ id }) => id) } : null;
}

/** "DATEV (very good)" is called "DATEV". */
const withoutLevel = (text: string) => text.replace(/(?<!\s)\s+\([^()]{1,60}\)$/u, '');

/** Finds the items of lists with every word of a name. */
export function namedItems(words: string, { sections, language }: Resume): Named | null {
  const says = matchesName(cleanName(words).name, language);
  const items = sections
    .flatMap(({ lines, entries }) => [...lines, ...entries.flatMap((entry) => entry.lines)])
    .flatMap(({ skills }) => skills?.items ?? [])
    .filter(says);
  return items.length > 0 ? { kind: 'skill', ids: items.map(({ id }) => id) } : null;
}

function findLines(name: string, hint: Hint, resume: Resume): Named | null {
  const says = matchesName(name, resume.language);
  const all = resume.sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap((section) => [...section.lines, ...section.entries.flatMap((entry) => entry.lines)])
    .filter(says);
  // "The A/B test line" is no list that names A/B tests too.
  const sentences = hint === 'line' ? all.filter(({ skills, role }) => !skills && role !== 'skills') : [];
  const lines = sentences.length > 0 ? sentences : all;
  return lines.length > 0 ? { kind: 'line', ids: lines.map(({ id }) => id) } : null;
}

/** Matches the line's own id, or a line with every word of the name in any form; a name without spaces as it stands. */
function matchesName(
  name: string,
  language: Language,
): (line: Pick<Line, 'text'> & { readonly id: string }) => boolean {
  const named = stemsOf(name, language);
  return ({ id, text }) => {
    if (equalsIgnoringCase(id, name)) return true;
    if (isUnspaced(name.charAt(0))) return text.includes(name);
    const stems = new Set(stemsOf(text.replace(HIGH_SCHOOL, 'High School'), language));
    return named.length > 0 && named.every((stem) => stems.has(stem));
  };
}

/** As schools are called in lists: "Evergreen Valley HS". */
const HIGH_SCHOOL = /(?<![\p{L}\p{N}.])H\.?S\.?(?![\p{L}\p{N}])/gu;
