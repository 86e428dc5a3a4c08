import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { putFirst } from '../../src/tailoring/edits/put-first.ts';
import { verifyRephrase } from '../../src/tailoring/gates/verify.ts';
import { readInstruction } from '../../src/tailoring/offline/instruction.ts';
import { findInvention } from '../../src/tailoring/prompt/invention.ts';

const TEXT = `Noor Haddad
noor.haddad@example.org

Experience

Fern Lane Primary School
Class Teacher
2018 – 2024
Taught a class of 28 pupils aged seven to eight.
- Planned phonics lessons in Seesaw
- Ran the school choir of 40 children
- Mentored 3 trainee teachers

Projects

Reading Corner
- Built a library of 600 books

Garden Club
- Grew vegetables with the pupils

Skills
Phonics, safeguarding, behaviour support
`;

const resume = parseResume(
  TEXT.split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => ({ text, page: 1 })),
);

describe('an instruction that code understands completely', () => {
  it.each([
    ['one page', { pages: 1 }],
    ['Please make it fit on two pages!', { pages: 2 }],
    ['Bitte auf eine Seite', { pages: 1 }],
    ['max 3 pages, without AI', { pages: 3, withoutModel: true }],
    ['shorter please', { shorter: true }],
    ['plus court', { shorter: true }],
    ['no AI', { withoutModel: true }],
    ['undo everything', { undoAll: true }],
    ['Put the choir first', { first: 'the choir' }],
    ['start with Skills', { first: 'Skills' }],
    ['mets les projets en premier', { first: 'les projets' }],
    ['mentoring first', { first: 'mentoring' }],
    ['put the choir frist', { first: 'the choir' }],
    ['move Skills to the front, please', { first: 'Skills' }],
    ['make it shorter and put the choir first', { shorter: true, first: 'the choir' }],
    ['one page, Skills first', { pages: 1, first: 'Skills' }],
  ])('%s', (text, says) => {
    expect(readInstruction(text)).toMatchObject({ ...says, whole: true });
  });

  it.each([
    ['make the first bullet shorter'],
    ['one page, and a friendlier tone'],
    ['11 pages'],
    ['stress the choir'],
    [''],
  ])('does not understand completely: %s', (text) => {
    expect(readInstruction(text).whole).toBe(false);
  });
});

describe('an instruction to claim what the resume does not say', () => {
  it.each([
    ['add Kubernetes', 'Kubernetes'],
    ['Please mention that I speak Arabic', 'speak Arabic'],
    ['say I led the school', 'led'],
    ['say I managed the choir', 'managed'],
    ['claim 12 years of teaching', '12 years'],
    ['say the choir had 80 children', '80 children'],
    ['make it look like I was head teacher', 'head'],
    ['füge Python hinzu', 'Python hinzu'],
    ['ajoute un diplôme de médecine', 'diplôme de médecine'],
    ['Move the choir up; include my PhD', 'PhD'],
  ])('%s', (instruction, named) => {
    expect(findInvention(instruction, resume)).toBe(named);
  });

  it.each([
    ['mention the choir of 40 children more'],
    ['add a summary of my experience'],
    ['do not mention Kubernetes'],
    ['highlight mentoring, because the posting asks for leadership'],
    ['include no more than 3 bullets per job'],
    ['emphasise phonics and safeguarding skills'],
    ['make it sound warmer'],
    ['use stronger verbs'],
  ])('is not: %s', (instruction) => {
    expect(findInvention(instruction, resume)).toBeNull();
  });
});

describe('putting first', () => {
  const lines = (name: string) => {
    const put = putFirst(name, resume);
    if (!put.ok) throw new Error(put.reason.code);
    const context = { posting: { title: '', company: '', description: '' }, verify: verifyRephrase };
    const made = applyEdits(resume, { requirements: [], edits: [...put.edits] }, context);
    expect(made.edits.map(({ state }) => state)).toEqual(put.edits.map(() => 'applied'));
    const texts = linesOf(made.resume).map(({ text }) => text);
    expect(texts.toSorted()).not.toEqual([]);
    return texts;
  };

  it.each([
    ['the choir', 'Ran the school choir of 40 children', 'Planned phonics lessons in Seesaw'],
    ['“mentored”', 'Mentored 3 trainee teachers', 'Planned phonics lessons in Seesaw'],
    ['Garden Club', 'Garden Club', 'Reading Corner'],
    ['my projects', 'Projects', 'Experience'],
    ['E1.B3', 'Ran the school choir of 40 children', 'Planned phonics lessons in Seesaw'],
  ])('%s', (name, first, second) => {
    const texts = lines(name);
    expect(texts.indexOf(first)).toBeGreaterThan(-1);
    expect(texts.indexOf(first)).toBeLessThan(texts.indexOf(second));
  });

  it('moves a skill inside its own list', () => {
    expect(lines('safeguarding')).toContain('safeguarding, Phonics, behaviour support');
  });

  it('does not move prose', () => {
    const texts = lines('the choir');
    expect(texts.indexOf('Taught a class of 28 pupils aged seven to eight.')).toBeLessThan(
      texts.indexOf('Ran the school choir of 40 children'),
    );
  });

  it.each([
    ['Fern Lane Primary School', 'chronological'],
    ['Experience', 'first_already'],
    ['juggling', 'nothing_says'],
    ['contact', 'contact_first_already'],
  ])('%s says why not', (name, code) => {
    expect(putFirst(name, resume)).toMatchObject({ ok: false, reason: { code } });
  });
});
