import { DomUtils } from 'htmlparser2';
import { readPostingName } from '../../../posting/naming/read-names.ts';
import { renderLines } from './lines.ts';
import {
  attributeOf,
  findElements,
  type Markup,
  type MarkupElement,
  type MarkupNode,
  removeHidden,
  textOf,
} from './markup.ts';

/** A posting as people read it on its page. */
export interface ReadablePosting {
  readonly title: string;
  readonly company: string;
  readonly text: string;
}

/**
 * Reads the text of a page without what is around a posting on every page of its site. Prefers what is marked as the
 * description of a posting, then the page's main part, then all of it. Removes from `page` what it leaves out.
 */
export function readReadablePosting(page: Markup): ReadablePosting {
  const called = readHeadNames(page);
  removeHidden(page);
  const body = findElements(({ name }) => name === 'body', page.children)[0] ?? page;
  removeSurroundings(body);
  const heading = headingOf(body, called);
  const text = renderLines(mainOf(body));
  const title = heading || readPostingName(text).title;
  return { title, company: called.employer || companyOf(title, called), text };
}

/** The names in a page's head. */
interface HeadNames {
  readonly page: string;
  readonly site: string;
  readonly employer: string;
}

function readHeadNames(page: Markup): HeadNames {
  const content = (test: (element: MarkupElement) => boolean) =>
    findElements((element) => element.name === 'meta' && test(element), page.children)
      .map((element) => attributeOf(element, 'content').trim())
      .find((value) => value !== '') ?? '';
  return {
    page: textOf(findElements(({ name }) => name === 'title', page.children).slice(0, 1)),
    site: content(({ attribs }) => attribs.property === 'og:site_name'),
    employer: content(({ attribs }) => attribs.itemprop === 'hiringOrganization'),
  };
}

const SURROUNDING_TAGS = new Set(['nav', 'aside', 'footer', 'dialog', 'menu']);
const SURROUNDING_ROLES = new Set(
  'navigation banner contentinfo complementary dialog alertdialog search'.split(' '),
);
const SURROUNDING_NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|cookiebot|breadcrumbs?|skip|sr-only|visually-hidden|screen-reader(?:-text)?|newsletter|share|social|site-footer|related-jobs|similar-jobs)(?:[\s_-]|$)/i;

/** Removes menus, banners and footers; never an element that holds most of the text, whatever its name. */
function removeSurroundings(body: MarkupElement | Markup): void {
  const half = textOf(body.children).length / 2;
  for (const element of findElements(isSurrounding, body.children)) {
    if (textOf(element).length < half) DomUtils.removeElement(element);
  }
}

function isSurrounding(element: MarkupElement): boolean {
  const { role = '', class: classes = '', id = '' } = element.attribs;
  if (SURROUNDING_TAGS.has(element.name) || SURROUNDING_ROLES.has(role)) return true;
  if (element.name === 'header') return !isInMain(element);
  return SURROUNDING_NAMES.test(classes) || SURROUNDING_NAMES.test(id);
}

/** True for the header of a posting, false for the header of its site. */
function isInMain({ parent }: MarkupElement): boolean {
  if (!parent || !DomUtils.isTag(parent)) return false;
  return parent.name === 'main' || parent.name === 'article' || isInMain(parent);
}

const MIN_DESCRIPTION_CHARS = 200;

function mainOf(body: MarkupElement | Markup): MarkupNode[] {
  const described = findElements(({ attribs }) => attribs.itemprop === 'description', body.children)[0];
  if (described && textOf(described).length >= MIN_DESCRIPTION_CHARS) return [described];
  const half = textOf(body.children).length / 2;
  const main = findElements(
    ({ name, attribs }) => name === 'main' || name === 'article' || attribs.role === 'main',
    body.children,
  ).find((element) => textOf(element).length > half);
  return main ? [main] : body.children;
}

/** Picks the heading that the page's title repeats, else the first one, else the title's own name. */
function headingOf(body: MarkupElement | Markup, called: HeadNames): string {
  const headings = findElements(({ name }) => name === 'h1' || name === 'h2', body.children)
    .map((heading) => textOf(heading))
    .filter((text) => text !== '' && text.length <= MAX_TITLE_CHARS);
  const first = findElements(({ name }) => name === 'h1', body.children).map((heading) => textOf(heading))[0];
  const { title } = readPostingName(called.page);
  return (
    headings.find((text) => called.page.includes(text)) ?? first ?? (SITE_SECTION.test(title) ? '' : title)
  );
}

const MAX_TITLE_CHARS = 120;
const SITE_SECTION =
  /^(?:jobs?|careers?|vacanc(?:y|ies)|stellen(?:angebote?)?|karriere|emplois?|offres?|recrutement|empleo|採用情報?)$/i;

/** Finds the company: what the page's title names besides the job, if that is one thing or the site's own name. */
function companyOf(title: string, { page, site }: HeadNames): string {
  const parts = page
    .replace(/^Job Application for\s+/i, '')
    .split(/(?<!\s)\s+(?:[-–—|·:@]|at|bei|chez|hos)\s+|(?:(?<!\s)\s+)?[｜|]\s*/u)
    .map((part) => part.replace(/^jobs\s*/i, '').trim())
    .filter((part) => part !== '' && part !== title && !SITE_SECTION.test(part));
  if (parts.includes(site)) return site;
  return parts.length === 1 && page.includes(title) ? (parts[0] ?? '') : '';
}
