import mammoth from 'mammoth';
import { getDocumentProxy } from 'unpdf';
import type { FileKind } from '../../../jobs/model/job.ts';
import type { WrittenFile } from '../../../jobs/ports/documents.ts';

/**
 * Reads the text of the finished PDF (by pdf.js) and DOCX (by mammoth), one line for each line of the page. Neither
 * library reads what people send, so that one library's blind spot cannot hide a loss. Leaves out what the PDF marks
 * as an artifact (page numbers).
 */
export async function readBack(files: readonly WrittenFile[]): Promise<Map<FileKind, string>> {
  const texts = new Map<FileKind, string>();
  for (const { kind, bytes } of files) {
    if (kind === 'pdf') texts.set(kind, await textOfPdf(bytes));
    if (kind === 'docx') texts.set(kind, await textOfDocx(bytes));
  }
  return texts;
}

/** Reads the text of a Word file by mammoth, which takes tracked changes as accepted. */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value;
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  // pdf.js takes ownership of the bytes, so it gets a copy.
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

/** A piece of text, or the beginning or end of marked content. */
type Item = Piece | { readonly type: string; readonly tag?: string };

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly dir: string;
  /** A matrix. Its last two numbers are the start of the piece, from the left and from the bottom of the page. */
  readonly transform: readonly number[];
}

function textOfPage(items: readonly Item[]): string {
  const pieces = withoutArtifacts(items);
  const runsLeft = pieces.some(({ dir }) => dir === 'rtl');
  return runsLeft ? rightToLeft(pieces) : pieces.map((piece) => withLineEnd(piece.str, piece)).join('');
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

function withLineEnd(text: string, { hasEOL }: Piece): string {
  return hasEOL ? `${text}\n` : text;
}

/** Letters and figures of two fonts don't stand at quite the same height; lines are 11 points apart or more. */
const SAME_LINE_POINTS = 3;

/**
 * Orders pieces from right to left, line by line: a page stores them from left to right. The letters within a piece
 * are already in order.
 */
function rightToLeft(pieces: readonly Piece[]): string {
  const height = ({ transform }: Piece) => transform[5] ?? 0;
  const lines: Piece[][] = [];
  let base = Number.POSITIVE_INFINITY;
  for (const piece of pieces
    .filter(({ str }) => str.trim() !== '')
    .toSorted((one, other) => height(other) - height(one))) {
    if (base - height(piece) > SAME_LINE_POINTS) {
      base = height(piece);
      lines.push([]);
    }
    lines.at(-1)?.push(piece);
  }
  const left = ({ transform }: Piece) => transform[4] ?? 0;
  return lines
    .map((line) => line.toSorted((one, other) => left(other) - left(one)))
    .map((line) => line.map(({ str }) => str).join(' '))
    .join('\n');
}
