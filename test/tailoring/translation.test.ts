import { describe, expect, it } from 'vitest';
import { Language } from '../../src/language/language.ts';
import { RequirementId } from '../../src/posting/requirements.ts';
import { linesOf, SectionId } from '../../src/resume/resume.ts';
import { EditId, type EditOperation } from '../../src/tailoring/edit.ts';
import { editReason } from '../../src/tailoring/edit-reason.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { translateHeading } from '../../src/tailoring/edits/heading-translations.ts';
import { verifyRephrase } from '../../src/tailoring/gates/verify.ts';
import { PEOPLE, resumeOf } from './people.ts';

const chef = resumeOf(PEOPLE.chef ?? '');
const posting = {
  title: 'Küchenchefin',
  company: 'Gasthaus Linde',
  description: 'Wir suchen eine Küchenchefin.\n\nAnforderungen\n- Ausbildung von Lehrlingen\n- HACCP',
};

const say = (line: string, text: string): EditOperation => ({
  op: 'rephrase',
  line,
  text,
  requirement: 'none',
});
const FAITHFUL = [
  say('E1.B1', 'Bestellte Fisch und Gemüse bei neun Lieferanten'),
  say('E1.B2', 'Bildete 6 Lehrlinge in Messertechnik und Hygiene aus; Ines schrieb das Handbuch'),
  say('E1.B3', 'Plante die Sommerkarte, veröffentlicht unter https://kalliomaki-cooks.example/menu'),
];

const REST = say('E1.B4', 'Verkaufte Rezepte per Telefon unter 0405550134');

const applied = (edits: EditOperation[]) =>
  applyEdits(
    chef,
    {
      requirements: [
        {
          id: RequirementId.parse('R1'),
          text: 'HACCP',
          words: 'HACCP',
          kind: 'skill',
          must: true,
          atoms: [],
        },
      ],
      edits,
    },
    { posting, language: 'de', verify: verifyRephrase },
  );
const reasonOf = (edit: EditOperation) => applied([edit]).edits[0];

describe('a resume translated to the language of the posting', () => {
  it('uses the translated lines, and gets its headings from code', () => {
    const { resume, edits, translatedFrom } = applied([...FAITHFUL, REST]);
    expect(edits.map(({ state, reason: why }) => [state, why])).toEqual([
      ['applied', editReason('reworded', { requirement: null })],
      ['applied', editReason('reworded', { requirement: null })],
      ['applied', editReason('reworded', { requirement: null })],
      ['applied', editReason('reworded', { requirement: null })],
    ]);
    const headings = resume.sections.flatMap(({ heading }) => heading?.text ?? []);
    expect(headings).toEqual(['Erfahrung', 'Ausbildung', 'Kenntnisse']);
    expect(resume.language).toBe('de');
    expect(translatedFrom.get('E1.B1')).toBe('E1.B1');
  });

  it('leaves names, employers, titles, dates and skills untouched', () => {
    const kept = (of: typeof chef) =>
      linesOf(of)
        .filter(({ role }) => ['contact', 'header', 'skills'].includes(role))
        .map(({ text }) => text);
    expect(kept(applied(FAITHFUL).resume)).toEqual(kept(chef));
  });

  it('keeps its language and headings while one line is not translated', () => {
    const { resume } = applied(FAITHFUL);
    expect(resume.language).toBe('en');
    expect(resume.sections.flatMap(({ heading }) => heading?.text ?? [])).toContain('Skills');
  });

  it.each([
    ['another number', say('E1.B2', 'Bildete 16 Lehrlinge in Messertechnik und Hygiene aus')],
    ['another number in words', say('E1.B1', 'Bestellte Fisch und Gemüse bei zwölf Lieferanten')],
    ['a date', say('E1.B1', 'Bestellte seit März 2019 Fisch und Gemüse bei neun Lieferanten')],
    ['a tool', say('E1.B1', 'Bestellte Fisch und Gemüse bei neun Lieferanten mit SAP')],
    ['the company of the posting', say('E1.B1', 'Bestellte Fisch für das Gasthaus Linde')],
    ['much more than the line', say('E1.B1', 'Bestellte Fisch und Gemüse '.repeat(8))],
    ['a private detail', say('E1.B1', 'Bestellte Fisch, Anruf unter [PHONE_1]')],
    [
      'a rewording that is no translation, and says more',
      say('E1.B1', 'Led the team that ordered fish and vegetables from suppliers in the region'),
    ],
  ])('rejects a line with %s', (_, edit) => {
    expect(reasonOf(edit)).toMatchObject({ state: 'rejected', reason: { code: expect.any(String) } });
  });
});

describe('the table of headings', () => {
  it('translates each heading of each language to every other and back', () => {
    for (const from of Language.options) {
      for (const to of Language.options) {
        const skills = translateHeading(from, 'Skills') ?? '';
        expect(translateHeading(to, skills)).toBe(translateHeading(to, 'Skills'));
      }
    }
  });

  it('keeps capitals and a colon', () => {
    expect(translateHeading('de', 'WORK EXPERIENCE:')).toBe('BERUFSERFAHRUNG:');
  });

  it('leaves headings with a meaning of their own alone', () => {
    expect(translateHeading('de', 'Volunteering')).toBeNull();
  });
});

describe('a translation that is not finished', () => {
  const judged = (edits: EditOperation[], confirmed: string[], locked: readonly string[] = []) =>
    applyEdits(
      chef,
      { requirements: [], edits },
      {
        posting,
        language: 'de',
        verify: verifyRephrase,
        reading: { confirmed: new Set(confirmed), refuted: new Map() },
        locked: new Set(locked.map((id) => SectionId.parse(id))),
      },
    );
  const texts = ({ resume }: ReturnType<typeof judged>) => linesOf(resume).map(({ text }) => text);

  it('is made where the judge confirms every line', () => {
    const made = judged([...FAITHFUL, REST], ['K1', 'K2', 'K3', 'K4']);
    expect(made.resume.language).toBe('de');
    expect(texts(made)).toContain('Bestellte Fisch und Gemüse bei neun Lieferanten');
  });

  it('stays made where the person undid one line', () => {
    const reading = { confirmed: new Set(['K1', 'K2', 'K3', 'K4']), refuted: new Map() };
    const decisions = new Map([[EditId.parse('K2'), 'undone' as const]]);
    const context = { posting, language: 'de' as const, verify: verifyRephrase, reading, decisions };
    const made = applyEdits(chef, { requirements: [], edits: [...FAITHFUL, REST] }, context);
    expect(made.resume.language).toBe('de');
    expect(made.edits.map(({ state }) => state)).toEqual(['applied', 'undone', 'applied', 'applied']);
  });

  it('is not made where one line is missing: no resume is in two languages', () => {
    const made = judged([...FAITHFUL, REST], ['K1', 'K2', 'K4']);
    expect(made.resume.language).toBe('en');
    expect(texts(made)).toEqual(linesOf(chef).map(({ text }) => text));
    expect(made.edits.map(({ state }) => state)).toEqual(['rejected', 'rejected', 'suggested', 'rejected']);
    expect(made.edits[0]?.reason).toEqual(editReason('half_translated'));
  });
});
