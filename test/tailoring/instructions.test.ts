import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { en } from '../../src/strings/en/index.ts';
import { reasonText } from '../../src/strings/reason-text.ts';
import type { Edit } from '../../src/tailoring/edit.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { type Arrangement, arrange } from '../../src/tailoring/edits/arrange.ts';
import { describeLeftOut, findLeftOutPart } from '../../src/tailoring/edits/operations/leave-out.ts';
import { verifyRephrase } from '../../src/tailoring/gates/verify.ts';
import { isUnderstood, readInstruction } from '../../src/tailoring/offline/instruction.ts';
import { findInvention } from '../../src/tailoring/prompt/invention.ts';
import { resumeOf } from './people.ts';

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

const wants = (to: Arrangement['to'], what: string, other: string | null = null) => ({
  arrangements: [expect.objectContaining({ to, what, other })],
});
const first = (what: string) => wants('first', what);

describe('an instruction that code understands completely', () => {
  it.each([
    ['one page', { pages: 1 }],
    ['Please make it fit on two pages!', { pages: 2 }],
    ['Bitte auf eine Seite', { pages: 1 }],
    ['max 3 pages, without AI', { pages: 3, withoutModel: true }],
    ['shorter please', { shorter: true }],
    ['plus court', { shorter: true }],
    ['no AI', { withoutModel: true }],
    ['undo everything', { undoAll: expect.any(String), undoLast: null }],
    ['deshacer todo', { undoAll: expect.any(String), undoLast: null }],
    ['undo', { undoLast: 'undo', undoAll: null }],
    ['undo K3', { undoEdits: { names: ['K3'], words: 'undo K3' }, undoLast: null }],
    [
      'please undo changes K1 and k12',
      { undoEdits: { names: ['K1', 'K12'], words: 'please undo changes K1 and k12' } },
    ],
    ['K2 rückgängig machen', { undoEdits: { names: ['K2'], words: 'K2 rückgängig machen' } }],
    ['Please undo that', { undoLast: 'Please undo that' }],
    ['undo my last change', { undoLast: 'undo my last change' }],
    ['mach die letzte Änderung rückgängig', { undoLast: 'mach die letzte Änderung rückgängig' }],
    ['annule la dernière modification', { undoLast: 'annule la dernière modification' }],
    ['deshaz el último cambio', { undoLast: 'deshaz el último cambio' }],
    ['desfaça a última alteração', { undoLast: 'desfaça a última alteração' }],
    ['ångra den senaste ändringen', { undoLast: 'ångra den senaste ändringen' }],
    ['Put the choir first', first('the choir')],
    ['start with Skills', first('Skills')],
    ['Skills on top again', first('Skills')],
    ['put the choir first again', first('the choir')],
    ['mets les projets en premier', first('les projets')],
    ['mentoring first', first('mentoring')],
    ['put the choir frist', first('the choir')],
    ['move Skills to the front, please', first('Skills')],
    ['make it shorter and put the choir first', { shorter: true, ...first('the choir') }],
    ['one page, Skills first', { pages: 1, ...first('Skills') }],
    ['put phonics, safeguarding and the choir first', first('phonics, safeguarding and the choir')],
    ['put the choir last', wants('last', 'the choir')],
    ['Projects at the end', wants('last', 'Projects')],
    ['put Skills before Education', wants('before', 'Skills', 'Education')],
    ['Skills above Experience', wants('before', 'Skills', 'Experience')],
    ['move the choir below phonics', wants('after', 'the choir', 'phonics')],
    ['leave out the hobbies', wants('out', 'the hobbies')],
    ['no hobbies', wants('out', 'hobbies')],
    ['kick out the hobbies', wants('out', 'the hobbies')],
    ['ohne Hobbys', wants('out', 'Hobbys')],
    ['sin las aficiones, gracias', wants('out', 'aficiones')],
    ['one page pls', { pages: 1 }],
    ['two pages, thanks', { pages: 2 }],
    ['please leave the choir out', wants('out', 'the choir')],
    ['remove Reading Corner from my resume', wants('out', 'Reading Corner')],
    ["don't mention the choir", wants('out', 'the choir')],
    ['setze Projekte vor Ausbildung', wants('before', 'Projekte', 'Ausbildung')],
    ['stelle den Chor ans Ende', wants('last', 'den Chor')],
    ['lass die Hobbys weg', wants('out', 'die Hobbys')],
    ['Hobbys weglassen, bitte', wants('out', 'Hobbys')],
    ['mets les projets avant la formation', wants('before', 'les projets', 'la formation')],
    ['mets les langues à la fin', wants('last', 'les langues')],
    ['enlève les loisirs', wants('out', 'les loisirs')],
    ['pon los proyectos antes de la formación', wants('before', 'los proyectos', 'la formación')],
    ['pon los idiomas al final', wants('last', 'los idiomas')],
    ['quita las aficiones', wants('out', 'las aficiones')],
    ['coloca os projetos antes da formação', wants('before', 'os projetos', 'formação')],
    ['põe os idiomas no fim', wants('last', 'os idiomas')],
    ['deixe os passatempos de fora', wants('out', 'os passatempos')],
    ['sätt projekten före utbildningen', wants('before', 'projekten', 'utbildningen')],
    ['lägg språken sist', wants('last', 'språken')],
    ['ta bort fritidsintressena', wants('out', 'fritidsintressena')],
    ['remove my address', wants('out', 'my address')],
    ['ohne Geburtsdatum und Familienstand', wants('out', 'Geburtsdatum und Familienstand')],
    ['swap Skills and Education', wants('swap', 'Skills', 'Education')],
    ['please swap Skills with Projects', wants('swap', 'Skills', 'Projects')],
    ['tausche Ausbildung und Projekte', wants('swap', 'Ausbildung', 'Projekte')],
    ['inverse les projets et la formation', wants('swap', 'les projets', 'la formation')],
    ['intercambia los proyectos y la formación', wants('swap', 'los proyectos', 'la formación')],
    ['Geburtsdatum und Familienstand bitte weglassen', wants('out', 'Geburtsdatum und Familienstand')],
    [
      'Bitte den Familienstand und das Geburtsdatum weglassen',
      wants('out', 'den Familienstand und das Geburtsdatum'),
    ],
    ['quita por favor las aficiones', wants('out', 'las aficiones')],
    ["enlève s'il te plaît les loisirs", wants('out', 'les loisirs')],
    ['raccourcis', { shorter: true }],
    [
      'put Skills before References, swap Education and Skills',
      {
        arrangements: [
          expect.objectContaining({ to: 'before', what: 'Skills', other: 'References' }),
          expect.objectContaining({ to: 'swap', what: 'Education', other: 'Skills' }),
        ],
      },
    ],
    [
      'Geburtsdatum und Familienstand bitte weglassen, Englisch zuerst',
      {
        arrangements: [
          expect.objectContaining({ to: 'out', what: 'Geburtsdatum und Familienstand' }),
          expect.objectContaining({ to: 'first', what: 'Englisch' }),
        ],
      },
    ],
    ['troque os projetos com a formação', wants('swap', 'os projetos', 'a formação')],
    ['byt plats på projekten och utbildningen', wants('swap', 'projekten', 'utbildningen')],
  ])('%s', (text, says) => {
    const read = readInstruction(text);
    expect(read).toMatchObject(says);
    expect(isUnderstood(read)).toBe(true);
  });

  it('is read part by part, and each list of names as one', () => {
    const read = readInstruction(
      'leave out the hobbies and references, put Skills before Education and make it sound warmer; Projects last',
    );
    expect(read.arrangements.map(({ words }) => words)).toEqual([
      'leave out the hobbies and references',
      'put Skills before Education',
      'Projects last',
    ]);
    expect(read.rest).toEqual(['make it sound warmer']);
  });

  it.each([
    ['make the first bullet shorter'],
    ['no buzzwords'],
    ['one page, and a friendlier tone'],
    ['11 pages'],
    ['undo the last change and put the choir first'],
    ['stress the choir'],
    ['make it sound like I was there before everyone'],
    [''],
  ])('does not understand completely: %s', (text) => {
    expect(readInstruction(text).shorter).toBe(false);
    expect(isUnderstood(readInstruction(text))).toBe(false);
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

/** What comes of a wish, in the resume and as an edit each. */
function arranged(to: Arrangement['to'], what: string, other: string | null = null, from = resume) {
  const outcome = arrange({ to, what, other }, { now: from, source: from });
  if (!outcome.ok) throw new Error(outcome.reason.code);
  const context = { posting: { title: '', company: '', description: '' }, verify: verifyRephrase };
  const made = applyEdits(from, { requirements: [], edits: [...outcome.edits] }, context);
  expect(made.edits.map(({ state }) => state)).toEqual(outcome.edits.map(() => 'applied'));
  return { texts: linesOf(made.resume).map(({ text }) => text), ...made, missing: outcome.missing };
}

const refusalOf = (to: Arrangement['to'], what: string, other: string | null = null) =>
  arrange({ to, what, other }, { now: resume, source: resume });

describe('putting first', () => {
  it.each([
    ['the choir', 'Ran the school choir of 40 children', 'Planned phonics lessons in Seesaw'],
    ['“mentored”', 'Mentored 3 trainee teachers', 'Planned phonics lessons in Seesaw'],
    ['Garden Club', 'Garden Club', 'Reading Corner'],
    ['my projects', 'Projects', 'Experience'],
    ['die Projekte', 'Projects', 'Experience'],
    ['Skills and Projects', 'Skills', 'Projects'],
    ['E1.B3', 'Ran the school choir of 40 children', 'Planned phonics lessons in Seesaw'],
  ])('%s', (name, one, other) => {
    const { texts } = arranged('first', name);
    expect(texts.indexOf(one)).toBeGreaterThan(-1);
    expect(texts.indexOf(one)).toBeLessThan(texts.indexOf(other));
  });

  it('moves a skill inside its own list', () => {
    expect(arranged('first', 'safeguarding').texts).toContain('safeguarding, Phonics, behaviour support');
  });

  it('moves what it finds of a list, and says what it does not find', () => {
    const { texts, missing } = arranged('first', 'safeguarding and juggling');
    expect(texts).toContain('safeguarding, Phonics, behaviour support');
    expect(missing).toEqual([{ name: 'juggling', why: 'nothing' }]);
  });

  it('does not move prose', () => {
    const { texts } = arranged('first', 'the choir');
    expect(texts.indexOf('Taught a class of 28 pupils aged seven to eight.')).toBeLessThan(
      texts.indexOf('Ran the school choir of 40 children'),
    );
  });

  it.each([
    ['Fern Lane Primary School', 'chronological'],
    ['Experience', 'first_already'],
    ['juggling', 'nothing_says'],
    ['contact', 'contact_first_already'],
    ['the class of 28 pupils', 'prose_stays'],
  ])('%s says why not', (name, code) => {
    expect(refusalOf('first', name)).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('putting a list first', () => {
  const listed = resumeOf(
    'Nuria Vidal\nnuria@vidal.example\n\nSkills\nSpoken: Catalan\nOffice: Word, Canva\nOrganising: I led a team of four monitors at a summer camp.\nDesign: Figma',
  );

  it('does not say that it is first where prose stands before it', () => {
    expect(arrange({ to: 'first', what: 'Design', other: null }, { now: listed, source: listed })).toEqual({
      ok: false,
      reason: { code: 'prose_stays', params: {} },
    });
  });

  it('moves the line of a skill that is first in its own line', () => {
    const lines = resumeOf(
      'Ada Park\nada@park.example\n\nSkills\nOffice: Word, Canva\nDesign: Figma, Sketch',
    );
    const { texts } = arranged('first', 'Figma', null, lines);
    expect(texts.indexOf('Design: Figma, Sketch')).toBeLessThan(texts.indexOf('Office: Word, Canva'));
  });
});

describe('putting elsewhere', () => {
  it.each([
    ['before', 'mentoring', 'the choir', ['Planned', 'Mentored', 'Ran the']],
    ['after', 'phonics lessons', 'the choir', ['Ran the', 'Planned', 'Mentored']],
    ['last', 'phonics lessons', null, ['Ran the', 'Mentored', 'Planned']],
  ] as const)('a line %s: %s, %s', (to, what, other, order) => {
    const { texts } = arranged(to, what, other);
    const lines = texts.filter((text) => order.some((start) => text.startsWith(start)));
    expect(lines.map((text) => order.find((start) => text.startsWith(start)))).toEqual(order);
  });

  it('puts a section before another, and the others keep their order', () => {
    const { texts, edits } = arranged('before', 'Skills', 'Projects');
    expect(texts.filter((text) => ['Experience', 'Projects', 'Skills'].includes(text))).toEqual([
      'Experience',
      'Skills',
      'Projects',
    ]);
    expect(edits[0]?.reason).toMatchObject({ code: 'section_up' });
  });

  it.each(['swap managed with organised', 'tausche leitete mit führte', 'please swap led with ran'])(
    'takes a wish for another word for no move: %s',
    (wish) => {
      expect(readInstruction(wish).arrangements).toEqual([]);
    },
  );

  it('swaps two sections, two lines and two skills', () => {
    const headings = ['Experience', 'Projects', 'Skills'];
    const swap = (what: string, other: string) => arranged('swap', what, other).texts;
    expect(swap('Skills', 'Experience').filter((text) => headings.includes(text))).toEqual([
      'Skills',
      'Projects',
      'Experience',
    ]);
    const lines = swap('phonics lessons', 'trainee teachers').filter((text) =>
      /^(?:Planned|Ran|Mentored)/.test(text),
    );
    expect(lines.map((text) => text.split(' ')[0])).toEqual(['Mentored', 'Ran', 'Planned']);
    expect(swap('Phonics', 'behaviour support')).toContain('behaviour support, safeguarding, Phonics');
  });

  it('puts a section last, and says that it went down', () => {
    const { edits } = arranged('last', 'Experience');
    expect(edits[0]?.reason).toMatchObject({
      code: 'section_down',
      params: { part: 'Experience', below: 'Skills' },
    });
  });

  it('puts a skill before another and last', () => {
    expect(arranged('before', 'behaviour support', 'safeguarding').texts).toContain(
      'Phonics, behaviour support, safeguarding',
    );
    expect(arranged('last', 'Phonics').texts).toContain('safeguarding, behaviour support, Phonics');
  });

  it.each([
    ['before', 'the choir', 'Garden Club', 'not_beside'],
    ['before', 'Experience', 'Projects', 'there_already'],
    ['after', 'the choir', 'juggling', 'nothing_says'],
    ['swap', 'Skills', 'the choir', 'not_beside'],
    ['swap', 'a', 'Skills', 'several_say'],
    ['last', 'my e-mail address', null, 'contact_kept'],
  ] as const)('%s %s, %s says why not', (to, what, other, code) => {
    expect(refusalOf(to, what, other)).toMatchObject({ ok: false, reason: { code } });
  });
});

const editText = (edit: Edit | undefined) => (edit ? reasonText(edit.reason, en) : '');

describe('leaving out personal details', () => {
  const german = resumeOf(
    'Anna Weber\nHauptstraße 12, 80331 München | 0171 1234567 | anna@example.org\nGeburtsdatum: 14.03.1984 | Familienstand: verheiratet\n\nBerufserfahrung\n\nBäckerei Korn\nVerkäuferin\n2018 – 2024\n- Brot verkauft',
  );
  const english = resumeOf(
    'Tom Reed\nAddress: 14 Gasworks Lane, Leeds LS1 4AB\nMobile: 07700 900123\ntom@example.org\nDate of birth: 3 May 1990\n\nExperience\n\nElm House\nBaker\n2019 – 2024\n- Baked bread',
  );

  it.each([
    ['my address', german, '0171 1234567 | anna@example.org'],
    ['Geburtsdatum', german, 'Familienstand: verheiratet'],
    ['mein Familienstand', german, 'Geburtsdatum: 14.03.1984'],
  ])('%s takes only that from its line', (what, from, left) => {
    const { texts, edits } = arranged('out', what, null, from);
    expect(texts).toContain(left);
    expect(edits[0]).toMatchObject({ state: 'applied', after: left, reason: { params: { what: 'line' } } });
    expect(editText(edits[0])).toMatch(/^Left out “.+”, as you asked\.$/);
  });

  it('takes a line that says nothing else, and what is known of it', () => {
    const { texts, resume: left } = arranged('out', 'my address and date of birth', null, english);
    expect(texts.slice(0, 3)).toEqual(['Tom Reed', 'Mobile: 07700 900123', 'tom@example.org']);
    expect(left.contact.map(({ kind }) => kind)).toEqual(['name', 'phone', 'email']);
  });

  it('takes two details from one line', () => {
    const { texts } = arranged('out', 'Geburtsdatum und Familienstand', null, german);
    expect(texts.slice(0, 2)).toEqual([
      'Anna Weber',
      'Hauptstraße 12, 80331 München | 0171 1234567 | anna@example.org',
    ]);
  });

  it('takes no line that only has a word like the name of a detail', () => {
    const from = resumeOf(
      'Tom Reed\ntom@example.org\n\nExperience\n\nElm House\nBaker\n2019 – 2024\n- Level in national or international classification: EQF 6',
    );
    expect(
      arrange({ to: 'out', what: 'my nationality', other: null }, { now: from, source: from }),
    ).toMatchObject({
      ok: false,
    });
  });

  it('keeps the name and how to reach the person, and an address that may hold the name', () => {
    const marie = resumeOf(
      'Marie Dupont, 4 rue des Lilas, 69003 Lyon, 06 12 34 56 78, marie@example.org\n\nExpérience\n\nCafé Lune\nServeuse\n2018 – 2024\n- Service',
    );
    for (const [what, from] of [
      ['my e-mail', german],
      ['my address', marie],
    ] as const)
      expect(arrange({ to: 'out', what, other: null }, { now: from, source: from })).toMatchObject({
        ok: false,
        reason: { code: 'contact_kept' },
      });
  });
});

describe('leaving out', () => {
  it('counts the header of a part that has no other line', () => {
    const bare = resumeOf(
      'Ada Park\nada@example.com\n\nExperience\n\nElm House\nBaker\n2019 – 2024\n- Baked bread\n\nFen Library\nClerk\n2011 – 2014',
    );
    const [, entry] = bare.sections.flatMap(({ entries }) => entries);
    const part = findLeftOutPart(bare, entry?.id ?? '');
    if (!part) throw new Error('there is no such entry');
    expect(describeLeftOut(part).reason).toMatchObject({ params: { lines: part.lines.length } });
    expect(part.lines.length).toBeGreaterThan(1);
  });

  it.each([
    [
      'the Projects section',
      ['Projects', 'Reading Corner', 'Garden Club', 'Grew vegetables with the pupils'],
    ],
    ['Garden Club', ['Garden Club', 'Grew vegetables with the pupils']],
    ['the line about the library', ['Reading Corner', 'Built a library of 600 books']],
    ['the choir', ['Ran the school choir of 40 children']],
    ['my job at Fern Lane', ['Experience', 'Fern Lane Primary School', 'Class Teacher']],
  ])('%s', (name, gone) => {
    const { texts, edits } = arranged('out', name);
    for (const text of gone) expect(texts).not.toContain(text);
    expect(edits[0]).toMatchObject({ state: 'applied', reason: { code: 'left_out_as_asked' } });
    const all = linesOf(resume).length;
    expect(texts.length).toBeGreaterThanOrEqual(all - Math.max(gone.length, 8));
  });

  it.each([
    ['Phonics', 'safeguarding, behaviour support'],
    ['safeguarding', 'Phonics, behaviour support'],
    ['behaviour support', 'Phonics, safeguarding'],
  ])('the skill %s with what parts it from the next', (name, line) => {
    expect(arranged('out', name).texts).toContain(line);
  });

  it('leaves out each of a list by an edit of its own', () => {
    const { edits, texts } = arranged('out', 'Garden Club and the choir');
    expect(edits).toHaveLength(2);
    expect(texts).toContain('Reading Corner');
  });

  it.each([
    ['my phone number', 'contact_kept'],
    ['juggling', 'nothing_says'],
  ])('%s says why not', (name, code) => {
    expect(refusalOf('out', name)).toMatchObject({ ok: false, reason: { code } });
  });
});

it('reads “b4” and “n” as the words that they stand for', () => {
  const { arrangements, rest } = readInstruction('drop hobbies n put certificates b4 school pls');
  expect(rest).toEqual([]);
  expect(arrangements.map(({ to, what, other }) => [to, what, other])).toEqual([
    ['out', 'hobbies', null],
    ['before', 'certificates', 'school'],
  ]);
});
