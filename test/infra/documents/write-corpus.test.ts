import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import { createWriter } from '../../../src/infra/documents/writer.ts';
import type { Reader, Writer } from '../../../src/jobs/ports/documents.ts';
import { layoutOf } from '../../../src/resume/layout/layout.ts';
import { parseResume } from '../../../src/resume/parse/parse.ts';
import { finalCheck } from '../../../src/tailoring/check/final-check.ts';

const CORPUS = process.env.RESUME_CORPUS;
const files = CORPUS
  ? ['pdf', 'docx'].flatMap((folder) => readdirSync(join(CORPUS, folder)).map((name) => join(folder, name)))
  : [];

describe.skipIf(!CORPUS)('a resume of the corpus, read, set and read back', () => {
  let reader: Reader;
  let writer: Writer;
  beforeAll(() => {
    reader = createReader();
    writer = createWriter();
  });
  afterAll(() => Promise.all([reader.close(), writer.close()]));

  it.each(files)('keeps every word of %s, in order, in the DOCX and in the PDF', async (file) => {
    const read = await reader.read({ bytes: readFileSync(join(CORPUS ?? '', file)), filename: file });
    if (!read.ok) throw new Error(read.fault.code);
    const source = parseResume(read.value.lines);
    const layout = layoutOf(source);
    const written = await writer.write(layout);
    if (!written.ok) throw new Error(written.fault.detail);
    expect(written.value.files.map(({ kind }) => kind).sort()).toEqual(['docx', 'pdf', 'png']);
    const texts = await writer.readBack(written.value.files);
    if (!texts.ok) throw new Error(texts.fault.detail);
    expect(finalCheck({ source, tailored: source, edits: [], layout, texts: texts.value })).toBeNull();
  });
});
