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

  it('takes jobs without any heading over them for a resume', () => {
    const jobs =
      '2020 - now   Herd manager, Auchenlarie Farms\nI milk 320 cows\n\n2017 - 2020  Dairy worker, Meikle Dairy\nFetching cows\n';
    expect(kindOfText(`Morag Strachan\nKirkcudbright\nmorag@strachan.example\n\n${jobs}`)).toBe('resume');
    expect(kindOfText(`Programme\n\n${jobs}`)).toBe('other');
  });

  it.each([
    [
      'a history of versions',
      '# Changelog\n\n## 1.2.0 - 2024-05-01\n- Fix 555-0134\n\n## 1.1.0 - 2023-11-30\n- Speed\n',
    ],
    [
      'a history of versions with an address',
      '# Changelog\n\nAsk dev@pad.example\n\n## 1.2.0 - 2024-05-01\n- Fix\n\n## 1.1.0 - 2023-11-30\n- Speed\n',
    ],
    [
      'a README',
      '# left-pad\n\nPads a string.\n\n## Install\n\nnpm i left-pad\n\n## Community\n\nAsk on the forum.\n',
    ],
    ['a story', 'It was in June 2019 that Mara left the house.\n\nShe never came back.\n'],
  ])('%s is no resume', (_, text) => {
    expect(kindOfText(text)).not.toBe('resume');
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
        if (read.ok) kinds.push(read.value.kind);
      }
      await reader.close();
      expect(kinds.length).toBeGreaterThanOrEqual(10);
      expect(new Set(kinds)).toEqual(new Set(['resume']));
    });
  });
});
