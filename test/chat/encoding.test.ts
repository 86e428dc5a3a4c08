import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { Action, decodeAction, encodeAction } from '../../src/chat/types/action.ts';
import { PendingAction } from '../../src/chat/types/draft.ts';
import { decodeFormContext, encodeFormContext, FormContext } from '../../src/chat/types/form.ts';

const values: Readonly<Record<string, unknown>> = {
  job: uuidv7(),
  resume: uuidv7(),
  draft: uuidv7(),
  edit: 'K123',
  requirement: 'R99',
  page: 99,
};

describe('the codes of buttons and forms', () => {
  const actions = Action.options.map(({ shape }) =>
    Action.parse(
      Object.fromEntries(
        Object.keys(shape).map((name) => [name, name === 'do' ? shape.do.value : values[name]]),
      ),
    ),
  );

  it.each(actions)('$do is decoded as it was encoded, in at most 60 characters', (action) => {
    expect(decodeAction(encodeAction(action))).toEqual(action);
    expect(encodeAction(action).length).toBeLessThanOrEqual(60);
  });

  it.each(FormContext.options.map(({ shape }) => shape))(
    'a form context is decoded as it was encoded',
    (shape) => {
      const names = Object.keys(shape).filter((name) => name !== 'form');
      const context = FormContext.parse({
        form: shape.form.value,
        ...Object.fromEntries(names.map((name) => [name, values[name]])),
      });
      expect(decodeFormContext(encodeFormContext(context))).toEqual(context);
      expect(encodeFormContext(context).length).toBeLessThanOrEqual(40);
    },
  );

  it('a yes that waits for consent keeps which part of a requirement it is about', () => {
    const statement = { entry: 'E1', requirement: 'R2', words: 'SQL', text: 'Python and SQL reports' };
    const pending = { seed: 'slack/1', job: uuidv7(), next: { by: 'fact', statement } };
    expect(PendingAction.parse(pending)).toMatchObject({ next: { statement } });
  });

  it('forged codes are decoded as null', () => {
    for (const forged of ['', 'undo', 'undo:x:K1', 'delete_now:../../etc', 'constructor', 'turn:x:-1'])
      expect(decodeAction(forged)).toBeNull();
    for (const forged of ['', 'refine', 'refine:x', 'tailor:x:y:z'])
      expect(decodeFormContext(forged)).toBeNull();
  });
});
