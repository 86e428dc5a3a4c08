import { describe, expect, test } from 'vitest';
import { findDates, isDateAlone, isPeriodAlone } from '../../src/resume/parse/entities/dates.ts';

describe('a date', () => {
  test.each([
    ['4.5.2010 – 3.6.2012', '4.5.2010', '3.6.2012'],
    ['2008/09 – 2010/11', '2008/09', '2010/11'],
    ['Level 3 Diploma: 2018', undefined, '2018'],
    ['Office 2010 · 2012–2014', '2012', '2014'],
    ['15-06-2018', undefined, '15-06-2018'],
    ['1-9-2014 – 31-12-2019', '1-9-2014', '31-12-2019'],
    ['01-09-2014 - presente', '01-09-2014', 'presente'],
    ['NVQ 2,2018', undefined, '2018'],
  ])('is found: %s', (text, start, end) => {
    const span = findDates(text);
    expect([span?.start ?? undefined, span?.end]).toEqual([start, end]);
  });

  test('of a day is no range of years', () => {
    expect(findDates('Cook, Fell Hotel\t2019-03-01')).toMatchObject({ start: null, end: '2019-03-01' });
    expect(findDates('Cook, Fell Hotel\t2019-21')).toMatchObject({ start: '2019', end: '21' });
  });

  test.each([
    ['2025-10\tRN Refresher Program', undefined, '2025-10'],
    ['Forklift licence, 2016-06', undefined, '2016-06'],
    ['since 2025-10', '2025-10', undefined],
    ['2019-08 - 2022-05', '2019-08', '2022-05'],
    ['BA History\t2009-10', '2009', '10'],
    ['Chorister\t1998-02', '1998', '02'],
  ])('of a month is no range of years that ends before it begins: %s', (text, start, end) => {
    const span = findDates(text);
    expect([span?.start ?? undefined, span?.end ?? undefined]).toEqual([start, end]);
  });

  test.each([
    'Lead auditor ISO 9001:2015',
    'Welding to EN 1090-2:2018',
    'Host 10.0.12.2019-2020',
    'Part 13480-1-2018',
  ])('begins in no number: %s', (text) => {
    expect(findDates(text)).toBeNull();
  });

  test.each([
    ['ISO 9001:2015 – 2019', '2019'],
    ['Release v1.12.2019 – 2020', '2020'],
    ['$2010 – 2015', '2015'],
  ])('of a range begins in no number: %s', (text, end) => {
    expect(findDates(text)).toMatchObject({ start: null, end });
  });

  test.each([
    ['2019 – 2021', true, true],
    ['(2019 – 2021)', true, true],
    ['· June 2018', true, false],
    ['2019年4月', true, false],
    ['2019 – 2021, York', false, false],
    ['2019 B', false, false],
  ])('stands alone or beside words: %s', (text, isAlone, isPeriod) => {
    expect([isDateAlone(text), isPeriodAlone(text)]).toEqual([isAlone, isPeriod]);
  });
});
