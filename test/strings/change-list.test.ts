import { describe, expect, test } from 'vitest';
import { RequirementId } from '../../src/posting/requirements.ts';
import { changesText, gapCardText } from '../../src/strings/change-list.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import type { Gap } from '../../src/tailoring/coverage/coverage.ts';
import { type Edit, EditId } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';

const COVERAGE = { before: 0.4, after: 0.5, ceiling: 0.6, lengthRatio: 0.9, points: null, languages: null };

function gap(number: number, text: string, state: Gap['state'] = 'not_found', must = true): Gap {
  const id = RequirementId.parse(`R${number}`);
  return {
    requirement: { id, text, words: text, kind: 'skill', must, atoms: [] },
    state,
    line: null,
    atoms: [],
  };
}

function edit(number: number, more: Partial<Edit>): Edit {
  return {
    id: EditId.parse(`K${number}`),
    state: 'applied',
    operation: { op: 'keep', line: 'E1.B1' },
    before: 'before',
    after: 'after',
    reason: { text: `Reason ${number}.` },
    requirement: null,
    ...more,
  };
}

describe('the gap card', () => {
  test.each([
    [
      'forty gaps',
      'Experience with the careful restoration of plaster ceilings in listed buildings and churches',
    ],
    ['words without spaces', 'Donaudampfschifffahrtsgesellschaft'.repeat(12)],
    ['Chinese', '熟悉大型门店日常运营与库存管理流程'.repeat(10)],
    ['emoji', '👩‍🏭🧑‍🏫'.repeat(60)],
  ])('with %s lists them all, and cuts no character in two', (_, text) => {
    const card = gapCardText(
      Array.from({ length: 40 }, (_, index) => gap(index + 1, `${index + 1} ${text}`)),
      COVERAGE,
    );
    expect(card.split('\n').filter((line) => line.startsWith('• '))).toHaveLength(40);
    expect(card).toContain('Not found in your resume (40):');
    expect(card).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  test('shows each state, must-haves first, and marks what is nice to have', () => {
    const card = gapCardText(
      [
        gap(1, 'Laminated pastry', 'not_found', false),
        gap(2, 'Food hygiene certificate'),
        gap(3, 'Rye bread', 'not_shown'),
        gap(4, 'Sourdough', 'shown'),
      ],
      COVERAGE,
    );
    expect(card.split('\n')).toEqual([
      'This version shows 1 of 4 points. Your resume has 1 more. It has 90% of the words of your resume.',
      '',
      'Not found in your resume (2):',
      '• R2: Food hygiene certificate',
      '• R1: Laminated pastry (nice to have)',
      '',
      'In your resume, but not in this version (1):',
      '• R3: Rye bread',
      '',
      'Shown (1):',
      '• R4: Sourdough',
    ]);
  });

  test('quotes the line that shows a point, and gives a percentage from five points on', () => {
    const shown = { ...gap(1, 'Sourdough', 'shown'), line: 'Baked 40 kg of sourdough a day' };
    const others = [2, 3, 4, 5].map((number) => gap(number, `Point ${number}`));
    const card = gapCardText([shown, ...others], COVERAGE);
    expect(card).toContain('shows 1 of 5 points (50%, up from 40%; must-haves count twice).');
    expect(card).toContain('• R1: Sourdough\n  “Baked 40 kg of sourdough a day”');
  });

  test('counts as many points as are listed, however many parts they have', () => {
    const atom = (words: string, state: Gap['atoms'][number]['state']) =>
      ({ words, kind: 'skill', state, line: null, entry: null }) as const;
    const whole = {
      ...gap(1, 'Docker, Helm and Terraform', 'shown'),
      atoms: ['Docker', 'Helm', 'Terraform'].map((words) => atom(words, 'shown')),
    };
    const partly = {
      ...gap(2, 'Go or Rust, and SQL', 'partly'),
      atoms: [atom('SQL', 'shown'), atom('Go or Rust', 'not_found')],
    };
    const card = gapCardText([whole, partly, gap(3, 'Kafka')], COVERAGE);
    expect(card).toContain('This version shows 1 of 3 points, and 1 in part.');
  });

  test('counts no soft skill, and says what helps where nothing was read', () => {
    const soft = gap(2, 'A team player');
    const requirement = { ...soft.requirement, atoms: [{ words: 'team player', kind: 'soft' as const }] };
    const card = gapCardText([gap(1, 'Sourdough', 'shown'), { ...soft, requirement }], COVERAGE);
    expect(card).toContain('shows 1 of 1 point.');
    expect(card).toContain('A team player (not counted)');
    expect(gapCardText([{ ...soft, requirement }], COVERAGE)).toMatch(/only asks for soft skills/);
    expect(gapCardText([], COVERAGE)).toMatch(/couldn't tell what this post asks.*Paste the whole posting/);
  });

  test('says where words were compared across languages', () => {
    const coverage = { ...COVERAGE, languages: { posting: 'de', resume: 'en' } as const };
    expect(gapCardText([gap(1, 'Wundversorgung')], coverage)).toContain(
      'The posting is in German and your resume is in English. Without AI I compare words, so I may have missed what you have.',
    );
  });

  test('mentions neither a lack nor an applicant tracking score', () => {
    expect(gapCardText([gap(1, 'Sourdough')], COVERAGE)).not.toMatch(/lack|missing|\bATS\b|score/i);
  });
});

describe('the list of changes', () => {
  test('gives the reasons of applied, suggested and rejected changes, and counts each list', () => {
    const text = changesText([
      edit(1, {}),
      edit(2, { state: 'suggested', after: 'A baker with nine years of rye.' }),
      edit(3, {
        state: 'rejected',
        after: 'Led 40 bakers',
        reason: { text: 'It says “40”, and your line doesn’t.' },
      }),
      edit(4, { before: 'same', after: 'same' }),
    ]);
    expect(text.split('\n')).toEqual([
      '• K1: Reason 1.',
      '',
      'For you to decide (1):',
      '• K2: A baker with nine years of rye.',
      '  Reason 2.',
      '',
      'Suggested, but not used (1):',
      '• “Led 40 bakers”: It says “40”, and your line doesn’t.',
    ]);
  });

  test('says so when nothing was changed', () => {
    expect(changesText([])).toBe(
      "I didn't change anything: I found nothing to reorder or reword for this posting.",
    );
  });

  test('leaves out what was no change, and an order that another took the place of, whatever they are called', () => {
    const strings = stringsFor();
    const reasons = { ...strings.reasons, changes_nothing: () => 'Same.', overtaken: () => 'Same.' };
    const overtaken = { state: 'rejected', reason: editReason('overtaken') } as const;
    const text = changesText(
      [
        edit(1, { state: 'rejected', reason: editReason('changes_nothing') }),
        edit(2, { ...overtaken, operation: { op: 'skills', ids: ['S1.1'] } }),
        edit(3, { ...overtaken, after: 'Led bakers' }),
      ],
      { ...strings, reasons },
    );
    expect(text.split('\n').slice(-2)).toEqual(['Suggested, but not used (1):', '• “Led bakers”: Same.']);
  });

  test('lists the same change once', () => {
    const reason = editReason('repeated_skill');
    const refused = { state: 'rejected', before: '', after: '', reason } as const;
    const text = changesText([edit(1, refused), edit(2, refused)]);
    expect(text.match(/lists a skill twice/g)).toHaveLength(1);
  });

  test('lists every change of two hundred long ones, and ten of those that were not used', () => {
    const long = 'Sehr lange Zeile ohne Ende '.repeat(40);
    const states = ['applied', 'suggested', 'rejected', 'undone'] as const;
    const edits = Array.from({ length: 200 }, (_, index) =>
      edit(index + 1, {
        state: states[index % 4] ?? 'applied',
        operation: { op: 'rephrase', line: 'E1.B1', text: long, requirement: 'R1' },
        before: `${index} ${long}`,
        after: `${long} ${index}`,
      }),
    );
    const text = changesText(edits);
    expect(text.split('\n').filter((line) => line.startsWith('• '))).toHaveLength(160);
    expect(text).toContain('… and 40 more');
    for (const title of ['For you to decide (50):', 'Undone by you (50):', 'Suggested, but not used (50):']) {
      expect(text).toContain(title);
    }
  });
});
