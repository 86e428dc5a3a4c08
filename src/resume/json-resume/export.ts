import { findSkills } from '../parse/rows/skills.ts';
import type { Line, Resume, Section } from '../resume.ts';
import { basicsOf, type JsonBasics } from './basics.ts';
import { type EntryFacts, readEntryFacts } from './entry-facts.ts';
import type { JsonSection } from './json-resume.ts';
import { jsonSectionOf } from './sections.ts';

type JsonItem = Record<string, string | string[]>;

/** A JSON Resume 1.0.0 as exported: no empty values, dates in ISO 8601. */
export type ExportedJsonResume = { readonly $schema: string; readonly basics: JsonBasics } & {
  readonly [section in JsonSection]?: readonly JsonItem[];
};

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * Converts a resume to JSON Resume without losing anything: what has no field of its own goes where it fits, into a
 * summary, the highlights or a name. A section outside the schema becomes projects whose `type` is its heading. Dates
 * that are no ISO 8601 dates ("Summer 2022") stay in words in the summary. An open end has no `endDate`. Headings of
 * known sections are not repeated.
 */
export function toJsonResume(resume: Resume): ExportedJsonResume {
  const lists = new Map<JsonSection, JsonItem[]>();
  const add = (section: JsonSection, items: readonly JsonItem[]) => {
    const filled = items.filter((item) => Object.keys(item).length > 0);
    if (filled.length > 0) lists.set(section, [...(lists.get(section) ?? []), ...filled]);
  };
  for (const section of resume.sections) {
    if (section.kind === 'contact' || section.kind === 'summary') continue;
    const name = jsonSectionOf(section);
    if (name) add(name, itemsOf(section, name));
    else add('projects', otherSectionItems(section));
  }
  return { $schema: SCHEMA, basics: basicsOf(resume), ...Object.fromEntries(lists) };
}

function itemsOf(section: Section, name: JsonSection): JsonItem[] {
  const loose = section.lines.flatMap((line) => looseItems(line, name));
  const entries = section.entries.map((entry) => ITEMS[name](readEntryFacts(entry, name === 'education')));
  return [...loose, ...entries];
}

/** How each list names the parts of an entry. */
const ITEMS: Record<JsonSection, (facts: EntryFacts) => JsonItem> = {
  work: ({ organisation, title, place, start, end, url, highlights, rest }) =>
    jsonItem({
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
    jsonItem({
      organization: organisation,
      position: title,
      url,
      startDate: start,
      endDate: end,
      summary: [place, ...rest],
      highlights,
    }),
  education: ({ organisation, title, place, start, end, url, highlights, rest, labels }) => {
    const { studyType, area } = splitDegree(title);
    const courses = [place ?? '', ...rest, ...highlights];
    return jsonItem({
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
    ...jsonItem({ title: facts.title, date: dateOf(facts), awarder: facts.organisation }),
    ...jsonItem({ summary: remainingTexts(facts, facts.url) }),
  }),
  certificates: (facts) => {
    const { title, url, organisation } = facts;
    return jsonItem({
      name: [title, ...remainingTexts(facts)].filter(Boolean).join(' · '),
      date: dateOf(facts),
      url,
      issuer: organisation,
    });
  },
  publications: (facts) =>
    jsonItem({
      name: facts.title,
      publisher: facts.organisation,
      releaseDate: dateOf(facts),
      url: facts.url,
      summary: remainingTexts(facts),
    }),
  references: (facts) =>
    jsonItem({
      name: facts.title,
      reference: [facts.organisation, ...remainingTexts(facts, facts.url)].filter(Boolean).join('\n'),
    }),
  projects: ({ organisation, title, place, start, end, url, highlights, rest, labels }) =>
    jsonItem({
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
  skills: (facts) => jsonItem({ name: facts.title, keywords: remainingTexts(facts, facts.url) }),
  languages: (facts) =>
    jsonItem({ language: facts.title, fluency: remainingTexts(facts, facts.url).join(' ') }),
  interests: (facts) => jsonItem({ name: facts.title, keywords: remainingTexts(facts, facts.url) }),
};

function dateOf({ start, end }: EntryFacts): string | undefined {
  return end ?? start;
}

/** Lists everything about an entry besides title, date and organisation; `url` where the list has no field for it. */
function remainingTexts({ place, highlights, rest }: EntryFacts, url = ''): string[] {
  return [place ?? '', url, ...rest, ...highlights].filter((text) => text !== '');
}

/** Splits "BSc in Nursing" and "BSc, Nursing" into a kind of study and an area. */
function splitDegree(title: string | undefined): { studyType: string | undefined; area: string | undefined } {
  const found = /^(?<studyType>[^,]+?)(?:\sin\s|,\s)(?<area>.+)$/iu.exec(title ?? '')?.groups;
  return found ? { studyType: found.studyType, area: found.area } : { studyType: title, area: undefined };
}

/** Converts a line outside any entry to items of its list. */
function looseItems(line: Line, name: JsonSection): JsonItem[] {
  switch (name) {
    case 'skills':
      return [skillItem(line)];
    case 'interests':
      return listItems(line, 'name');
    case 'languages':
      return listItems(line, 'language');
    case 'certificates':
    case 'projects':
      return [jsonItem({ name: line.text })];
    case 'education':
      return [jsonItem({ courses: [line.text] })];
    case 'awards':
      return [jsonItem({ title: line.text })];
    case 'publications':
      return [jsonItem({ name: line.text })];
    case 'references':
      return [jsonItem({ reference: line.text })];
    case 'work':
    case 'volunteer':
      return [jsonItem({ summary: line.text })];
  }
}

function skillItem({ text, skills }: Line): JsonItem {
  if (!skills) return jsonItem({ name: text });
  const keywords = skills.items.map((skill) => skill.text);
  if (skills.label === null) return keywords.length === 1 ? skillName(keywords[0]) : jsonItem({ keywords });
  return { ...skillName(skills.label), ...jsonItem({ keywords }) };
}

function skillName(text: string | undefined): JsonItem {
  const { name, detail } = splitBrackets(text);
  return jsonItem({ name, level: detail });
}

/**
 * Splits a line into items: "Cello, chess" are two interests; "English: native" and "English (native)" are a language
 * and its level.
 */
function listItems({ text }: Line, key: 'name' | 'language'): JsonItem[] {
  const list = findSkills(text);
  if (!list) return [jsonItem({ [key]: text })];
  if (list.label !== null) {
    const { label, items } = list;
    return [
      key === 'name'
        ? jsonItem({ name: label, keywords: [...items] })
        : jsonItem({ language: label, fluency: items.join(', ') }),
    ];
  }
  if (key === 'name') return list.items.map((name) => jsonItem({ name }));
  return list.items.map((each) => {
    const { name, detail } = splitBrackets(each);
    return jsonItem({ language: name, fluency: detail });
  });
}

function splitBrackets(text: string | undefined): { name: string | undefined; detail: string | undefined } {
  const found = /^(?<name>.+) \((?<detail>[^()]+)\)$/u.exec(text ?? '')?.groups;
  return { name: found?.name ?? text, detail: found?.detail };
}

/** Converts a section outside the schema: each entry to a project of that type, the loose lines to one more. */
function otherSectionItems(section: Section): JsonItem[] {
  const type = section.heading?.text ?? 'Other';
  const highlights = section.lines.map((line) => line.text);
  const loose = highlights.length > 0 ? [jsonItem({ name: type, type, highlights })] : [];
  const entries = section.entries.map((entry) => ({ ...ITEMS.projects(readEntryFacts(entry, false)), type }));
  const empty =
    loose.length + entries.length === 0 && section.heading ? [jsonItem({ name: type, type })] : [];
  return [...loose, ...entries, ...empty];
}

/** Drops empty values. Joins the parts of a summary as paragraphs. */
function jsonItem(values: Record<string, string | readonly (string | undefined)[] | undefined>): JsonItem {
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
