import { z } from 'zod';
import { linesOfFragment } from './lines.ts';
import { attribute, findAll, type Markup, wordsOf } from './markup.ts';

/** What a page states about its posting for search engines. */
export interface Stated {
  readonly title: string;
  readonly company: string;
  readonly text: string;
  readonly validThrough: Date | null;
}

/**
 * The JobPosting (schema.org) that a page states in JSON-LD. Of several, the one that says it is this page, or is
 * called as the page is; where none does, it is a list of postings and not a posting.
 */
export function statedPosting(page: Markup, url: string): Stated | null {
  const postings = blocksOf(page).flatMap(postingsIn).slice(0, MOST_POSTINGS);
  const called = [
    ...findAll(({ name }) => name === 'title' || name === 'h1', page.children).map((one) => wordsOf(one)),
    ...findAll(({ attribs }) => attribs.property === 'og:title', page.children).map((one) =>
      attribute(one, 'content'),
    ),
  ];
  const posting =
    postings.length === 1
      ? postings[0]
      : (postings.find((one) => isSamePage(one.url, url)) ??
        postings.find(({ title }) => title !== '' && called.some((name) => name.includes(title))));
  return posting ? statedIn(posting) : null;
}

/** More than any page states about itself; what comes after is not looked at. */
const MOST_BLOCKS = 100;
const MOST_POSTINGS = 100;
const MOST_OBJECTS = 2_000;

function blocksOf(page: Markup): unknown[] {
  return findAll(
    ({ name, attribs }) => name === 'script' && /^\s*application\/ld\+json/i.test(attribs.type ?? ''),
    page.children,
  )
    .slice(0, MOST_BLOCKS)
    .map((script) => parseJson(wordsOf(script)));
}

/** Line breaks inside strings are the most common mistake; `wordsOf` has made blanks of them. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^<!--|^\/\*.*?\*\/|-->$|;$/g, ''));
  } catch {
    return null;
  }
}

/** Looks through lists, graphs and what a page is said to be about, the outermost first. */
function postingsIn(block: unknown): JobPosting[] {
  const found: JobPosting[] = [];
  const queue = [block];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    const posting = JobPosting.safeParse(value);
    if (posting.success) found.push(posting.data);
    else queue.push(...Object.values(value).slice(0, MOST_OBJECTS));
  }
  return found;
}

/** Sites write these fields in every way that schema.org allows, and in some that it does not. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .transform((value) => value.trim())
  .catch('');
const texts = z
  .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(text))
  .transform(present);
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
  .transform((parts) => present(parts).join(', '))
  .catch('');
const Place = z.union([z.object({ address: Address }).transform(({ address }) => address), named]).catch('');
const Places = z
  .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(Place))
  .transform(present);

const Salary = z
  .object({
    currency: text,
    value: z.union([
      z.object({ minValue: text, maxValue: text, value: text, unitText: text }),
      text.transform((value) => ({ minValue: '', maxValue: '', value, unitText: '' })),
    ]),
  })
  .transform(({ currency, value }) => {
    const range = present([value.minValue, value.maxValue]).filter((one) => Number(one) !== 0);
    const amount = range.length > 0 ? [...new Set(range)].join(' to ') : value.value;
    if (amount === '' || Number(amount) === 0) return '';
    return present([amount, currency, value.unitText && `per ${value.unitText.toLowerCase()}`]).join(' ');
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

function present(values: readonly string[]): string[] {
  return values.filter((value) => value !== '');
}

function isSamePage(stated: string, url: string): boolean {
  const [a, b] = [URL.parse(stated, url), URL.parse(url)];
  if (stated === '' || !a || !b) return false;
  const path = ({ pathname }: URL) => pathname.replace(/\/+$/, '');
  return a.hostname === b.hostname && path(a) === path(b) && a.search === b.search;
}

function statedIn(posting: JobPosting): Stated | null {
  const description = linesOfFragment(posting.description);
  const sections = SECTIONS.flatMap(([heading, key]) => {
    const lines = posting[key].map(linesOfFragment).filter((one) => one !== '' && !description.includes(one));
    return lines.length > 0
      ? [`## ${heading}\n${lines.length > 1 ? lines.map((one) => `- ${one}`).join('\n') : lines[0]}`]
      : [];
  });
  if (description === '' && sections.length === 0) return null;
  const until = new Date(posting.validThrough);
  return {
    title: plainLine(posting.title || posting.name),
    company: plainLine(posting.hiringOrganization),
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

/** What people look for first and descriptions often leave to the page around them. */
function factsOf({ jobLocation, jobLocationType, employmentType, baseSalary }: JobPosting): string {
  const places = [...jobLocation, ...(jobLocationType === 'TELECOMMUTE' ? ['remote'] : [])];
  const types = employmentType.map((type) => type.toLowerCase().replaceAll('_', '-'));
  return [
    ['Location', places.slice(0, MOST_PLACES).join('; ')],
    ['Employment type', types.join(', ')],
    ['Salary', baseSalary],
  ]
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

/** A chain's posting may name every one of its shops. */
const MOST_PLACES = 5;

function plainLine(source: string): string {
  return linesOfFragment(source).replace(/\s+/g, ' ');
}
