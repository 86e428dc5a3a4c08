import { indexRelatedWords, type RelatedWords } from '../../../language/equivalents/related-words.ts';
import { rememberTexts } from '../../../language/remember-texts.ts';
import { wordWeight } from '../../../language/term-weight.ts';
import { type TokenizedText, tokenize } from '../../../language/tokens.ts';
import type { Entry, Line, LineId, Resume, Section } from '../../../resume/resume.ts';
import {
  claimedPieces,
  isLeisureHeading,
  isObjectiveHeading,
  isRefereeHeading,
  type Mastery,
} from './claimed-pieces.ts';
import { fitsAbove } from './column-width.ts';
import { periodIn } from './periods.ts';

/** What a word of a line stands for: itself, or part of the name of an employer or a school. */
export type WordUse = Mastery | 'organisation';

/** A line of a resume as the judge reads it, or a part of one that says something of its own. */
export interface ClaimedLine {
  readonly id: LineId;
  readonly text: TokenizedText;
  /** What each word claims. */
  readonly uses: readonly WordUse[];
  readonly section: Section;
  readonly entry: Entry | null;
  /** True for a list of skills, where a lower case name is a name too. */
  readonly isList: boolean;
  readonly isHeader: boolean;
  /** The first line of the job that it belongs to, read as an entry or headed by a line with dates. */
  readonly job: LineId | null;
  /** True for what the person added in their own words. */
  readonly isFact: boolean;
}

/** The lines of a resume that may show something, and an index of their words. */
export interface ClaimedLines {
  readonly resume: Resume;
  readonly lines: readonly ClaimedLine[];
  readonly words: RelatedWords;
}

/** Reads the lines of a resume once, however many atoms are judged against it. */
export function readClaimedLines(resume: Resume): ClaimedLines {
  const known = READ.get(resume);
  if (known) return known;
  const lines = withJobs(resume.sections.flatMap((section) => sectionLines(section, resume)));
  const read = { resume, lines, words: indexRelatedWords(lines.map(({ text }) => text)) };
  READ.set(resume, read);
  return read;
}

const READ = new WeakMap<Resume, ClaimedLines>();

/** Reads something in a line once, however many atoms ask for it. */
export function onceALine<T>(read: (line: ClaimedLine) => T): (line: ClaimedLine) => T {
  const known = new WeakMap<ClaimedLine, { readonly value: T }>();
  return (line) => {
    const found = known.get(line) ?? { value: read(line) };
    known.set(line, found);
    return found.value;
  };
}

/** A job that was not read as an entry goes from a line with its dates to the next heading or such line. */
function withJobs(lines: readonly Omit<ClaimedLine, 'job'>[]): ClaimedLine[] {
  let headed: LineId | null = null;
  let section: Section | undefined;
  return lines.map((line) => {
    if (line.section !== section && line.section.heading) headed = null;
    section = line.section;
    const [first] = line.entry?.header ?? [];
    if (first) headed = null;
    else if (WITH_JOBS.has(line.section.kind) && periodIn(line.text.raw)) headed = line.id;
    return { ...line, job: first?.id ?? headed };
  });
}

const WITH_JOBS: ReadonlySet<Section['kind']> = new Set(['contact', 'summary', 'experience', 'other']);

function sectionLines(section: Section, resume: Resume): Omit<ClaimedLine, 'job'>[] {
  const heading = section.heading?.text ?? '';
  if (isLeisureHeading(heading) || isObjectiveHeading(heading) || isRefereeHeading(heading)) return [];
  let leisure = false;
  const claimed: Omit<ClaimedLine, 'job'>[] = [];
  const add = (line: Line, entry: Entry | null, isHeader: boolean) => {
    leisure ||= line.role === 'text' && !/[.:]/.test(line.text) && isLeisureHeading(line.text);
    if (leisure) return;
    for (const text of statementsIn(line, resume)) {
      const statement = { ...line, text };
      if (!isAddress(statement, resume))
        claimed.push(claimedLine(statement, { section, entry, isHeader, resume }));
    }
  };
  for (const line of section.lines) add(line, null, false);
  for (const entry of section.entries) {
    for (const line of entry.header) add(line, entry, true);
    for (const line of entry.lines) add(line, entry, false);
  }
  return claimed;
}

/** "… | British citizen": a part of a contact line that is no address, no number and no name. */
function saysMore(part: string): boolean {
  return /(?:^|[\s(])\p{Ll}{3,}/u.test(part) && !/\d{3}|\S@\S|\S\.\p{Ll}{2,}(?:\/|\s*$)/u.test(part);
}

/** A name, an address, a phone number: nobody shows a skill by living in Access Road. */
function isAddress({ text, role, id }: Line, { contact }: Resume): boolean {
  if (
    /\S@\S|^\W*(?:address|anschrift|adresse|direcci[oó]n|endereço|adress|tel(?:efon|éfono|efone)?|phone|name|nombre|nome|nom|namn)\s*[:.]/iu.test(
      text,
    )
  )
    return !SEPARATED.test(text) || (/^\S*@|\d{5}/.test(text) && !text.split(SEPARATED).some(saysMore));
  if (contact.some((field) => field.kind === 'name' && field.line === id && field.text === text)) return true;
  return (
    role === 'contact' &&
    contact.some(
      (field) =>
        field.line === id && field.kind !== 'name' && field.kind !== 'link' && text.includes(field.text),
    ) &&
    !SEPARATED.test(text)
  );
}

const SEPARATED = /[|·•]|\s[—–]\s/;

function claimedLine(
  line: Line,
  {
    section,
    entry,
    isHeader,
    resume,
  }: { section: Section; entry: Entry | null; isHeader: boolean; resume: Resume },
): Omit<ClaimedLine, 'job'> {
  const { text, pieces } = readText(line.text, resume.language);
  const organisation = isHeader && section.kind !== 'certifications' ? organisationIn(line, entry) : '';
  const from = organisation === '' ? -1 : text.raw.indexOf(organisation);
  let piece = 0;
  const uses = text.words.map(({ start }): WordUse => {
    while ((pieces[piece]?.end ?? Number.POSITIVE_INFINITY) <= start) piece += 1;
    const claim = pieces[piece]?.claim ?? 'held';
    return claim === 'held' && from >= 0 && start >= from && start < from + organisation.length
      ? 'organisation'
      : claim;
  });
  return {
    id: line.id,
    text,
    uses,
    section,
    entry,
    isHeader,
    isFact: line.role === 'fact',
    isList: line.role === 'skills' || isListed(line.text),
  };
}

/** What the words of a line claim, wherever it stands. */
const readText = rememberTexts((line, language) => {
  const text = tokenize(line, language);
  return { text, pieces: claimedPieces(text.raw) };
});

/**
 * Splits a line where a reader joined lines of which each says something of its own: the first word of the next would have
 * fitted on the one before, which doesn't end with "of" or "used". Where the width is that of the page and not of the
 * line's own rows, the next must have a capital, too, and in German all nouns have one. What is denied there would else
 * be claimed: so a line with a marker is one statement.
 */
function statementsIn({ text, sources }: Line, resume: Resume): string[] {
  const first = resume.sources[sources[0] ?? -1]?.trim() ?? '';
  if (sources.length < 2 || !text.startsWith(first)) return [text];
  const ownWidth = Math.max(...sources.map((source) => resume.sources[source]?.trim().length ?? 0));
  const statements: string[] = [];
  let start = 0;
  let end = 0;
  let before = sources[0] ?? -1;
  for (const source of sources) {
    const own = resume.sources[source]?.trim() ?? '';
    const at = text.indexOf(own, end);
    if (at < 0) continue;
    const above = resume.sources[before]?.trim() ?? '';
    const needed = above.length + 1 + (own.split(' ')[0]?.length ?? 0) + MIN_SPACE_LEFT;
    const isSentence = resume.language !== 'de' && /^\p{Lu}/u.test(own);
    const isNext = needed <= ownWidth || (isSentence && fitsAbove(before, source, resume));
    if (at > start && isNext && isComplete(above, resume)) {
      statements.push(text.slice(start, at).trimEnd());
      start = at;
    }
    end = at + own.length;
    before = source;
  }
  return [...statements, text.slice(start)];
}

/** Letters differ in width. */
const MIN_SPACE_LEFT = 3;

function isComplete(row: string, { language }: Resume): boolean {
  const last = tokenize(row, language).words.at(-1);
  return !/[,–&/-]$/.test(row) && (last === undefined || wordWeight(last, language) !== 'empty');
}

/** The name of the employer or school in a header; what follows the title's comma, where none was read. */
function organisationIn({ id, text }: Line, entry: Entry | null): string {
  if (entry?.organisation && NAMES_PAPER.test(entry.organisation.text)) return '';
  if (entry?.organisation && !isSchool(entry.organisation.text) && !entry.start && entry.end) return '';
  if (entry?.organisation) return entry.organisation.line === id ? entry.organisation.text : '';
  const comma = text.indexOf(',');
  return entry?.title?.line === id && entry.start !== null && comma >= 0 ? text.slice(comma) : '';
}

/** "Counterbalance licence (RTITB)" is no employer. */
const NAMES_PAPER =
  /(?<!\p{L})(?:licen[cs]es?|certificates?|tickets?|zertifikat|führerschein|certificad[oa]|intyg)(?!\p{L})/iu;

/** True for a place of learning: an entry of education without one is a certificate. */
export function isSchool(text: string): boolean {
  return SCHOOL.test(text);
}

const SCHOOL =
  /(?<!\p{L})(?:universit\p{L}+|universidad\p{L}*|hochschule|fachhochschule|\p{L}*schule|college|school|academy|institut\p{L}*|polytechni\p{L}+|faculdade|facultad|école|escuela|escola|ies|högskola|\p{L}*skolan?|\p{L}*universitet)(?!\p{L})/iu;

/** Three short items or more. */
function isListed(text: string): boolean {
  const items = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^[^:]{1,40}:\s/, '')
    .split(/,|\s[/|·•]\s/);
  return items.length >= 3 && items.every((item) => item.trim().split(/\s+/).length <= 4);
}
