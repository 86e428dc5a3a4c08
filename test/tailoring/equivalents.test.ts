import { describe, expect, test } from 'vitest';
import { indexRelatedWords } from '../../src/language/equivalents/related-words.ts';
import { isAtLeast } from '../../src/language/equivalents/strength.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { LineId, SectionId } from '../../src/resume/resume.ts';
import { judgeAtoms } from '../../src/tailoring/coverage/verdict.ts';
import { checkNames, checkWords } from '../../src/tailoring/gates/words/check-words.ts';
import { rewording } from './gates/rewording.ts';

/** What the coverage says of what a posting asks for. */
function verdictOf(words: string, text: string): string | undefined {
  const lines = [{ id: LineId.parse('L1'), role: 'text' as const, text, sources: [] }];
  const section = { id: SectionId.parse('X1'), kind: 'other' as const, heading: null, lines, entries: [] };
  const resume = { language: 'en' as const, sources: [], contact: [], sections: [section] };
  return judgeAtoms([{ words, kind: 'duty' }], resume, null)[0]?.state;
}

/** What the gates find in a rewording. */
function findingsOf(line: string, rewrite: string) {
  const given = rewording(line, rewrite);
  return [...checkNames(given), ...checkWords(given)];
}

describe('coverage and gates agree that', () => {
  test.each([
    ['Arranged the summer fair', 'Created the summer fair', 'creating'],
    ['Showed visitors the gardens', 'Trained visitors in the gardens', 'training visitors'],
    ['Explained the forms to residents', 'Taught residents the forms', 'teaching residents'],
    ['Wrote the leaflets', 'Designed the leaflets', 'designing leaflets'],
    ['Handled cash', 'Counted cash', 'counting cash'],
    ['Fixed it', 'Fixed information technology', 'information technology'],
  ])('“%s” is not “%s”', (line, rewrite, atom) => {
    expect(findingsOf(line, rewrite)).not.toEqual([]);
    expect(verdictOf(atom, line)).not.toBe('shown');
  });

  test.each([
    ['Cared for residents', 'Looked after residents', 'looking after residents'],
    ['Cut costs by a fifth', 'Reduced costs by a fifth', 'reduce costs'],
    ['Answered calls', 'Handled calls', 'handling phone calls'],
    [
      'Supported IT in two offices',
      'Supported information technology in two offices',
      'information technology',
    ],
    ['Built sites in JS', 'Built sites in JavaScript', 'JavaScript'],
  ])('“%s” is “%s”', (line, rewrite, atom) => {
    expect(findingsOf(line, rewrite)).toEqual([]);
    expect(verdictOf(atom, line)).toBe('shown');
  });
});

describe('of two words', () => {
  const strengthOf = (asked: string, said: string) =>
    indexRelatedWords([tokenize(said, 'en')]).relatedTo(tokenize(asked, 'en'), 0)[0]?.strength;

  test.each([
    ['phone', 'telephone', 'same'],
    ['SQL', 'PostgreSQL', 'narrower'],
    ['reduce', 'cut', 'alike'],
    ['goods', 'parcel', 'near'],
  ])('“%s” is said by “%s”: %s', (asked, said, strength) => {
    expect(strengthOf(asked, said)).toBe(strength);
  });

  test.each([
    ['PostgreSQL', 'SQL'],
    ['create', 'arrange'],
    ['train', 'show'],
    ['teach', 'explain'],
    ['design', 'write'],
    ['information technology', 'it'],
  ])('“%s” is not said by “%s”', (asked, said) => {
    expect(isAtLeast(strengthOf(asked, said) ?? 'near', 'alike')).toBe(false);
  });
});

describe('two lines that read the same', () => {
  test('are both found', () => {
    const line = tokenize('Welded the hulls of ferries', 'en');
    const found = indexRelatedWords([line, line]).relatedTo(tokenize('hull', 'en'), 0);
    expect(found.map(({ text, word }) => [text, word])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});
