import { describe, test } from 'vitest';
import { parseAnswer } from '../../../src/infra/model/wire.ts';
import { expectLinear, runOf } from '../../setup/linear.ts';

describe('what reads a model’s answer', () => {
  test('takes time in proportion to it', async () => {
    const units = [
      '{',
      '{"',
      '{"op":',
      '{"op":"keep"}',
      '{"a":{}}',
      '"',
      '\\"',
      '<think>',
      '```',
      '</think>{',
    ];
    const shapes = Object.fromEntries(units.map((unit) => [unit, runOf(unit)]));
    await expectLinear((text) => parseAnswer(text), { shapes });
  });
});
