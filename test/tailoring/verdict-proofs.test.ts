import { describe, expect, test } from 'vitest';
import { atomKindOf } from '../../src/posting/atoms.ts';
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
  ['knowledge of SAP', 'shown'],
])('a list of skills shows no project: %s', (words, state) => {
  expect(stateOf(words, ENGINEER)).toBe(state);
});
