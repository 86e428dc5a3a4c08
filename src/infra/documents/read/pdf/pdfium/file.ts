import { DocumentError } from '../../common/document-error.ts';
import type { Box } from './box.ts';
import type { PdfCharacter } from './characters.ts';
import { readCharacters } from './characters.ts';
import { readObjects } from './objects.ts';
import { emboldenOutlined } from './outlines.ts';
import { createInkProbe } from './painting.ts';
import type { Pdfium, Scratch } from './pdfium.ts';
import { allocateScratch, loadPdfium, readRectangle, SCRATCH_BYTES } from './pdfium.ts';
import type { Rule } from './rules.ts';

export interface PdfLink extends Box {
  readonly target: string;
}

export interface PdfPage {
  readonly bounds: Box;
  readonly hasImage: boolean;
  readonly dots: readonly Box[];
  readonly rules: readonly Rule[];
  readonly characters: readonly PdfCharacter[];
  readonly links: readonly PdfLink[];
  /** True if anything can be seen in the box on the painted page. Paints the page on first use. */
  hasInk(box: Box): boolean;
}

export interface PdfFile {
  readonly pages: number;
  readonly encrypted: boolean;
  page(index: number): PdfPage;
  close(): void;
}

/** Opens a PDF with pdfium. Throws a DocumentError where it cannot be opened. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const pdfium = await loadPdfium();
  const buffer = pdfium.malloc(bytes.length);
  pdfium.memory().set(bytes, buffer);
  const document = pdfium.call('FPDF_LoadMemDocument', buffer, bytes.length, 0);
  if (document === 0) {
    pdfium.free(buffer);
    throw PASSWORD_ERRORS.has(pdfium.call('FPDF_GetLastError'))
      ? new DocumentError('document_encrypted', 'the PDF needs a password')
      : new DocumentError('document_damaged', 'the PDF cannot be opened');
  }
  return {
    pages: pdfium.call('FPDF_GetPageCount', document),
    encrypted: pdfium.call('FPDF_GetSecurityHandlerRevision', document) !== -1,
    page: (index) => readPage(pdfium, document, index),
    close() {
      pdfium.call('FPDF_CloseDocument', document);
      pdfium.free(buffer);
    },
  };
}

/** fpdfview.h: FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY. */
const PASSWORD_ERRORS = new Set([4, 5]);

function readPage(pdfium: Pdfium, document: number, index: number): PdfPage {
  const page = pdfium.call('FPDF_LoadPage', document, index);
  if (page === 0) return EMPTY_PAGE;
  const scratch = allocateScratch(pdfium);
  const text = pdfium.call('FPDFText_LoadPage', page);
  try {
    pdfium.call('FPDF_GetPageBoundingBox', page, scratch.pointer);
    const bounds = readRectangle(scratch);
    const { blanks, dots, outlines, rules, hasImage } = readObjects(pdfium, page, scratch);
    return {
      bounds,
      hasImage,
      dots,
      rules,
      characters: text === 0 ? [] : emboldenOutlined(readCharacters(pdfium, text, scratch, blanks), outlines),
      links: readLinks(pdfium, document, page, scratch),
      hasInk: createInkProbe(pdfium, document, index, bounds),
    };
  } finally {
    if (text !== 0) pdfium.call('FPDFText_ClosePage', text);
    pdfium.call('FPDF_ClosePage', page);
    pdfium.free(scratch.pointer);
  }
}

const EMPTY_PAGE: PdfPage = {
  bounds: { left: 0, right: 0, bottom: 0, top: 0 },
  hasImage: false,
  dots: [],
  rules: [],
  characters: [],
  links: [],
  hasInk: () => true,
};

function readLinks(pdfium: Pdfium, document: number, page: number, scratch: Scratch): PdfLink[] {
  const links: PdfLink[] = [];
  const { pointer } = scratch;
  new DataView(pdfium.memory().buffer).setInt32(pointer, 0, true);
  while (links.length < 200 && pdfium.call('FPDFLink_Enumerate', page, pointer, pointer + 4) === 1) {
    const position = scratch.integer(0);
    const link = scratch.integer(1);
    const action = pdfium.call('FPDFLink_GetAction', link);
    const length =
      action === 0
        ? 0
        : pdfium.call('FPDFAction_GetURIPath', document, action, pointer + 64, SCRATCH_BYTES - 64);
    const target =
      Buffer.from(scratch.bytes(64 + length).subarray(64))
        .toString('latin1')
        .split('\0', 1)[0] ?? '';
    const placed = pdfium.call('FPDFLink_GetAnnotRect', link, pointer + 16) === 1;
    if (placed && target !== '') links.push({ target, ...readRectangle(scratch, 4) });
    new DataView(pdfium.memory().buffer).setInt32(pointer, position, true);
  }
  return links;
}
