import { describe, expect, it } from 'vitest';
import { characterFault, normalise } from '../../../src/language/characters.ts';
import { numbers } from '../../../src/tailoring/gates/numbers.ts';
import { rewording } from './rewording.ts';

describe('characters of a rewording', () => {
  it.each([
    ['a zero-width space', 'Fitted 12 bo\u200bilers'],
    ['a right-to-left override', 'Fitted \u202e21 boilers'],
    ['a soft hyphen', 'Fitted 12 boi\u00adlers'],
    ['a tag character', 'Fitted 12 boilers\u{e0041}'],
  ])('are refused for %s', (_, rewrite) => {
    expect(characterFault(rewrite, 'Fitted 12 boilers')).toBe('It holds characters that cannot be seen.');
  });

  it('are refused where a Cyrillic letter stands in a Latin word', () => {
    expect(characterFault('Fitted 12 b\u043eilers', 'Fitted 12 boilers')).toMatch(/two alphabets/);
  });

  it('are refused where a whole word is written in look-alike letters', () => {
    expect(characterFault('Fitted 12 boilers \u0430\u0441', 'Fitted 12 boilers')).toMatch(/alphabet/);
  });

  it('may hold what the line itself holds, and units in Greek letters', () => {
    expect(characterFault('Сварка труб', 'Сварка труб и рам')).toBeNull();
    expect(characterFault('Polished to 5 µm', 'Polished to 5 micrometres')).toBeNull();
  });

  it('are compared in one form: full-width and Arabic digits, typographic quotes and dashes', () => {
    expect(normalise('１２ ٣ ‘x’ −4')).toBe("12 3 'x' -4");
  });

  it('do not turn a power into a larger number', () => {
    expect(numbers(rewording('Counted 10² cells', 'Counted 102 cells'))).not.toBeNull();
    expect(numbers(rewording('Painted 90 m² of wall', 'Painted 90 square metres of wall'))).toBeNull();
  });
});
