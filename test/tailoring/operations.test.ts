import { describe, expect, it } from 'vitest';
import { toJsonResume } from '../../src/resume/json-resume/export.ts';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { checkFinishedJob } from '../../src/tailoring/check/final-check.ts';
import type { Decision, EditId, EditOperation } from '../../src/tailoring/edit.ts';
import { EditId as Id } from '../../src/tailoring/edit.ts';
import { type ApplyContext, applyEdits } from '../../src/tailoring/edits/apply.ts';
import { claimsOf, type SecondReading } from '../../src/tailoring/edits/decisions/claims.ts';
import { verifyRephrase } from '../../src/tailoring/gates/verify.ts';
import { POSTING, resumeOf } from './people.ts';

const NURSE = resumeOf(`Ada Tull
ada@tull.example
Staff Nurse

Summary
Nurse who likes quiet wards.

Experience

Fen Hospital
Ward Sister
2018 – 2023
- Mentored six newly qualified nurses
- Audited hand hygiene on 14 wards
- Kept the linen cupboard in order. Ordered gloves and masks

Moor Clinic
Assistant to the Head Nurse
2014 – 2018
- Ran the vaccination day for

children under five

Skills
Infection control, IV therapy`);

const bullets = linesOf(NURSE).filter(({ role }) => role === 'bullet' || role === 'text');
const idOf = (start: string) => String(linesOf(NURSE).find(({ text }) => text.startsWith(start))?.id);
const [MENTORED, AUDITED, KEPT] = ['Mentored', 'Audited', 'Kept'].map(idOf) as [string, string, string];

/** Applies edits to the nurse, and puts the finished documents through the final check. */
function apply(edits: EditOperation[], context: Partial<ApplyContext> = {}) {
  const made = applyEdits(
    NURSE,
    { requirements: [], edits },
    { posting: POSTING, verify: verifyRephrase, ...context },
  );
  const layout = layoutOf(made.resume);
  const text = layoutText(layout);
  const texts = new Map(['docx', 'pdf'].map((kind) => [kind, text]));
  const fault = checkFinishedJob({ source: NURSE, tailored: made.resume, edits: made.edits, layout, texts });
  return { ...made, text, fault };
}

const undone = new Map<EditId, Decision>([[Id.parse('K1'), 'undone']]);
const locked = new Set(NURSE.sections.map(({ id }) => id));
const read = (confirmed: string[], refuted: string[] = []): SecondReading => ({
  confirmed: new Set(confirmed),
  refuted: new Map(refuted.map((id) => [id, []])),
});
const all = read(['K1', 'K2', 'K3']);
const none = read([], ['K1', 'K1.1', 'K1.2']);

describe('each operation', () => {
  const merge = {
    op: 'merge',
    lines: [MENTORED, AUDITED],
    text: 'Mentored six newly qualified nurses and audited hand hygiene on 14 wards',
  } as const;
  const split = {
    op: 'split',
    line: KEPT,
    texts: ['Kept the linen cupboard in order', 'Ordered gloves and masks'],
  } as const;
  const headline = { op: 'headline', text: 'Ward Sister | Infection control' } as const;
  const summary = {
    op: 'summary',
    sentences: [
      { text: 'Ward Sister at Fen Hospital.', sources: ['E1'] },
      { text: 'Audited hand hygiene on 14 wards.', sources: [AUDITED, 'S1.1'] },
    ],
  };
  const order = {
    op: 'order',
    parent: 'resume',
    lines: [3, 2, 1].flatMap(
      (at) => NURSE.sections.filter(({ heading }) => heading !== null)[at - 1]?.id ?? [],
    ),
  } as const;

  it.each<[string, EditOperation, string]>([
    ['joins lines of an entry', { ...merge, lines: [...merge.lines] }, merge.text],
    ['splits a line', { ...split, texts: [...split.texts] }, 'Ordered gloves and masks'],
    ['writes the line under the name', headline, 'Ward Sister | Infection control'],
    ['writes a summary', summary as EditOperation, 'Audited hand hygiene on 14 wards.'],
  ])('%s, passes the final check, can be undone, and keeps out of locked sections', (_, edit, said) => {
    const made = apply([edit], { reading: all });
    expect(made.edits).toMatchObject([{ state: 'applied' }]);
    expect(made.text).toContain(said);
    expect(made.fault).toBeNull();
    const back = apply([edit], { reading: all, decisions: undone });
    expect(back.edits).toMatchObject([{ state: 'undone' }]);
    expect(back.resume).toEqual(NURSE);
    expect(apply([edit], { reading: all, locked }).edits).toMatchObject([
      { state: 'rejected', reason: { code: 'locked' } },
    ]);
  });

  it('is judged text by text, with what each cites', () => {
    const { edits } = apply([
      { ...merge, lines: [...merge.lines] },
      { ...split, texts: ['Ordered masks', 'Kept linen'] },
      summary as EditOperation,
    ]);
    const claims = claimsOf(edits, NURSE);
    expect(claims.map(({ id }) => id)).toEqual(['K1', 'K2.1', 'K2.2', 'K3.1', 'K3.2']);
    expect(claims[0]?.sources).toEqual(
      [MENTORED, AUDITED].map((id) => bullets.find((one) => one.id === id)?.text),
    );
    expect(claims[3]?.sources[0]).toContain('Fen Hospital');
  });

  it('waits for the judge, except where its words are the person’s own', () => {
    const states = (edit: EditOperation) => apply([edit], { reading: none }).edits.map(({ state }) => state);
    expect(states({ ...merge, lines: [...merge.lines] })).toEqual(['rejected']);
    expect(states(summary as EditOperation)).toEqual(['rejected']);
    expect(states({ ...split, texts: [...split.texts] })).toEqual(['applied']);
    expect(states(headline)).toEqual(['applied']);
  });

  it('leaves the other sentences of a summary as a suggestion when one falls', () => {
    const made = apply([summary as EditOperation], { reading: read(['K1.2'], ['K1.1']) });
    expect(made.edits).toMatchObject([{ state: 'suggested', after: 'Audited hand hygiene on 14 wards.' }]);
    expect(made.resume).toEqual(NURSE);
    const accepted = apply([summary as EditOperation], {
      reading: read(['K1.2'], ['K1.1']),
      decisions: new Map<EditId, Decision>([[Id.parse('K1'), 'accepted']]),
    });
    expect(accepted.text).toContain('14 wards.');
    expect(accepted.text).toContain('Staff Nurse');
    expect(accepted.text).not.toContain('quiet wards');
    expect(accepted.fault).toBeNull();
  });

  it('loses no line of a resume without headings to a summary', () => {
    const jobs = `Ada Tull
ada@tull.example

Grew up on a hill farm, moved to wards at nineteen.
2020 - now Ward Sister, Fen Hospital, 14 beds
Ran the vaccination day for children under five.
Audited hand hygiene on 14 wards every month.
2017 - 2020 Staff nurse, Moor Clinic
Ordered gloves and masks for the whole clinic.
2014 - 2017 Summer jobs in two care homes

Papers
NMC pin since 2014`;
    const resume = resumeOf(jobs);
    const [first] = linesOf(resume).filter(({ text }) => text.startsWith('Audited'));
    const sentences = [
      { text: 'Audits hand hygiene on 14 wards every month.', sources: [String(first?.id)] },
    ];
    const made = applyEdits(
      resume,
      { requirements: [], edits: [{ op: 'summary', sentences }] },
      { posting: POSTING, verify: verifyRephrase, reading: read(['K1.1']) },
    );
    expect(made.edits).toMatchObject([{ state: 'applied' }]);
    const text = layoutText(layoutOf(made.resume));
    for (const { text: line } of linesOf(resume)) expect(text).toContain(line);
  });

  it.each([
    'Nurse who likes quiet wards.\nUK citizen, full driving licence',
    'Nurse who likes quiet wards. Settled here, with the right to work.',
  ])('keeps what a job may demand when a summary takes the place of: %s', (own) => {
    const resume = resumeOf(
      `Ada Tull\nada@tull.example\n\nSummary\n${own}\n\nExperience\n\nFen Hospital\nWard Sister\n2018 – 2023\n- Audited hand hygiene on 14 wards`,
    );
    const audited = linesOf(resume).find(({ text }) => text.startsWith('Audited'));
    const sentences = [{ text: 'Audited hand hygiene on 14 wards.', sources: [String(audited?.id)] }];
    const edits: EditOperation[] = [{ op: 'summary', sentences }];
    const reading = read(['K1.1']);
    const made = applyEdits(
      resume,
      { requirements: [], edits },
      { posting: POSTING, verify: verifyRephrase, reading },
    );
    const layout = layoutOf(made.resume);
    const text = layoutText(layout);
    expect(text).toContain('Audited hand hygiene on 14 wards.');
    expect(text).toMatch(/citizen, full driving licence|the right to work/);
    const texts = new Map(['docx', 'pdf'].map((kind) => [kind, text]));
    const job = { source: resume, tailored: made.resume, edits: made.edits, layout, texts };
    expect(checkFinishedJob(job)).toBeNull();
  });

  it('puts sections in another order', () => {
    const made = apply([{ ...order, lines: [...order.lines] }]);
    expect(made.edits).toMatchObject([{ state: 'applied' }]);
    expect(made.text.indexOf('IV therapy')).toBeLessThan(made.text.indexOf('Fen Hospital'));
    expect(made.fault).toBeNull();
  });
});

describe('a line under the name', () => {
  it.each([
    ['Head Nurse', 'other_title'],
    ['Senior Ward Sister', 'not_in_titles'],
    ['Ward Sister | Paediatrics', 'not_in_titles'],
    ['Staff Nurse, Head of Nursing', 'not_in_titles'],
  ])('is never %s', (text, code) => {
    expect(apply([{ op: 'headline', text }]).edits).toMatchObject([{ state: 'rejected', reason: { code } }]);
  });

  const headlineOf = (top: string, text: string) => {
    const resume = resumeOf(top);
    const edits: EditOperation[] = [{ op: 'headline', text }];
    const made = applyEdits(
      resume,
      { requirements: [], edits },
      { posting: POSTING, verify: verifyRephrase },
    );
    return { ...made, text: layoutText(layoutOf(made.resume)) };
  };

  it.each(['38 ans – Villeurbanne', 'Stockport, SK4', 'geb. 1991, Göttingen'])(
    'stands beside a line that is none: %s',
    (line) => {
      const made = headlineOf(
        `Ada Tull\n${line}\nada@tull.example\n\nExperience\n\nFen Hospital\nWard Sister\n2018 – 2023\n- Mentored six nurses`,
        'Ward Sister',
      );
      expect(made.edits).toMatchObject([{ state: 'applied' }]);
      expect(made.text).toContain(line);
    },
  );

  it('is left alone where another edit has taken the line that it would replace', () => {
    const resume = resumeOf(
      'Ada Tull\nada@tull.example\nStaff Nurse\nCalm on busy wards\n\nExperience\n\nFen Hospital\nWard Sister\n2018 – 2023\n- Mentored six nurses',
    );
    const [first, second] = ['Staff', 'Calm'].map((start) =>
      String(linesOf(resume).find(({ text }) => text.startsWith(start))?.id),
    );
    const edits: EditOperation[] = [
      { op: 'merge', lines: [String(second), String(first)], text: 'Calm on busy wards Staff Nurse' },
      { op: 'headline', text: 'Ward Sister' },
    ];
    const { edits: made } = applyEdits(
      resume,
      { requirements: [], edits },
      { posting: POSTING, verify: verifyRephrase },
    );
    expect(made).toMatchObject([{ state: 'applied' }, { state: 'rejected', reason: { code: 'overtaken' } }]);
  });

  it('is one line, also where an answer has two', () => {
    const resume = resumeOf(
      'Ada Tull\nada@tull.example\n\nExperience\n\nFen Hospital\nWard Sister\n2018 – 2023\n- Mentored six nurses\n\nSkills\nInfection control',
    );
    const edits: EditOperation[] = [
      { op: 'headline', text: 'Ward Sister' },
      { op: 'headline', text: 'Ward Sister | Infection control' },
    ];
    const made = applyEdits(
      resume,
      { requirements: [], edits },
      { posting: POSTING, verify: verifyRephrase },
    );
    expect(linesOf(made.resume).filter(({ text }) => text.startsWith('Ward Sister'))).toHaveLength(2);
    expect(layoutText(layoutOf(made.resume))).toContain('Ward Sister | Infection control');
  });

  it('never replaces the line that has the name', () => {
    const made = headlineOf(
      'Ada Tull-Moor — Ward Sister\nLondon E8 | ada@tull.example\n\nExperience\n\nFen Hospital\nWard Sister\n2018 – 2023\n- Mentored six nurses',
      'Ward Sister',
    );
    expect(made.text).toContain('Ada Tull-Moor');
  });

  it('is the label of a JSON Resume, and the summary stays', () => {
    const { resume } = apply([{ op: 'headline', text: 'Ward Sister' }]);
    expect(toJsonResume(resume).basics).toMatchObject({
      label: 'Ward Sister',
      summary: 'Nurse who likes quiet wards.',
    });
  });
});

describe('lines that the reader broke', () => {
  it('are joined without a judge, the words the same', () => {
    const [first, second] = [idOf('Ran the'), idOf('children')];
    const text = 'Ran the vaccination day for children under five';
    const made = apply([{ op: 'merge', lines: [first, second], text }], { reading: none });
    expect(made.edits).toMatchObject([{ state: 'applied', reason: { code: 'mended' } }]);
    expect(made.fault).toBeNull();
  });

  it('are not joined across entries', () => {
    const lines = [MENTORED, idOf('Ran the')];
    const made = apply([{ op: 'merge', lines, text: 'Mentored six newly qualified nurses' }]);
    expect(made.edits).toMatchObject([{ state: 'rejected', reason: { code: 'other_part' } }]);
  });
});
