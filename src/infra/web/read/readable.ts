import { DomUtils } from 'htmlparser2';
import { readName } from '../../../posting/name.ts';
import { linesOf } from './lines.ts';
import { attribute, type Element, findAll, type Markup, type Node, removeHidden, wordsOf } from './markup.ts';

/** A posting as a page lets people read it. */
export interface Readable {
  readonly title: string;
  readonly company: string;
  readonly text: string;
}

/**
 * The readable text of a page without what stands around a posting on every page of its site. What is marked as the
 * description of a posting comes first, then the page's main part, then all of it. Takes from `page` what it leaves
 * out.
 */
export function readablePosting(page: Markup): Readable {
  const called = calledBy(page);
  removeHidden(page);
  const body = findAll(({ name }) => name === 'body', page.children)[0] ?? page;
  removeSurroundings(body);
  const heading = headingOf(body, called);
  const text = linesOf(mainOf(body));
  const title = heading || readName(text).title;
  return { title, company: called.employer || companyOf(title, called), text };
}

/** What a page's head calls it. */
interface Called {
  readonly page: string;
  readonly site: string;
  readonly employer: string;
}

function calledBy(page: Markup): Called {
  const content = (test: (element: Element) => boolean) =>
    findAll((element) => element.name === 'meta' && test(element), page.children)
      .map((element) => attribute(element, 'content').trim())
      .find((value) => value !== '') ?? '';
  return {
    page: wordsOf(findAll(({ name }) => name === 'title', page.children).slice(0, 1)),
    site: content(({ attribs }) => attribs.property === 'og:site_name'),
    employer: content(({ attribs }) => attribs.itemprop === 'hiringOrganization'),
  };
}

const AROUND_TAGS = new Set(['nav', 'aside', 'footer', 'dialog', 'menu']);
const AROUND_ROLES = new Set(
  'navigation banner contentinfo complementary dialog alertdialog search'.split(' '),
);
const AROUND_NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|cookiebot|breadcrumbs?|skip|sr-only|visually-hidden|screen-reader(?:-text)?|newsletter|share|social|site-footer|related-jobs|similar-jobs)(?:[\s_-]|$)/i;

/** Menus, banners and footers go; what holds most of the text is no surrounding, whatever its name. */
function removeSurroundings(body: Element | Markup): void {
  const most = wordsOf(body.children).length / 2;
  for (const element of findAll(isAround, body.children)) {
    if (wordsOf(element).length < most) DomUtils.removeElement(element);
  }
}

function isAround(element: Element): boolean {
  const { role = '', class: classes = '', id = '' } = element.attribs;
  if (AROUND_TAGS.has(element.name) || AROUND_ROLES.has(role)) return true;
  if (element.name === 'header') return !isInMain(element);
  return AROUND_NAMES.test(classes) || AROUND_NAMES.test(id);
}

/** The header of a posting, and not of its site. */
function isInMain({ parent }: Element): boolean {
  if (!parent || !DomUtils.isTag(parent)) return false;
  return parent.name === 'main' || parent.name === 'article' || isInMain(parent);
}

/** In characters. */
const SHORTEST_DESCRIPTION = 200;

function mainOf(body: Element | Markup): Node[] {
  const described = findAll(({ attribs }) => attribs.itemprop === 'description', body.children)[0];
  if (described && wordsOf(described).length >= SHORTEST_DESCRIPTION) return [described];
  const most = wordsOf(body.children).length / 2;
  const main = findAll(
    ({ name, attribs }) => name === 'main' || name === 'article' || attribs.role === 'main',
    body.children,
  ).find((element) => wordsOf(element).length > most);
  return main ? [main] : body.children;
}

/** The heading that the page's own title repeats, else the first one, else what the title says. */
function headingOf(body: Element | Markup, called: Called): string {
  const headings = findAll(({ name }) => name === 'h1' || name === 'h2', body.children)
    .map((heading) => wordsOf(heading))
    .filter((text) => text !== '' && text.length <= LONGEST_TITLE);
  const first = findAll(({ name }) => name === 'h1', body.children).map((heading) => wordsOf(heading))[0];
  const { title } = readName(called.page);
  return headings.find((text) => called.page.includes(text)) ?? first ?? (OF_A_SITE.test(title) ? '' : title);
}

const LONGEST_TITLE = 120;
const OF_A_SITE =
  /^(?:jobs?|careers?|vacanc(?:y|ies)|stellen(?:angebote?)?|karriere|emplois?|offres?|recrutement|empleo|採用情報?)$/i;

/** What the page's title names besides the job: where that is one thing, or the site's own name, it is the company. */
function companyOf(title: string, { page, site }: Called): string {
  const parts = page
    .replace(/^Job Application for\s+/i, '')
    .split(/\s+[-–—|·:@]\s+|\s*[｜|]\s*|\s+(?:at|bei|chez|hos)\s+/u)
    .map((part) => part.replace(/^jobs\s*/i, '').trim())
    .filter((part) => part !== '' && part !== title && !OF_A_SITE.test(part));
  if (parts.includes(site)) return site;
  return parts.length === 1 && page.includes(title) ? (parts[0] ?? '') : '';
}
