import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { editReason } from '../../../src/tailoring/edit-reason.ts';
import { doubt, refusal } from '../../../src/tailoring/gates/evidence/gate.ts';
import { checkNames, checkWords } from '../../../src/tailoring/gates/words/check-words.ts';
import { rewording } from './rewording.ts';

const source = 'Took photographs and laid out pages';
const entry = [
  'Journalist, Harbour Post, 2015 – 2019',
  'Edited texts in InDesign and checked facts in the archive',
];

describe('names and tools', () => {
  it.each([
    ['from the entry', 'Took photographs and laid out pages in InDesign'],
    ['from the entry in another case', 'Took photographs and laid out pages in indesign'],
    ['of the heading, as a name', 'Took photographs and laid out pages at Harbour Post'],
  ])('may come %s', (_, rewrite) => {
    const given = rewording(source, rewrite, { entry });
    expect([...checkNames(given), ...checkWords(given)]).toEqual([]);
  });

  it.each([
    ['Photoshop', 'Took photographs and laid out pages in Photoshop'],
    ['search engine optimization', 'Took photographs, laid out pages and handled SEO'],
  ])('are unsure from the skills, which say not where: %s', (skill, rewrite) => {
    const given = rewording(source, rewrite, {
      entry,
      skills: ['Photoshop', 'search engine optimization'],
    });
    expect([...checkNames(given), ...checkWords(given)]).toEqual([
      doubt(editReason('skill_elsewhere', { skill })),
    ]);
  });

  it('may be the whole name of what the line begins', () => {
    const given = rewording('Took photographs with the Nikon', 'Took photographs with a Nikon camera', {
      skills: ['Nikon camera'],
    });
    expect([...checkNames(given), ...checkWords(given)]).toEqual([]);
  });

  it.each([
    ['Made machine parts', 'Machine learning, made parts', 'machine learning'],
    ['Sewed machine covers', 'Sewed machine learning covers', 'machine learning'],
    ['Kept stock data', 'Kept stock data analysis', 'data analysis'],
    ['Drove the service van', 'Drove the van, customer service', 'customer service'],
    ['Answered Microsoft calls', 'Answered Microsoft Azure calls', 'Microsoft Azure'],
    ['Used Google for travel', 'Used Google Ads for travel', 'Google Ads'],
    ['Took orders in SAP', 'Took orders in SAP, training', 'SAP training'],
  ])('are unsure where the line has one word of a skill: %s / %s', (line, rewrite, skill) => {
    const given = rewording(line, rewrite, { skills: [skill] });
    expect(checkNames(given)).toEqual([doubt(editReason('skill_elsewhere', { skill }))]);
  });

  it('are no skill by one of its plain words', () => {
    const given = rewording('Showed new starters the press', 'Showed new drivers the press', {
      skills: ['Driver CPC'],
    });
    expect(checkNames(given)).toEqual([]);
    expect(checkWords(given)).toEqual([doubt(editReason('new_word', { word: 'drivers' }))]);
  });

  it.each([
    ['a tool', 'Took photographs and laid out pages in QuarkXPress'],
    ['a tool in lower case', 'Took photographs and laid out pages in quarkxpress'],
    ['a name', 'Took photographs for Castle & Reed and laid out pages'],
    ['a plain word of another line', 'Took photographs and laid out pages for the archive'],
    ['a word of the heading as a plain word', 'Took photographs of the harbour and laid out pages'],
  ])('may not be new: %s', (_, rewrite) => {
    const given = rewording(source, rewrite, { entry });
    expect([...checkNames(given), ...checkWords(given)]).not.toEqual([]);
  });

  it('never come from the posting, and the reason says so', () => {
    const given = rewording(source, 'Took photographs for Larkspur Media', { company: 'Larkspur Media' });
    expect(checkNames(given)).toContainEqual(refusal(editReason('posting_company', { name: 'Larkspur' })));
  });
});

describe('words of a rewording', () => {
  it.each<[Language, string, string]>([
    ['en', 'Mentored new colleagues', 'Mentoring of new colleagues'],
    ['en', 'Analysed growth data', 'Analysis of growth data'],
    ['en', 'Answered the phone', 'Answered telephone calls'],
    ['en', 'Laid bricks', 'Bricklaying'],
    ['en', 'Sent round the minutes', 'Circulated the minutes'],
    ['de', 'Stapler gefahren', 'Bedienung von Staplern'],
    ['fr', 'Renseignait les visiteurs', 'Information des visiteurs'],
    ['es', 'Cambio de filtros', 'Sustitución de filtros'],
    ['en', 'Kept the lockout/tagout log', 'Maintained the LOTO log'],
    ['en', 'Drew web mock-ups', 'Drew web mockups'],
    ['en', 'Cared for residents', 'Looked after residents'],
    ['de', 'Nahm an Fortbildungen teil', 'Teilnahme an Fortbildungen'],
    ['de', 'Betreute Kunden', 'Kundenbetreuung'],
    ['fr', 'Réparé des machines', 'Réparation de machines'],
    ['es', 'Atendía a clientes', 'Atención a clientes'],
    ['pt', 'Preparei refeições', 'Preparação de refeições'],
    ['sv', 'Reparerade maskiner', 'Reparation av maskiner'],
  ])('may be other forms and equals (%s): %s / %s', (language, line, rewrite) => {
    expect(checkWords(rewording(line, rewrite, { language }))).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'Prepared closings for three subsidiaries', 'Prepared closings for three healthcare subsidiaries'],
    ['en', 'Reported defects', 'Repaired defects'],
    ['en', 'Arranged the summer fair', 'Created the summer fair'],
    ['en', 'Showed visitors the gardens', 'Trained visitors in the gardens'],
    ['en', 'Explained the forms to residents', 'Taught residents the forms'],
    ['en', 'Wrote the leaflets', 'Designed the leaflets'],
    ['en', 'Sold news in communities', 'Sold new communication'],
    ['de', 'Betreute Patienten', 'Betreute Intensivpatienten'],
    ['fr', 'Suivait des familles', 'Suivait des familles en psychiatrie'],
    ['es', 'Atendí a pacientes', 'Atendí a pacientes de urgencias'],
  ])('may not say anything new (%s): %s / %s', (language, line, rewrite) => {
    expect(checkWords(rewording(line, rewrite, { language }))).not.toEqual([]);
  });

  it('are doubted once where they make a deed of what the line only names', () => {
    const source = 'Operé la mesa siguiendo el diseño del jefe';
    expect(checkWords(rewording(source, 'Diseñé y operé la mesa', { language: 'es' }))).toEqual([
      doubt(editReason('new_word', { word: 'Diseñé' })),
    ]);
  });
});
