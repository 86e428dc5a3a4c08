import { describe, expect, it } from 'vitest';
import { editReason } from '../../../src/tailoring/edit-reason.ts';
import { verifyRephrase } from '../../../src/tailoring/gates/verify.ts';

const bakery = {
  source: 'Helped the head baker shape 300 loaves a night and trained two apprentices',
  entry: [
    'Baker, Kornfeld Bakery, 2016 – 2020',
    'Helped the head baker shape 300 loaves a night and trained two apprentices',
    'Kept the oven log in CleverOven and ordered flour for €900 a week',
  ],
  skills: ['sourdough', 'HACCP'],
  posting: { title: 'Baker', company: 'Moulin Vert', description: 'We want a leader.' },
  language: 'en',
} as const;

function gateOf(rewrite: string, over: Partial<Parameters<typeof verifyRephrase>[0]> = {}): string {
  const [finding] = verifyRephrase({ ...bakery, ...over, rewrite });
  return finding?.gate ?? 'passes';
}

describe('a rewording', () => {
  it.each([
    ['Helped the head baker shape three hundred loaves each night and trained 2 apprentices'],
    ['Assisted the head baker in shaping 300 loaves nightly; trained two apprentices'],
    ['Trained two apprentices and helped the head baker shape 300 loaves a night'],
    ['Helped the head baker shape 300 loaves a night'],
  ])('passes where it says the same in other words: %s', (rewrite) => {
    expect(gateOf(rewrite)).toBe('passes');
  });

  it.each([
    ['numbers', 'Helped the head baker shape 500 loaves a night and trained two apprentices'],
    ['numbers', 'Helped the head baker shape two loaves a night and trained 300 apprentices'],
    ['dates', 'Helped the head baker shape 300 loaves a night in 2018 and trained two apprentices'],
    ['frequency', 'Helped the head baker shape 300 loaves an hour and trained two apprentices'],
    ['seniority', 'Led the head bakery, shaping 300 loaves a night, and trained two apprentices'],
    ['seniority', 'Shaped 300 loaves a night with the head baker and trained two apprentices'],
    ['quality', 'Helped the head baker shape 300 perfect loaves a night and trained two apprentices'],
    ['credentials', 'Certified baker: helped shape 300 loaves a night and trained two apprentices'],
    ['names', 'Helped the head baker of Moulin Vert shape 300 loaves and trained two apprentices'],
    ['names', 'Helped the head baker shape 300 sourdough loaves a night and trained two apprentices'],
    ['words', 'Helped the head baker shape 300 brioche loaves a night and trained two apprentices'],
    ['results', 'Helped the head baker shape 300 loaves a night, thereby training two apprentices'],
    ['characters', 'Helped the head baker shape 300 lo\u200baves a night and trained two apprentices'],
    ['length', `${'Helped the head baker shape 300 loaves a night and trained two apprentices'.repeat(2)}`],
  ])('is rejected for its %s: %s', (gate, rewrite) => {
    expect(gateOf(rewrite)).toBe(gate);
  });

  it('is rejected in a language whose wording cannot be judged, and the reason says so', () => {
    const verdict = verifyRephrase({ ...bakery, rewrite: bakery.source, language: 'ja' });
    expect(verdict).toEqual([
      { gate: 'language', reason: editReason('unsupported_language'), weight: 'refuse' },
    ]);
  });
});
