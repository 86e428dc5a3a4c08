import { describe, expect, it } from 'vitest';
import { en } from '../../src/strings/en/index.ts';
import { reasonText } from '../../src/strings/reason-text.ts';
import { EditReason, editReason, isWordingFault } from '../../src/tailoring/edit-reason.ts';
import { explainFault } from '../../src/tailoring/prompt/explain-fault.ts';

describe('the reason of an edit', () => {
  it('is the same after it was stored', () => {
    for (const one of [
      editReason('locked'),
      editReason('new_name', { name: 'Quark' }),
      editReason('moved_up', { part: null, line: 'Ran it', others: 2, requirement: null }),
      { text: 'It is about another trade.' },
    ]) {
      expect(EditReason.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
    }
  });

  it('is read as its own sentence if it was stored before there were codes', () => {
    const stored = 'Reworded: the posting asks for “HACCP”.';
    expect(reasonText(EditReason.parse(stored), en)).toBe(stored);
  });

  it.each([
    ['an unknown code', { code: 'bored', params: {} }],
    ['a code without what its sentence names', { code: 'new_name', params: {} }],
    ['nothing', {}],
  ])('is rejected with %s', (_, stored) => {
    expect(EditReason.safeParse(stored).success).toBe(false);
  });

  it('has a sentence for people and, if the wording can be repaired, another for a model', () => {
    const fault = editReason('new_rank', { word: 'chief' });
    expect(reasonText(fault, en)).toBe("It says “chief”, a rank that your line doesn't give you.");
    expect(explainFault(fault)).toBe('It says “chief”, a rank that this line does not give the person.');
    expect([fault, editReason('locked'), { text: 'It is empty.' }].map(isWordingFault)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    [0, 'Moved up in Fen Hospital: “Ran it”, which fits “rounds”.'],
    [1, 'Moved up in Fen Hospital: “Ran it”, which fits “rounds”; and 1 more line.'],
    [2, 'Moved up in Fen Hospital: “Ran it”, which fits “rounds”; and 2 more lines.'],
  ])('counts the lines that moved: %s more', (others, sentence) => {
    const moved = editReason('moved_up', {
      part: 'Fen Hospital',
      line: 'Ran it',
      others,
      requirement: 'rounds',
    });
    expect(reasonText(moved, en)).toBe(sentence);
  });
});
