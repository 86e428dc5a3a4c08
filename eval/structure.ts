import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { readDocument } from '../src/infra/documents/read/read-document.ts';
import { findDoubts } from '../src/resume/parse/doubts.ts';
import { resumeFromLabels } from '../src/resume/parse/from-labels.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { findHeadline } from '../src/resume/parse/person/headline.ts';
import { type Entry, linesOf, type Resume, type Section } from '../src/resume/resume.ts';
import { comparableWords, overlap, round } from './overlap.ts';
import { listResumes, readLabels } from './structure-labels.ts';

const LabelledEntry = z.object({
  organisation: z.string().nullable(),
  title: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable().optional(),
  bullets: z.number(),
});
type LabelledEntry = z.infer<typeof LabelledEntry>;

const LabelledSection = z.object({
  kind: z.string(),
  /** Other kinds that would be right, too. */
  also: z.array(z.string()).default([]),
  heading: z.string().nullable(),
  lines: z.array(z.string()).optional(),
  entries: z.array(LabelledEntry),
});
type LabelledSection = z.infer<typeof LabelledSection>;

const LabelledResume = z.object({ name: z.string(), sections: z.array(LabelledSection) });

interface Miss {
  readonly file: string;
  readonly what: string;
  readonly got: string | null;
  readonly want: string;
}

/** How much of a longer name must overlap for an organisation or a title to be right. */
const NAME_OVERLAP = 1 / 2;

/**
 * Reads resumes (NAME.pdf, NAME.docx or NAME.txt beside NAME.json, which says what is where) and counts what was put in
 * its place: by code alone, or with a model's labels (NAME.labels.json in `labels`), where code keeps its own reading if
 * they contradict themselves. `unlabelled` lists files without labels of the lines that are read today.
 */
export async function measureStructure(folder: string, labels: string | null = null) {
  const judged: Judged[] = [];
  const unlabelled: string[] = [];
  for (const file of await listResumes(folder)) {
    const truth = join(folder, `${basename(file, extname(file))}.json`);
    const label = LabelledResume.parse(JSON.parse(await readFile(truth, 'utf8')));
    const document = await readDocument(await readFile(join(folder, file)), file);
    const lines = document.ok ? document.value.lines : [];
    const labelled = labels === null ? null : await readLabels(labels, file, lines);
    if (labels !== null && labelled === null) unlabelled.push(file);
    const resume = (labelled && resumeFromLabels(lines, labelled)) ?? parseResume(lines);
    const warned = !document.ok || document.value.warnings.length > 0 || findDoubts(resume).length > 0;
    judged.push(judgeResume(file, resume, label, warned));
  }
  const sum = (of: (one: Judged) => number) => judged.reduce((all, one) => all + of(one), 0);
  const words = sum(({ words }) => words.n);
  return {
    structure: {
      files: judged.length,
      sections: { n: sum(({ sections }) => sections.n), right: sum(({ sections }) => sections.right) },
      entries: {
        n: sum(({ entries }) => entries.n),
        right: sum(({ entries }) => entries.right),
        found: sum(({ entries }) => entries.found),
      },
      bullets: { n: sum(({ entries }) => entries.n), within_one: sum(({ bullets }) => bullets) },
      words_in_section: round(sum(({ words }) => words.right) / Math.max(1, words)),
      names: { n: judged.length, right: judged.filter(({ nameRight }) => nameRight).length },
      ...(labels !== null && { unlabelled }),
      warned: judged.filter(({ warned }) => warned).map(({ file }) => file),
      wrong: judged.flatMap(({ wrong }) => wrong),
    },
  };
}

interface Judged {
  readonly file: string;
  readonly sections: { readonly n: number; readonly right: number };
  readonly entries: { readonly n: number; readonly right: number; readonly found: number };
  /** Entries whose number of bullets is right, give or take one. */
  readonly bullets: number;
  readonly words: { readonly n: number; readonly right: number };
  readonly nameRight: boolean;
  readonly warned: boolean;
  readonly wrong: readonly Miss[];
}

function judgeResume(
  file: string,
  resume: Resume,
  label: z.infer<typeof LabelledResume>,
  warned: boolean,
): Judged {
  const wrong: Miss[] = [];
  const miss = (what: string, got: string | null, want: string) => wrong.push({ file, what, got, want });
  const name = resume.contact.find(({ kind }) => kind === 'name')?.text ?? null;
  const nameRight = sameText(name?.replace(LETTERS_AFTER_NAME, '') ?? null, label.name);
  if (!nameRight) miss('name', name, label.name);
  // Most labels have it among the details, the product keeps it apart.
  const headline = [findHeadline(resume)?.line.text ?? ''];
  const counts = { sections: 0, entries: 0, right: 0, found: 0, bullets: 0, words: 0, wordsRight: 0 };
  for (const section of label.sections) {
    const same = resume.sections.filter((one) => isSection(one, section));
    if (same.length > 0) counts.sections += 1;
    else
      miss(
        'section',
        describeSection(resume, section),
        `${section.kind}: ${section.heading ?? '(no heading)'}`,
      );
    const entries = (same.length > 0 ? same : resume.sections).flatMap((one) => one.entries);
    for (const entry of section.entries) {
      const read = bestEntry(entries, entry);
      counts.entries += 1;
      const isRight = read !== null && isEntry(read, entry);
      if (isRight) counts.right += 1;
      else miss('entry', read && describeEntry(read), describeLabel(entry));
      if (read !== null && isInHeader(read, entry)) counts.found += 1;
      const bullets = read?.lines.filter(({ role }) => role === 'bullet').length ?? 0;
      if (Math.abs(bullets - entry.bullets) <= 1) counts.bullets += 1;
      else miss('bullets', `${bullets} in ${describeLabel(entry)}`, String(entry.bullets));
    }
    const wanted = wordsOfLabel(section);
    const there = [...same.flatMap(linesIn), ...(section.kind === 'contact' ? headline : [])].flatMap(
      (text) => comparableWords(text),
    );
    counts.words += wanted.length;
    counts.wordsRight += sharedWords(wanted, there);
  }
  return {
    ...{ file, nameRight, warned, wrong },
    sections: { n: label.sections.length, right: counts.sections },
    entries: { n: counts.entries, right: counts.right, found: counts.found },
    bullets: counts.bullets,
    words: { n: counts.words, right: counts.wordsRight },
  };
}

/** Kinds that others tell apart and this product doesn't. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  certificates: ['certifications'],
  certificate: ['certifications'],
  volunteering: ['other', 'experience'],
  publications: ['other', 'projects'],
  awards: ['other', 'certifications'],
  interests: ['other'],
  references: ['other'],
  profile: ['summary'],
};

function isSection(read: Section, label: LabelledSection): boolean {
  const kinds = [label.kind, ...label.also].flatMap((kind) => [kind, ...(KINDS[kind] ?? [])]);
  // "Personal details" are contact details here, and "other" elsewhere.
  const personal = label.kind === 'other' && label.heading !== null && read.kind === 'contact';
  if (!kinds.includes(read.kind) && !personal) return false;
  return label.heading === null || sameText(read.heading?.text ?? null, label.heading);
}

/** The section that has the heading, or else the kind, for the list of what went wrong. */
function describeSection(resume: Resume, label: LabelledSection): string | null {
  const read =
    resume.sections.find(
      ({ heading }) => label.heading !== null && sameText(heading?.text ?? null, label.heading),
    ) ?? resume.sections.find(({ kind }) => kind === label.kind);
  return read ? `${read.kind}: ${read.heading?.text ?? '(no heading)'}` : null;
}

/** "Grace Park, CPA": what follows the name is right on top, whether or not a label has it. */
const LETTERS_AFTER_NAME = /(?:,\s*(?:\p{Lu}[\p{L}.-]{0,5}\.?))+$/u;

function sameText(one: string | null, other: string): boolean {
  return comparableWords(one ?? '').join('') === comparableWords(other).join('');
}

/** The entry that shares most with a label. */
function bestEntry(entries: readonly Entry[], label: LabelledEntry): Entry | null {
  const wanted = comparableWords([label.organisation, label.title, label.start?.slice(0, 4)].join(' '));
  const scored = entries.map((entry) => {
    const header = comparableWords(headerOf(entry));
    return {
      entry,
      share: sharedWords(wanted, header) / Math.max(1, wanted.length) + (isEntry(entry, label) ? 1 : 0),
    };
  });
  const [best] = scored.toSorted((one, other) => other.share - one.share);
  return best && best.share > 0.4 ? best.entry : null;
}

function isEntry(read: Entry, label: LabelledEntry): boolean {
  return (
    sameName(read.organisation?.text, label.organisation) &&
    sameName(read.title?.text, label.title) &&
    (label.start === null || startsIn(read, label.start))
  );
}

/** "’19" is 2019. "May – August 2024" has its year at its end, and a single date is both. */
function startsIn({ start, end }: Entry, year: string): boolean {
  const text = start !== null && /\d{2}|['’]\d/.test(start.text) ? start.text : (end?.text ?? '');
  return text.includes(year.slice(0, 4)) || new RegExp(`(?<!\\d)['’]?${year.slice(2, 4)}(?!\\d)`).test(text);
}

function sameName(read: string | undefined, label: string | null): boolean {
  if (label === null) return true;
  return overlap(comparableWords(read ?? ''), comparableWords(label)) >= NAME_OVERLAP;
}

function isInHeader(read: Entry, { organisation, title, start }: LabelledEntry): boolean {
  const header = comparableWords(headerOf(read));
  return [organisation, title, start?.slice(0, 4) ?? null].every((one) => {
    const words = comparableWords(one ?? '');
    return sharedWords(words, header) >= words.length * NAME_OVERLAP;
  });
}

function headerOf({ header }: Entry): string {
  return header.map(({ text }) => text).join(' ');
}

function describeEntry({ title, organisation, start }: Entry): string {
  return `${title?.text ?? '-'} @ ${organisation?.text ?? '-'} ${start?.text ?? '-'}`;
}

function describeLabel({ title, organisation, start }: LabelledEntry): string {
  return `${title ?? '-'} @ ${organisation ?? '-'} ${start ?? '-'}`;
}

function wordsOfLabel({ lines = [], entries }: LabelledSection): string[] {
  const texts = [
    ...lines,
    ...entries.flatMap(({ organisation, title }) => [organisation ?? '', title ?? '']),
  ];
  return texts.flatMap((text) => comparableWords(text));
}

function linesIn(section: Section): string[] {
  return linesOf({ sections: [section] }).map(({ text }) => text);
}

/** How many of the wanted words are there, each once. */
function sharedWords(wanted: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of there) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared;
}
