import { expect, test } from 'vitest';
import { isLevelCell, isLevelName, levelIn } from '../../src/language/levels.ts';

test.each([
  ['Native speaker', 7],
  ['Excellent', 5],
  ['verhandlungssicher', 5],
  ['gute Kenntnisse', 4],
  ['principiante', 1],
  ['B2+', 4],
])('a level is one alone and in a sentence: %s', (text, level) => {
  expect([isLevelName(text), levelIn(`German: ${text}`)]).toEqual([true, level]);
});

test.each([
  ['Spanish from the school', 2],
  ['French, strong', 5],
])('a word that rates only languages is no level alone: %s', (text, level) => {
  expect([levelIn(text), isLevelName(text.split(/ the |, /u)[1] ?? '')]).toEqual([level, false]);
});

test('a cell of a table may say how long, too', () => {
  expect(['6 years', '80 %', 'expert', 'Welding'].map(isLevelCell)).toEqual([true, true, true, false]);
});
