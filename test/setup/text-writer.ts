import type { Writer } from '../../src/jobs/ports/documents.ts';
import { layoutText } from '../../src/resume/layout/layout.ts';

/**
 * Creates a writer whose documents are their text and nothing else, a page each, for tests of anything but documents.
 * The tests of documents, of completing a job, of the command line, the API and the adapters use the real writer.
 */
export function createInMemoryTextWriter(): Writer {
  const kinds = ['docx', 'pdf', 'png'] as const;
  return {
    async countPages() {
      return { ok: true, value: 1 };
    },
    async write(layout) {
      const bytes = new TextEncoder().encode(layoutText(layout));
      return { ok: true, value: { files: kinds.map((kind) => ({ kind, bytes })), pages: 1, lastPage: 1 } };
    },
    async writeOwn({ bytes }) {
      const report = { lines: 0, editable: 0, obstacles: new Map(), changed: [], refused: [] };
      const texts = { source: '', own: '', accepted: '', rejected: '' };
      // A file without a change isn't offered.
      const own = new Uint8Array([...bytes, 0]);
      return { ok: true, value: { own, changes: own, report, texts } };
    },
    async readBack(files) {
      const documents = files.filter(({ kind }) => kind !== 'png');
      return {
        ok: true,
        value: new Map(documents.map(({ kind, bytes }) => [kind, new TextDecoder().decode(bytes)])),
      };
    },
    async close() {},
  };
}
