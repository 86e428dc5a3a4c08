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

  it('stays a token if it never replaced anything', () => {
    const edit = { op: 'rephrase', line: 'E1.B2', text: '[NAME_99] wrote', requirement: 'R1' } as const;
    expect(restored(edit)).toEqual(edit);
  });
});
