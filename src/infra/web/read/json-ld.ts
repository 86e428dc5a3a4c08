import { z } from 'zod';
import { renderFragment } from './lines.ts';
import { attributeOf, findElements, type Markup, textOf } from './markup.ts';

/** A posting as a page states it for search engines. */
export interface StatedPosting {
  readonly title: string;
  readonly company: string;
  readonly text: string;
  readonly validThrough: Date | null;
}

/**
 * Reads the JobPosting (schema.org) that a page states in JSON-LD. Of several, picks the one with this page's address
 * or title. Returns null if none matches: the page is then a list of postings.
 */
export function readJsonLdPosting(page: Markup, url: string): StatedPosting | null {
  const postings = readBlocks(page).flatMap(findPostings).slice(0, MAX_POSTINGS);
  const names = [
    ...findElements(({ name }) => name === 'title' || name === 'h1', page.children).map((one) => textOf(one)),
    ...findElements(({ attribs }) => attribs.property === 'og:title', page.children).map((one) =>
      attributeOf(one, 'content'),
    ),
  ];
  const posting =
    postings.length === 1
      ? postings[0]
      : (postings.find((one) => isSamePage(one.url, url)) ??
        postings.find(({ title }) => title !== '' && names.some((name) => name.includes(title))));
  return posting ? toStatedPosting(posting) : null;
}

/** More than any page states about itself; what comes after is ignored. */
const MAX_BLOCKS = 100;
const MAX_POSTINGS = 100;
const MAX_OBJECTS = 2_000;

function readBlocks(page: Markup): unknown[] {
  return findElements(
    ({ name, attribs }) => name === 'script' && /^\s*application\/ld\+json/i.test(attribs.type ?? ''),
    page.children,
  )
    .slice(0, MAX_BLOCKS)
    .map((script) => parseJson(textOf(script)));
}

/**
 * Parses JSON; null if it is broken. Line breaks inside strings, the most common mistake, are spaces after `textOf`.
 */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^<!--|^\/\*.*?\*\/|-->$|;$/g, ''));
  } catch {
    return null;
  }
}

/** Searches lists, graphs and what a page is said to be about, outermost first. */
function findPostings(block: unknown): JobPosting[] {
  const found: JobPosting[] = [];
  const queue = [block];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    const posting = JobPosting.safeParse(value);
    if (posting.success) found.push(posting.data);
    else queue.push(...Object.values(value).slice(0, MAX_OBJECTS));
  }
  return found;
}

/** Sites write these fields in every way that schema.org allows, and in some that it doesn't. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .transform((value) => value.trim())
  .catch('');
const texts = z
  .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(text))
  .transform(withoutEmpty);
const named = z
  .union([z.string(), z.object({ name: text }).transform(({ name }) => name)])
  .transform((value) => value.trim())
  .catch('');

const Address = z
  .union([
    z.string().transform((line) => [line]),
    z
      .object({ addressLocality: text, addressRegion: text, addressCountry: named })
      .transform(({ addressLocality, addressRegion, addressCountry }) => [
        addressLocality,
        addressRegion,
        addressCountry,
      ]),
  ])
  .transform((parts) => withoutEmpty(parts).join(', '))
  .catch('');
const Place = z.union([z.object({ address: Address }).transform(({ address }) => address), named]).catch('');
const Places = z
  .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(Place))
  .transform(withoutEmpty);

const Salary = z
  .object({
    currency: text,
    value: z.union([
      z.object({ minValue: text, maxValue: text, value: text, unitText: text }),
      text.transform((value) => ({ minValue: '', maxValue: '', value, unitText: '' })),
    ]),
  })
  .transform(({ currency, value }) => {
    const range = withoutEmpty([value.minValue, value.maxValue]).filter((one) => Number(one) !== 0);
    const amount = range.length > 0 ? [...new Set(range)].join(' to ') : value.value;
    if (amount === '' || Number(amount) === 0) return '';
    return withoutEmpty([amount, currency, value.unitText && `per ${value.unitText.toLowerCase()}`]).join(
      ' ',
    );
  })
  .catch('');

const JobPosting = z.object({
  '@type': z
    .union([z.string(), z.array(z.string())])
    .refine((type) => [type].flat().some((one) => /(?:^|\/|:)JobPosting$/.test(one))),
  title: text,
  name: text,
  url: text,
  hiringOrganization: named,
  description: text,
  responsibilities: texts,
  qualifications: texts,
  skills: texts,
  experienceRequirements: texts,
  educationRequirements: texts,
  jobLocation: Places,
  jobLocationType: text,
  employmentType: texts,
  baseSalary: Salary,
  validThrough: text,
});
type JobPosting = z.infer<typeof JobPosting>;

function withoutEmpty(values: readonly string[]): string[] {
  return values.filter((value) => value !== '');
}

function isSamePage(stated: string, url: string): boolean {
  const [a, b] = [URL.parse(stated, url), URL.parse(url)];
  if (stated === '' || !a || !b) return false;
  const path = ({ pathname }: URL) => pathname.replace(/(?<!\/)\/+$/, '');
  return a.hostname === b.hostname && path(a) === path(b) && a.search === b.search;
}

function toStatedPosting(posting: JobPosting): StatedPosting | null {
  const description = renderFragment(posting.description);
  const sections = SECTIONS.flatMap(([heading, key]) => {
    const lines = posting[key].map(renderFragment).filter((one) => one !== '' && !description.includes(one));
    return lines.length > 0
      ? [`## ${heading}\n${lines.length > 1 ? lines.map((one) => `- ${one}`).join('\n') : lines[0]}`]
      : [];
  });
  if (description === '' && sections.length === 0) return null;
  const until = new Date(posting.validThrough);
  return {
    title: renderOneLine(posting.title || posting.name),
    company: renderOneLine(posting.hiringOrganization),
    text: [factsOf(posting), description, ...sections].filter((part) => part !== '').join('\n\n'),
    validThrough: Number.isNaN(until.getTime()) ? null : until,
  };
}

const SECTIONS = [
  ['Responsibilities', 'responsibilities'],
  ['Qualifications', 'qualifications'],
  ['Skills', 'skills'],
  ['Experience required', 'experienceRequirements'],
  ['Education required', 'educationRequirements'],
] as const;

/** The facts that people look for first, and that descriptions often leave to the page around them. */
function factsOf({ jobLocation, jobLocationType, employmentType, baseSalary }: JobPosting): string {
  const places = [...jobLocation, ...(jobLocationType === 'TELECOMMUTE' ? ['remote'] : [])];
  const types = employmentType.map((type) => type.toLowerCase().replaceAll('_', '-'));
  return [
    ['Location', places.slice(0, MAX_LOCATIONS).join('; ')],
    ['Employment type', types.join(', ')],
    ['Salary', baseSalary],
  ]
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

/** A chain's posting may name all of its shops. */
const MAX_LOCATIONS = 5;

function renderOneLine(source: string): string {
  return renderFragment(source).replace(/\s+/g, ' ');
}
