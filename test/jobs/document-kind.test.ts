import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { createReader } from '../../src/infra/documents/reader.ts';
import { readResume } from '../../src/jobs/resumes/read-resume.ts';
import { detectDocumentKind } from '../../src/jobs/tasks/document-kind.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { corpora } from '../fixtures/corpus.ts';
import { testCompute } from '../setup/compute.ts';
import { POSTING, RESUME } from '../setup/pipeline.ts';

const kindOfText = (text: string) =>
  detectDocumentKind({
    resume: parseResume(readPlainText(new TextEncoder().encode(text)).lines),
    text,
  });

describe('the kind of a document', () => {
  it('tells a resume, a posting and anything else apart', () => {
    expect(kindOfText(RESUME)).toBe('resume');
    expect(kindOfText(POSTING)).toBe('posting');
    expect(kindOfText('Roses are red.\nViolets are blue.\n')).toBe('other');
  });

  describe.each(corpora)('in $name', (corpus) => {
    it('recognises every posting', () => {
      for (const path of corpus.postings)
        expect(kindOfText(corpus.bytes(path).toString('utf8')), path).toBe('posting');
    });

    it('recognises every resume', async () => {
      const reader = createReader();
      const kinds: string[] = [];
      for (const filename of corpus.documents.filter((path) => path.endsWith('.pdf'))) {
        const read = await readResume(
          'local',
          { bytes: corpus.bytes(filename), filename },
          { reader, compute: testCompute },
        );
        if (read.ok) kinds.push(detectDocumentKind({ resume: read.value.structure, text: read.value.text }));
      }
      await reader.close();
      expect(kinds.length).toBeGreaterThanOrEqual(10);
      expect(new Set(kinds)).toEqual(new Set(['resume']));
    });
  });
});
