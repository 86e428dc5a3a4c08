import { describe, expect, it } from 'vitest';
import { unifyCharacters } from '../../../src/language/unify-characters.ts';
import { editReason } from '../../../src/tailoring/edit-reason.ts';
import { checkCharacters } from '../../../src/tailoring/gates/characters.ts';
import { checkNumbers } from '../../../src/tailoring/gates/figures/numbers.ts';
import { rewording } from './rewording.ts';

describe('characters of a rewording', () => {
  it.each([
    ['a zero-width space', 'Fitted 12 bo\u200bilers'],
    ['a right-to-left override', 'Fitted \u202e21 boilers'],
    ['a soft hyphen', 'Fitted 12 boi\u00adlers'],
    ['a tag character', 'Fitted 12 boilers\u{e0041}'],
  ])('are rejected for %s', (_, rewrite) => {
    expect(checkCharacters(rewrite, 'Fitted 12 boilers')).toEqual(editReason('hidden_characters'));
  });

  it('are rejected if a Latin word has a Cyrillic letter', () => {
    expect(checkCharacters('Fitted 12 b\u043eilers', 'Fitted 12 boilers')).toEqual(
      editReason('mixed_alphabets', { word: 'b\u043eilers' }),
    );
  });

  it('are rejected if a whole word is written in look-alike letters', () => {
    expect(checkCharacters('Fitted 12 boilers \u0430\u0441', 'Fitted 12 boilers')).toEqual(
      editReason('foreign_alphabet', { word: '\u0430\u0441' }),
    );
  });

  it('may be those of the line, and Greek letters of units', () => {
    expect(checkCharacters('Сварка труб', 'Сварка труб и рам')).toBeNull();
    expect(checkCharacters('Polished to 5 µm', 'Polished to 5 micrometres')).toBeNull();
  });

  it('are compared in one form: full-width and Arabic digits, typographic quotes and dashes', () => {
    expect(unifyCharacters('１２ ٣ ‘x’ −4')).toBe("12 3 'x' -4");
  });

  it('do not turn a power into a larger number', () => {
    expect(checkNumbers(rewording('Counted 10² cells', 'Counted 102 cells'))).not.toEqual([]);
    expect(checkNumbers(rewording('Painted 90 m² of wall', 'Painted 90 square metres of wall'))).toEqual([]);
  });
});
