import { expect, it } from 'vitest';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { skillQuestions } from '../../src/tailoring/edits/finished/skill-questions.ts';
import { verifyRephrase } from '../../src/tailoring/gates/verify.ts';
import { resumeOf } from './people.ts';

const resume = resumeOf(`Ada Tull
ada@tull.example

Experience

Acme Billing
Administrator
2008 – 2011
- Installed the billing servers in the data centre

Skills
Kubernetes, SAP WM`);
const posting = { title: '', company: '', description: 'We use Kubernetes.' };

function edited(text: string) {
  const edits = [{ op: 'rephrase' as const, line: 'E1.B1', text, requirement: 'none' }];
  return applyEdits(resume, { requirements: [], edits }, { posting, verify: verifyRephrase }).edits;
}

it('asks whether a skill of the list was used in the entry that a rewording put it into', () => {
  const edits = edited('Installed the billing servers in the data centre with Kubernetes and SAP WM');
  expect(edits).toMatchObject([{ state: 'suggested' }]);
  expect(skillQuestions(edits)).toEqual([
    { edit: 'K1', skill: 'Kubernetes', part: 'Acme Billing', entry: 'E1' },
    { edit: 'K1', skill: 'SAP WM', part: 'Acme Billing', entry: 'E1' },
  ]);
});

it('asks nothing where no skill was moved', () => {
  expect(skillQuestions(edited('Set up the billing servers in the data centre'))).toEqual([]);
});
