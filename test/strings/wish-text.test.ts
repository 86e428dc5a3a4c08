import { expect, it } from 'vitest';
import { stringsFor } from '../../src/strings/strings.ts';
import { wishText } from '../../src/strings/wish-text.ts';

const fitted = { wish: 'get it on one page', left: [], isSame: true, pages: 1, pagesAsked: 1 };

it.each([
  [2, /I set it more tightly: it has 1 page instead of 2 and reads like the version before\.$/],
  [1, /It fits already: this version has 1 page/],
  [null, /It fits already/],
])('says that it fitted already only where the version before did: it had %s pages', (pagesBefore, said) => {
  expect(wishText({ ...fitted, pagesBefore }, stringsFor())).toMatch(said);
});

it('says that it lost a page, even where it is still longer than asked', () => {
  expect(wishText({ ...fitted, pages: 2, pagesBefore: 3 }, stringsFor())).toMatch(
    /it has 2 pages instead of 3/,
  );
});
