import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import { createWriter } from '../../../src/infra/documents/writer.ts';
import type { Reader, Writer } from '../../../src/jobs/ports/documents.ts';
import { layoutOf } from '../../../src/resume/layout/layout.ts';
import { parseResume } from '../../../src/resume/parse/parse.ts';
import { checkFinishedJob } from '../../../src/tailoring/check/final-check.ts';
import { corpora } from '../../fixtures/corpus.ts';
import { CALLER } from './write-samples.ts';

describe.each(corpora)('a resume of $name, read, set and read back', (corpus) => {
  let reader: Reader;
  let writer: Writer;
  beforeAll(() => {
    reader = createReader();
    writer = createWriter();
  });
  afterAll(() => Promise.all([reader.close(), writer.close()]));

  it.each(corpus.documents.filter((path) => /\.(pdf|docx)$/.test(path)))(
    'keeps every word of %s, in order, in the DOCX and in the PDF',
    async (file) => {
      const read = await reader.read('local', { bytes: corpus.bytes(file), filename: file });
      if (!read.ok) throw new Error(read.error.code);
      const source = parseResume(read.value.lines);
      const layout = layoutOf(source);
      const written = await writer.write(layout, CALLER);
      if (!written.ok) throw new Error(written.error.detail);
      expect(written.value.files.map(({ kind }) => kind).sort()).toEqual(['docx', 'pdf', 'png']);
      const texts = await writer.readBack(written.value.files, CALLER);
      if (!texts.ok) throw new Error(texts.error.detail);
      expect(
        checkFinishedJob({ source, tailored: source, edits: [], layout, texts: texts.value }),
      ).toBeNull();
    },
  );
});
