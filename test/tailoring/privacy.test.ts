import { describe, expect, it } from 'vitest';
import { Requirement } from '../../src/posting/requirements.ts';
import { linesOf } from '../../src/resume/resume.ts';
import type { EditOperation } from '../../src/tailoring/edit.ts';
import { redactContact } from '../../src/tailoring/prompt/privacy.ts';
import { PEOPLE, POSTING, resumeOf } from './people.ts';

const chef = resumeOf(PEOPLE.chef ?? '');
const nurse = resumeOf(PEOPLE.nurse ?? '');

const restored = (edit: EditOperation, hidden = redactContact(chef, POSTING)) =>
  hidden.restore({ requirements: [], edits: [edit] }).edits[0];

describe('hiding private details', () => {
  it('removes whole contact lines', () => {
    const { resume } = redactContact(nurse, POSTING);
    expect(linesOf(resume).filter(({ role }) => role === 'contact')).toEqual([]);
    expect(resume.contact).toEqual([]);
    expect(resume.sources).toEqual([]);
  });

  it('gives the same detail the same token everywhere', () => {
    const { hide } = redactContact(nurse, POSTING);
    expect(hide('Marisol and Marisol')).toMatch(/^(\[NAME_\d+\]) and \1$/);
  });

  it.each([
    'Dr. Okafor-Brandt',
    'M. Okafor Brandt',
    'OKAFOR',
    'marisol',
    'Márisol',
    'Okafor-Brandt, Marisol',
    'marisolokafor',
    'mbrandt',
    'https://brandt-nursing.example/about',
    '@okaforb',
    'm.okafor-brandt (at) mail (dot) example',
    '0113 4960752',
    '+44 113 496 07 52',
  ])('finds %s', (text) => {
    const { hide } = redactContact(nurse, POSTING);
    expect(hide(`before ${text} after`)).toMatch(/^before (?:(?:Dr|M)\. )?(?:\[[A-Z]+_\d+\][ ,]*)+after$/);
  });

  it.each(['RN', 'MSN', 'Leeds United', 'the mill', 'brand new', 'Brandy sauce', 'Mill Laneway'])(
    'leaves %s alone',
    (text) => {
      expect(redactContact(nurse, POSTING).hide(text)).toBe(text);
    },
  );

  it('never uses a token that the originals contain', () => {
    const taken = Array.from({ length: 20 }, (_, index) => `[NAME_${index + 1}]`);
    const posting = { ...POSTING, description: `Fill in ${taken.join(', ')}.` };
    const given = redactContact(nurse, posting).hide('Marisol');
    expect(given).toMatch(/^\[NAME_\d+\]$/);
    expect(taken).not.toContain(given);
  });
});

describe("the name of the posting's company", () => {
  const johnson = resumeOf(
    'Emma Johnson\nemma@example.org\n\nExperience\n\nHarbour\nChemist\n2019 – 2024\n- Ran tests',
  );
  const hide = (company: string, text: string) => redactContact(johnson, { ...POSTING, company }).hide(text);

  it('stays, although it has a part of the name', () => {
    expect(hide('Johnson & Johnson', 'at Johnson & Johnson')).toBe('at Johnson & Johnson');
    expect(hide('Johnson & Johnson', 'Johnson ran it')).toMatch(/^\[NAME_\d+\] ran it$/);
  });

  it.each(['Emma Johnson', 'Johnson', 'Emma Johnson Consulting', 'Emma Johnson\nemma@example.org'])(
    'hides nothing less where it is the person: %j',
    (company) => {
      expect(hide(company, `for ${company}`)).not.toMatch(/johnson|emma/i);
    },
  );
});

describe('a hidden detail in an answer', () => {
  const token = /\[NAME_\d+\]/.exec(redactContact(chef, POSTING).hide('Ines'))?.[0] ?? '';

  it('is put back in a rewording of its own line', () => {
    const edit = { op: 'rephrase', line: 'E1.B2', text: `${token} trained`, requirement: 'R1' } as const;
    expect(restored(edit)).toEqual({ ...edit, text: 'Ines trained' });
  });

  it('stays a token in a rewording of another line', () => {
    const edit = { op: 'rephrase', line: 'E1.B1', text: `${token} ordered`, requirement: 'R1' } as const;
    expect(restored(edit)).toEqual(edit);
  });

  it('is put back in a sentence that cites its line, and in no other', () => {
    const sentences = [
      { text: `${token} wrote`, sources: ['E1.B1', 'E1.B2'] },
      { text: `${token} ordered`, sources: ['E1.B1'] },
    ];
    expect(restored({ op: 'summary', sentences })).toEqual({
      op: 'summary',
      sentences: [{ ...sentences[0], text: 'Ines wrote' }, sentences[1]],
    });
  });

  it("is put back in a requirement's words, where the posting had it", () => {
    const posting = { ...POSTING, description: 'Work with Ines on the menu.' };
    const hidden = redactContact(chef, posting);
    const about = /\[NAME_\d+\]/.exec(hidden.posting.description)?.[0] ?? '';
    const requirement = Requirement.parse({
      id: 'R1',
      kind: 'duty',
      must: true,
      text: `with ${about}`,
      words: `Work with ${about}`,
    });
    const { requirements } = hidden.restore({ requirements: [requirement], edits: [] });
    expect(requirements[0]).toMatchObject({ text: 'with Ines', words: 'Work with Ines' });
  });

  it.each([
    { op: 'merge', lines: ['E1.B1', 'E1.B2'], text: `Ordered fish; ${token} wrote` },
    { op: 'split', line: 'E1.B2', texts: ['Trained 6 apprentices', `${token} wrote`] },
    { op: 'drop', line: 'E1.B2', reason: `${token} wrote a book of no use here` },
  ] satisfies EditOperation[])('is put back in $op', (edit) => {
    const put = JSON.stringify(restored(edit));
    expect(put).toContain('Ines wrote');
    expect(put).not.toMatch(/NAME_/);
  });

  it('is put back where a sentence cites the entry or the skill that has it', () => {
    const baker = resumeOf(
      'Ines Kalliomäki\nines@example.org\n\nExperience\n\nBakery Kalliomäki\nBaker\n2019 – 2024\n- Baked rye bread\n\nSkills\nRye, Kalliomäki method',
    );
    const hidden = redactContact(baker, POSTING);
    const name = /\[NAME_\d+\]/.exec(hidden.hide('Bakery Kalliomäki'))?.[0] ?? '';
    const sentences = [
      { text: `Baker at Bakery ${name}`, sources: ['E1'] },
      { text: `Knows the ${name} method`, sources: ['S1.2'] },
      { text: `Knows ${name}`, sources: ['S1.1'] },
    ];
    expect(restored({ op: 'summary', sentences }, hidden)).toEqual({
      op: 'summary',
      sentences: [
        { ...sentences[0], text: 'Baker at Bakery Kalliomäki' },
        { ...sentences[1], text: 'Knows the Kalliomäki method' },
        sentences[2],
      ],
    });
  });

  it.each([token.toLowerCase(), token.replace(/[[\]]/g, '')])(
    'is put back when a model writes %s',
    (written) => {
      const edit = { op: 'rephrase', line: 'E1.B2', text: `${written} trained`, requirement: 'R1' } as const;
      expect(restored(edit)).toEqual({ ...edit, text: 'Ines trained' });
    },
  );

  it("is put back in the posting's words that an edit serves, so that they are found", () => {
    const hidden = redactContact(chef, { ...POSTING, description: 'Cook as Ines cooked.' });
    const about = /\[NAME_\d+\]/.exec(hidden.posting.description)?.[0] ?? '';
    const edit = {
      op: 'rephrase',
      line: 'E1.B1',
      text: 'Cooked',
      requirement: `Cook as ${about} cooked`,
    } as const;
    expect(restored(edit, hidden)).toEqual({ ...edit, requirement: 'Cook as Ines cooked' });
  });

  it('stays a token if it never replaced anything', () => {
    const edit = { op: 'rephrase', line: 'E1.B2', text: '[NAME_99] wrote', requirement: 'R1' } as const;
    expect(restored(edit)).toEqual(edit);
  });
});
