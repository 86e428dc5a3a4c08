import { describe, expect, it } from 'vitest';
import { watchEdits } from '../../../src/infra/model/watch-edits.ts';
import type { EditOperation } from '../../../src/tailoring/edit.ts';

const edit = (line: string, text = 'Cooked') => ({ op: 'rephrase', line, text, requirement: '' });
const ANSWER = JSON.stringify({
  edits: [
    edit('E1.B1', 'Said "op": { twice'),
    edit('E1.B2'),
    { op: 'summary', sentences: [{ text: 'A cook.', sources: ['E1'] }] },
  ],
  shows: [],
});

/** Feeds an answer letter by letter, and returns how many edits were known after each letter that ended one. */
function watch(text: string) {
  const seen: (readonly EditOperation[])[] = [];
  const onText = watchEdits((edits) => seen.push(edits));
  for (let end = 1; end <= text.length; end += 1) onText(text.slice(0, end));
  return seen;
}

describe('the edits of an answer that is still written', () => {
  it('are known as soon as each has ended, in whatever pieces the text comes', () => {
    const seen = watch(ANSWER);
    expect(seen.map((edits) => edits.length)).toEqual([1, 2, 3]);
    expect(seen.at(-1)).toMatchObject([{ line: 'E1.B1' }, { line: 'E1.B2' }, { op: 'summary' }]);
  });

  it('are not those that a model only thinks of', () => {
    expect(watch(`<think>{"op":"keep","line":"E1"}`)).toEqual([]);
    expect(watch(`<think>{"op":"keep","line":"E1"}</think>${ANSWER}`).at(0)).toMatchObject([
      { line: 'E1.B1' },
    ]);
  });

  it('leave out one whose JSON is broken', () => {
    const seen = watch(ANSWER.replace('"Cooked"', '"Coo"ked"'));
    expect(seen.at(-1)).toMatchObject([{ line: 'E1.B1' }, { op: 'summary' }]);
  });

  it('begin again when the answer does', () => {
    const seen: number[] = [];
    const onText = watchEdits((edits) => seen.push(edits.length));
    onText(ANSWER);
    onText(ANSWER.slice(0, 20));
    onText(ANSWER);
    expect(seen).toEqual([3, 3]);
  });
});
