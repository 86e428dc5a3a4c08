import type { Outcome } from '../../../jobs/model/fault.ts';
import { fault } from '../../../jobs/model/fault.ts';
import type { ReadDocument, ReadWarning } from '../../../jobs/ports/documents.ts';
import { normalise } from '../../../language/normalise.ts';
import type { SourceLine } from '../../../resume/source.ts';
import { caps } from './caps.ts';
import { readDoc } from './doc.ts';
import { readDocx } from './docx.ts';
import { readOdt } from './odt.ts';
import { readPdf } from './pdf.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { readRtf } from './rtf.ts';
import type { Sniffed } from './sniff.ts';
import { MEDIA_TYPES, sniff } from './sniff.ts';
import { readMarkdown, readText } from './text.ts';

/**
 * Reads a document of any known format, in this process. Runs in the child process of reader.ts, because
 * libraries for hostile formats can hang and eat memory. Never throws.
 */
export async function readDocument(bytes: Uint8Array, filename: string): Promise<Outcome<ReadDocument>> {
  const started = performance.now();
  try {
    const sniffed = sniff(bytes, filename);
    const reading = await readAs(sniffed, bytes);
    const { lines, hidden, cut } = finish(reading.lines);
    const value: ReadDocument = {
      text: lines.map((line) => line.text).join('\n'),
      lines,
      warnings: warningsOf({ ...reading, hidden: reading.hidden + hidden }, cut, lines.length === 0),
      reader: reading.reader,
      mediaType: MEDIA_TYPES[sniffed.kind],
      ms: Math.round(performance.now() - started),
    };
    if (lines.length === 0 && !reading.scan)
      return { ok: false, fault: fault('document_empty', 'no text in it') };
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: fault(error.code, error.message) };
    const name = error instanceof Error ? error.name : 'unknown';
    const code = OUT_OF_MEMORY.has(name) ? 'document_too_complex' : 'document_damaged';
    return { ok: false, fault: fault(code, `a reader gave up: ${name}`) };
  }
}

/** What WebAssembly code ends with when its memory may not grow, and JavaScript when an array may not. */
const OUT_OF_MEMORY = new Set(['RuntimeError', 'RangeError']);

async function readAs(sniffed: Sniffed, bytes: Uint8Array): Promise<Reading> {
  switch (sniffed.kind) {
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(sniffed.zip);
    case 'odt':
      return readOdt(sniffed.zip);
    case 'doc':
      return readDoc(bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'md':
      return readMarkdown(bytes);
    case 'txt':
      return readText(bytes);
  }
}

/** One normalised, non-blank line each, up to the cap on characters. */
function finish(raw: readonly SourceLine[]): { lines: SourceLine[]; hidden: number; cut: boolean } {
  const lines: SourceLine[] = [];
  let hidden = 0;
  let characters = 0;
  for (const line of raw) {
    const { text, removed } = normalise(line.text);
    hidden += removed;
    for (const part of text.split('\n')) {
      if (part === '') continue;
      characters += part.length + 1;
      if (characters > caps.characters) return { lines, hidden, cut: true };
      lines.push({ ...line, text: part });
    }
  }
  return { lines, hidden, cut: false };
}

function warningsOf(reading: Reading, cut: boolean, empty: boolean): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  if (reading.scan)
    warnings.push({
      code: 'scan',
      message: empty
        ? 'This looks like a scan: its pages are pictures with no text in them.'
        : 'This looks like a scan: the text in it is what the scanner recognised, so check it.',
    });
  if (reading.hidden > 0)
    warnings.push({
      code: 'hidden_text_removed',
      message: `${reading.hidden} hidden ${reading.hidden === 1 ? 'character' : 'characters'} that nobody can see on the page ${reading.hidden === 1 ? 'was' : 'were'} left out.`,
    });
  if (reading.lost > 0)
    warnings.push({
      code: 'letters_lost',
      message: `${reading.lost} ${reading.lost === 1 ? 'character' : 'characters'} on the page could not be read, because the font does not say which letters they are: check dates and numbers.`,
    });
  if (reading.encrypted)
    warnings.push({ code: 'encrypted', message: 'The document is encrypted, but opens without a password.' });
  if (reading.pagesCutFrom !== null)
    warnings.push({
      code: 'cut',
      message: `Only the first ${caps.pages} of ${reading.pagesCutFrom} pages were read.`,
    });
  if (cut) warnings.push({ code: 'cut', message: `Only the first ${caps.characters} characters were read.` });
  return warnings;
}
