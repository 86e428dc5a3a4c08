import { describe, expect, it } from 'vitest';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { checkFinishedJob } from '../../src/tailoring/check/final-check.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { finishEdits } from '../../src/tailoring/edits/finished/finish-edits.ts';
import { respell } from '../../src/tailoring/edits/lines/respell.ts';
import { verifyRephrase } from '../../src/tailoring/gates/verify.ts';
import { isUnderstood, readInstruction } from '../../src/tailoring/offline/instruction.ts';
import { resumeOf } from './people.ts';

const resume = resumeOf(`Dana Whitlock
dana.whitlock@organized.example | 12 Center Street, Austin, TX

Summary
Nurse manager who has organized wards and labored for calm.

Experience

Center for Behavioral Health
Program Organizer
2019 – 2024
- Organized color-coded charts for 40 patients
- Center for Digital Health: analyzed waiting times
- Quoted as “the most organized nurse” in the Labor Day issue
- Wrote at www.color.example about traveling
- Gray, my manager, trained me in gray-box tests
- Center court usher and Labor party organizer
- Staged 'the color of money' for children's theaters

Certifications
Certified in organizational change

Skills
Modeling, Data Visualization, labor law
`);

const deps = {
  posting: { title: '', company: '', description: '', language: 'en' as const },
  verify: verifyRephrase,
};

function spelled(spelling: 'british' | 'american', from = resume) {
  const edits = respell(from, spelling);
  const applied = applyEdits(from, { requirements: [], edits }, deps);
  const finished = { source: from, tailored: applied.resume, requirements: [] };
  return {
    tailored: applied.resume,
    texts: linesOf(applied.resume).map(({ text }) => text),
    edits: finishEdits(applied.edits, finished),
  };
}

describe('a resume in another spelling', () => {
  const { texts, edits, tailored } = spelled('british');

  it.each([
    'Nurse manager who has organised wards and laboured for calm.',
    'Organised colour-coded charts for 40 patients',
    'Center for Digital Health: analysed waiting times',
    'Quoted as “the most organized nurse” in the Labor Day issue',
    'Wrote at www.color.example about travelling',
    'Gray, my manager, trained me in grey-box tests',
    'Center court usher and Labor party organiser',
    "Staged 'the color of money' for children's theatres",
    'Modelling, Data Visualization, labour law',
  ])('spells ordinary words: %s', (line) => {
    expect(texts).toContain(line);
  });

  it('leaves names, employers, titles, certificates and addresses', () => {
    const all = texts.join('\n');
    for (const kept of [
      'Center for Behavioral Health',
      'Program Organizer',
      'organized.example',
      '12 Center Street',
      'Certified in organizational change',
    ])
      expect(all).toContain(kept);
  });

  it('lists each line with what was asked', () => {
    expect(edits).toHaveLength(8);
    expect(edits[0]).toMatchObject({
      state: 'applied',
      reason: { code: 'respelled', params: { spelling: 'british' } },
    });
    expect(new Set(edits.map(({ state }) => state))).toEqual(new Set(['applied']));
  });

  it('keeps the skills of a line in step with its text', () => {
    const line = linesOf(tailored).find(({ skills }) => skills);
    expect(line?.skills?.items.map(({ text }) => text)).toEqual([
      'Modelling',
      'Data Visualization',
      'labour law',
    ]);
  });

  it('passes the last check, and is listed, beside a skill of the same line that is left out', () => {
    const items = linesOf(resume).flatMap((line) => line.skills?.items ?? []);
    const part = items.find((item) => item.text === 'Data Visualization')?.id ?? '';
    const { resume: both, edits: made } = applyEdits(
      resume,
      { requirements: [], edits: [...respell(resume, 'british'), { op: 'leave_out', part }] },
      deps,
    );
    const layout = layoutOf(both);
    const documents = new Map(['docx', 'pdf'].map((kind) => [kind, layoutText(layout)]));
    const listed = finishEdits(made, { source: resume, tailored: both, requirements: [] });
    expect(layoutText(layout)).toContain('Modelling, labour law');
    expect(listed.filter(({ state }) => state !== 'applied')).toEqual([]);
    expect(
      checkFinishedJob({ source: resume, tailored: both, edits: listed, layout, texts: documents }),
    ).toBeNull();
  });

  it('goes back', () => {
    expect(spelled('american', tailored).texts).toEqual(linesOf(resume).map(({ text }) => text));
    expect(respell(resume, 'american')).toEqual([]);
  });
});

describe('the wish for a spelling', () => {
  it.each([
    ['use British spelling', 'british'],
    ['British spelling please', 'british'],
    ['make it UK English', 'british'],
    ['please write it in British English', 'british'],
    ['American spelling', 'american'],
    ['change the spelling to American', 'american'],
    ['use US spelling throughout', 'american'],
    ['britische Schreibweise, bitte', 'british'],
  ])('%s', (wish, spelling) => {
    const said = readInstruction(wish);
    expect(said.spelling?.spelling).toBe(spelling);
    expect(isUnderstood(said)).toBe(true);
  });

  it.each([
    'put the British Museum first',
    'mention my American clients',
    'check the spelling',
    'no American spelling',
    'change the American spelling to British spelling',
  ])('is none: %s', (wish) => {
    expect(readInstruction(wish).spelling).toBeNull();
    expect(isUnderstood(readInstruction(wish)) && !/Museum/.test(wish)).toBe(false);
  });
});
