import { posix } from 'node:path';
import { DocumentError } from '../common/document-error.ts';
import { withContacts } from '../common/links.ts';
import { dropRepeatedLines, type Reading } from '../common/reading.ts';
import type { XmlElement } from '../common/xml.ts';
import { childElements, findDescendants, findElement, parseXml } from '../common/xml.ts';
import type { Zip } from '../common/zip.ts';
import { readDocxStory } from './story.ts';
import { readDocxStyles } from './styles.ts';

/**
 * Reads a Word document from its own XML, Transitional or Strict: page headers first, because people put their
 * contact details there, then the body with its text boxes and tables, then notes and page footers.
 */
export function readDocx(zip: Zip): Reading {
  const main = relationships(zip, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const document = parse(zip, main);
  if (main === undefined || document === undefined)
    throw new DocumentError('document_damaged', 'the zip has no document part');
  const related = relationships(zip, main);
  const partsOf = (kind: string) => related.filter(({ type }) => type.endsWith(`/${kind}`));
  const styles = readDocxStyles(parse(zip, partsOf('styles')[0]?.target));
  const story = (root: XmlElement | undefined, part: string) =>
    root ? readDocxStory(root, part, styles) : { lines: [], hidden: 0 };

  const used = new Set(
    ['headerReference', 'footerReference']
      .flatMap((name) => findDescendants(document, name))
      .map((reference) => reference.attributes.get('id')),
  );
  const margin = (kind: 'header' | 'footer') =>
    partsOf(kind)
      .filter(({ id }) => used.has(id))
      .map(({ target }) => {
        const { lines, hidden } = story(parse(zip, target), target);
        return { lines: lines.map((line) => ({ ...line, margin: kind })), hidden };
      });
  const notes = (kind: string) =>
    partsOf(`${kind}s`).flatMap(({ target }) =>
      childElements(findElement(parse(zip, target), `${kind}s`), kind)
        .filter((note) => !note.attributes.get('type')?.includes('eparator'))
        .map((note) => story(note, target)),
    );

  const headers = margin('header');
  const body = story(document, main);
  const after = [...notes('footnote'), ...notes('endnote'), ...margin('footer')];
  const stories = [...headers, body, ...after];
  const lines = [
    ...dropRepeatedLines(headers.flatMap(({ lines }) => lines)),
    ...body.lines,
    ...dropRepeatedLines(after.flatMap(({ lines }) => lines)),
  ];
  const targets = partsOf('hyperlink').map(({ target }) => target);
  return {
    lines: withContacts(lines, targets),
    reader: 'docx',
    hidden: stories.reduce((sum, { hidden }) => sum + hidden, 0),
    lost: 0,
    guessed: 0,
    encrypted: false,
    scan: false,
    pagesCutFrom: null,
  };
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A part's name in the zip, or an external address. */
  readonly target: string;
}

function relationships(zip: Zip, part: string): Relationship[] {
  const folder = posix.dirname(part);
  const root = parse(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  return childElements(findElement(root, 'Relationships'), 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const inside = attributes.get('TargetMode') !== 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: inside
        ? posix
            .join('/', folder, target.startsWith('/') ? posix.relative(`/${folder}`, target) : target)
            .slice(1)
        : target,
    };
  });
}

function parse(zip: Zip, name: string | undefined): XmlElement | undefined {
  const text = name === undefined ? undefined : zip.text(name);
  return text === undefined ? undefined : parseXml(text);
}
