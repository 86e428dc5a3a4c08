import { MAX_DOCUMENT_BYTES } from '../../../../jobs/ports/documents.ts';

/**
 * Limits on what reading one document may cost. A resume of four pages with a photo stays under a tenth of each.
 * In bytes, unless the name says otherwise.
 */
export const READ_LIMITS = {
  /** The file as it arrives. */
  bytes: MAX_DOCUMENT_BYTES,
  /** Pages of a PDF; the rest is cut, with a warning. */
  pages: 30,
  /** Characters of text, about 60 full pages; the rest is cut, with a warning. */
  characters: 200_000,
  /** Lines with text; a file with more is refused. Sixty full pages in two columns have about 7,000. */
  lines: 10_000,
  /** Everything in a zip (DOCX, ODT) by its directory. Photos count, though they are never inflated. */
  inflatedBytes: 64 * 1024 * 1024,
  /** One part of a zip that is inflated. */
  partBytes: 12 * 1024 * 1024,
  /** How many times smaller than its content a part of more than a megabyte may be; XML reaches about 40. */
  inflateRatio: 150,
  zipEntries: 1_000,
  xmlElements: 400_000,
  xmlDepth: 400,
  /** Time of one document, from the moment the child process has it; see `startDeadline`. */
  readMs: 10_000,
  /** Resident memory of the child process; 75 to 130 MB are usual. */
  childRssBytes: 384 * 1024 * 1024,
} as const;
