import type { SourceLine } from '../../../resume/source.ts';
import { withContacts } from './links.ts';
import { readOdtStory } from './odt-story.ts';
import { odtStylesOf } from './odt-styles.ts';
import type { Reading } from './reading.ts';
import { plainReading } from './reading.ts';
import { Refusal } from './refusal.ts';
import type { XmlElement } from './xml.ts';
import { children, find, findAll, parseXml } from './xml.ts';
import type { Zip } from './zip.ts';

/**
 * Reads an OpenDocument text: page headers first, as for Word, then the body with its frames and tables, then
 * notes and page footers.
 */
export function readOdt(zip: Zip): Reading {
  if (zip.text('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new Refusal('document_encrypted', 'the document needs a password');
  const content = part(zip, 'content.xml');
  const text = find(content, 'document-content', 'body', 'text');
  if (content === undefined || text === undefined)
    throw new Refusal('document_damaged', 'the zip has no text part');
  const sheet = find(part(zip, 'styles.xml'), 'document-styles');
  const styles = odtStylesOf([sheet, find(content, 'document-content')]);
  const story = (root: XmlElement) => readOdtStory(root, styles);
  const pages = children(find(sheet, 'master-styles'), 'master-page');
  const margin = (kind: string) =>
    pages.flatMap((page) =>
      children(page)
        .filter(({ name }) => name.startsWith(kind))
        .map(story),
    );

  const [headers, body, footers] = [margin('header'), story(text), margin('footer')];
  const stories = [...headers, body, ...footers];
  const lines = [
    ...once(headers.flatMap(({ lines }) => lines)),
    ...body.lines,
    ...body.notes,
    ...once(footers.flatMap(({ lines }) => lines)),
  ];
  const targets = findAll(text, 'a').flatMap(({ attributes }) => attributes.get('href') ?? []);
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

function once(lines: readonly SourceLine[]): SourceLine[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}
