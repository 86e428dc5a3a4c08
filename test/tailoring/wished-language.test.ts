import { describe, expect, it } from 'vitest';
import { isUnderstood, readInstruction } from '../../src/tailoring/offline/instruction.ts';

describe('the language that a wish asks for', () => {
  it.each([
    ['in German', 'de', true],
    ['In german please!', 'de', true],
    ['translate it to French', 'fr', true],
    ['Translate my resume into Spanish, one page', 'es', true],
    ['my cv in english please', 'en', true],
    ['auf Deutsch bitte', 'de', true],
    ['übersetze alles ins Englische', 'en', true],
    ['en français', 'fr', true],
    ['traduce mi cv al inglés', 'en', true],
    ['traduza para o espanhol', 'es', true],
    ['översätt till engelska', 'en', true],
    ['make it in German and warmer', 'de', false],
    ['translate to Italian', null, true],
  ])('is read from “%s”', (wish, language, whole) => {
    const read = readInstruction(wish);
    expect(read.language?.language).toBe(language);
    expect(isUnderstood(read)).toBe(whole);
  });

  it.each([
    'use British English spelling',
    'put my German first',
    'show more of my work in German schools',
    'mention that I speak French',
    'put the courses in German first',
  ])('is none in “%s”', (wish) => {
    expect(readInstruction(wish).language).toBeNull();
  });
});
