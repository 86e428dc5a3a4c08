import { describe, expect, it, test } from 'vitest';
import { indexRelatedWords } from '../../src/language/equivalents/related-words.ts';
import { Language } from '../../src/language/language.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { TRADE_ROWS } from '../../src/language/trades/rows.ts';
import { tradeWordsIn } from '../../src/language/trades/trade-words.ts';

/** What stands between a row's phrases. */
const PHRASE_ENDS = / [<~=] |, /;

/** Lists how a line says the words of what is asked. */
function strengthsOf(asked: string, told: string, language: Language = 'en') {
  const text = tokenize(asked, language);
  const related = indexRelatedWords([tokenize(told, language)]);
  return text.words.map((_, at) => related.relatedTo(text, at).map(({ strength }) => strength));
}

describe('the rows of the trades', () => {
  const rows = Object.entries(TRADE_ROWS).flatMap(([language, some]) =>
    some.map((row) => [language, row] as const),
  );

  it('each have phrases that are asked, and others that show them or hint at them', () => {
    const wrong = rows.filter(([, row]) => {
      if (!/^[^<~]+(?: < [^<~]+)?(?: ~ [^<~]+)?$/.test(row)) return true;
      const [asked = '', ...told] = row.split(/ [<~] /).map((part) => part.split(/ = |, /));
      const phrases = [...asked, ...told.flat()];
      return (
        told.length === 0 ||
        new Set(phrases).size < phrases.length ||
        phrases.some((one) => one.trim() !== one || one === '')
      );
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(4_000);
  });

  it('have short phrases: a long one is met in no line', () => {
    const long = rows.filter(([, row]) => row.split(PHRASE_ENDS).some((one) => one.split(/\s/).length > 10));
    expect(long).toEqual([]);
  });
});

describe('a phrase of the trades', () => {
  it('is found in a text of its own words', () => {
    const lost = Object.keys(TRADE_ROWS).flatMap((name) => {
      const language = Language.parse(name);
      return (TRADE_ROWS[language] ?? []).flatMap((line, row) =>
        line.split(PHRASE_ENDS).filter((phrase) => {
          const found = tradeWordsIn(tokenize(phrase, language)).get(0) ?? [];
          return !found.some((one) => one.row === row);
        }),
      );
    });
    expect(lost).toEqual([]);
  });
});

describe('what a trade tells', () => {
  test.each([
    ['attachment of earnings', 'Set up the wage garnishments and child support orders'],
    ['pressure area care', 'Kept the repositioning charts and checked Waterlow scores'],
  ])('shows what postings call it: %s', (asked, told) => {
    for (const strengths of strengthsOf(asked, told)) expect(strengths).toContain('narrower');
  });

  test.each([
    ['attachment of earnings', 'Student loan deductions and tax codes'],
    ['pressure area care', 'Learned what a Braden scale is'],
  ])('only hints at it where others say so, too: %s', (asked, told) => {
    for (const strengths of strengthsOf(asked, told)) expect(new Set(strengths)).toEqual(new Set(['trade']));
  });

  it('is shown by none of the words that postings use for the same: those are wider or narrower', () => {
    for (const strengths of strengthsOf('APICS', 'CPIM')) expect(strengths).not.toContain('narrower');
  });

  it('is found without its articles', () => {
    expect(tradeWordsIn(tokenize('Balanced the till', 'en')).has(2)).toBe(true);
    expect(tradeWordsIn(tokenize('Balanced her budget, minded a till', 'en')).get(0) ?? []).toEqual([]);
  });

  it('in an abbreviation needs its capitals', () => {
    const index = (text: string) =>
      [...tradeWordsIn(tokenize(text, 'en')).values()].flat().filter(({ side }) => side !== 'asked').length;
    expect(index('BACS')).toBeGreaterThan(0);
    expect(index('bacs')).toBe(0);
  });
});
