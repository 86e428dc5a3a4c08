import { readDocument } from '../../src/infra/documents/read/read-document.ts';
import type { SourceLine } from '../../src/resume/source.ts';
import type { Corpus } from '../fixtures/corpus.ts';

/** The lines of a document as the real reader gives them; null where it refuses the file. */
export async function linesOfSample(corpus: Corpus, path: string): Promise<readonly SourceLine[] | null> {
  const read = await readDocument(corpus.bytes(path), path);
  return read.ok ? read.value.lines : null;
}
