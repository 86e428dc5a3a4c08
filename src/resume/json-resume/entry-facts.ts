import { splitWords } from '../../language/split-words.ts';
import { isLoneLabel } from '../parse/rows/header-labels.ts';
import type { Entry, EntryField, Line } from '../resume.ts';
import { isoDate } from './iso-date.ts';

/** An entry in the terms of JSON Resume. `rest` has the texts that fit no field, in order. */
export interface EntryFacts {
  readonly organisation: string | undefined;
  readonly title: string | undefined;
  readonly place: string | undefined;
  /** ISO 8601. */
  readonly start: string | undefined;
  /** ISO 8601; undefined where it is open, or is no such date. */
  readonly end: string | undefined;
  readonly url: string | undefined;
  readonly highlights: readonly string[];
  readonly rest: readonly string[];
  readonly labels: {
    readonly score?: string;
    readonly type?: string;
    readonly roles?: string[];
    readonly keywords?: string[];
  };
}

/**
 * Reads an entry in the terms of JSON Resume. `scored` for education, where a line such as "GPA: 3.8" is the score;
 * elsewhere labels such as "Keywords: …" are read.
 */
export function readEntryFacts(entry: Entry, scored: boolean): EntryFacts {
  const start = isoDateOf(entry.start);
  const end = isoDateOf(entry.end);
  const shown = [entry.organisation, entry.title, entry.place, start ? entry.start : null];
  const ends = end || (entry.start && OPEN_END.test(entry.end?.text ?? '')) ? [entry.end] : [];
  const fields = [...shown, ...ends].filter((field) => field !== null);
  const rest = entry.header.flatMap((line) => restOf(line, fields));
  const facts = { url: undefined as string | undefined, labels: {} as Record<string, string> };
  const highlights: string[] = [];
  for (const { role, text } of entry.lines) {
    const label = role === 'text' ? labelOf(text, scored) : null;
    if (label && facts.labels[label.key] === undefined) facts.labels[label.key] = label.value;
    else if (role === 'text' && facts.url === undefined && URL_ALONE.test(text)) facts.url = text;
    else if (role === 'text') rest.push(text);
    else highlights.push(text);
  }
  const { score, type, roles, keywords } = facts.labels;
  return {
    organisation: entry.organisation?.text,
    title: entry.title?.text,
    place: entry.place?.text,
    start,
    end,
    url: facts.url,
    highlights,
    rest,
    labels: {
      ...(score ? { score } : {}),
      ...(type ? { type } : {}),
      ...(roles ? { roles: roles.split(', ') } : {}),
      ...(keywords ? { keywords: keywords.split(', ') } : {}),
    },
  };
}

const URL_ALONE = /^(?:https?:\/\/|www\.)\S+$/iu;

/** An open end, for which JSON Resume has no `endDate`. */
const OPEN_END =
  /^(?:present|current|currently|now|ongoing|today|date|heute|aktuell|jetzt|gegenwärtig|laufend|aujourd['’]?hui|présent|actuel(?:lement)?|en cours|ce jour|(?:la )?actualidad|actual|(?:el )?presente|hoy|la fecha|atual|atualmente|hoje|(?:o )?momento|nuvarande|pågående|idag|nu|至今|现在|現在|目前|今|在职|在職中)$/iu;

function isoDateOf(field: EntryField | null): string | undefined {
  return isoDate(field?.text ?? '') ?? undefined;
}

const LABELS: readonly (readonly ['score' | 'type' | 'roles' | 'keywords', RegExp, boolean])[] = [
  ['score', /^(?:score|gpa|grade|note|nota|betyg)\s?:\s/iu, true],
  ['type', /^type\s?:\s/iu, false],
  ['roles', /^roles?\s?:\s/iu, false],
  ['keywords', /^(?:keywords|technologies|tech stack|stack|tools)\s?:\s/iu, false],
];

function labelOf(text: string, scored: boolean): { key: string; value: string } | null {
  for (const [key, pattern, ofStudies] of LABELS) {
    const label = ofStudies === scored ? pattern.exec(text)?.[0] : undefined;
    if (label !== undefined) return { key, value: text.slice(label.length) };
  }
  return null;
}

/** Returns the parts of a header line besides the fields read from it. */
function restOf(line: Line, fields: readonly EntryField[]): string[] {
  const own = fields.filter((field) => field.line === line.id).sort((a, b) => b.text.length - a.text.length);
  const left = own.reduce((text, field) => text.replace(field.text, () => '\t'), line.text);
  return left
    .split(/\t|\s[|•]\s|\s[·–—]\s/u)
    .map((part) => part.replace(/^[\s,;:|•·()–—@-]+|(?<![\s,;:|•·()–—@-])[\s,;:|•·()–—@-]+$/gu, ''))
    .filter((part) => splitWords(part).length > 0 && !(own.length > 0 && isLoneLabel(part)));
}
