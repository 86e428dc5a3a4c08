import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../src/language/split-words.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf, READER_VERSION } from '../../src/resume/resume.ts';
import { corpora } from '../fixtures/corpus.ts';
import { sourceLines } from './arbitrary-lines.ts';
import { linesOfSample } from './corpus.ts';
import { expectFaithful } from './faithful-model.ts';

describe('any lines at all', () => {
  test('are each in the model exactly once, in order, with valid ids and fields', () => {
    fc.assert(fc.property(sourceLines, expectFaithful), { numRuns: 500 });
  });

  test('their words are all in the model, except page headers that repeat', () => {
    fc.assert(
      fc.property(sourceLines, (lines) => {
        const unpaged = lines.map(({ page, ...line }) => line);
        const resume = parseResume(unpaged);
        const model = [...linesOf(resume), ...(resume.asides ?? [])].map((line) => line.text);
        const letters = (texts: readonly string[]) =>
          splitWords(texts.join(' ').replace(/\u00AD/g, '-'))
            .join('')
            .replace(/[^\p{L}\p{N}]/gu, '');
        const source = letters(unpaged.map((line) => line.text.replace(/^\s*o(?=\s+\p{Lu})/u, '')));
        const kept = letters(model);
        expect(kept.length).toBe(source.length);
      }),
    );
  });

  test('no lines give an empty model', () => {
    expect(parseResume([])).toEqual({
      language: 'en',
      sources: [],
      contact: [],
      sections: [],
      readerVersion: READER_VERSION,
    });
  });
});

describe.each(corpora)('every document of $name', (corpus) => {
  test.each(corpus.documents)('%s is in the model line by line', async (path) => {
    const lines = await linesOfSample(corpus, path);
    if (lines !== null) expectFaithful(lines);
  });
});
