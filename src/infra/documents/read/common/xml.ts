import { SaxesParser } from 'saxes';
import { DocumentError } from './document-error.ts';
import { READ_LIMITS } from './read-limits.ts';

/** An element by its local name, so that Strict and Transitional files read alike. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/**
 * Parses a part of an office document into a tree. Throws a DocumentError where it declares entities of its own, is
 * not well-formed, too deep or too large.
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser();
  const append = (text: string) => open.at(-1)?.children.push(text);
  parser.on('error', () => {
    throw new DocumentError('document_damaged', 'a part of the document is not well-formed XML');
  });
  parser.on('doctype', () => {
    throw new DocumentError('document_damaged', 'a part of the document declares a document type');
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('opentag', (tag) => {
    count += 1;
    if (count > READ_LIMITS.xmlElements || open.length > READ_LIMITS.xmlDepth)
      throw new DocumentError('document_too_complex', `${count} XML elements, ${open.length} deep`);
    const attributes = new Map(
      Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]),
    );
    const element: XmlElement = { name: localName(tag.name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root;
}

/** Returns the element children of an element, all or those of one name. */
export function childElements(element: XmlElement | undefined, name?: string): XmlElement[] {
  const all = element?.children.filter((child) => typeof child !== 'string') ?? [];
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** Returns the first element at a path of names below an element. */
export function findElement(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childElements(at, name)[0], element);
}

/** Returns all elements of a name at any depth below an element, in document order. */
export function findDescendants(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findDescendants(child, name),
  ]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
