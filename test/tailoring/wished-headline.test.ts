import { describe, expect, it } from 'vitest';
import { readInstruction } from '../../src/tailoring/offline/instruction.ts';

describe('a wish for a line under the name', () => {
  it.each([
    ['headline: Head Baker', 'Head Baker'],
    ['Title: “Head Baker”', 'Head Baker'],
    ['please change my title to Head Baker', 'Head Baker'],
    ['set the job title to "Health and Safety Manager"', 'Health and Safety Manager'],
    ['put Head Baker under my name', 'Head Baker'],
    ['use Head Baker as my headline', 'Head Baker'],
    ['please write Head Baker as headline', 'Head Baker'],
    ['headline: Baker, Pastry and Bread', 'Baker, Pastry and Bread'],
    ['ändere den Titel in Filialleiterin', 'Filialleiterin'],
    ['setze Filialleiterin unter meinen Namen', 'Filialleiterin'],
    ['change le titre en Responsable de magasin', 'Responsable de magasin'],
    ['cambia el título a Educadora Infantil', 'Educadora Infantil'],
    ['muda o título para Educadora de Infância', 'Educadora de Infância'],
    ['ändra titeln till Elektriker', 'Elektriker'],
    ['make my title shorter', null],
    ['put my title first', null],
  ])('%s', (wish, title) => {
    expect(readInstruction(wish).headline?.text ?? null).toBe(title);
  });

  it.each([
    ['cambia el título a Educadora Infantil y pon los idiomas primero', 'Educadora Infantil'],
    ['headline: Head Baker, one page', 'Head Baker'],
    ['one page and change my title to Head Baker', 'Head Baker'],
  ])('takes no other part for a piece of the title: %s', (wish, title) => {
    const { headline, rest } = readInstruction(wish);
    expect([headline?.text, rest]).toEqual([title, []]);
  });
});
