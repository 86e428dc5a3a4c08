import { AUTHOR } from './parts/annotations.ts';
import { attributeOf, childOf, type Markup, scanMarkup } from './parts/markup.ts';
import { openOwn } from './parts/open-own.ts';

/** Returns a Word file of ours with all of our tracked changes rejected. */
export function rejectAll(bytes: Uint8Array): Uint8Array {
  const { file, body } = openOwn(bytes);
  return file.replace(new Map([[body.part, rejectChanges(body.xml)]]));
}

/**
 * Undoes the tracked changes that we made in the main part of a Word file, as Word does on "Reject all": for the final
 * check, which compares the text with the source's. Other people's changes stay.
 */
function rejectChanges(xml: string): string {
  const isOurs = (element: Markup | undefined) =>
    element !== undefined && attributeOf(element, xml, 'author') === AUTHOR;

  /** `before` is what a paragraph without an end of its own gives to this one. */
  function write(element: Markup, before = ''): string {
    if (element.local === 'ins' && isOurs(element)) return '';
    if (element.local === 'del' && isOurs(element)) return asText(writeInner(element));
    const former = formerOf(element);
    if (former) return restore(element, former);
    if (element.local === 'p') return writeParagraph(element, before);
    if (element.children.length === 0) return xml.slice(element.start, element.end);
    return openOf(element) + writeInner(element) + xml.slice(element.contentEnd, element.end);
  }

  /** A paragraph whose end was inserted joins the next one, which has the properties. */
  function writeInner(element: Markup): string {
    let [result, at, pending] = ['', element.contentStart, ''];
    for (const child of element.children) {
      result += xml.slice(at, child.start);
      if (child.local === 'p' && hasInsertedEnd(child)) pending += writeContent(child);
      else {
        result += write(child, child.local === 'p' ? pending : '');
        if (child.local === 'p') pending = '';
      }
      at = child.end;
    }
    return result + xml.slice(at, element.contentEnd);
  }

  function writeParagraph(element: Markup, before: string): string {
    const properties = childOf(element, 'pPr');
    const open = xml.slice(element.start, element.contentStart).replace(/\/>$/, '>');
    return `${open}${properties ? write(properties) : ''}${before}${writeContent(element)}</${element.name}>`;
  }

  function writeContent(paragraph: Markup): string {
    return paragraph.children.map((child) => (child.local === 'pPr' ? '' : write(child))).join('');
  }

  /** The properties before a change of ours; undefined where there is none. */
  function formerOf(properties: Markup): Markup | undefined {
    const change = childOf(properties, `${properties.local}Change`);
    return isOurs(change) ? childOf(change, properties.local) : undefined;
  }

  /** What a change of properties doesn't hold stays: the look of the paragraph's end, and a section's break. */
  function restore(properties: Markup, former: Markup): string {
    const stays = properties.children.filter(({ local }) => local === 'rPr' || local === 'sectPr');
    const all = xml.slice(former.contentStart, former.contentEnd) + stays.map((one) => write(one)).join('');
    return all && `${openOf(properties)}${all}</${properties.name}>`;
  }

  function hasInsertedEnd(paragraph: Markup): boolean {
    return isOurs(childOf(childOf(childOf(paragraph, 'pPr'), 'rPr'), 'ins'));
  }

  const openOf = (element: Markup) => xml.slice(element.start, element.contentStart);
  return writeInner(scanMarkup(xml));
}

function asText(xml: string): string {
  return xml.replace(/(<\/?(?:\w+:)?)delText(?=[\s>/])/g, '$1t');
}
