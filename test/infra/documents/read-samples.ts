import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../../../src/infra/documents/read/read-document.ts';
import { fontFolders } from '../../../src/infra/documents/write/fonts.ts';
import type { ReadDocument } from '../../../src/jobs/ports/documents.ts';

/* Documents of made-up people in all readable formats, made by the tests. */

const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] });

/** A PDF set by Typst from its own markup, in a font that the project ships. */
export function pdfOf(markup: string): Uint8Array {
  const source = `#set text(font: "Carlito", size: 11pt)\n${markup}`;
  const { result } = compiler.compile({ mainFileContent: source });
  if (!result) throw new Error('the sample does not compile');
  return compiler.pdf(result);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_WORD = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface WordParts {
  /** Other parts by their name in `word/`: header1, footer1, footnotes, styles … */
  readonly parts?: Readonly<Record<string, string>>;
  /** Link targets by their relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** As Word saves "Strict Open XML Document". */
  readonly strict?: boolean;
  /** Instead of the usual first line of the document part. */
  readonly prolog?: string;
}

/** A DOCX from the XML of its body, without Word. */
export function docxOf(body: string, { parts = {}, links = {}, strict = false, prolog }: WordParts = {}) {
  const word = strict ? STRICT_WORD : WORD;
  const relations = strict ? STRICT_RELATIONS : RELATIONS;
  const names = `xmlns:w="${word}" xmlns:r="${relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
  const head = prolog ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const kindOf = (name: string) => name.replace(/\d+$/, '');
  const related = [
    ...Object.keys(parts).map(
      (name) => `<Relationship Id="${name}" Type="${relations}/${kindOf(name)}" Target="${name}.xml"/>`,
    ),
    ...Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${relations}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
  ].join('');
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': `${head}<w:document ${names}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(related),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        `word/${name}.xml`,
        `<w:${ROOTS[kindOf(name)] ?? kindOf(name)} ${names}>${xml}</w:${ROOTS[kindOf(name)] ?? kindOf(name)}>`,
      ]),
    ),
  });
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

function relationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

/** A paragraph of Word with properties and one run of text. */
export function p(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text, run)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of Word from its cells' XML, row by row. */
export function table(...rows: string[][]): string {
  const cell = (xml: string) => `<w:tc><w:tcPr/>${xml}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** An OpenDocument text from the XML of its text and of its automatic styles. */
export function odtOf(text: string, styles = '', header = '') {
  const names = ['office', 'text', 'style', 'table', 'draw']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .concat(
      'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
      'xmlns:xlink="http://www.w3.org/1999/xlink"',
    )
    .join(' ');
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${names}><office:master-styles><style:master-page style:name="Standard"><style:header>${header}</style:header></style:master-page></office:master-styles></office:document-styles>`,
  });
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** Reads a document in this process; a fault fails the test with its code. */
export async function read(bytes: Uint8Array, filename: string): Promise<ReadDocument> {
  const result = await readDocument(bytes, filename);
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

/** The lines' texts, a tab shown as ` | `. */
export function textsOf(document: ReadDocument): string[] {
  return document.lines.map(({ text }) => text.replaceAll('\t', ' | '));
}
