import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWorkspaceForm, validateWorkspace } from '../../src/chat/forms/workspace.ts';
import { EMPTY_DRAFT, joinName, mergeForm } from '../../src/chat/types/request-draft.ts';
import { stringsFor } from '../../src/strings/strings.ts';

const EN = stringsFor('en');

describe('the settings of a workspace', () => {
  it.each([
    [{ cost: '2.50', tokens: '1000' }, {}],
    [{ cost: 'Infinity', tokens: '' }, { cost: expect.stringContaining('a number') }],
    [{ cost: '3', tokens: '1.5' }, { tokens: expect.stringContaining('a whole number') }],
    [
      { cost: '-1', tokens: 'many' },
      { cost: expect.anything(), tokens: expect.anything() },
    ],
  ])('are refused where they can’t be kept: %j', (values, errors) => {
    expect(validateWorkspace(values, EN)).toEqual(errors);
  });

  it('are kept, whatever passes', () => {
    const text = fc.oneof(fc.string({ maxLength: 20 }), fc.double().map(String), fc.integer().map(String));
    fc.assert(
      fc.property(text, text, (cost, tokens) => {
        fc.pre(Object.keys(validateWorkspace({ cost, tokens }, EN)).length === 0);
        expect(parseWorkspaceForm({ cost, tokens })).toMatchObject({ answerIn: null, channels: null });
      }),
    );
  });
});

describe('a title and a company in one field', () => {
  it.each([
    ['Nurse – Night shift', 'City Hospital'],
    ['Chef', 'The Lamb at Bibury'],
    ['Head of Sales — EMEA | SaaS', 'Bei Anna'],
    ['Engineer', ''],
  ])('stay what they were when the form comes back untouched: %s, %s', (title, company) => {
    const draft = { ...EMPTY_DRAFT, title, company };
    expect(mergeForm({ role: joinName(draft) }, draft)).toMatchObject({ title, company });
  });

  it.each([
    ['Chef at The Lamb at Bibury', 'Chef', 'The Lamb at Bibury'],
    ['Nurse – Night shift @ City Hospital', 'Nurse – Night shift', 'City Hospital'],
    ['Nurse – Night shift – City Hospital', 'Nurse – Night shift', 'City Hospital'],
    ['Koch bei Wirtshaus Linde', 'Koch', 'Wirtshaus Linde'],
    ['Line cook', 'Line cook', ''],
  ])('are told apart in what somebody types: %s', (role, title, company) => {
    expect(mergeForm({ role })).toMatchObject({ title, company });
  });
});
