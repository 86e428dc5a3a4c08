import { describe, expect, it } from 'vitest';
import { checkShiftedWords } from '../../../src/tailoring/gates/words/shifted-words.ts';
import { rewording } from './rewording.ts';

describe('a word of the line that has come to say something else', () => {
  it.each([
    ['Produced 12 services for customers', 'Put 12 services into production for customers'],
    ['Produced 12 services for customers', 'Ran 12 production services for customers'],
    ['Tested the product', 'Tested production'],
    ['Sold products of the company', 'Sold company production'],
    ['Trained by the head chef in pastry', 'Trained the head chef in pastry'],
  ])('goes to the judge: %s -> %s', (source, rewrite) => {
    expect(checkShiftedWords(rewording(source, rewrite)).map(({ weight }) => weight)).toEqual(['unsure']);
  });

  it.each([
    ['Produced weekly reports on sales', 'Handled production of weekly sales reports'],
    ['Operated machines that produce bottles', 'Operated bottle production machines'],
    ['Kept 12 services up in production', 'Kept 12 production services up'],
    ['Trained by the head chef in pastry', 'Trained in pastry by the head chef'],
    ['Trained 6 apprentices by the book', 'Trained 6 apprentices'],
  ])('passes where it says the same: %s -> %s', (source, rewrite) => {
    expect(checkShiftedWords(rewording(source, rewrite))).toEqual([]);
  });
});
