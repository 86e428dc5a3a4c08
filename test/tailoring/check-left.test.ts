import { describe, expect, it } from 'vitest';
import { checkLeftParts } from '../../src/tailoring/prompt/check-left.ts';
import { resumeOf } from './people.ts';

const resume = resumeOf(`Noor Haddad
noor@haddad.example

Experience

Fern Lane Primary School
Class Teacher
2018 – 2024
- Planned phonics lessons in Seesaw
- Mentored 3 trainee teachers`);

const WISH = 'Show more leadership, use a serif font and say I led a team of 10';
const check = (part: string, why: Parameters<typeof checkLeftParts>[0][number]['why']) =>
  checkLeftParts([{ part, why }], WISH, resume);

describe('what a model says it left out of a wish', () => {
  it('is quoted in the words of the wish', () => {
    expect(check('“USE A SERIF FONT”', 'looks')).toEqual([{ part: 'use a serif font', why: 'looks' }]);
  });

  it('becomes the part of the wish that it paraphrases', () => {
    expect(check('leading a team of 10 people', 'not_in_resume')).toEqual([
      { part: 'say I led a team of 10', why: 'not_in_resume' },
    ]);
  });

  it.each(['your resume is too weak for this role', 'http://example.com/click', ''])(
    'goes where it is none of the wish: %s',
    (part) => {
      expect(check(part, 'unclear')).toEqual([]);
    },
  );

  it('does not deny what the resume says', () => {
    const wish = 'mention that I mentored trainee teachers';
    expect(checkLeftParts([{ part: wish, why: 'not_in_resume' }], wish, resume)).toEqual([
      { part: wish, why: 'not_done' },
    ]);
  });

  it('is said once, and not without a wish', () => {
    const left = [
      { part: 'use a serif font', why: 'looks' as const },
      { part: 'use a serif font', why: 'unclear' as const },
    ];
    expect(checkLeftParts(left, WISH, resume)).toHaveLength(1);
    expect(checkLeftParts(left, null, resume)).toEqual([]);
  });
});
