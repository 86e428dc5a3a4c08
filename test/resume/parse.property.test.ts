import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/language/words.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { sourceLines } from './arbitrary-lines.ts';
import { corpusFiles, hasCorpus, linesOfSample } from './corpus.ts';
import { expectFaithful } from './faithful-model.ts';

describe('any lines at all', () => {
  test('each is in the model exactly once, in order, under ids and fields that hold', () => {
    fc.assert(fc.property(sourceLines, expectFaithful), { numRuns: 500 });
  });

  test('their words are all in the model, save page headers that repeat', () => {
    fc.assert(
      fc.property(sourceLines, (lines) => {
        const unpaged = lines.map(({ page, ...line }) => line);
        const model = linesOf(parseResume(unpaged)).map((line) => line.text);
        const letters = (texts: readonly string[]) =>
          words(texts.join(' ').replace(/\u00AD/g, '-'))
            .join('')
            .replace(/[^\p{L}\p{N}]/gu, '');
        const source = letters(unpaged.map((line) => line.text.replace(/^\s*o(?=\s+\p{Lu})/u, '')));
        const kept = letters(model);
        expect(kept.length).toBe(source.length);
      }),
    );
  });

  test('nothing at all gives a model with nothing in it', () => {
    expect(parseResume([])).toEqual({ language: 'en', sources: [], contact: [], sections: [] });
  });
});

describe.skipIf(!hasCorpus)('every sample document', () => {
  test.each(corpusFiles())('%s is in the model line by line', async (path) => {
    const lines = await linesOfSample(path);
    if (lines !== null) expectFaithful(lines);
  });
});
