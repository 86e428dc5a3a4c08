import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DocumentError } from './document-error.ts';
import { READ_LIMITS } from './read-limits.ts';

/** An element by its local name, so that Strict and Transitional files read alike. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Parses a part of an office document into a tree. Throws a DocumentError as `checkXml` does. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  walkXml(text, {
    text: (text) => open.at(-1)?.children.push(text),
    open(tag) {
      const attributes = new Map(
        Object.entries(tag.attributes).map(([name, value]) => [localName(name), value]),
      );
      const element: XmlElement = { name: localName(tag.name), attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => open.pop(),
  });
  return root;
}

/**
 * Throws a DocumentError where a part of an office document declares entities of its own, is not well-formed, too deep or
 * too large.
 */
export function checkXml(text: string): void {
  walkXml(text, {});
}

interface XmlHandlers {
  readonly text?: (text: string) => void;
  readonly open?: (tag: SaxesTagPlain) => void;
  readonly close?: () => void;
}

function walkXml(text: string, on: XmlHandlers): void {
  let [count, depth] = [0, 0];
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new DocumentError('document_damaged', 'a part of the document is not well-formed XML');
  });
  parser.on('doctype', () => {
    throw new DocumentError('document_damaged', 'a part of the document declares a document type');
  });
  if (on.text) {
    parser.on('text', on.text);
    parser.on('cdata', on.text);
  }
  parser.on('opentag', (tag) => {
    count += 1;
    depth += 1;
    if (count > READ_LIMITS.xmlElements || depth > READ_LIMITS.xmlDepth)
      throw new DocumentError('document_too_complex', `${count} XML elements, ${depth} deep`);
    on.open?.(tag);
  });
  parser.on('closetag', () => {
    depth -= 1;
    on.close?.();
  });
  parser.write(text).close();
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
