import { describe, expect, it } from 'vitest';
import { splitWish } from '../../src/tailoring/prompt/split-wish.ts';
import { resumeOf } from './people.ts';

const resume = resumeOf(`Noor Haddad
noor@haddad.example

Experience

Fern Lane Primary School
Class Teacher
2018 – 2024
- Planned phonics lessons in Seesaw
- Ran the school choir of 40 children
- Mentored 3 trainee teachers

Skills
Seesaw, phonics`);

describe('a wish', () => {
  it.each([
    [
      'put mentoring first and say that I managed a team of 10',
      'put mentoring first',
      ['managed a team of 10'],
    ],
    ['Mention my MBA from Harvard. One page, please', 'One page, please', ['MBA from Harvard']],
    ['add Kubernetes, and make it shorter', 'make it shorter', ['Kubernetes']],
    ['emphasize mentoring and Kubernetes', 'emphasize mentoring', ['Kubernetes']],
    ['shorter, add Kubernetes and add Terraform', 'shorter', ['Kubernetes', 'Terraform']],
  ])('is granted as far as the resume goes: %s', (wish, rest, leftOut) => {
    expect(splitWish(wish, resume)).toEqual({ rest, leftOut });
  });

  it.each([
    'put phonics first',
    'a warmer tone, please',
    'one page',
    'mention the choir',
    'write it in French',
  ])('that asks for nothing new stays whole: %s', (wish) => {
    expect(splitWish(wish, resume)).toEqual({ rest: wish, leftOut: [] });
  });

  it('has nothing left where all of it is new', () => {
    expect(splitWish('say that I know Kubernetes', resume)).toEqual({
      rest: '',
      leftOut: ['know Kubernetes'],
    });
  });
});
