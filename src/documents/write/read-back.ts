import { getDocumentProxy } from 'unpdf';
import WordExtractor from 'word-extractor';
import type { FileKind } from '../../jobs/job.ts';
import type { WrittenFile } from '../../jobs/ports.ts';

/**
 * The text of each finished document that has text, one line of the page a line: of the PDF by pdf.js, of the
 * DOCX by word-extractor. Neither reads what people send, so one library's blind spot does not hide a loss.
 * What the PDF marks as an artifact (page numbers) is not the resume's and is left out. A picture has no text.
 */
export async function readBack(files: readonly WrittenFile[]): Promise<Map<FileKind, string>> {
  const texts = new Map<FileKind, string>();
  for (const { kind, bytes } of files) {
    if (kind === 'pdf') texts.set(kind, await textOfPdf(bytes));
    if (kind === 'docx') texts.set(kind, await textOfDocx(bytes));
  }
  return texts;
}

async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return document.getBody();
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  // pdf.js takes the bytes over, so it gets its own.
  const document = await getDocumentProxy(bytes.slice());
  try {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(textOfPage((await page.getTextContent({ includeMarkedContent: true })).items));
    }
    return pages.join('\n');
  } finally {
    await document.destroy();
  }
}

/** A piece of text, or the beginning or end of a piece of marked content. */
type Item =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: string; readonly tag?: string };

function textOfPage(items: readonly Item[]): string {
  const open: (string | undefined)[] = [];
  let text = '';
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.tag);
    } else if (!open.includes('Artifact')) {
      text += item.hasEOL ? `${item.str}\n` : item.str;
    }
  }
  return text;
}
