import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { type Edit, EditId } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';
import {
  changedLines,
  createQuestionPrompt,
  selectFitQuestions,
} from '../../src/tailoring/supplements/question-prompt.ts';

const resume = parseResume(
  [
    'Ines Kalliomaki',
    'ines@example.org',
    '',
    'Experience',
    'Harbour Kitchen',
    'Sous Chef',
    '2019 – 2024',
    '- Trained 6 apprentices',
  ].map((text) => ({ text })),
);
const posting = { title: '', company: '', description: 'We train apprentices.' };

const edit = (id: string, before: string, after: string, state: Edit['state'] = 'applied'): Edit => ({
  id: EditId.parse(id),
  state,
  operation: { op: 'rephrase', line: 'E1.B1', text: after, requirement: 'R1' },
  before,
  after,
  reason: editReason('reworded', { requirement: null }),
  requirement: null,
});

const LINES = changedLines([
  edit('K1', 'Trained 6 apprentices', 'Coached 6 apprentices at Harbour Kitchen'),
  edit('K2', 'Ordered fish', 'Bought fish', 'suggested'),
  edit('K3', 'Same', 'Same'),
  { ...edit('K4', 'a', 'b'), operation: { op: 'order', parent: 'E1', lines: [] } },
]);

const shown = (question: string, tokens: [string, string][] = []) =>
  selectFitQuestions([{ id: 'K1', question }], LINES, { resume, tokens }).map((one) => one.question);

describe('a question about a changed line', () => {
  it('is asked about lines with new words in the resume alone', () => {
    expect(LINES.map((line) => line.edit)).toEqual(['K1']);
    const { user } = createQuestionPrompt(
      [{ edit: EditId.parse('K1'), before: 'Ines Kalliomaki trained 6', after: 'Coached 6' }],
      { resume, posting },
    );
    expect(user).not.toMatch(/Kalliomaki|Harbour|We train/);
  });

  it.each([
    'How did you coach the 6 apprentices?',
    'Tell me about one of the six apprentices: what was hard for them?',
    'What did you do yourself at Harbour Kitchen?',
  ])('is shown: %s', (question) => {
    expect(shown(question)).toEqual([question]);
  });

  it.each([
    ['it is no question', 'You coached six apprentices.'],
    ['it has two lines', 'How?\nAnd why?'],
    ['it is too long', `How ${'very '.repeat(45)}hard was it?`],
    ['it has a figure of its own', 'How did you coach 12 apprentices?'],
    ['it has a figure in words', 'How did you coach the twelve apprentices?'],
    ['it names another employer', 'How did you coach them at Grand Hotel?'],
    ['it names a tool', 'Did you use Kubernetes?'],
    ['it says a year', 'How did you coach them in 2019?'],
    ['it has a private detail', 'What did [NAME_1] say?'],
  ])('is left out where %s', (_, question) => {
    expect(shown(question, [['[NAME_1]', 'Ines Kalliomaki']])).toEqual([]);
  });

  it('is left out where it is about no line', () => {
    expect(selectFitQuestions([{ id: 'K9', question: 'Why?' }], LINES, { resume, tokens: [] })).toEqual([]);
  });
});
