import { skillsIn } from '../parse/skills.ts';
import type { Line, Resume, Section } from '../resume.ts';
import type { JsonSection } from './json-resume.ts';
import { basicsOf, type JsonBasics } from './json-resume-basics.ts';
import { type Facts, factsOf } from './json-resume-facts.ts';
import { jsonSectionOf } from './json-resume-sections.ts';

type Item = Record<string, string | string[]>;

/** A JSON Resume 1.0.0 as it is exported: only what is there, dates in ISO 8601. */
export type ExportedJsonResume = { readonly $schema: string; readonly basics: JsonBasics } & {
  readonly [section in JsonSection]?: readonly Item[];
};

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * A resume as JSON Resume. Nothing that it says is lost: what has no field of its own goes where it fits, into a
 * summary, the highlights or a name. A section that the schema does not know becomes projects whose `type` is its
 * heading. Dates that ISO 8601 cannot say ("Summer 2022") stay in words in the summary; an open end is an absent
 * `endDate`. Headings of sections that the schema knows are not repeated.
 */
export function toJsonResume(resume: Resume): ExportedJsonResume {
  const lists = new Map<JsonSection, Item[]>();
  const add = (section: JsonSection, items: readonly Item[]) => {
    const filled = items.filter((item) => Object.keys(item).length > 0);
    if (filled.length > 0) lists.set(section, [...(lists.get(section) ?? []), ...filled]);
  };
  for (const section of resume.sections) {
    if (section.kind === 'contact' || section.kind === 'summary') continue;
    const name = jsonSectionOf(section);
    if (name) add(name, itemsOf(section, name));
    else add('projects', unknownSection(section));
  }
  return { $schema: SCHEMA, basics: basicsOf(resume), ...Object.fromEntries(lists) };
}

function itemsOf(section: Section, name: JsonSection): Item[] {
  const loose = section.lines.flatMap((line) => looseItems(line, name));
  const entries = section.entries.map((entry) => ITEMS[name](factsOf(entry, name === 'education')));
  return [...loose, ...entries];
}

/** How an entry's facts are named in each list. */
const ITEMS: Record<JsonSection, (facts: Facts) => Item> = {
  work: ({ organisation, title, place, start, end, url, highlights, rest }) =>
    item({
      name: organisation,
      location: place,
      position: title,
      url,
      startDate: start,
      endDate: end,
      summary: rest,
      highlights,
    }),
  volunteer: ({ organisation, title, place, start, end, url, highlights, rest }) =>
    item({
      organization: organisation,
      position: title,
      url,
      startDate: start,
      endDate: end,
      summary: [place, ...rest],
      highlights,
    }),
  education: ({ organisation, title, place, start, end, url, highlights, rest, labels }) => {
    const { studyType, area } = degree(title);
    const courses = [place ?? '', ...rest, ...highlights];
    return item({
      institution: organisation,
      url,
      area,
      studyType,
      startDate: start,
      endDate: end,
      score: labels.score,
      courses,
    });
  },
  awards: (facts) => ({
    ...item({ title: facts.title, date: dateOf(facts), awarder: facts.organisation }),
    ...item({ summary: remarks(facts, facts.url) }),
  }),
  certificates: (facts) => {
    const { title, url, organisation } = facts;
    return item({
      name: [title, ...remarks(facts)].filter(Boolean).join(' · '),
      date: dateOf(facts),
      url,
      issuer: organisation,
    });
  },
  publications: (facts) =>
    item({
      name: facts.title,
      publisher: facts.organisation,
      releaseDate: dateOf(facts),
      url: facts.url,
      summary: remarks(facts),
    }),
  references: (facts) =>
    item({
      name: facts.title,
      reference: [facts.organisation, ...remarks(facts, facts.url)].filter(Boolean).join('\n'),
    }),
  projects: ({ organisation, title, place, start, end, url, highlights, rest, labels }) =>
    item({
      name: title,
      description: [place, ...rest],
      highlights,
      keywords: labels.keywords,
      startDate: start,
      endDate: end,
      url,
      roles: labels.roles,
      entity: organisation,
      type: labels.type,
    }),
  skills: (facts) => item({ name: facts.title, keywords: remarks(facts, facts.url) }),
  languages: (facts) => item({ language: facts.title, fluency: remarks(facts, facts.url).join(' ') }),
  interests: (facts) => item({ name: facts.title, keywords: remarks(facts, facts.url) }),
};

function dateOf({ start, end }: Facts): string | undefined {
  return end ?? start;
}

/** All that is said of an entry besides its name, its date and whose it is; `url` where the list has no place for one. */
function remarks({ place, highlights, rest }: Facts, url = ''): string[] {
  return [place ?? '', url, ...rest, ...highlights].filter((text) => text !== '');
}

/** "BSc in Nursing" and "BSc, Nursing" say a kind of study and an area. */
function degree(title: string | undefined): { studyType: string | undefined; area: string | undefined } {
  const found = /^(?<studyType>[^,]+?)(?:\sin\s|,\s)(?<area>.+)$/iu.exec(title ?? '')?.groups;
  return found ? { studyType: found.studyType, area: found.area } : { studyType: title, area: undefined };
}

/** A line that belongs to no entry, as an item of its list. */
function looseItems(line: Line, name: JsonSection): Item[] {
  switch (name) {
    case 'skills':
      return [skillItem(line)];
    case 'interests':
      return listItems(line, 'name');
    case 'languages':
      return listItems(line, 'language');
    case 'certificates':
    case 'projects':
      return [item({ name: line.text })];
    case 'education':
      return [item({ courses: [line.text] })];
    case 'awards':
      return [item({ title: line.text })];
    case 'publications':
      return [item({ name: line.text })];
    case 'references':
      return [item({ reference: line.text })];
    case 'work':
    case 'volunteer':
      return [item({ summary: line.text })];
  }
}

function skillItem({ text, skills }: Line): Item {
  if (!skills) return item({ name: text });
  const keywords = skills.items.map((skill) => skill.text);
  if (skills.label === null) return keywords.length === 1 ? skillName(keywords[0]) : item({ keywords });
  return { ...skillName(skills.label), ...item({ keywords }) };
}

function skillName(text: string | undefined): Item {
  const { name, detail } = bracketsOff(text);
  return item({ name, level: detail });
}

/** "Cello, chess" are two interests; "English: native" and "English (native)" a language and how well. */
function listItems({ text }: Line, key: 'name' | 'language'): Item[] {
  const list = skillsIn(text);
  if (!list) return [item({ [key]: text })];
  if (list.label !== null) {
    const { label, items } = list;
    return [
      key === 'name'
        ? item({ name: label, keywords: [...items] })
        : item({ language: label, fluency: items.join(', ') }),
    ];
  }
  if (key === 'name') return list.items.map((name) => item({ name }));
  return list.items.map((each) => {
    const { name, detail } = bracketsOff(each);
    return item({ language: name, fluency: detail });
  });
}

function bracketsOff(text: string | undefined): { name: string | undefined; detail: string | undefined } {
  const found = /^(?<name>.+) \((?<detail>[^()]+)\)$/u.exec(text ?? '')?.groups;
  return { name: found?.name ?? text, detail: found?.detail };
}

/** A section of the person's own kind: each entry a project of that type, the loose lines one more. */
function unknownSection(section: Section): Item[] {
  const type = section.heading?.text ?? 'Other';
  const highlights = section.lines.map((line) => line.text);
  const loose = highlights.length > 0 ? [item({ name: type, type, highlights })] : [];
  const entries = section.entries.map((entry) => ({ ...ITEMS.projects(factsOf(entry, false)), type }));
  const empty = loose.length + entries.length === 0 && section.heading ? [item({ name: type, type })] : [];
  return [...loose, ...entries, ...empty];
}

/** What is there of it. Parts of a summary are paragraphs. */
function item(values: Record<string, string | readonly (string | undefined)[] | undefined>): Item {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]): [string, string | string[]][] => {
      if (value === undefined || typeof value === 'string') return value ? [[key, value]] : [];
      const filled = value.filter((each) => each !== undefined && each !== '') as string[];
      if (filled.length === 0) return [];
      return [[key, PARAGRAPHS.has(key) ? filled.join('\n') : filled]];
    }),
  );
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['summary', 'description']);
