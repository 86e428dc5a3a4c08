import { DomHandler, DomUtils, Parser } from 'htmlparser2';

const { getAttributeValue, isTag } = DomUtils;

export type MarkupElement = Parameters<typeof getAttributeValue>[0];
export type MarkupNode = MarkupElement['children'][number];
export type Markup = DomHandler['root'];

/** Elements are nested deeper than MAX_DEPTH. */
export class TooDeepError extends Error {
  override readonly name = 'TooDeep';
}

/**
 * Parses a page into a tree.
 *
 * @throws TooDeepError, before the tree is so deep that walking it could exhaust the stack.
 */
export function parseMarkup(source: string): Markup {
  const handler = new ShallowHandler();
  const parser = new Parser(handler);
  parser.end(source);
  return handler.root;
}

/** Elements inside each other; pages that people read stay under 60. */
const MAX_DEPTH = 500;

class ShallowHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length > MAX_DEPTH) throw new TooDeepError();
  }
}

/** Finds every element under these nodes that passes the test, in the page's order. */
export function findElements(
  test: (element: MarkupElement) => boolean,
  nodes: MarkupNode[],
): MarkupElement[] {
  return DomUtils.findAll(test, nodes);
}

/** Returns the value of an attribute; empty if it is missing. */
export function attributeOf(element: MarkupElement, name: string): string {
  return element.attribs[name] ?? '';
}

/** Returns the text of nodes, on one line. */
export function textOf(nodes: MarkupNode | MarkupNode[]): string {
  return DomUtils.textContent(nodes).replace(/\s+/g, ' ').trim();
}

/** Removes elements that nobody sees on the page or that hold no text, with all that is in them. */
export function removeHidden(markup: Markup): void {
  for (const element of findElements(isHidden, markup.children)) DomUtils.removeElement(element);
}

const NO_TEXT = new Set(
  'script style template noscript iframe object svg canvas video audio img input button select textarea'.split(
    ' ',
  ),
);

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0)/i;
const WHITE =
  /^\s*(?:rgba?\(\s*255\s*,\s*255\s*,\s*255\b|(?:white|#fff(?:fff)?|transparent)\s*(?:!important\s*)?$)/i;

function isHidden(element: MarkupElement): boolean {
  if (NO_TEXT.has(element.name)) return true;
  const { hidden, style = '', 'aria-hidden': ariaHidden } = element.attribs;
  if (hidden !== undefined || ariaHidden === 'true' || HIDING_STYLE.test(style)) return true;
  const colour = styleValue(style, 'color') ?? (element.name === 'font' ? element.attribs.color : undefined);
  if (colour === undefined || !WHITE.test(colour)) return false;
  const background = backgroundOf(element);
  return background === null || WHITE.test(background);
}

/** The nearest background that an element or one around it sets in its own style. */
function backgroundOf(element: MarkupElement): string | null {
  for (let at: MarkupElement | null = element; at; at = parentOf(at)) {
    const { style = '', bgcolor } = at.attribs;
    const background = styleValue(style, 'background(?:-color|-image)?') ?? bgcolor;
    if (background !== undefined) return background;
  }
  return null;
}

function parentOf({ parent }: MarkupElement): MarkupElement | null {
  return parent && isTag(parent) ? parent : null;
}

function styleValue(style: string, property: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1];
}
