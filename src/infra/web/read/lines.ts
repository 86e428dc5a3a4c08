import { compile } from 'html-to-text';
import { DomUtils } from 'htmlparser2';
import { findElements, type Markup, type MarkupNode, parseMarkup, removeHidden, textOf } from './markup.ts';

/**
 * Renders nodes as lines of text: headings marked as in Markdown, list items behind a hyphen, and a blank line between
 * paragraphs, as src/posting reads them.
 */
export function renderLines(nodes: MarkupNode[]): string {
  markBoldHeadings(nodes);
  return clean(toText(DomUtils.getOuterHTML(nodes)));
}

/** Renders a piece of markup, or text without any. */
export function renderFragment(source: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(source)) {
    const decoded = decodeEntities(source);
    return decoded === source || !/<\/?[a-z][^<>]*>/i.test(decoded)
      ? clean(decoded)
      : renderFragment(decoded);
  }
  const markup: Markup = parseMarkup(source);
  removeHidden(markup);
  return renderLines(markup.children);
}

/** Decodes entities: some pages escape their markup twice. */
function decodeEntities(source: string): string {
  return DomUtils.textContent(parseMarkup(source).children);
}

const BLOCK_TAGS = new Set(['p', 'div', 'center', 'td']);
/** Longer bold text is a warning or an advertisement. */
const MAX_HEADING_CHARS = 100;

/** Marks paragraphs that are bold as a whole as headings, as people write them in editors that offer no headings. */
function markBoldHeadings(nodes: MarkupNode[]): void {
  const bold = new Set<MarkupNode>(findElements(({ name }) => name === 'b' || name === 'strong', nodes));
  for (const { parent } of bold) {
    if (!parent || !DomUtils.isTag(parent) || !BLOCK_TAGS.has(parent.name)) continue;
    const text = textOf(parent);
    const inBold = textOf(parent.children.filter((node) => bold.has(node)));
    if (text !== '' && text === inBold && text.length <= MAX_HEADING_CHARS) parent.name = 'h4';
  }
}

const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const toText = compile({
  wordwrap: false,
  formatters: {
    markedHeading: (element, walk, builder) => {
      builder.openBlock({ leadingLineBreaks: 2 });
      builder.addInline(`${'#'.repeat(Number(element.name?.slice(1)))} `);
      walk(element.children, builder);
      builder.closeBlock({ trailingLineBreaks: 1 });
    },
    cell: (element, walk, builder) => {
      walk(element.children, builder);
      builder.addLiteral(' ');
    },
  },
  selectors: [
    ...HEADING_TAGS.map((selector) => ({ selector, format: 'markedHeading' })),
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'hr', format: 'skip' },
    { selector: 'tr', format: 'block' },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    { selector: 'dt', format: 'block' },
    { selector: 'dd', format: 'block' },
  ],
});

/** Removes invisible characters, spaces at the ends of lines, and more than one blank line in a row. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?:(?<! ) +)?\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
