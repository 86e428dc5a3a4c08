import { describe, expect, it } from 'vitest';
import { layoutText } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { createLetterCheck, type LetterTarget } from '../../src/tailoring/supplements/check-letter.ts';
import { claimOfSentence } from '../../src/tailoring/supplements/letter-claims.ts';
import { isWholeLetter, layoutLetter } from '../../src/tailoring/supplements/letter-layout.ts';
import { createLetterPrompt, restoreSentences } from '../../src/tailoring/supplements/letter-prompt.ts';

const RESUME = `Ines Kalliomaki
ines.kalliomaki@example.org | +358 40 555 0134

Experience

Harbour Kitchen
Sous Chef
2019 – 2024
- Ordered fish and vegetables from nine suppliers
- Trained 6 apprentices in knife work and hygiene
- Helped keep the HACCP records for a team of 12
- Worked with Ines Kalliomaki Foundation on school meals

Skills
Kubernetes, pastry`;

const resume = parseResume(RESUME.split('\n').map((text) => ({ text })));
const posting = {
  title: 'Head Chef',
  company: 'The Anchor',
  description: `Head Chef at The Anchor
We are a harbourside restaurant with 60 seats.
You lead a kitchen of ten and keep our HACCP records.
Experienced in Kubernetes and in sous vide.`,
};
const target: LetterTarget = { resume, posting, language: 'en' };
const check = createLetterCheck(target);

const said = (text: string, sources: string[], quotes: string[] = []) => {
  const checked = check({ paragraph: 1, text, sources, quotes });
  return {
    outcome: checked.outcome,
    codes: 'reasons' in checked ? checked.reasons.map(({ code }) => code) : [],
  };
};

describe('a sentence of a letter about the person', () => {
  it('passes when its lines say it, with the employer, the title and the years of their entry', () => {
    expect(said('I ordered fish and vegetables from nine suppliers.', ['E1.B1']).outcome).toBe('pass');
    expect(
      said('As Sous Chef at Harbour Kitchen from 2019 to 2024, I trained 6 apprentices in hygiene.', [
        'E1.B2',
      ]).outcome,
    ).toBe('pass');
  });

  it.each([
    ['I trained 8 apprentices.', ['E1.B2'], 'new_figure'],
    ['I ordered fish from 6 suppliers.', ['E1.B1'], 'new_figure'],
    ['I led the keeping of the HACCP records.', ['E1.B3'], 'new_lead'],
    ['I ordered fish from nine suppliers with Kubernetes and Docker.', ['E1.B1'], 'new_name'],
    ['At The Anchor I ordered fish from nine suppliers.', ['E1.B1'], 'posting_company'],
    ['I ordered excellent fish from nine suppliers.', ['E1.B1'], 'new_praise'],
    ['I ordered fish from nine suppliers.', ['E9.B1'], 'cites_missing_line'],
    ['I ordered fish from nine suppliers.', ['C2'], 'cites_missing_line'],
    ['I ordered fish from nine suppliers.', [], 'cites_wrong_count'],
    ['Fish, nine.', ['E1.B1'], 'no_sentence'],
  ])('is refused when it says more: %s', (text, sources, code) => {
    expect(said(text, sources)).toMatchObject({ outcome: 'refuse', codes: expect.arrayContaining([code]) });
  });

  it('is for the judge where no table knows its words', () => {
    expect(said('I bought the fish from nine suppliers.', ['E1.B1']).outcome).not.toBe('refuse');
    expect(
      said('In the evenings I ordered fish and vegetables from nine suppliers.', ['E1.B1']).outcome,
    ).toBe('unsure');
  });
});

describe('a sentence of a letter about the company', () => {
  it('rests on words of the posting, in any case and with any space', () => {
    expect(
      said(
        'The Anchor is a harbourside restaurant with 60 seats.',
        [],
        ['A harbourside  restaurant with 60 seats'],
      ).outcome,
    ).toBe('pass');
  });

  it.each([
    [
      'The Anchor is a restaurant by the sea with stars.',
      ['a restaurant with two stars'],
      'quote_not_in_post',
    ],
    [
      'The Anchor is a harbourside restaurant with 90 seats.',
      ['a harbourside restaurant with 60 seats'],
      'new_figure',
    ],
    ['The Anchor is an award-winning harbourside restaurant.', ['a harbourside restaurant'], 'new_praise'],
    ['The Anchor and Noma keep HACCP records.', ['keep our HACCP records'], 'new_name'],
    [
      'Experienced in Kubernetes and in sous vide.',
      ['Experienced in Kubernetes and in sous vide'],
      'not_about_post',
    ],
    ['You need Kubernetes, and I am experienced in it.', ['Experienced in Kubernetes'], 'about_person'],
    ['My team keeps your HACCP records.', ['keep our HACCP records'], 'about_person'],
  ])(
    'is refused when the posting does not say it, or when it makes a claim for the person: %s',
    (text, quotes, code) => {
      expect(said(text, [], quotes)).toMatchObject({
        outcome: 'refuse',
        codes: expect.arrayContaining([code]),
      });
    },
  );

  it('never rests on the resume, too: the posting is no evidence about the person', () => {
    expect(
      said('You keep HACCP records, and I helped keep them.', ['E1.B3'], ['keep our HACCP records']).codes,
    ).toEqual(['cites_both']);
  });

  it('gives the judge the quotes and nothing of the resume', () => {
    const quotes = ['a harbourside restaurant with 60 seats'];
    const claim = claimOfSentence(
      { paragraph: 1, text: 'You run a restaurant.', sources: [], quotes },
      4,
      target,
    );
    expect(claim).toMatchObject({
      id: 'K5',
      sources: [...quotes, 'Head Chef', 'The Anchor'],
      entry: [],
      skills: [],
    });
  });
});

describe('a letter', () => {
  it('leaves the machine without name and contact details, and gets them back only where its lines had them', () => {
    const { user, tokens } = createLetterPrompt({ resume, posting });
    expect(user).not.toMatch(/Kalliomaki|example\.org|555/);
    const [token = ''] = tokens.find(([, text]) => text === 'Ines Kalliomaki') ?? [];
    const of = (sources: string[]) =>
      restoreSentences(
        [{ paragraph: 1, text: `I worked with the ${token} Foundation.`, sources, quotes: [] }],
        target,
        tokens,
      );
    expect(of(['E1.B4'])[0]?.text).toBe('I worked with the Ines Kalliomaki Foundation.');
    expect(of(['E1.B1'])[0]?.text).toContain(token);
    expect(said(of(['E1.B1'])[0]?.text ?? '', ['E1.B1']).codes).toContain('private_detail');
  });

  it('has the name, the contact, the date, the company and the role, in the language of the post', () => {
    const german = {
      ...posting,
      description: 'Wir suchen eine Küchenleitung für unser Restaurant am Hafen. Sie führen die Küche.',
    };
    const sentence = {
      paragraph: 2,
      text: 'Bei Harbour Kitchen habe ich sechs Lehrlinge angeleitet.',
      sources: ['E1.B2'],
      quotes: [],
    };
    expect(createLetterPrompt({ resume, posting: german }).target.language).toBe('de');
    const text = layoutText(
      layoutLetter([sentence], { resume, posting: german, language: 'de' }, '2026-11-29'),
    );
    expect(text).toBe(`Ines Kalliomaki
ines.kalliomaki@example.org | +358 40 555 0134

29. November 2026

The Anchor

Bewerbung: Head Chef

Sehr geehrte Damen und Herren,

hiermit bewerbe ich mich um die Stelle „Head Chef“ bei The Anchor.

Bei Harbour Kitchen habe ich sechs Lehrlinge angeleitet.

Über die Einladung zu einem Gespräch freue ich mich.

Mit freundlichen Grüßen
Ines Kalliomaki`);
  });

  it('is not finished where a document lost a word of it', () => {
    const layout = layoutLetter([], target, '2026-11-29');
    const whole = layoutText(layout);
    expect(
      isWholeLetter(
        layout,
        new Map([
          ['docx', whole],
          ['pdf', whole],
        ]),
      ),
    ).toBe(true);
    expect(
      isWholeLetter(
        layout,
        new Map([
          ['docx', whole],
          ['pdf', whole.replace('Anchor', '')],
        ]),
      ),
    ).toBe(false);
    expect(isWholeLetter(layout, new Map([['pdf', whole]]))).toBe(false);
  });
});

it.each([
  ['en', '1 December 2026'],
  ['de', '1. Dezember 2026'],
  ['fr', '1er décembre 2026'],
  ['es', '1 de diciembre de 2026'],
  ['pt', '1º de dezembro de 2026'],
  ['sv', '1 december 2026'],
] as const)('a letter in %s has the date as its reader writes it', (language, day) => {
  const layout = layoutLetter([], { resume, posting, language }, '2026-12-01');
  expect(layoutText(layout)).toContain(day);
});
