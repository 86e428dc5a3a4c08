import { posix } from 'node:path';
import { DocumentError } from '../../read/common/document-error.ts';
import { relationshipsOf, relationshipsPart } from '../../read/docx/relationships.ts';
import type { Body } from './body.ts';
import { attributeOf, type Markup, scanMarkup } from './markup.ts';
import type { Package } from './package.ts';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** The comments that a file has. */
export interface CommentsPart {
  readonly ids: readonly number[];
  /** Returns the parts of the package that change with more comments; the ones that are there stay. */
  withComments(comments: readonly string[]): ReadonlyMap<string, string>;
}

/** Reads the comments of a file. */
export function readComments(file: Package, body: Body): CommentsPart {
  const known = relationshipsOf(file, body.part).find(({ type }) => type.endsWith('/comments'))?.target;
  const xml = known === undefined ? undefined : file.text(known);
  if (known === undefined || xml === undefined) {
    const withComments = (comments: readonly string[]) =>
      comments.length === 0 ? new Map<string, string>() : newPart(comments, file, body);
    return { ids: [], withComments };
  }
  const root = scanMarkup(xml).children.find(({ local }) => local === 'comments');
  if (!root) throw damaged('its comments part has no comments');
  return {
    ids: root.children.map((comment) => Number(attributeOf(comment, xml, 'id'))),
    withComments: (comments) =>
      comments.length === 0
        ? new Map()
        : new Map([[known, appendTo(root, xml, bound(comments, root, xml, body))]]),
  };
}

/** Comments are written with the prefix `w`; where the part binds it to something else, each says what it means. */
function bound(comments: readonly string[], root: Markup, xml: string, { namespace }: Body): string {
  const isBound = xml.slice(root.start, root.contentStart).includes(`xmlns:w="${namespace}"`);
  return comments
    .map((one) => (isBound ? one : one.replace('<w:comment ', `<w:comment xmlns:w="${namespace}" `)))
    .join('');
}

function newPart(comments: readonly string[], file: Package, { part, namespace }: Body): Map<string, string> {
  const name = freeName(posix.dirname(part), file);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return new Map([
    [name, `${head}<w:comments xmlns:w="${namespace}">${comments.join('')}</w:comments>`],
    [CONTENT_TYPES, withContentType(file, name)],
    [relationshipsPart(part), withRelationship(file, part, { name, namespace })],
  ]);
}

function freeName(folder: string, { names }: Package): string {
  const taken = new Set([...names].map((name) => name.toLowerCase()));
  for (let number = 0; ; number += 1) {
    const name = posix.join(folder, `comments${number === 0 ? '' : number}.xml`);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function withContentType(file: Package, name: string): string {
  const xml = file.text(CONTENT_TYPES) ?? '';
  const root = scanMarkup(xml).children.find(({ local }) => local === 'Types');
  if (!root) throw damaged('it has no content types');
  const tag = root.name.replace('Types', 'Override');
  return appendTo(root, xml, `<${tag} PartName="/${name}" ContentType="${CONTENT_TYPE}"/>`);
}

/** Relationships of Strict files have types of their own. */
const RELATIONSHIPS = {
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

function withRelationship(
  file: Package,
  part: string,
  { name, namespace }: { readonly name: string; readonly namespace: string },
): string {
  const base = namespace.includes('purl.oclc.org') ? RELATIONSHIPS.strict : RELATIONSHIPS.transitional;
  const target = posix.relative(posix.dirname(part), name);
  const xml = file.text(relationshipsPart(part)) ?? EMPTY_RELATIONSHIPS;
  const root = scanMarkup(xml).children.find(({ local }) => local === 'Relationships');
  if (!root) throw damaged('its relationships cannot be read');
  const ids = new Set(root.children.map((one) => attributeOf(one, xml, 'Id')));
  let number = 1;
  while (ids.has(`rIdTailor${number}`)) number += 1;
  const tag = root.name.replace('Relationships', 'Relationship');
  return appendTo(root, xml, `<${tag} Id="rIdTailor${number}" Type="${base}/comments" Target="${target}"/>`);
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Writes behind the last child of an element. */
function appendTo(element: Markup, xml: string, addition: string): string {
  const isEmpty =
    xml.slice(element.start, element.end).endsWith('/>') && element.contentStart === element.end;
  if (!isEmpty) return xml.slice(0, element.contentEnd) + addition + xml.slice(element.contentEnd);
  const open = xml.slice(element.start, element.end).replace(/\/>$/, '>');
  return `${xml.slice(0, element.start)}${open}${addition}</${element.name}>${xml.slice(element.end)}`;
}

function damaged(detail: string): DocumentError {
  return new DocumentError('document_damaged', `comments cannot be added: ${detail}`);
}
