import { describe, expect, test } from 'vitest';
import { fromJsonResume } from '../../src/resume/json-resume/import.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { expectLinear } from '../setup/linear.ts';

const textsIn = (json: unknown) => {
  const read = fromJsonResume(json);
  return read.ok ? linesOf(read.value).map(({ text }) => text) : [];
};

describe('reading a JSON Resume', () => {
  test('takes time in proportion to its texts', async () => {
    await expectLinear((text) => {
      const words = text.split(/\s+/);
      const unknown = Object.fromEntries(words.map((word, at) => [`key${at}`, word]));
      return fromJsonResume({ basics: { summary: text }, skills: [{ keywords: words }], unknown });
    });
  });

  test('refuses contact details that are none, by the name of the field', () => {
    expect(fromJsonResume({ basics: { name: 'a'.repeat(60_000) } })).toEqual({
      ok: false,
      error: [{ path: 'basics.name', problem: 'longer than 200 characters' }],
    });
  });

  test('keeps every value outside the schema, also those that it has no time to look for', () => {
    const values = Array.from({ length: 20_000 }, (_, at) => `said nowhere ${at}`);
    const texts = textsIn({ basics: { summary: values.join('. ') }, more: values });
    for (const value of [values[0], values.at(-1)]) expect(texts.join('\n')).toContain(value);
  });

  test('does not repeat what a line says, whole or as part of a list', () => {
    const texts = textsIn({
      basics: { name: 'Ada Ferro', summary: 'Welds hulls in Turku, since 2019.' },
      languages: [{ language: 'Finnish', fluency: 'native' }],
      more: ['Finnish', 'native', 'Turku', 'Ada Ferro', 'hulls', 'Oslo'],
    });
    expect(texts.filter((text) => text.startsWith('more'))).toEqual(['more: Oslo']);
  });
});
