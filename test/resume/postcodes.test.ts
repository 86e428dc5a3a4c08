import { expect, it } from 'vitest';
import { findContactDetails } from '../../src/resume/parse/entities/contact.ts';

const kindsIn = (text: string) => findContactDetails(text).map(({ kind }) => kind);

it.each([
  'Leeds LS8',
  'Headingley, Leeds LS6',
  'Stoke on Trent ST4',
  'coatbridge ML5',
  'Sheffield S3',
  'London EC2',
  'London EC1A',
  'Salisbury SP2',
])('reads an address from a town and the first half of its postcode: %s', (text) => {
  expect(kindsIn(text)).toEqual(['address']);
});

it.each([
  'AWS EC2',
  'AWS S3',
  'Amazon S3',
  'Windows Server R2',
  'Windows XP SP2',
  'Adobe Illustrator CS6',
  'Primary Teacher KS2',
  'Driving licence C1E',
  'Less CO2',
  'Ingress protection IP67',
  'English B2',
  'Supply teacher ME2',
])('reads no address from a product, a class or a level: %s', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
