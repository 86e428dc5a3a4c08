import { unneededHeadings } from '../../src/resume/layout/contact-items.ts';
import { type Layout, type LayoutBlock, layoutText } from '../../src/resume/layout/layout.ts';
import type { Resume, Section } from '../../src/resume/resume.ts';
import type { SourceLine } from '../../src/resume/source.ts';

/** What goes wrong with a resume between the file and the finished page, as a person who looks at it would say. */
export const FAULT_KINDS = [
  'page number or footer kept',
  'icon by name',
  'tel: or mailto: printed',
  'contact detail twice',
  'sidebar before the experience',
  'level word or year alone',
  'jobs as flat lines',
  'heading with a scrap',
  'more pages than the source',
  'refused',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A resume as it was read, laid out and counted. */
export interface FinishedDocument {
  readonly lines: readonly SourceLine[];
  readonly resume: Resume;
  readonly layout: Layout;
  /** Null where the source has no pages of its own. */
  readonly pagesBefore: number | null;
  readonly pagesAfter: number;
}

/** Finds faults by plain signs, each with the text that shows it. A clean list is no proof: look at the sheet. */
export function findFaults(document: FinishedDocument): readonly (readonly [FaultKind, string])[] {
  const { layout, resume, pagesBefore, pagesAfter } = document;
  const texts = [...layout.contact, ...layout.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))];
  const matching = (kind: FaultKind, pattern: RegExp) =>
    texts.filter((text) => pattern.test(text)).map((text) => [kind, text] as const);
  return [
    ...matching('page number or footer kept', FOOTER),
    ...matching('icon by name', ICON_NAME),
    ...matching('tel: or mailto: printed', /\b(?:tel|mailto):\S/i),
    ...doubledDetails(layout.contact).map((text) => ['contact detail twice', text] as const),
    ...sidebarsFirst(document).map((text) => ['sidebar before the experience', text] as const),
    ...layout.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'text' && LEVEL_OR_YEAR.test(block.text) ? [block.text] : []))
      .map((text) => ['level word or year alone', text] as const),
    ...resume.sections
      .filter(isFlat)
      .map(({ heading }) => ['jobs as flat lines', heading?.text ?? ''] as const),
    ...layout.sections
      .filter(({ heading, blocks }) => heading !== null && wordCount(blocks.flatMap(textsOf).join(' ')) < 2)
      .map(({ heading }) => ['heading with a scrap', heading ?? ''] as const),
    ...(pagesBefore !== null && pagesAfter > pagesBefore
      ? ([['more pages than the source', `${pagesBefore} → ${pagesAfter}`]] as const)
      : []),
  ];
}

/** How much of the source's words the finished text has, from 0 to 1. */
export function recallOf({ lines, resume, layout }: FinishedDocument): number {
  const unneeded = [...(resume.asides ?? []), ...unneededHeadings(resume)];
  const putAside = new Set(unneeded.flatMap(({ sources }) => sources));
  const details = resume.sections.filter(({ kind }) => kind === 'contact').flatMap((one) => one.lines);
  const shownOnce = new Set(details.flatMap(({ sources }) => sources));
  const wordsWhere = (isMeant: (index: number) => boolean) =>
    lines.flatMap(({ text }, index) => (isMeant(index) && !putAside.has(index) ? wordsOf(text) : []));
  const wanted = [
    ...new Set(wordsWhere((index) => shownOnce.has(index))),
    ...wordsWhere((index) => !shownOnce.has(index)),
  ];
  const left = new Map<string, number>();
  for (const word of wordsOf(layoutText(layout))) left.set(word, (left.get(word) ?? 0) + 1);
  const found = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return wanted.length === 0 ? 1 : found.length / wanted.length;
}

const FOOTER =
  /^(?:page\s*)?\d{1,2}\s*(?:\/|of|von|de|sur)\s*\d{1,2}$|^page\s*\d+$|last updated|created with|template by|curriculum vitae$/i;
const ICON_NAME =
  /\\fa[A-Z]|\bfa-[a-z]+\b|(?:^|\s)(?:envelope|map-marker|phone-alt|phone-square|linkedin-square|github-square|map-pin)(?:\s|$)/;
const LEVEL_OR_YEAR =
  /^(?:(?:19|20)\d\d|basic|beginner|elementary|intermediate|advanced|expert|fluent|native|proficient|conversational|master)\.?$/i;
/** A year, then a year or the present: what an entry's dates look like. */
const DATE_RANGE =
  /(?:19|20)\d\d\s*(?:[-–—]|to|bis)\s*\p{L}*\.?\s*(?:(?:19|20)\d\d|present|now|today|heute|current)/iu;

function textsOf(block: LayoutBlock): string[] {
  switch (block.type) {
    case 'skills':
      return [[block.label, ...block.items].filter(Boolean).join(' ')];
    case 'entry':
      return [
        ...block.rows.flatMap(({ left, right }) => [left, right ?? '']),
        ...block.blocks.flatMap(textsOf),
      ];
    default:
      return [block.text];
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordCount(text: string): number {
  return wordsOf(text).length;
}

/** Details that lead to the same place: a link with and without `https://www.`. */
function doubledDetails(contact: readonly string[]): string[] {
  const seen = new Set<string>();
  return contact.filter((text) => {
    const key = text
      .toLowerCase()
      .replace(/^(?:https?:\/\/|mailto:|tel:)?(?:www\.)?/, '')
      .replace(/[\s/()-]+/g, '');
    const isDouble = key.length > 3 && seen.has(key);
    seen.add(key);
    return isDouble;
  });
}

/** Sections of a side column that stand before the experience, as their places on the page say. */
function sidebarsFirst({ lines, resume }: FinishedDocument): string[] {
  const sections = resume.sections.filter(({ kind }) => kind !== 'contact');
  const experience = sections.findIndex(({ kind }) => kind === 'experience');
  const left = experience < 0 ? null : leftOf(sections[experience], lines);
  if (left === null) return [];
  return sections.slice(0, experience).flatMap((section) => {
    const own = leftOf(section, lines);
    const isAside = own !== null && Math.abs(own - left) > SIDE_COLUMN_POINTS;
    return isAside && SIDE_KINDS.has(section.kind) ? [section.heading?.text ?? section.kind] : [];
  });
}

/** Further apart, two sections stand in two columns. */
const SIDE_COLUMN_POINTS = 100;
const SIDE_KINDS: ReadonlySet<Section['kind']> = new Set([
  'skills',
  'languages',
  'certifications',
  'education',
  'other',
]);

function leftOf(section: Section | undefined, lines: readonly SourceLine[]): number | null {
  const sources = section?.heading?.sources ?? section?.lines[0]?.sources ?? [];
  return sources.map((index) => lines[index]?.x).find((x) => x !== undefined) ?? null;
}

function isFlat({ kind, entries, lines }: Section): boolean {
  return (
    kind === 'experience' &&
    entries.length === 0 &&
    lines.filter(({ text }) => DATE_RANGE.test(text)).length > 1
  );
}
