import WordExtractor from 'word-extractor';
import type { Reading } from './reading.ts';
import { plainReading } from './reading.ts';

/** Reads a Word file of before 2007: page headers first, then the body, text boxes, notes and footers. */
export async function readDoc(bytes: Uint8Array): Promise<Reading> {
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
