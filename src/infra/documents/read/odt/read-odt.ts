import { DocumentError } from '../common/document-error.ts';
import { withContacts } from '../common/links.ts';
import { dropRepeatedLines, plainReading, type Reading } from '../common/reading.ts';
import type { XmlElement } from '../common/xml.ts';
import { childElements, findDescendants, findElement, parseXml } from '../common/xml.ts';
import type { Zip } from '../common/zip.ts';
import { readOdtStory } from './story.ts';
import { readOdtStyles } from './styles.ts';

/**
 * Reads an OpenDocument text: page headers first, as in Word documents, then the body with its frames and tables,
 * then notes and page footers.
 */
export function readOdt(zip: Zip): Reading {
  if (zip.text('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new DocumentError('document_encrypted', 'the document needs a password');
  const content = part(zip, 'content.xml');
  const text = findElement(content, 'document-content', 'body', 'text');
  if (content === undefined || text === undefined)
    throw new DocumentError('document_damaged', 'the zip has no text part');
  const sheet = findElement(part(zip, 'styles.xml'), 'document-styles');
  const styles = readOdtStyles([sheet, findElement(content, 'document-content')]);
  const story = (root: XmlElement) => readOdtStory(root, styles);
  const pages = childElements(findElement(sheet, 'master-styles'), 'master-page');
  const margin = (kind: string) =>
    pages.flatMap((page) =>
      childElements(page)
        .filter(({ name }) => name.startsWith(kind))
        .map(story),
    );

  const [headers, body, footers] = [margin('header'), story(text), margin('footer')];
  const stories = [...headers, body, ...footers];
  const lines = [
    ...dropRepeatedLines(headers.flatMap(({ lines }) => lines)),
    ...body.lines,
    ...body.notes,
    ...dropRepeatedLines(footers.flatMap(({ lines }) => lines)),
  ];
  const targets = findDescendants(text, 'a').flatMap(({ attributes }) => attributes.get('href') ?? []);
  return plainReading(
    'odt',
    withContacts(lines, targets),
    stories.reduce((sum, { hidden }) => sum + hidden, 0),
  );
}

function part(zip: Zip, name: string): XmlElement | undefined {
  const text = zip.text(name);
  return text === undefined ? undefined : parseXml(text);
}
