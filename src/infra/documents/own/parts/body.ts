import type { OwnObstacle } from '../../../../jobs/ports/own-file.ts';
import { DocumentError } from '../../read/common/document-error.ts';
import { attributeOf, descendantsOf, type Markup, scanMarkup } from './markup.ts';
import { type Paragraph, readParagraph } from './paragraph.ts';

/** The main part of a Word file. */
export interface Body {
  /** The part's name in the package. */
  readonly part: string;
  readonly xml: string;
  readonly root: Markup;
  /** The prefix of WordprocessingML with its colon: `w:`. */
  readonly prefix: string;
  /** Its namespace, Transitional or Strict. */
  readonly namespace: string;
  /** Reads a paragraph by its number in `LineOrigin`; an obstacle where it isn't ours to change. */
  paragraph(number: number): Paragraph | OwnObstacle;
}

const NAMESPACES = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** Reads the main part. Throws a DocumentError where it can't be changed in place. */
export function readBody(part: string, xml: string): Body {
  const root = scanMarkup(xml);
  const document = root.children.find(({ local }) => local === 'document');
  const encoding = /^<\?xml[^>]{0,200}encoding=["']([^"']{1,40})/.exec(xml.trimStart())?.[1] ?? 'utf-8';
  if (!document?.name.includes(':') || !/^utf-?8$/i.test(encoding) || xml.includes('\uFFFD'))
    throw new DocumentError('document_damaged', 'the document part cannot be changed in place');
  const prefix = document.name.slice(0, document.name.length - 'document'.length);
  const declared = `xmlns:${prefix.slice(0, -1)}`;
  const namespace = NAMESPACES.find((one) => tagHas(xml, document, declared, one));
  if (namespace === undefined)
    throw new DocumentError('document_damaged', 'the document part is in a namespace of its own');

  const numbered = descendantsOf(root).filter(({ local }) => local === 'p');
  const known = new Map<Markup, Paragraph>();
  return {
    part,
    xml,
    root,
    prefix,
    namespace,
    paragraph(number) {
      const element = numbered[number];
      if (element?.name !== `${prefix}p`) return 'unclear';
      const outside = obstacleAround(element);
      if (outside) return outside;
      const paragraph = known.get(element) ?? readParagraph(element, xml);
      known.set(element, paragraph);
      return paragraph;
    },
  };
}

function tagHas(xml: string, element: Markup, name: string, value: string): boolean {
  const tag = xml.slice(element.start, element.contentStart);
  return tag.includes(`${name}="${value}"`) || tag.includes(`${name}='${value}'`);
}

function obstacleAround(element: Markup): OwnObstacle | null {
  for (let at = element.parent; at; at = at.parent) {
    if (at.local === 'txbxContent') return 'text_box';
    if (CONTROLS.has(at.local)) return 'content_control';
    if (!BLOCKS.has(at.local)) return TRACKED.has(at.local) ? 'tracked' : 'object';
  }
  return null;
}

const CONTROLS = new Set(['sdt', 'sdtContent', 'customXml']);
const BLOCKS = new Set(['', 'document', 'body', 'tbl', 'tr', 'tc']);
const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/** The ids that the part's changes, comments and bookmarks have. */
export function usedIds({ root, xml }: Pick<Body, 'root' | 'xml'>): Set<number> {
  return new Set(
    descendantsOf(root)
      .filter(({ local }) => HAVE_IDS.test(local))
      .map((element) => Number(attributeOf(element, xml, 'id'))),
  );
}

const HAVE_IDS =
  /^(?:ins|del|move\w+|bookmark\w+|comment\w*|\w+Change|cellIns|cellDel|cellMerge|perm\w+|customXml\w+)$/;
