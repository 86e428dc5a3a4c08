import WordExtractor from 'word-extractor';
import { fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { ReadDocument, ReadWarning } from '../../../jobs/ports/documents.ts';
import { normalise } from '../../../language/normalise.ts';
import type { SourceLine } from '../../../resume/source.ts';
import { DocumentError } from './common/document-error.ts';
import { READ_LIMITS } from './common/read-limits.ts';
import { plainReading, type Reading } from './common/reading.ts';
import type { DetectedFormat } from './detect-format.ts';
import { detectFormat, MEDIA_TYPES } from './detect-format.ts';
import { readDocx } from './docx/read-docx.ts';
import { readOdt } from './odt/read-odt.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readRtf } from './rtf/read-rtf.ts';
import { readMarkdown, readPlainText } from './text.ts';

/**
 * Reads a document of any known format in this process. Meant for the child process of child.ts, because libraries can
 * hang or run out of memory on hostile files. Never throws.
 */
export async function readDocument(bytes: Uint8Array, filename: string): Promise<Result<ReadDocument>> {
  const started = performance.now();
  try {
    const format = detectFormat(bytes, filename);
    const reading = await readAs(format, bytes);
    const { lines, hidden, cut } = normaliseLines(reading.lines);
    const value: ReadDocument = {
      text: lines.map((line) => line.text).join('\n'),
      lines,
      warnings: warningsOf({ ...reading, hidden: reading.hidden + hidden }, cut, lines.length === 0),
      ...(reading.paper && { paper: reading.paper }),
      reader: reading.reader,
      mediaType: MEDIA_TYPES[format.kind],
      ms: Math.round(performance.now() - started),
    };
    if (lines.length === 0 && !reading.scan) return err(fault('document_empty', 'no text in it'));
    return ok(value);
  } catch (error) {
    if (error instanceof DocumentError) return err(fault(error.code, error.message));
    const name = error instanceof Error ? error.name : 'unknown';
    const code = OUT_OF_MEMORY.has(name) ? 'document_too_complex' : 'document_damaged';
    return err(fault(code, `a reader gave up: ${name}`));
  }
}

/** Errors of WebAssembly when its memory cannot grow, and of JavaScript when an array cannot. */
const OUT_OF_MEMORY = new Set(['RuntimeError', 'RangeError']);

async function readAs(format: DetectedFormat, bytes: Uint8Array): Promise<Reading> {
  switch (format.kind) {
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(format.zip);
    case 'odt':
      return readOdt(format.zip);
    case 'doc':
      return readDoc(bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'md':
      return readMarkdown(bytes);
    case 'txt':
      return readPlainText(bytes);
  }
}

/** Reads a Word file from before 2007: page headers, then the body, text boxes, notes and footers. */
async function readDoc(bytes: Uint8Array): Promise<Reading> {
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  const parts = [
    document.getHeaders({ includeFooters: false }),
    document.getBody(),
    document.getTextboxes(),
    document.getFootnotes(),
    document.getEndnotes(),
    document.getFooters(),
  ];
  return plainReading(
    'word-extractor',
    parts.flatMap((part) => part.split('\n')).map((text) => ({ text })),
  );
}

/** Normalises the lines and drops blank ones, up to the cap on characters. */
function normaliseLines(raw: readonly SourceLine[]): { lines: SourceLine[]; hidden: number; cut: boolean } {
  const lines: SourceLine[] = [];
  let hidden = 0;
  let characters = 0;
  for (const line of raw) {
    const { text, removed } = normalise(line.text);
    hidden += removed;
    for (const part of text.split('\n').map(withoutMachineWords)) {
      if (part === '') continue;
      characters += part.length + 1;
      if (characters > READ_LIMITS.characters) return { lines, hidden, cut: true };
      lines.push({ ...line, text: part });
      if (lines.length > READ_LIMITS.lines)
        throw new DocumentError('text_too_complex', `over ${READ_LIMITS.lines} lines`);
    }
  }
  return { lines, hidden, cut: false };
}

/**
 * Leaves out what was meant for a program: the names that icon fonts give their pictures ("\\faTrophy :"), and the
 * schemes of links ("mailto:ada@…", "tel:+46 …").
 */
function withoutMachineWords(text: string): string {
  return text
    .replace(ICON_NAME, ' ')
    .replace(/(?<![\p{L}\p{N}])(?:mailto:(?=[^\s@:]{1,64}@)|tel:(?=[+(\d]))/gu, '')
    .replace(/(?<=^|\s) +/g, '')
    .trim();
}

/** Of FontAwesome in LaTeX, with the variant and the colon that follow it. */
const ICON_NAME = /\\fa[A-Z][A-Za-z]{1,40}(?: ?\*)?(?: ?\[\w{1,20}\])?(?: ?:(?=\s|$))?/g;

function warningsOf(reading: Reading, cut: boolean, empty: boolean): ReadWarning[] {
  const { hidden, lost, guessed, pagesCutFrom } = reading;
  return [
    ...(reading.scan ? [{ code: 'scan' as const, params: { hasText: !empty } }] : []),
    ...(hidden > 0 ? [{ code: 'hidden_text_removed' as const, params: { characters: hidden } }] : []),
    ...(lost > 0 ? [{ code: 'letters_lost' as const, params: { characters: lost } }] : []),
    ...(guessed > 0 ? [{ code: 'letters_guessed' as const, params: { characters: guessed } }] : []),
    ...(reading.encrypted ? [{ code: 'encrypted' as const, params: {} }] : []),
    ...(pagesCutFrom === null
      ? []
      : [{ code: 'cut' as const, params: { pages: READ_LIMITS.pages, ofPages: pagesCutFrom } }]),
    ...(cut ? [{ code: 'cut' as const, params: { characters: READ_LIMITS.characters } }] : []),
  ];
}
