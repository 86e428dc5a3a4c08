import { checkXml } from '../../read/common/xml.ts';

/** An element and where its markup stands in the text of its part, so that all around it can stay byte for byte. */
export interface Markup {
  /** As written, with its prefix: `w:p`. */
  readonly name: string;
  /** Without prefix. */
  readonly local: string;
  readonly start: number;
  readonly end: number;
  /** Where its content begins and ends; both are `end` for `<w:p/>`. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly children: readonly Markup[];
  readonly parent: Markup | null;
}

/**
 * Finds every element of a part. Throws a DocumentError for what reading refuses: document types, entities, XML that is
 * not well-formed, too deep or too large.
 */
export function scanMarkup(xml: string): Markup {
  checkXml(xml);
  const root = openElement('', 0, 0, null);
  let open = root;
  let at = xml.indexOf('<');
  while (at >= 0) {
    const skipped = SKIPPED.find(({ from }) => xml.startsWith(from, at));
    const end = skipped ? xml.indexOf(skipped.to, at) + skipped.to.length : endOfTag(xml, at);
    if (!skipped && xml[at + 1] === '/') {
      open.contentEnd = at;
      open.end = end;
      open = open.parent ?? root;
    } else if (!skipped) {
      const element = openElement(nameAt(xml, at), at, end, open);
      open.children.push(element);
      if (xml[end - 2] !== '/') open = element;
    }
    at = xml.indexOf('<', end);
  }
  root.end = xml.length;
  root.contentEnd = xml.length;
  return root;
}

/** Markup that isn't an element. `checkXml` has refused a document type. */
const SKIPPED = [
  { from: '<!--', to: '-->' },
  { from: '<![CDATA[', to: ']]>' },
  { from: '<?', to: '?>' },
];

interface OpenMarkup extends Markup {
  end: number;
  contentEnd: number;
  readonly children: OpenMarkup[];
  readonly parent: OpenMarkup | null;
}

function openElement(name: string, start: number, end: number, parent: OpenMarkup | null): OpenMarkup {
  const local = name.slice(name.indexOf(':') + 1);
  return { name, local, start, end, contentStart: end, contentEnd: end, children: [], parent };
}

/** Finds the end of a tag; a `>` inside an attribute's value doesn't end it. */
function endOfTag(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return xml.length;
}

function nameAt(xml: string, start: number): string {
  let end = start + 1;
  while (end < xml.length && !/[\s/>]/.test(xml.charAt(end))) end += 1;
  return xml.slice(start + 1, end);
}

/** Returns the first child of a local name. */
export function childOf(element: Markup | undefined, local: string): Markup | undefined {
  return element?.children.find((child) => child.local === local);
}

/** Lists all elements below one, in the order of the document. */
export function descendantsOf(element: Markup): Markup[] {
  const found: Markup[] = [];
  const walk = (one: Markup) => {
    for (const child of one.children) {
      found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** Reads an attribute by its local name. */
export function attributeOf(element: Markup, xml: string, local: string): string | undefined {
  const tag = xml.slice(element.start, element.contentStart);
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE))
    if (name.slice(name.indexOf(':') + 1) === local) return decodeText(double ?? single ?? '');
  return undefined;
}

const ATTRIBUTE = /([^\s=<>"'/]{1,100})\s{0,100}=\s{0,100}(?:"([^"]*)"|'([^']*)')/g;

/** Returns the text of an element without children of its own. */
export function textOf(element: Markup, xml: string): string {
  const content = xml.slice(element.contentStart, element.contentEnd);
  return content.includes('<![CDATA[') || content.includes('<!--')
    ? content
        .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
        .map(decodePiece)
        .join('')
    : decodeText(content);
}

function decodePiece(piece: string): string {
  if (piece.startsWith('<!--')) return '';
  return piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decodeText(piece);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/&(#x?)?([^;]{1,10});/g, (all, number, name: string) => {
    if (number === undefined) return ENTITIES[name] ?? all;
    return String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10));
  });
}

/** Encodes text for the content of an element or a value in double quotes. Leaves out what XML can't hold. */
export function encodeText(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"]/g, (character) => `&${NAMES[character] ?? 'amp'};`);
}

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 can't hold them
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
