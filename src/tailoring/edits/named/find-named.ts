import { skillName } from '../../../resume/parse/rows/skills.ts';
import { bodyOf, type Resume, type Section } from '../../../resume/resume.ts';
import { contactPiecesNamed } from '../pieces/contact-pieces.ts';
import { listItemsOf } from '../pieces/list-items.ts';
import { detailNamed, detailsOf, detailsSaying } from '../pieces/personal-details.ts';
import { cleanName, type Hint } from './clean-name.ts';
import { findByPlace } from './find-by-place.ts';
import { findEntriesCalled, findEntriesSaying, findEntriesWith } from './find-entries.ts';
import { findNear, mendSectionName } from './find-near.ts';
import { findMeantSections, findSections, ONE_OF } from './find-sections.ts';
import { equalsIgnoringCase, JOINT, matchesName } from './name-match.ts';
import type { MissingName, Named, NotNamed } from './named.ts';

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
  const found = findEntriesWith(name, resume).filter(({ ids }) => ids.some(isFrom));
  return found.length > 1 ? 'several' : (found[0] ?? null);
}

function findCalled(words: string, resume: Resume): Named | NotNamed {
  const placed = findByPlace(words, resume);
  if (placed !== null) return placed;
  const { name, hint } = cleanName(words);
  if (!/[\p{L}\p{N}]/u.test(name)) return 'nothing';
  const sections = hint === null || hint === 'section' ? findSections(name, hint, resume) : [];
  if (sections.length > 0) return namedSections(sections);
  const called = hint === null || hint === 'entry' ? findEntriesCalled(name, resume) : [];
  const [entry, ...more] = called.length === 0 && hint === 'entry' ? findEntriesWith(name, resume) : called;
  if (entry) return more.length > 0 ? 'several' : entry;
  const found = hint === 'line' ? null : findSkill(name, resume);
  if (found) return found;
  const meant = hint === null || hint === 'section' ? findMeantSections(name, resume) : [];
  const isOne = ONE_OF.test(name) && meant.some(({ lines, entries }) => lines.length + entries.length > 1);
  if (hint === null && !isOne && !/\s/.test(name) && meant.some(({ kind }) => OFTEN_MEANT.has(kind)))
    return namedSections(meant);
  if (REACHED.test(name)) return 'contact';
  // "Data entry" may be what a line says, and is no line about data.
  const lines = findLines(hint === 'entry' ? words : name, hint, resume);
  if (lines) return lines;
  const [header, ...others] = (hint === null ? findEntriesSaying : findEntriesWith)(name, resume);
  if (header) return others.length > 0 ? 'several' : header;
  if (meant.length > 0) return isOne ? 'several' : namedSections(meant);
  if (isOfContact(name, resume)) return 'contact';
  const mended = hint === null || hint === 'section' ? mendSectionName(name) : null;
  const sectionMeant = mended === null ? [] : findMeantSections(mended, resume);
  if (sectionMeant.length > 0) return namedSections(sectionMeant);
  const near = findNear(name, resume);
  return near === null || (hint === 'entry' && near.kind !== 'entry') ? 'nothing' : near;
}

/** The kinds whose names are words of many lines, too: “Experience”. */
const OFTEN_MEANT: ReadonlySet<Section['kind']> = new Set([
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
]);

function namedSections(sections: readonly Section[]): Named | NotNamed {
  const others = sections.filter(({ kind }) => kind !== 'contact');
  return others.length > 0 ? { kind: 'section', ids: others.map(({ id }) => id) } : 'contact';
}

/**
 * Finds what a person may leave out of their own details, too: the address, not how to reach them. A detail that isn't
 * there is nothing else that has its name: "citizenship" isn't the volunteer job that prepared people for a test.
 */
export function findPersonal(words: string, resume: Resume): Named | NotNamed {
  const { name } = cleanName(words);
  const kind = detailNamed(name);
  const details = kind ? detailsOf(kind, resume) : detailsSaying(name, resume);
  if (details.length > 0) return { kind: 'line', ids: details.map(({ id }) => id) };
  const named = findNamed(words, resume);
  if (kind && named !== 'contact') return 'nothing';
  const pieces =
    named === 'nothing' ? contactPiecesNamed(name, matchesName(name, resume.language), resume) : [];
  if (pieces.length > 0) return { kind: 'line', ids: pieces.map(({ id }) => id) };
  return typeof named === 'string' || named.kind !== 'line' ? named : withItems(words, named.ids, resume);
}

/** Names the items of a list in place of all of it: of "English, Russian" a person leaves out Russian. */
function withItems(words: string, ids: readonly string[], { sections, language }: Resume): Named {
  const { name, hint } = cleanName(words);
  const said = hint === 'line' ? [] : sections.flatMap(listItemsOf).filter(matchesName(name, language));
  const called = said.filter(({ text }) => equalsIgnoringCase(text, name));
  const items = called.length > 0 ? called : said;
  return {
    kind: 'line',
    ids: ids.flatMap((id) => {
      const own = items.filter(({ line }) => line.id === id);
      return own.length > 0 ? own.map((item) => item.id) : [id];
    }),
  };
}

/** Finds a name, or else each name of a list: "HACCP and pastry". */
export function findAllNamed(
  words: string,
  resume: Resume,
  find = findNamed,
): { readonly found: Named[]; readonly missing: MissingName[] } {
  const whole = find(words, resume);
  if (typeof whole !== 'string') return { found: [whole], missing: [] };
  const each = words.split(JOINT).map((name) => ({ name: name.trim(), named: find(name, resume) }));
  return {
    found: each.flatMap(({ named }) => (typeof named === 'string' ? [] : named)),
    missing: each.flatMap(({ name, named }) =>
      typeof named === 'string' && name !== '' ? { name, why: named } : [],
    ),
  };
}

/** How a person is reached, as they call it. A photo may be a hobby. */
const REACHED =
  /^(?:e-?mails?(?: address)?|(?:tele|mobile |cell |home |work )?phones?(?: numbers?)?|(?:home|work|mobile|cell)(?: number)?|address|contact(?: details)?|adresse|telefon(?:nummer)?|kontaktdaten|(?:numéro de )?téléphone|coordonnées|(?:número de )?teléfono|dirección|correo|(?:número de )?telefone|endereço|adress|kontaktuppgifter)$/iu;
const NAME = /^(?:names?|photos?|pictures?|foto|bild)$/iu;

/** True for what the contact details say of who the person is and how they are reached. */
function isOfContact(name: string, { contact }: Resume): boolean {
  const own = name.toLowerCase();
  const says = (text: string) => own.length >= MIN_QUOTED_CHARS && text.toLowerCase().includes(own);
  return NAME.test(name) || contact.some(({ kind, text }) => kind !== 'link' && says(text));
}

const MIN_QUOTED_CHARS = 4;

function findSkill(name: string, resume: Resume): Named | null {
  const lines = resume.sections.filter(({ kind }) => kind !== 'contact').flatMap(bodyOf);
  const labelled = lines.filter(({ skills }) => skills && equalsIgnoringCase(skills.label ?? '', name));
  if (labelled.length > 0) return { kind: 'line', ids: labelled.map(({ id }) => id) };
  const items = lines.flatMap(({ skills }) => skills?.items ?? []);
  const named = items.filter(
    ({ id, text }) => equalsIgnoringCase(id, name) || equalsIgnoringCase(skillName(text), name),
  );
  return named.length > 0 ? { kind: 'skill', ids: named.map(({ id }) => id) } : null;
}

/** Finds the items of lists with every word of a name. */
export function namedItems(words: string, { sections, language }: Resume): Named | null {
  const says = matchesName(cleanName(words).name, language);
  const items = sections
    .flatMap(bodyOf)
    .flatMap(({ skills }) => skills?.items ?? [])
    .filter(says);
  return items.length > 0 ? { kind: 'skill', ids: items.map(({ id }) => id) } : null;
}

/** Finds the lines with every word of a name: of a list that has it in one item, that item. */
function findLines(name: string, hint: Hint, resume: Resume): Named | null {
  const says = matchesName(name, resume.language);
  const all = resume.sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap(bodyOf)
    .filter(says);
  // "The A/B test line" is no list that names A/B tests too.
  const sentences = hint === 'line' ? all.filter(({ skills, role }) => !skills && role !== 'skills') : [];
  const lines = sentences.length > 0 ? sentences : all;
  if (lines.length === 0) return null;
  const items = lines.map((line) => (hint === 'line' ? [] : (line.skills?.items.filter(says) ?? [])));
  return {
    kind: items.every(({ length }) => length > 0) ? 'skill' : 'line',
    ids: lines.flatMap((line, at): string[] =>
      items[at]?.length ? items[at].map(({ id }) => id) : [line.id],
    ),
  };
}
