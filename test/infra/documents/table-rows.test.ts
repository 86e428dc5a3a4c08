import { describe, expect, test } from 'vitest';
import { joinTableRows } from '../../../src/infra/documents/read/common/table.ts';

const cell = (...texts: readonly string[]) => ({ lines: texts.map((text) => ({ text })) });

function textsOf(...rows: Parameters<typeof joinTableRows>[0]): string[] {
  return joinTableRows(rows, (lines) => [...lines], []).map(({ text }) => text);
}

describe('the rows of a table', () => {
  test('with a list in the last cell have its bullets below them', () => {
    expect(
      textsOf(
        [cell('Dates'), cell('Company'), cell('Job'), cell('What I did')],
        [
          cell('2020 - now'),
          cell('Tarn Foods'),
          cell('Picker'),
          cell('- harvest and grade', '- packing line'),
        ],
        [cell('2014 - 2020'), cell('Fell Freight'), cell('Driver'), cell('- load', '- unload', '- shunt')],
      ),
    ).toEqual([
      ...['Dates\tCompany\tJob\tWhat I did'],
      ...['2020 - now\tTarn Foods\tPicker', '- harvest and grade', '- packing line'],
      ...['2014 - 2020\tFell Freight\tDriver', '- load', '- unload', '- shunt'],
    ]);
  });

  test('have a period that wraps in its cell on one line', () => {
    expect(textsOf([cell('May 2018', 'to date'), cell('Cook', 'Ash Hotel, Leeds')])).toEqual([
      ...['May 2018 to date\tCook', 'Ash Hotel, Leeds'],
    ]);
  });

  test('with a heading each in the first cell are sections', () => {
    expect(
      textsOf(
        [cell('Summary'), cell('I nurse animals.')],
        [cell('Experience'), cell('Nurse, Lakeland Vets', '2015 – 2019', 'Took bloods')],
        [cell('Referees'), cell('On request')],
      ),
    ).toEqual([
      ...['Summary', 'I nurse animals.', 'Experience', 'Nurse, Lakeland Vets', '2015 – 2019', 'Took bloods'],
      ...['Referees', 'On request'],
    ]);
  });

  test('with labels of skills stay rows', () => {
    expect(
      textsOf(
        [cell('Languages'), cell('English, Irish')],
        [cell('Tools'), cell('Provet')],
        [cell('Methods'), cell('Dentistry')],
      ),
    ).toEqual(['Languages\tEnglish, Irish', 'Tools\tProvet', 'Methods\tDentistry']);
  });

  test('with dates, an employer and a job with its duties begin with all three', () => {
    expect(
      textsOf([
        cell('2016 – 2019'),
        cell('Red Fork Mechanical'),
        cell('Technician', 'Brazed', 'Trained', 'Drove'),
      ]),
    ).toEqual(['2016 – 2019\tRed Fork Mechanical\tTechnician', 'Brazed', 'Trained', 'Drove']);
  });

  test('with a job in each cell are read cell by cell', () => {
    expect(
      textsOf([
        cell('BSc Nursing', 'Shannon College', '2011 – 2015'),
        cell('Certificate', 'Bower School', '2005 – 2011'),
      ]),
    ).toEqual([
      'BSc Nursing',
      'Shannon College',
      '2011 – 2015',
      'Certificate',
      'Bower School',
      '2005 – 2011',
    ]);
  });

  test('with a short date beside a long cell have it beside the first line', () => {
    expect(textsOf([cell('Receptionist', 'Post', 'Teas', 'Phones'), cell('Sept 13 – March 15')])).toEqual([
      'Receptionist\tSept 13 – March 15',
      'Post',
      'Teas',
      'Phones',
    ]);
  });
});
