import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/language/normalise.ts';

const text = (raw: string) => normalise(raw).text;

describe('normalise', () => {
  test('splits ligatures and normalises full-width letters', () => {
    expect(text('proﬁles ＡＢＣ')).toBe('profiles ABC');
  });

  test('removes invisible characters and counts them', () => {
    expect(normalise('in\u200Bvis\u202Eible\u{E0041}\uFEFF')).toEqual({ text: 'invisible', removed: 4 });
  });

  test('keeps the joiners of Persian and of family emoji', () => {
    expect(text('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(text('👩\u200D🏫')).toBe('👩\u200D🏫');
    expect(text('a\u200Db')).toBe('ab');
  });

  test('keeps a soft hyphen only at the end of a line, where a word is broken', () => {
    expect(text('co\u00ADoperation man\u00AD\nager')).toBe('cooperation man\u00AD\nager');
  });

  test('changes no figures', () => {
    expect(text('1½ years')).toBe('1 1⁄2 years');
    expect(text('10³ units, 40 m²')).toBe('10^3 units, 40 m2');
    expect(text('Calle Mayor 4, 2º izq., 3ª planta')).toBe('Calle Mayor 4, 2º izq., 3ª planta');
  });

  test('keeps tabs and newlines and tidies other white space', () => {
    expect(text('  Acme \u00A0 Corp \t\t Berlin \r\n next\u2028line ')).toBe('Acme Corp\tBerlin\nnext\nline');
  });

  test('reads a symbol-font bullet as a bullet and drops icons', () => {
    expect(text('\uF0B7 Led the ward')).toBe('• Led the ward');
    expect(text('\uF0E0 ada@example.org')).toBe('ada@example.org');
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = text(raw);
        expect(normalise(once)).toEqual({ text: once, removed: 0 });
      }),
    );
  });
});
