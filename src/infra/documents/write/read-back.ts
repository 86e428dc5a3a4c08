import mammoth from 'mammoth';
import { getDocumentProxy } from 'unpdf';
import type { FileKind } from '../../../jobs/model/job.ts';
import type { WrittenFile } from '../../../jobs/ports/documents.ts';

/**
 * The text of each finished document that has text, one line of the page a line: of the PDF by pdf.js, of the
 * DOCX by mammoth. Neither reads what people send, so one library's blind spot does not hide a loss.
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
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  // pdf.js takes the bytes over, so it gets its own.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
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
type Item = Piece | { readonly type: string; readonly tag?: string };

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly dir: string;
  /** A matrix: its last two numbers are where the piece begins, from the left and from the foot of the page. */
  readonly transform: readonly number[];
}

function textOfPage(items: readonly Item[]): string {
  const pieces = withoutArtifacts(items);
  const runsLeft = pieces.some(({ dir }) => dir === 'rtl');
  return runsLeft ? rightToLeft(pieces) : pieces.map((piece) => ended(piece.str, piece)).join('');
}

function withoutArtifacts(items: readonly Item[]): Piece[] {
  const open: (string | undefined)[] = [];
  return items.flatMap((item) => {
    if (!('type' in item)) return open.includes('Artifact') ? [] : [item];
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.tag);
    return [];
  });
}

function ended(text: string, { hasEOL }: Piece): string {
  return hasEOL ? `${text}\n` : text;
}

/**
 * A page holds its pieces as they stand, from left to right. Where a script runs the other way its words are
 * taken from the right, line by line; each piece's own letters pdf.js has in order already.
 */
function rightToLeft(pieces: readonly Piece[]): string {
  const lines = new Map<number, Piece[]>();
  for (const piece of pieces.filter(({ str }) => str.trim() !== '')) {
    const height = Math.round(piece.transform[5] ?? 0);
    lines.set(height, [...(lines.get(height) ?? []), piece]);
  }
  const left = ({ transform }: Piece) => transform[4] ?? 0;
  return [...lines]
    .toSorted(([one], [other]) => other - one)
    .map(([, line]) => line.toSorted((one, other) => left(other) - left(one)))
    .map((line) => line.map(({ str }) => str).join(' '))
    .join('\n');
}
