import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { checkDates } from '../../../src/tailoring/gates/figures/dates.ts';
import { rewording } from './rewording.ts';

describe('dates of a rewording', () => {
  it.each<[Language, string, string]>([
    ['en', 'From 1 May 2015, kept the keys', 'From May 1, 2015, kept the keys'],
    ['en', 'Count in December 2014', 'Count in Dec 2014'],
    ['en', 'Sales in the second half of 2019', 'Sales in H2 2019'],
    ['en', 'Between 2019 and 2021', 'From 2019 to 2021'],
    ['en', 'Opened on 05/2016', 'Opened in May 2016'],
    ['en', 'Worked on Fridays', 'Worked every Friday'],
    ['en', 'Answered 2,000 calls', 'Answered 2000 calls'],
    ['de', 'Seit März 2016', 'Seit 03/2016'],
    ['en', 'Scientist I, 10/2021–present', 'Scientist I since 10/2021'],
    ['fr', 'Depuis septembre 2020 – chargée de marketing', 'Chargée de marketing depuis septembre 2020'],
    ['fr', 'En décembre 2014', 'Décembre 2014'],
    ['es', 'El 1 de mayo de 2015', 'En mayo de 2015'],
  ])('may be written in another way (%s): %s / %s', (language, source, rewrite) => {
    expect(checkDates(rewording(source, rewrite, { language }))).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'Ran the shop', 'Ran the shop in 2019'],
    ['en', 'Ran the shop in 2019', 'Ran the shop in 2021'],
    ['en', 'Ran the shop in 2019', 'Ran the shop since 2019'],
    ['en', 'Ran the shop in March 2019', 'Ran the shop in May 2019'],
    ['en', 'Ran the shop in 2019', 'Ran the shop in Q3 2019'],
    ['en', 'Ran the shop', 'Ran the shop on Sundays'],
    ['de', 'Ohne Unfall seit 2016', 'Ohne Unfall seit 2013'],
    ['en', 'Cook, 10/2021 – 03/2023', 'Cook since 10/2021'],
    ['fr', 'De septembre 2020 – mai 2021', 'Depuis septembre 2020'],
    ['fr', 'Aucune rupture en 2022', 'Aucune rupture depuis 2022'],
    ['es', 'Entre 2015 y 2020', 'Entre 2012 y 2020'],
  ])('may not be new (%s): %s / %s', (language, source, rewrite) => {
    expect(checkDates(rewording(source, rewrite, { language }))).not.toEqual([]);
  });

  it.each<[Language, string, string, 'refuse' | 'unsure']>([
    ['en', 'Trained 22 staff', 'Trained staff in 2022', 'refuse'],
    ['de', 'Leitete 22 Kräfte', 'Leitete Kräfte in 2022', 'refuse'],
    ['en', 'Ran the shop in Sept 22', 'Ran the shop in Sept 2022', 'unsure'],
    ['en', "Ran the shop in '22", 'Ran the shop in 2022', 'unsure'],
    ['es', 'Llevé la tienda en mayo 22', 'Llevé la tienda en mayo 2022', 'unsure'],
  ])('take a number for a year only behind a month or an apostrophe (%s): %s / %s', (...one) => {
    const [language, source, rewrite, weight] = one;
    const found = checkDates(rewording(source, rewrite, { language }));
    expect(found.map((finding) => finding.weight)).toEqual([weight]);
  });
});
