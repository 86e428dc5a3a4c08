import { describe, expect, it } from 'vitest';
import { readAtoms } from '../../src/posting/atoms/atoms.ts';
import { periodRequired } from '../../src/tailoring/coverage/claims/years.ts';
import { judgeAtoms } from '../../src/tailoring/coverage/verdict.ts';
import { resumeOf } from './people.ts';

const judged = (atom: string, ...lines: string[]) => {
  const resume = resumeOf(`Ottavia Renn\nottavia@example.org\n\n${lines.join('\n')}\n`);
  return judgeAtoms(readAtoms(atom), resume, '2026-11-29').map(({ state }) => state);
};

describe('what a resume shows no more of than it says', () => {
  it.each([
    ['native French speaker', 'Langues\nFrançais, italien', 'unclear'],
    ['Spanish C2', 'Idiomas\nEspañol, gallego', 'unclear'],
    ['English', 'Languages\nEnglish, Welsh', 'shown'],
    ['Full clean UK driving licence', 'Licences\nDriving licence, 0 points', 'shown'],
    ['Full UK licence', 'Kenntnisse\nFührerschein Klasse B', 'unclear'],
    ['Full UK licence', 'Licences\nFull UK licence', 'shown'],
    ['driving licence with no more than 6 points', 'Licences\nDriving licence, five points', 'shown'],
    ['driving licence with no more than 3 points', 'Licences\nDriving licence, seven points', 'unclear'],
    [
      'abgeschlossene handwerkliche oder kaufmännische Ausbildung',
      'Ausbildung\nAusbildung zur Bürokauffrau\n2012 – 2015',
      'shown',
    ],
    [
      'abgeschlossene kaufmännische oder handwerkliche Ausbildung',
      'Ausbildung\nAusbildung zum Tischler\n2012 – 2015',
      'shown',
    ],
  ])('%s: %s', (atom, lines, state) => {
    expect(judged(atom, lines)).toEqual([state]);
  });

  it.each([
    ['Kundenberatung', 'Kunden im Laden beraten', 'shown'],
    ['Lieferantenauswahl', 'Lieferanten an ausgewählte Köche vermittelt', 'unclear'],
    ['Terminplanung', 'Termine für geplante Umbauten notiert', 'unclear'],
    ['Lagerleitung', 'Lager unter Leitung der Chefin gefegt', 'unclear'],
  ])('%s: %s', (atom, line, state) => {
    expect(judged(atom, `Berufserfahrung\n\nKorn GmbH\nHelferin\n2018 – 2020\n- ${line}`)).toEqual([state]);
  });

  it.each([
    ['Led 8 waiters on Saturdays', 'shown'],
    ['Led evening shifts with 8 waiters', 'unclear'],
  ])('leading a team: %s', (line, state) => {
    expect(judged('lead a team', `Experience\n\nHill Cafe\nWaiter\n2018 – 2020\n- ${line}`)).toEqual([state]);
  });

  it('is both of two tickets that stand by themselves', () => {
    expect(judged('telehandler and forklift tickets', 'Certificates\nTelehandler\nForklift')).toEqual([
      'shown',
    ]);
  });

  it.each(['Telehandler, valid until 2021\nForklift', 'Telehandler\nForklift, valid until 2021'])(
    'is not both of two tickets where one has expired: %s',
    (tickets) => {
      expect(judged('telehandler and forklift tickets', `Certificates\n${tickets}`)).toEqual(['unclear']);
    },
  );
});

it.each([
  ['the 4-6 years of experience in retail', 4],
  ['work with pupils 3 years', 3],
  ["les 3 à 5 ans d'expérience en cuisine", 3],
  ['children aged 3 to 6 years', null],
  ['jeunes de 11 à 17 ans', null],
  ['les 6-12 ans', null],
])('tells how long from how old: %s', (text, years) => {
  expect(periodRequired(text)).toBe(years === null ? null : years * 12);
});
