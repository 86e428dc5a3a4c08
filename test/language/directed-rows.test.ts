import { describe, expect, it } from 'vitest';
import { mayReplace } from '../../src/language/equivalents/equivalents.ts';
import { rowsFor } from '../../src/language/equivalents/table.ts';
import type { Language } from '../../src/language/language.ts';
import { tokenize } from '../../src/language/tokens.ts';

/** True where a word may be written for another. */
const mayWrite = (word: string, other: string, language: Language) =>
  mayReplace(tokenize(word, language), 0, tokenize(other, language), 0);

/** The pairs of single words of the rows that rewordings may use, and that have a direction. */
const directedPairs = (language: Language) =>
  rowsFor(language)
    .filter(({ strength }) => strength === 'alike' || strength === 'reworded')
    .flatMap(({ text }) => {
      const [narrow = '', broad] = text.split(' > ');
      if (broad === undefined) return [];
      return narrow.split(' | ').flatMap((more) => broad.split(' | ').map((less) => ({ more, less })));
    })
    .filter(({ more, less }) => !/\s/.test(more) && !/\s/.test(less));

describe.each<Language>(['en', 'de', 'fr', 'es', 'pt', 'sv'])('a row with a direction (%s)', (language) => {
  it('holds whatever other rows say', () => {
    const undone = directedPairs(language).filter(({ more, less }) => mayWrite(more, less, language));
    expect(undone).toEqual([]);
  });

  it('is undone by no row with the other direction', () => {
    const lost = directedPairs(language).filter(({ more, less }) => !mayWrite(less, more, language));
    expect(lost).toEqual([]);
  });
});

describe('what a row with a direction keeps apart', () => {
  it.each<readonly [Language, string, string]>([
    ['en', 'van', 'vehicle'],
    ['en', 'surgery', 'practice'],
    ['en', 'bake', 'make'],
    ['en', 'register', 'list'],
    ['de', 'fahren', 'bedienen'],
    ['de', 'Analyse', 'Auswertung'],
    ['fr', 'arrivants', 'salariés'],
    ['fr', 'nettoyage', 'entretien'],
    ['es', 'banquetes', 'bodas'],
  ])('is not written for another word (%s): %s for %s', (language, word, other) => {
    expect(mayWrite(word, other, language)).toBe(false);
  });
});
