import { describe, expect, it } from 'vitest';
import { readPost } from '../../src/posting/read-post.ts';
import { matchNamedLines } from '../../src/tailoring/coverage/named-lines.ts';
import { PEOPLE, resumeOf } from './people.ts';

const { requirements } = readPost(`Head Chef

Requirements
- Coaching juniors
- HACCP
- Team player
- 5 years of cooking
- Supplier negotiation`);
const chef = resumeOf(PEOPLE.chef ?? '');
const match = (words: string, line: string) =>
  matchNamedLines([{ words, line }], requirements, chef, '2026-11-29');

describe('a line that a model names', () => {
  it('is for the judge where code does not see that it shows the atom', () => {
    expect(match('Supplier negotiation', 'E1.B1')).toEqual([
      { words: 'Supplier negotiation', line: 'E1.B1' },
    ]);
  });

  it.each([
    ['the resume does not have it', 'Supplier negotiation', 'E7.B1'],
    ['it holds contact details', 'Supplier negotiation', 'C1'],
    ['the posting does not ask for it', 'Opera singing', 'E1.B1'],
    ['code shows it anyway', 'HACCP', 'E1.B1'],
    ['only the dates can show it', '5 years of cooking', 'E1.B1'],
    ['nothing can show it', 'Team player', 'E1.B1'],
  ])('is left out where %s', (_, words, line) => {
    expect(match(words, line)).toEqual([]);
  });

  it('may be named by its entry', () => {
    expect(match('Supplier negotiation', 'E1')).toEqual([{ words: 'Supplier negotiation', line: 'E1.H1' }]);
  });

  it('counts once for an atom', () => {
    const named = [1, 2, 3].map((at) => ({ words: 'Supplier negotiation', line: `E1.B${at}` }));
    expect(matchNamedLines(named, requirements, chef, '2026-11-29')).toHaveLength(1);
  });
});
