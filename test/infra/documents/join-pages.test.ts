import { expect, test } from 'vitest';
import { joinPages } from '../../../src/infra/documents/read/pdf/join-pages.ts';

const page = (lines: readonly string[], rightSidebar: readonly string[] = []) => ({
  lines: lines.map((text) => ({ text })),
  rightSidebar: rightSidebar.map((text) => ({ text })),
});
const textsOf = (...pages: readonly ReturnType<typeof page>[]) => joinPages(pages).map(({ text }) => text);

const FIRST = page(['Experience', 'Cook, Fell Hotel'], ['Languages', 'Irish']);

test.each([
  ['the next page', [page(['Cooked', 'Education', 'Lee College'])]],
  ['a page without a heading and the next', [page(['Cooked']), page(['Education', 'Lee College'])]],
])('a sidebar at the right is read above the first heading of %s', (_, pages) => {
  expect(textsOf(FIRST, ...pages)).toEqual([
    ...['Experience', 'Cook, Fell Hotel', 'Cooked', 'Languages', 'Irish', 'Education', 'Lee College'],
  ]);
});

test('a sidebar at the right is read last where no heading comes', () => {
  expect(textsOf(FIRST, page(['Cooked'], ['Welsh']), page(['Baked']))).toEqual([
    ...['Experience', 'Cook, Fell Hotel', 'Cooked', 'Baked', 'Languages', 'Irish', 'Welsh'],
  ]);
});
