import { compile } from 'html-to-text';
import { DomUtils } from 'htmlparser2';
import { findAll, type Markup, type Node, parseMarkup, removeHidden, wordsOf } from './markup.ts';

/**
 * The text of some nodes as lines: headings marked as in Markdown, items behind a hyphen, and a blank line between
 * paragraphs, as src/posting reads them.
 */
export function linesOf(nodes: Node[]): string {
  markBoldHeadings(nodes);
  return clean(toText(DomUtils.getOuterHTML(nodes)));
}

/** The same of a piece of markup, or of text that holds none. */
export function linesOfFragment(source: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(source)) {
    const decoded = wordsKept(source);
    return decoded === source || !/<\/?[a-z][^<>]*>/i.test(decoded)
      ? clean(decoded)
      : linesOfFragment(decoded);
  }
  const markup: Markup = parseMarkup(source);
  removeHidden(markup);
  return linesOf(markup.children);
}

/** Text without markup, its entities decoded: some pages escape their markup once more. */
function wordsKept(source: string): string {
  return DomUtils.textContent(parseMarkup(source).children);
}

const BLOCKS = new Set(['p', 'div', 'center', 'td']);
/** Longer bold text is a warning or an advertisement. In characters. */
const LONGEST_HEADING = 100;

/** A paragraph that is bold as a whole stands for a heading in every editor that offers none. */
function markBoldHeadings(nodes: Node[]): void {
  const bold = new Set<Node>(findAll(({ name }) => name === 'b' || name === 'strong', nodes));
  for (const { parent } of bold) {
    if (!parent || !DomUtils.isTag(parent) || !BLOCKS.has(parent.name)) continue;
    const text = wordsOf(parent);
    const inBold = wordsOf(parent.children.filter((node) => bold.has(node)));
    if (text !== '' && text === inBold && text.length <= LONGEST_HEADING) parent.name = 'h4';
  }
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

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
    ...HEADINGS.map((selector) => ({ selector, format: 'markedHeading' })),
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

/** Without invisible characters, blanks at the ends of lines, and more than one blank line. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
