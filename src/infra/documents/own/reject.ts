import { AUTHOR } from './annotations.ts';
import { attributeOf, childOf, type Markup, scanMarkup } from './markup.ts';
import { openOwn } from './open-own.ts';

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
  const isOurs = (element: Markup) => attributeOf(element, xml, 'author') === AUTHOR;
  const write = (element: Markup): string => {
    if (element.local === 'ins' && isOurs(element)) return '';
    if (element.local === 'del' && isOurs(element)) return asText(inner(element, write));
    if (element.local === 'p' && hasInsertedEnd(element)) return '';
    const former = element.local === 'pPr' ? formerOf(element) : undefined;
    if (former) return restore(element, former);
    if (element.children.length === 0) return xml.slice(element.start, element.end);
    return (
      xml.slice(element.start, element.contentStart) +
      inner(element, write) +
      xml.slice(element.contentEnd, element.end)
    );
  };
  const inner = (element: Markup, each: (child: Markup) => string) => {
    let [result, at] = ['', element.contentStart];
    for (const child of element.children) {
      result += xml.slice(at, child.start) + each(child);
      at = child.end;
    }
    return result + xml.slice(at, element.contentEnd);
  };
  const formerOf = (properties: Markup) => {
    const change = childOf(properties, 'pPrChange');
    return change && isOurs(change) ? childOf(change, 'pPr') : undefined;
  };
  /** What a change of properties doesn't hold stays: the look of the paragraph's end, and a section's break. */
  const restore = (properties: Markup, former: Markup) => {
    const stays = properties.children.filter(({ local }) => local === 'rPr' || local === 'sectPr');
    const kept = stays.map((child) => xml.slice(child.start, child.end)).join('');
    const all = xml.slice(former.contentStart, former.contentEnd) + kept;
    if (all === '') return '';
    return `${xml.slice(properties.start, properties.contentStart)}${all}</${properties.name}>`;
  };
  const hasInsertedEnd = (paragraph: Markup) => {
    const mark = childOf(childOf(childOf(paragraph, 'pPr'), 'rPr'), 'ins');
    return mark !== undefined && isOurs(mark);
  };
  return inner(scanMarkup(xml), write);
}

function asText(xml: string): string {
  return xml.replace(/(<\/?(?:\w+:)?)delText(?=[\s>/])/g, '$1t');
}
