import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/chat/context/document-kind.ts';
import { readText } from '../../src/infra/documents/read/text.ts';
import { createReader } from '../../src/infra/documents/reader.ts';
import { readResume } from '../../src/jobs/resumes/read-resume.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { POSTING, RESUME } from '../jobs/workshop.ts';

const kindOfText = (text: string) =>
  kindOf(parseResume(readText(new TextEncoder().encode(text)).lines), text);

describe('what a document looks like', () => {
  it('knows a resume, a posting, and what is neither', () => {
    expect(kindOfText(RESUME)).toBe('resume');
    expect(kindOfText(POSTING)).toBe('posting');
    expect(kindOfText('Roses are red.\nViolets are blue.\n')).toBe('other');
  });

  const corpus = process.env.RESUME_CORPUS;
  describe.skipIf(!corpus)('on the sample corpus', () => {
    const texts = async (folder: string, ending: RegExp) => {
      const at = join(corpus ?? '', folder);
      const names = (await readdir(at)).filter((name) => ending.test(name));
      return Promise.all(names.map(async (name) => [name, await readFile(join(at, name), 'utf8')] as const));
    };

    it('takes every posting for one', async () => {
      for (const [name, text] of await texts('postings', /\.(md|txt)$/))
        expect(kindOfText(text), name).toBe('posting');
    });

    it('takes no resume for anything else', async () => {
      const reader = createReader();
      const at = join(corpus ?? '', 'pdf');
      const kinds: string[] = [];
      for (const filename of await readdir(at)) {
        const read = await readResume({ bytes: await readFile(join(at, filename)), filename }, reader);
        if (read.ok) kinds.push(kindOf(read.value.structure, read.value.text));
      }
      await reader.close();
      expect(kinds.length).toBeGreaterThan(10);
      expect(new Set(kinds)).toEqual(new Set(['resume']));
    });
  });
});
