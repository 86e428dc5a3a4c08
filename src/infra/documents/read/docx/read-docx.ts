import type { Paper } from '../../../../resume/resume.ts';
import { DocumentError } from '../common/document-error.ts';
import { withContacts } from '../common/links.ts';
import { dropRepeatedLines, namePaper, plainReading, type Reading } from '../common/reading.ts';
import type { XmlElement } from '../common/xml.ts';
import { childElements, findDescendants, findElement } from '../common/xml.ts';
import type { Zip } from '../common/zip.ts';
import { parsePart, relationshipsOf } from './relationships.ts';
import { readDocxStory } from './story.ts';
import { readDocxStyles } from './styles.ts';

/**
 * Reads a Word document from its own XML, Transitional or Strict: page headers first, because people put their
 * contact details there, then the body with its text boxes and tables, then notes and page footers.
 */
export function readDocx(zip: Zip): Reading {
  const main = relationshipsOf(zip, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const document = parsePart(zip, main);
  if (main === undefined || document === undefined)
    throw new DocumentError('document_damaged', 'the zip has no document part');
  const related = relationshipsOf(zip, main);
  const partsOf = (kind: string) => related.filter(({ type }) => type.endsWith(`/${kind}`));
  const styles = readDocxStyles(parsePart(zip, partsOf('styles')[0]?.target));
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
        const { lines, hidden } = story(parsePart(zip, target), target);
        return { lines: lines.map((line) => ({ ...line, margin: kind })), hidden };
      });
  const notes = (kind: string) =>
    partsOf(`${kind}s`).flatMap(({ target }) =>
      childElements(findElement(parsePart(zip, target), `${kind}s`), kind)
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
    ...plainReading(
      'docx',
      withContacts(lines, targets),
      stories.reduce((sum, { hidden }) => sum + hidden, 0),
    ),
    paper: paperOf(document),
  };
}

const TWIPS_PER_POINT = 20;

/** Names the paper of a document's first page. */
function paperOf(document: XmlElement): Paper | null {
  const size = findDescendants(document, 'pgSz')[0]?.attributes;
  const points = (name: string) => Number(size?.get(name)) / TWIPS_PER_POINT;
  return namePaper(points('w'), points('h'));
}
