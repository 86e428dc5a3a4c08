import { describe, expect, test } from 'vitest';
import { atomKindOf } from '../../src/posting/atoms/atoms.ts';
import { judgeAtoms } from '../../src/tailoring/coverage/verdict.ts';
import { resumeOf } from './people.ts';

const TODAY = '2026-11-29';

function stateOf(words: string, resume: string): string | undefined {
  return judgeAtoms([{ words, kind: atomKindOf(words, words) }], resumeOf(resume), TODAY)[0]?.state;
}

const ENGINEER = `Kwabena Osei

Experience

Sunreach Renewables, Norwich
Principal Grid Engineer
2020 – Present
- Negotiate connection offers with the network
- Managed a £1.2m annual studies budget
- 24 hr cover for the control room

Education
BSc Electrical Power, 2:1, Fen University, 2012

Certificates
First Aid (expires 5/2026)
Forklift counterbalance, valid until 2024
NR-35, 2019 (valid for two years)
SIA licence, valid to March 2028

Skills
SAP, Warehouse Management Systems, ISO 9001

References
Dr Peter Vale, Consultant Dermatologist, line manager`;

describe('a title says who somebody is, and not whom they lead', () => {
  test.each([
    ['manage two engineers', ENGINEER],
    ['train new engineers', ENGINEER],
    ['manage drivers', 'Tom Birch\n\nExperience\n\nDriver, Roadline, 2015 – 2021\n- Multi-drop parcels'],
    [
      'encadrement de deux secrétaires',
      'Léa Roy\n\nExpérience\n\nSecrétaire de direction, Groupe Orne, 2019 – 2024\n- Agenda et voyages',
    ],
    [
      'encadrement d’une assistante',
      'Léa Roy\n\nFormation\n\nBTS Assistant, Lycée Jeanne, 2012\nBaccalauréat, Lycée Jeanne, 2010',
    ],
    [
      'formar a cocineros',
      'Ana Gil\n\nExperiencia\n\nCocinera, Casa Mar, 2015 – 2019\n- Menú del día para cien personas',
    ],
    ['handleda kockar', 'Erik Lund\n\nErfarenhet\n\nKock, Ankaret, 2019 – nu\n- Lagar dagens lunch'],
  ])('%s', (words, resume) => {
    expect(stateOf(words, resume)).toBe('not_found');
  });

  test.each([
    ['electrical engineer', 'Ann Bell\n\nElectrical engineer with ten years on the network'],
    [
      'lead a team of nurses',
      'Ann Price\n\nWork\n\nStaff Nurse, Elm House, 2016 – 2020\n- Led a team of five nurses',
    ],
  ])('which it says of oneself: %s', (words, resume) => {
    expect(stateOf(words, resume)).toBe('shown');
  });
});

describe('an apprenticeship is of its own kind', () => {
  const learnt = (trade: string) =>
    `Jens Brandt\n\nAusbildung\nAusbildung ${trade}, Lehmann GmbH, 2013 – 2016`;
  test.each([
    ['kaufmännische Ausbildung', 'zum Industriekaufmann', 'shown'],
    ['kaufmännische Ausbildung', 'zur Medizinischen Fachangestellten', 'not_found'],
    ['technische Ausbildung', 'zum Mechatroniker', 'shown'],
    ['technische Ausbildung', 'zum Industriekaufmann', 'not_found'],
    ['Ausbildung als Medizinische/r Fachangestellte/r', 'zur Medizinischen Fachangestellten', 'shown'],
  ])('%s by one %s: %s', (words, trade, state) => {
    expect(stateOf(words, learnt(trade))).toBe(state);
  });
});

describe('a number alone proves nothing', () => {
  test.each([
    ['12 hr days', 'not_found'],
    ['Level 1', 'not_found'],
    ['Own studies budgets of up to £2m', 'unclear'],
    ['manage a budget of £1m', 'shown'],
  ])('%s: %s', (words, state) => {
    expect(stateOf(words, ENGINEER)).toBe(state);
  });

  test.each([
    ['Safeguarding adults level 3', 'Safeguarding Adults L3'],
    ['NVQ level 3 in agriculture', 'SVQ 3 Agriculture, NVQ equivalent'],
  ])('the level of a thing does, however it is written: %s', (words, line) => {
    expect(stateOf(words, `Ann Bell\n\nTraining\n${line}`)).toBe('shown');
  });
});

describe('a paper that has run out is only asked about', () => {
  test.each([
    ['first aid certificate', 'unclear'],
    ['forklift licence', 'unclear'],
    ['NR-35', 'unclear'],
    ['SIA licence', 'shown'],
  ])('%s: %s', (words, state) => {
    expect(stateOf(words, ENGINEER)).toBe(state);
  });
});

test.each(['dermatology', 'values in line with the trust'])(
  'referees show nothing of the person: %s',
  (words) => {
    expect(stateOf(words, ENGINEER)).toBe('not_found');
  },
);

test.each([
  ['implemented ISO 9001', 'unclear'],
  ['led the roll-out of SAP', 'unclear'],
  ['led a WMS or voice picking implementation', 'unclear'],
  ['knowledge of SAP', 'shown'],
])('a list of skills shows no project: %s', (words, state) => {
  expect(stateOf(words, ENGINEER)).toBe(state);
});

describe('a line shows what is asked in another form', () => {
  test.each([
    ['C+E licence with no more than 6 points', 'Licences\nClass 1 (C+E) held since 2006, no points'],
    ['no more than 3 penalty points', 'Licence: C+E (gained 2014), no points'],
    ['trailer licence', 'Licences\nB+E driving licence'],
    [
      'do your own walkaround checks',
      'Work\n\nDriver, Roadline, 2015 – 2021\n- Loading, paperwork, vehicle checks',
    ],
    ['v good w/ illustrator', 'Skills\nInDesign, Adobe Illustrator, Figma'],
    ['CertVNECC', 'Training\nCert VNECC, 2022'],
    [
      '5+ yrs post-qual experience',
      'Experience\n\nRegistered Nurse, Elm House, 2015 – 2024\n- Ran the clinic',
    ],
    ['100+ covers', 'Work\n\nChef, The Gull, 2015 – 2021\n- Cooked 120 covers on a Saturday'],
    [
      'Telehandler ticket and forklift',
      'Tickets\n- Telehandler (CPCS), renewed 2024\n- Forklift counterbalance',
    ],
    [
      'telehandler and forklift tickets',
      'Tickets\n- Telehandler (CPCS), renewed 2024\n- Forklift counterbalance',
    ],
    ['CPR training', 'Training\nBasic Life Support, January 2026'],
    [
      "Associate's degree in accounting",
      'Education\nAssociate of Applied Business, Accounting, Garrow College, 2013',
    ],
    [
      'right to work in the UK',
      'ann@example.com | 07700 900531 | British citizen\n\nSkills\nFiling, typing, post',
    ],
  ])('%s', (words, text) => {
    expect(stateOf(words, `Ann Bell\n\n${text}`)).toBe('shown');
  });

  test.each([
    [
      'accueil des 11-17 ans',
      'Léa Roy\n\nExpérience\n\nAnimatrice, MJC du Port, 2018 – 2023\n- Accueil de 40 jeunes de 11 à 17 ans',
    ],
    ['inscrição na Ordem dos Farmacêuticos', 'Inês Lopes\n\nOutros\nInscrita na Ordem dos Farmacêuticos'],
    [
      'impartir clases de obediencia',
      'Ana Gil\n\nExperiencia\n\nAdiestradora, Can Feliz, 2019 – 2023\n- Imparto clases de obediencia básica en grupo y a domicilio',
    ],
    [
      'abgeschlossene Ausbildung in einem Elektroberuf',
      'Kai Voss\n\nAusbildung\nAusbildung Elektroniker für Gebäudetechnik, Elektro Baal, 2012',
    ],
  ])('in other languages: %s', (words, resume) => {
    expect(stateOf(words, resume)).toBe('shown');
  });
});

test.each([
  ['driving licence with no points', 'Licence\nFull UK driving licence, 3 points', 'unclear'],
  ['telehandler and crane tickets', 'Tickets\n- Telehandler (CPCS), renewed 2024', 'not_found'],
  [
    'forklift licence',
    'Work\n\nOperative, Harrow Stores, 2012 – 2016\n- Picking, loading, counterbalance',
    'unclear',
  ],
  [
    'own transport',
    'Work\n\nForeman, Mill Ltd, 2012 – 2016\n- Training of the new operators in the shift',
    'not_found',
  ],
  [
    'fibre splicing',
    'Work\n\nCabler, Mill Ltd, 2012 – 2016\n- Pulled fibre through three schools',
    'not_found',
  ],
])('less of it shows nothing: %s', (words, text, state) => {
  expect(stateOf(words, `Ann Bell\n\n${text}`)).toBe(state);
});

test.each([
  ['Gute Englischkenntnisse', 'unclear'],
  ['Englisch C1', 'not_found'],
  ['Englisch B1', 'shown'],
])('“good” may be a level below, which a level by name isn’t: %s', (words, state) => {
  expect(stateOf(words, 'Jens Brandt\n\nSprachen\nDeutsch (Muttersprache), Englisch (B1)')).toBe(state);
});

describe('what goes without saying isn’t missed', () => {
  test.each([
    ['Active U.S. customs broker license', 'Customs Broker License, active, filed 2024'],
    ['own tools', 'Own a full set of hand and air tools'],
    ['NMC registration', 'NMC, pin renewed 2025'],
    ['HACCP standards', 'Keep the HACCP folder and the temperature log'],
    ['supervise a team of 20 or more', 'Schedule 26 drivers and supervise them day to day'],
  ])('%s', (words, line) => {
    expect(stateOf(words, `Ann Bell\n\nOther\n${line}`)).toBe('shown');
  });

  test.each([
    ['Beheben von Störungen', 'Störungsbehebung an Füllanlagen'],
    ['Stillberatung', 'Stillende Mütter bei Milchstau beraten'],
    ['Ersatzteilbestellung', 'Ersatzteile in SAP bestellt'],
    ['Erfahrung im Schichtbetrieb', 'Wartung im Dreischichtbetrieb'],
  ])('nor are both halves of a compound: %s', (words, line) => {
    expect(
      stateOf(words, `Kai Voss\n\nBerufserfahrung\n\nTechniker, Werk Nord, 2015 – 2020\n- ${line}`),
    ).toBe('shown');
  });
});

test.each([
  ['NoSQL database', 'Wrote no SQL in this role'],
  ['Führung von drei Mitarbeitern', 'Kabelführung vereinfacht, 14 Teile weniger'],
])('words that only look like it show nothing: %s', (words, line) => {
  expect(stateOf(words, `Kai Voss\n\nWork\n\nClerk, Box Ltd, 2015 – 2020\n- ${line}`)).not.toBe('shown');
});

const doing = (line: string, heading = 'Experience') =>
  `Ana Roe\n\n${heading}\n\nClerk, Orchard House, 2015 – 2020\n- Kept the books\n- ${line}`;
const having = (line: string) =>
  `Ana Roe\n\nExperience\n\nClerk, Orchard House, 2015 – 2020\n- Kept the books\n\nEducation\n\n${line}`;

test.each([
  ['valid CPC', having('Central Plains Community College, A.A.S., 2005')],
  ['current CSCS', having('Cedar Springs Community School, 2009')],
  ['experience with SEO', having('South Eastern Ontario College, 2011')],
  ['ACCA', having('Ashford Catering Craft Academy, 2011')],
])('initials of a longer name are no abbreviation: %s', (words, resume) => {
  expect(stateOf(words, resume)).not.toBe('shown');
});

test('initials of a whole name are one', () => {
  expect(stateOf('SEO', doing('Search engine optimisation for the shop'))).toBe('shown');
});

test.each([
  ['excellent Microsoft Office skills', 'Ordered office supplies and office furniture'],
  ['Microsoft Teams', 'Led two teams of pickers'],
  ['Microsoft Access', 'Gave access to the vault'],
  ['Adobe Premiere', 'Seated guests at the premiere of two films'],
])('a common word of a product’s name is no product: %s', (words, line) => {
  expect(stateOf(words, doing(line))).not.toBe('shown');
});

test('“Office Administrator” shows no Microsoft Office', () => {
  expect(
    stateOf(
      'Microsoft Office',
      'Ana Roe\n\nExperience\n\nOffice Administrator, Orr & Co, 2015 – 2020\n- Kept the post book',
    ),
  ).not.toBe('shown');
  expect(stateOf('Microsoft Office', doing('Reports in MS Office'))).toBe('shown');
});

test.each([
  ['leadership course', 'Reference', 'Mr Tom Sale, Leadership course director, Ash Court'],
  ['leadership course', '8. Referees', 'Mr Tom Sale, Leadership course director, Ash Court'],
  ['pastry', 'References', 'Mme Luc, Pastry chef, Maison Luc'],
  ['hospitality', 'Professional reference', 'Kit Ray, Hospitality lead, Copper Drinks'],
])('a referee shows nothing: %s', (words, heading, line) => {
  expect(stateOf(words, `${doing('Kept bees')}\n\n${heading}\n\n${line}`)).toBe('not_found');
});

test.each([
  ['degree in nursing', 'Precepted two new graduate nurses'],
  ['degree in electrical engineering or ETO certificate', 'Trained five cadets to the ETO certificate'],
  ['bachelor’s degree in physics', 'Tutored four bachelor students in physics'],
  ['master’s degree in history', 'Supervised two master’s students in history'],
])('what others were taught for is theirs: %s', (words, line) => {
  expect(stateOf(words, doing(line))).not.toBe('shown');
});

test.each([
  ['taking charge of a ward', 'Reported changes in condition to charge nurse'],
  ['lead nursing team', 'Handed notes to the ward sister'],
  ['ward manager', 'Kept the diary for the charge nurse'],
])('a title behind “to” is another’s: %s', (words, line) => {
  expect(stateOf(words, doing(line))).not.toBe('shown');
});

test.each([
  [
    'Organisation der Rufbereitschaft',
    'Pfleger, Haus Linde, 2015 – 2020\n- Rufbereitschaft alle drei Wochen',
  ],
  ['Planung der Spätdienste', 'Fahrer, Bus Nord, 2015 – 2020\n- Spätdienste jede zweite Woche'],
  ['organisation des astreintes', 'Technicienne, Orne SA, 2015 – 2020\n- Astreintes une semaine sur quatre'],
  ['organización de guardias', 'Médica, Clínica Mar, 2015 – 2020\n- Guardias cada tres semanas'],
])('who takes turns doesn’t organise them: %s', (words, job) => {
  const heading = /^[OP]/.test(words) ? 'Berufserfahrung' : /des/.test(words) ? 'Expérience' : 'Experiencia';
  expect(stateOf(words, `Ana Roe\n\n${heading}\n\n${job}`)).not.toBe('shown');
});

test.each([
  ['HazMat', 'Class A with hazmat endorsement'],
  ['JavaScript', 'Wrote the order form in javascript'],
  ['mini digger', 'Trenches with a minidigger'],
  ['food truck', 'Ran a foodtruck at fairs'],
  ['double deck experience pref', 'Curtainsiders and double decks'],
])('what is written together or small is the same: %s', (words, line) => {
  expect(stateOf(words, doing(line))).toBe('shown');
});
