import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { rememberTexts } from '../../src/language/remember-texts.ts';

function countedReading() {
  const read: string[] = [];
  const words = rememberTexts((text: string, language: Language) => {
    read.push(`${language} ${text}`);
    return text.split(' ');
  });
  return { read, words };
}

describe('what is read in a text', () => {
  test('is read once, and is the same object each time', () => {
    const { read, words } = countedReading();
    expect(words('Welded hulls', 'en')).toBe(words('Welded hulls', 'en'));
    expect(read).toEqual(['en Welded hulls']);
  });

  test('is read again in another language', () => {
    const { read, words } = countedReading();
    words('die Rolle', 'de');
    words('die Rolle', 'en');
    expect(read).toEqual(['de die Rolle', 'en die Rolle']);
  });

  test('is not kept of a long text', () => {
    const { read, words } = countedReading();
    const long = 'a '.repeat(1_000);
    words(long, 'en');
    words(long, 'en');
    expect(read).toHaveLength(2);
  });

  test('is forgotten when many texts have come since', () => {
    const { read, words } = countedReading();
    words('Welded hulls', 'en');
    for (let at = 0; at < 1_000; at += 1) words(`line ${at}`, 'en');
    words('Welded hulls', 'en');
    expect(read.filter((one) => one === 'en Welded hulls')).toHaveLength(2);
  });
});
