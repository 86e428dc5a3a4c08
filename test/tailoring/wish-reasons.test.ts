import { describe, expect, it } from 'vitest';
import { readInstruction } from '../../src/tailoring/offline/instruction.ts';
import { grantWish } from './grant-wish.ts';
import { resumeOf } from './people.ts';

const outOf = (wish: string) => {
  const { arrangements, rest } = readInstruction(wish);
  return { out: arrangements.map(({ to, what }) => `${to}: ${what}`), rest };
};

describe('why something is wished', () => {
  it.each([
    ['remove the hobbies because nobody asks for them', 'the hobbies'],
    ['remove the summary as it is far too general', 'the summary'],
    ['lass die Hobbys weg, weil sie nicht passen', 'die Hobbys'],
    ["enlève les loisirs parce que c'est ancien", 'les loisirs'],
    ["enlève les loisirs parce qu'ils ne servent à rien", 'les loisirs'],
    ["retire le résumé car c'est trop long", 'le résumé'],
    ['quita las aficiones porque son viejas', 'las aficiones'],
    ['tira os passatempos já que são antigos', 'os passatempos'],
    ['ta bort intressena eftersom de är gamla', 'intressena'],
    ["drop the choir because it's old and no longer relevant", 'the choir'],
    ["drop the choir because it's old and I don't sing any more", 'the choir'],
    ["drop the choir. It's private", 'the choir'],
    ['drop the choir, not relevant for this job', 'the choir'],
  ])('is no part of a name: %s', (wish, what) => {
    expect(outOf(wish)).toEqual({ out: [`out: ${what}`], rest: [] });
  });

  it.each([
    ["drop the scouts because it's ancient and the paper round", 'the scouts and the paper round'],
    ['remove scouts since they are old and the medals', 'scouts and the medals'],
  ])('hides no name behind it: %s', (wish, what) => {
    expect(outOf(wish)).toEqual({ out: [`out: ${what}`], rest: [] });
  });

  it.each([
    ['Languages first. Its wording should be warmer', 'Its wording should be warmer'],
    ['leave out hobbies. It is without my forklift ticket', 'It is without my forklift ticket'],
  ])('is no other sentence: %s', (wish, left) => {
    expect(outOf(wish).rest).toEqual([left]);
  });

  it.each([
    ['leave out the hobbies and IS Wholesale', 'the hobbies and IS Wholesale'],
    ['remove the deli job and DA Printing', 'the deli job and DA Printing'],
    ['leave out the choir and First Responder course', 'the choir and First Responder course'],
    [
      'remove the choir, Second Chance Books and Next Generation',
      'the choir, Second Chance Books and Next Generation',
    ],
  ])('is no name that begins like it: %s', (wish, what) => {
    expect(outOf(wish)).toEqual({ out: [`out: ${what}`], rest: [] });
  });
});

describe('what a wish undoes', () => {
  it.each([
    ['undo K2 and revert K5', ['K2', 'K5']],
    ['undo K2, undo K5 and K6', ['K2', 'K5', 'K6']],
    ['undo K2, remove the references and undo K5', ['K2', 'K5']],
    ['K2 rückgängig und K5 zurücknehmen', ['K2', 'K5']],
  ])('is all that it names: %s', (wish, names) => {
    const { undoEdits, rest } = readInstruction(wish);
    expect(undoEdits?.names).toEqual(names);
    expect(rest).toEqual([]);
  });
});

it('repeats what a person keeps in their own words', () => {
  const resume = resumeOf(`Sol Okafor
sol@example.org

Experience

Corner Deli
Counter Hand
2011 – 2014
- Served at the counter
`);
  expect(grantWish('keep only the last two paragraphs', resume).reasons).toEqual([
    { code: 'nothing_says', params: { name: 'the last two paragraphs' } },
  ]);
});
