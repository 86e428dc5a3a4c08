import { describe, expect, it } from 'vitest';
import { EditOperation } from '../../src/tailoring/edit.ts';
import { findLinePiece, textWithout } from '../../src/tailoring/edits/pieces/line-pieces.ts';
import { grantWish } from './grant-wish.ts';
import { resumeOf } from './people.ts';

const resume = resumeOf(`Idris Valtonen
idris@example.org | 0161 496 0188 | https://portfolio.example.com/people/idris-valtonen/pastry-and-bread | github.com/idris/ovens | github.com/idris

Experience

Mill Lane Bakery
Head Baker
2015 – present
- Kept the data of every oven in one workbook
- Baked for 3 shops

Corner Deli
Counter Hand
2011 – 2014
- Served at the counter

Skills
Sourdough rye, rye, wedding cakes

Interests
Trail running, running, pigeons
`);

describe('a piece of a line', () => {
  it('has an id that can be saved, however long its text', () => {
    const { added, edits, fault } = grantWish('remove my portfolio link', resume);
    expect(added).toEqual(['idris@example.org | 0161 496 0188 | github.com/idris/ovens | github.com/idris']);
    expect(edits.map((edit) => EditOperation.safeParse(edit).success)).toEqual([true]);
    expect(fault).toBeNull();
  });

  it.each([
    ['remove running', 'Trail running, pigeons'],
    ['remove rye', 'Sourdough rye, wedding cakes'],
  ])('goes where it stands by itself, and not out of another: %s', (wish, left) => {
    expect(grantWish(wish, resume)).toMatchObject({ added: [left], fault: null });
  });

  it('is checked as it was taken out, where another begins like it', () => {
    const line = resume.sections[0]?.lines.find(({ text }) => text.includes('ovens'));
    const id = `${line?.id}:github.com/idris`;
    const left = findLinePiece(resume, id)?.left;
    expect(left).toMatch(/bread \| github\.com\/idris\/ovens$/);
    expect(line && textWithout(line, [id], resume.contact)).toBe(left);
  });
});

describe('what is called by a word of a heading', () => {
  it.each(['remove data entry', 'leave out software jobs', 'delete the tools role'])(
    'is no section: %s',
    (wish) => {
      expect(grantWish(wish, resume)).toMatchObject({ gone: [], refused: ['nothing_says'] });
    },
  );

  it.each(['remove the data analyst job', 'delete my years abroad'])('is no date: %s', (wish) => {
    expect(grantWish(wish, resume)).toMatchObject({ gone: [], refused: ['nothing_says'] });
  });
});

it.each(['move my oldest job to the top', 'put my current job first'])(
  'keeps jobs in the order of their dates: %s',
  (wish) => {
    expect(grantWish(wish, resume).refused).toEqual(['chronological']);
  },
);

it('finds a skill that is called like an entry', () => {
  const typist = resumeOf(`Ugo Lindqvist
ugo@example.org

Experience

Harbour Office
Clerk
2019 – 2024
- Data entry of 200 freight bills a day
- Kept the data clean
`);
  expect(grantWish('remove data entry', typist).gone).toEqual(['Data entry of 200 freight bills a day']);
});
