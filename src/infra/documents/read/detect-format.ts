import { DocumentError } from './common/document-error.ts';
import type { Zip } from './common/zip.ts';
import { openZip } from './common/zip.ts';

/** The kind of a document by its bytes, with the zip that was opened to find out. */
export type DetectedFormat =
  | { readonly kind: 'pdf' | 'doc' | 'rtf' | 'txt' | 'md' }
  | { readonly kind: 'docx' | 'odt'; readonly zip: Zip };

/** The media type of each kind. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  doc: 'application/msword',
  rtf: 'application/rtf',
  txt: 'text/plain',
  md: 'text/markdown',
} as const satisfies Record<DetectedFormat['kind'], string>;

const READABLE_KINDS = 'PDF, DOCX, ODT, RTF, TXT, MD and DOC are read';

/**
 * Finds a file's kind by its bytes. The name decides two things only: a text called .md is Markdown, and a text
 * called .pdf is a broken PDF. Throws a DocumentError for any other kind of file.
 */
export function detectFormat(bytes: Uint8Array, filename: string): DetectedFormat {
  if (bytes.length === 0) throw new DocumentError('document_empty', 'the file has no bytes');
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  if (head.startsWith('PK\x03\x04')) return detectOfficeZip(openZip(bytes));
  if (head.startsWith('\xd0\xcf\x11\xe0')) return detectCompoundFile(bytes);
  if (head.trimStart().startsWith('{\\rtf')) return { kind: 'rtf' };
  if (/^(\xef\xbb\xbf)?\s*<(!doctype html|html|\?xml|svg)\b/i.test(head))
    throw unsupportedError('a web page or other markup');
  if (!looksLikeText(bytes)) throw unsupportedError('a picture or other binary file');
  if (/\.(pdf|docx?|odt|rtf)$/i.test(filename))
    throw new DocumentError('document_damaged', 'the bytes are not what the name says');
  return { kind: /\.(md|markdown)$/i.test(filename) ? 'md' : 'txt' };
}

function detectOfficeZip(zip: Zip): DetectedFormat {
  if (zip.text('mimetype')?.startsWith(MEDIA_TYPES.odt)) return { kind: 'odt', zip };
  if (zip.text('[Content_Types].xml')?.includes('wordprocessingml')) return { kind: 'docx', zip };
  throw unsupportedError('a zip that holds no text document');
}

/**
 * Finds the kind of an OLE file. Names in it are UTF-16. They are searched for as bytes, because Node 24 never stops
 * searching for a UTF-16 string in a buffer of odd length. An encrypted DOCX is an OLE file too, and so are old Excel
 * sheets.
 */
function detectCompoundFile(bytes: Uint8Array): DetectedFormat {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (name: string) => file.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage'))
    throw new DocumentError('document_encrypted', 'the document needs a password');
  if (holds('WordDocument')) return { kind: 'doc' };
  throw unsupportedError('an old office file other than Word');
}

/** True for text: it has hardly any control codes other than blanks, or begins with the byte order mark of UTF-16. */
function looksLikeText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter((byte) => byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27).length;
  return controls <= sample.length / 500;
}

function unsupportedError(what: string): DocumentError {
  return new DocumentError('document_unsupported', `${what}; ${READABLE_KINDS}`);
}
