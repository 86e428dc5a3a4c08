import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resumeFromLabels } from '../../src/resume/parse/from-labels.ts';
import { linesOf } from '../../src/resume/resume.ts';
import type { StructureLabels } from '../../src/resume/structure-labels.ts';

const TEXTS = [
  'Employment', // 0
  'Northgate Logistics Ltd, Leeds\t2014 – 2023',
  'Warehouse Manager', // 2
  '• Ran two shifts of 14 people and',
  'the loading bay', // 4
  'Team Leader\t2014 – 2018',
  '• Trained the night shift', // 6
  'Peachtree Returns Inc.',
  'Clerk\t2011 – 2013', // 8
  'Sorted returns',
  'Imogen Castellane', // 10
  'imogen@castellane.example | 0113 496 0001',
  'Page 1 of 1', // 12
];
const lines = TEXTS.map((text) => ({ text }));

const LABELS: StructureLabels = {
  name: 10,
  contact: [11],
  sections: [
    {
      kind: 'experience',
      heading: [0],
      lines: [],
      entries: [
        { organisation: 1, title: 2, place: 1, dates: 1, body: [[3, 4]] },
        { organisation: 1, title: 5, place: null, dates: 5, body: [[6]] },
        { organisation: 7, title: 8, place: null, dates: 8, body: [[9]] },
      ],
    },
  ],
  furniture: [12],
};

const experience = (labels = LABELS) => resumeFromLabels(lines, labels)?.sections[1]?.entries ?? [];

describe('a resume from labels over its lines', () => {
  it('has each line where the labels put it, and says what the lines say', () => {
    const resume = resumeFromLabels(lines, LABELS);
    expect(resume?.contact).toMatchObject([
      { kind: 'name', text: 'Imogen Castellane' },
      { kind: 'email' },
      { kind: 'phone' },
    ]);
    expect(resume?.asides).toMatchObject([{ text: 'Page 1 of 1' }]);
    expect(experience()).toMatchObject([
      {
        organisation: { text: 'Northgate Logistics Ltd' },
        title: { text: 'Warehouse Manager' },
        start: { text: '2014' },
        end: { text: '2023' },
        lines: [{ role: 'bullet', text: 'Ran two shifts of 14 people and the loading bay', sources: [3, 4] }],
      },
      { title: { text: 'Team Leader' }, start: { text: '2014' }, end: { text: '2018' } },
      { organisation: { text: 'Peachtree Returns Inc.' }, title: { text: 'Clerk' } },
    ]);
  });

  it('gives a later title the employer that it stands under, and no other', () => {
    expect(experience().map(({ organisation }) => organisation?.text)).toEqual([
      'Northgate Logistics Ltd',
      'Northgate Logistics Ltd',
      'Peachtree Returns Inc.',
    ]);
  });

  it('puts a line that was left out behind the one before it', () => {
    const [section] = LABELS.sections;
    if (!section) throw new Error('a section');
    const [first, ...others] = section.entries;
    if (!first) throw new Error('an entry');
    const entries = [{ ...first, body: [[3]] }, ...others];
    const resume = resumeFromLabels(lines, { ...LABELS, sections: [{ ...section, entries }] });
    expect(resume?.sections[1]?.entries[0]?.lines.map(({ sources }) => sources)).toEqual([[3], [4]]);
  });

  it.each([
    ['name a line that is not there', { contact: [11, 99] }],
    ['give a line two places', { furniture: [12, 9] }],
    ['leave most lines out', { sections: [] }],
  ])('is none where the labels %s', (_, wrong) => {
    expect(resumeFromLabels(lines, { ...LABELS, ...wrong })).toBeNull();
  });

  it('has every line once or is none, whatever the labels are', () => {
    const number = fc.nat(13);
    const passages = fc.array(fc.array(number, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    const maybe = fc.option(number);
    const labels = fc.record({
      name: maybe,
      contact: fc.array(number, { maxLength: 3 }),
      furniture: fc.array(number, { maxLength: 2 }),
      sections: fc.array(
        fc.record({
          kind: fc.constantFrom('experience' as const, 'skills' as const, 'contact' as const),
          heading: fc.array(number, { maxLength: 1 }),
          lines: passages,
          entries: fc.array(
            fc.record({ organisation: maybe, title: maybe, place: maybe, dates: maybe, body: passages }),
            { maxLength: 2 },
          ),
        }),
        { maxLength: 3 },
      ),
    });
    // Orders of all lines, cut at random, are sound more often than random labels.
    const sound = fc.shuffledSubarray([...TEXTS.keys()], { minLength: 12 }).map((order) => ({
      ...LABELS,
      name: order[0] ?? null,
      contact: order.slice(1, 3),
      furniture: [],
      sections: [
        { kind: 'other' as const, heading: [], lines: order.slice(3, 7).map((at) => [at]), entries: [] },
        {
          kind: 'experience' as const,
          heading: [],
          lines: [],
          entries: [
            { organisation: order[7] ?? null, title: null, place: null, dates: null, body: [order.slice(8)] },
          ],
        },
      ],
    }));
    fc.assert(
      fc.property(fc.oneof(labels, sound), (one) => {
        const resume = resumeFromLabels(lines, one);
        if (!resume) return;
        const all = [...linesOf(resume), ...(resume.asides ?? [])].flatMap(({ sources }) => sources);
        expect(all.toSorted((a, b) => a - b)).toEqual([...TEXTS.keys()]);
      }),
    );
  });
});
