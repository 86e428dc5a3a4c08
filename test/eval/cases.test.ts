import { describe, expect, it } from 'vitest';
import { CaseError, languageOfCase, readCases } from '../../eval/cases.ts';
import { judgeCase, tallyCases } from '../../eval/faithfulness.ts';

const faithful = {
  id: 'a',
  entry: ['Groom, Hollow Farm', 'Fed 12 horses every morning'],
  source: 'Fed 12 horses every morning',
  rewrite: 'Fed twelve horses each morning',
  label: 'faithful',
};
const fabricated = { ...faithful, id: 'b', rewrite: 'Fed 20 horses every morning', label: 'fabricated' };

const fileOf = (...cases: readonly object[]) => cases.map((one) => JSON.stringify(one)).join('\n');

describe('cases from elsewhere', () => {
  it('are judged without a language, a half or a kind, and tallied by their labels', () => {
    const judged = readCases(fileOf(faithful, fabricated)).map(judgeCase);
    expect(tallyCases(judged)).toEqual({
      fabricated: { n: 1, caught: 1, missed: [] },
      faithful: { n: 1, passed: 1, blocked: [] },
    });
  });

  it('list which case is missed and which is blocked', () => {
    const wrong = [
      { ...fabricated, rewrite: faithful.rewrite },
      { ...faithful, rewrite: fabricated.rewrite },
    ];
    const tally = tallyCases(readCases(fileOf(...wrong)).map(judgeCase));
    expect(tally.fabricated.missed).toEqual(['b']);
    expect(tally.faithful.blocked).toEqual(['a']);
  });

  it('are English if a short line has only words that other languages have too', () => {
    const source = 'Till work at nights';
    for (const entry of [['Barista', 'Till work'], [source], ['Till work', 'Did no overtime']]) {
      const [one] = readCases(fileOf({ ...faithful, source: entry.at(-1), rewrite: 'Till work', entry }));
      expect(one && languageOfCase(one)).toBe('en');
    }
  });

  it('are judged in the language that they are written in', () => {
    const source = 'Betreute bis zu 14 Patienten auf der Station und schrieb Berichte für die Leitung';
    const [one] = readCases(fileOf({ ...faithful, source, rewrite: source, entry: [source] }));
    expect(one && languageOfCase(one)).toBe('de');
  });

  it('name the line that is not a case, counting empty lines', () => {
    expect(() => readCases(`${fileOf(faithful)}\n\n{"id":"c"}`)).toThrow(/^Line 3 is no case: /);
    expect(() => readCases(`${fileOf(faithful)}\nid: c`)).toThrow(new CaseError('Line 2 is not JSON.'));
  });
});
