import { describe, expect, test } from 'vitest';
import { findContactDetails, isAddressRow } from '../../src/resume/parse/entities/contact.ts';
import { headingMeaning } from '../../src/resume/parse/headings/headings.ts';

describe('the row of an address', () => {
  test.each(['2400 Mesa Avenue, Lawton, OK 73505', '14 College Road, Leeds LS1 4AB', 'Hauptstraße 7'])(
    'has a street and a number: %s',
    (row) => {
      expect(isAddressRow(row)).toBe(true);
    },
  );

  test.each(['Band 6 Ward Manager, Drive Unit', 'Lane Assistant, Level 3', 'Suite Attendant, Grade 2'])(
    'is no title with the word of a street: %s',
    (row) => {
      expect(isAddressRow(row)).toBe(false);
    },
  );
});

describe('a number behind the word of a register', () => {
  test.each([
    'Passport No. 51234567',
    'Passport number: 51234567',
    'Reisepass Nr. 51234567',
    'CPF nº 123 456 789',
    'Registration no 12345678',
    'C.C. 52.000.417',
  ])('is no phone number: %s', (text) => {
    expect(findContactDetails(text).filter(({ kind }) => kind === 'phone')).toEqual([]);
  });

  test.each(['CC: 01632 960365', 'Phone No. 01632 960365'])('of a phone is one: %s', (text) => {
    expect(findContactDetails(text)).toMatchObject([{ kind: 'phone', text: '01632 960365' }]);
  });
});

test.each(['Computing', 'Computer', 'Computers', 'Data'])(
  'a subject is no heading by its word: %s',
  (text) => {
    expect(headingMeaning(text)).toBeNull();
  },
);
