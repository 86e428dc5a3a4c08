import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { verifyRephrase } from '../../../src/tailoring/gates/verify.ts';
import { outcomeOf } from '../../../src/tailoring/operation.ts';

type Pairs = readonly (readonly [Language, string, string])[];

function outcome(language: Language, source: string, rewrite: string): string {
  const entry = ['Larch & Co., 2018 – 2021', source];
  return outcomeOf(verifyRephrase({ source, rewrite, entry, skills: [], posting: null, language })).outcome;
}

function expectOutcome(outcomes: string, pairs: Pairs) {
  it.each(pairs)(`${outcomes} (%s): %s / %s`, (language, source, rewrite) => {
    expect(outcome(language, source, rewrite)).toBe(outcomes);
  });
}

describe('a name of a kind beside what the line says', () => {
  expectOutcome('pass', [
    ['en', 'Fetched cows and cleaned the parlour', 'Milking: fetched cows and cleaned the parlour'],
    ['en', 'Sewed tents for the fair', 'Sewed shelters (tents) for the fair'],
    ['de', 'Streuobst pressen und abfüllen', 'Saftherstellung: Streuobst pressen und abfüllen'],
    ['fr', 'Billets, hôtels et visas', 'Déplacements : billets, hôtels et visas'],
    ['es', 'Suelos, cristales y escaleras', 'Mantenimiento: suelos, cristales y escaleras'],
    ['pt', 'Pisos, vidros e escadas', 'Conservação: pisos, vidros e escadas'],
    ['sv', 'Golv, fönster och trappor', 'Fastighetsrengöring: golv, fönster och trappor'],
  ]);

  expectOutcome('refuse', [
    ['en', 'Answered letters from customers', 'Police inspector: answered letters from customers'],
    ['en', 'Answered letters from customers', 'My rules: answered letters from customers'],
    ['en', 'Kept the stock list', 'Leadership: kept the stock list'],
    ['en', 'Kept the stock list', 'Kubernetes: kept the stock list'],
    ['de', 'Führte die Lagerliste', 'Chefredakteur: Führte die Lagerliste'],
  ]);

  it('does not pass where the line loses a word, nor for a role', () => {
    expect(outcome('en', 'Fetched cows and cleaned the parlour', 'Milking: fetched cows')).not.toBe('refuse');
    expect(outcome('en', 'Drew plans as a technician', 'Drew plans as an engineer (technician)')).not.toBe(
      'pass',
    );
  });
});

describe('what a rewording adds to a line that loses nothing', () => {
  expectOutcome('refuse', [
    ['en', 'Answered calls about deliveries', 'Monitored and answered calls about deliveries'],
    ['en', 'Worked with two trainees at the counter', 'Worked with and coached two trainees at the counter'],
    ['en', 'Sampled leaf tissue', 'Sampled leaf and tumour tissue'],
    ['en', 'Loaded bags', 'Loaded bags and soothed passengers'],
    ['en', 'On call every third week', 'On call every third week for hospitals'],
    ['de', 'Betreute 22 Kinder', 'Betreute 22 Kinder mit Förderbedarf'],
    ['fr', 'Suivait des familles', 'Suivait des familles et des détenus'],
    ['es', 'Instalaba aires en viviendas', 'Instalaba aires en viviendas y hospitales'],
    ['pt', 'Instalava tomadas', 'Instalava tomadas e elevadores'],
    ['sv', 'Lagade cyklar', 'Lagade cyklar och bussar'],
  ]);

  expectOutcome('unsure', [
    ['en', 'Loaded bags and washed buses', 'Loaded bags and valeted buses'],
    ['en', 'Cooked lunches', 'Cooked vegan lunches'],
    ['fr', 'Comptes rendus du comité', 'Rédaction des comptes rendus du comité'],
  ]);
});

describe('what only a reader can tell is never refused', () => {
  it.each<[Language, string, string]>([
    ['en', 'Write when they raise an enquiry', 'Respond in writing to enquiries'],
    ['en', 'One assistant reports to me', 'Supervise one assistant, reporting to me'],
    ['en', 'Worked with two vendors on cost-downs', 'Worked with two vendors to reduce costs'],
    ['en', 'BSc Mathematics, 2016', 'A degree in mathematics, 2016'],
    ['en', 'Led the design FMEA', 'Led the design FMEA (DFMEA)'],
    ['en', 'Reports for the board (R&D)', 'Research and development reports for the board'],
    ['en', 'Read applications', 'Read applications (CVs)'],
    ['en', 'Herd manager, 2020 - now', 'Herd manager since 2020'],
    ['en', 'Took the stocktake from 2% to 1%', 'Improved stock control: took the stocktake from 2% to 1%'],
    ['en', 'Dry-land circuits twice weekly', 'Deliver land training: dry-land circuits twice weekly'],
    ['de', 'Pakete gepackt und übergeben', 'Versandvorbereitung: Pakete gepackt und übergeben'],
    ['de', 'Kinder zwischen einem und drei Jahren', 'Kinder unter drei Jahren'],
  ])('(%s): %s / %s', (language, source, rewrite) => {
    expect(outcome(language, source, rewrite)).not.toBe('refuse');
  });

  it('refuses a label that names a tool, or stands before a wording that is refused', () => {
    expect(outcome('en', 'Deployed services', 'Kubernetes: deployed services')).toBe('refuse');
    expect(outcome('en', 'Answered letters', 'Mandarin: answered letters')).toBe('refuse');
    expect(outcome('en', 'Trained 3 porters', 'Staff training: trained 13 porters')).toBe('refuse');
  });

  it('refuses a plural for one counted thing', () => {
    expect(outcome('en', 'Made one small scraper', 'Made scrapers')).toBe('refuse');
  });
});

describe('what another person did', () => {
  it('is not the part of the one who worked for them', () => {
    const source = 'Pulled files for the registrar, who ran the budget';
    expect(outcome('en', source, 'Helped the registrar run the budget, pulling files')).toBe('refuse');
    expect(
      outcome('en', source, 'Pulled files for the registrar, who ran the budget of the museum'),
    ).not.toBe('pass');
  });

  it('keeps a level of knowledge from rising', () => {
    expect(outcome('en', 'Spanish: a few words', 'Spanish: conversational')).not.toBe('pass');
    expect(outcome('en', 'Sat with the research group', 'Worked with the research group')).not.toBe('pass');
  });
});
