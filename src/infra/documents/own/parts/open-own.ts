import { DocumentError } from '../../read/common/document-error.ts';
import { relationshipsOf } from '../../read/docx/relationships.ts';
import { type Body, readBody } from './body.ts';
import { openPackage, type Package } from './package.ts';

/** Opens a Word file and its main part. Throws a DocumentError where it can't be changed in place. */
export function openOwn(bytes: Uint8Array): { readonly file: Package; readonly body: Body } {
  const file = openPackage(bytes);
  if ([...file.names].some((name) => name.startsWith('_xmlsignatures/')))
    throw new DocumentError('document_damaged', 'the file is signed: a change would break the signature');
  const part = relationshipsOf(file, '').find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const xml = part === undefined ? undefined : file.text(part);
  if (part === undefined || xml === undefined)
    throw new DocumentError('document_damaged', 'the zip has no document part');
  return { file, body: readBody(part, xml) };
}
