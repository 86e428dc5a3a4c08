import type { Result } from '../../../jobs/model/result.ts';
import type { WrittenDocuments } from '../../../jobs/ports/documents.ts';
import type { Layout } from '../../../resume/layout/layout.ts';
import { writeDocx } from './docx.ts';
import { countPdfPages, writePdf } from './pdf.ts';
import { drawPreview } from './preview.ts';
import { makePrintable } from './printable.ts';

/* What a child process of createWriter does, by name. */

export { writeOwn } from './own.ts';
export { readBack } from './read-back.ts';

/** Counts the pages of the PDF that `write` would make. */
export function countPages(layout: Layout): Result<number> {
  return countPdfPages(makePrintable(layout));
}

/** Writes all three documents of a layout. Fails if the PDF could not be set. */
export async function write(layout: Layout): Promise<Result<WrittenDocuments>> {
  const clean = makePrintable(layout);
  const pdf = writePdf(clean);
  if (!pdf.ok) return pdf;
  const { bytes, pages, lastPage } = pdf.value;
  return {
    ok: true,
    value: {
      files: [
        { kind: 'docx', bytes: new Uint8Array(await writeDocx(clean, pages)) },
        { kind: 'pdf', bytes: new Uint8Array(bytes) },
        { kind: 'png', bytes: new Uint8Array(await drawPreview(bytes)) },
      ],
      pages,
      lastPage,
    },
  };
}
