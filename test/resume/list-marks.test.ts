import { expect, test } from 'vitest';
import { beginsItem, beginsWithMark, withoutMark } from '../../src/resume/parse/rows/list-marks.ts';

test.each([
  ['• Cut hedges', 'Cut hedges'],
  ['➤ Cut hedges', 'Cut hedges'],
  ['- Cut hedges', 'Cut hedges'],
  ['o Cut hedges', 'Cut hedges'],
])('a sign begins an item and is no part of it: %s', (text, item) => {
  expect([beginsItem(text), beginsWithMark(text), withoutMark(text)]).toEqual([true, true, item]);
});

test('a number begins an item and is part of it', () => {
  const text = '2. Cut hedges';
  expect([beginsItem(text), beginsWithMark(text), withoutMark(text)]).toEqual([true, false, text]);
});

test.each(['—', '• ', '-5 °C', '· (2014 – 2016)', 'o dono da casa'])('nothing begins with %s', (text) => {
  expect(beginsItem(text)).toBe(false);
});
