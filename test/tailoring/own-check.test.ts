import { describe, expect, it } from 'vitest';
import { checkOwnFile, type EditedFile } from '../../src/tailoring/check/own-check.ts';

const SOURCE = [
  'Marisol Okafor',
  'Infection Prevention Nurse, Aire Valley Hospital, March 2019 – Present',
  'Ran 52 hand hygiene audits a year on nine wards.',
  'Taught 140 colleagues.',
].join('\n');
const OWN = SOURCE.replace('Ran 52 hand hygiene audits', 'Carried out 52 hand hygiene audits');

/** A file in which one line was reworded, as it should be read back. */
const GOOD: EditedFile = {
  source: SOURCE,
  own: OWN,
  accepted: OWN,
  rejected: SOURCE,
  changed: [
    {
      before: 'Ran 52 hand hygiene audits a year on nine wards.',
      after: 'Carried out 52 hand hygiene audits a year on nine wards.',
    },
  ],
};

const both = (change: (text: string) => string): EditedFile => ({
  ...GOOD,
  own: change(OWN),
  accepted: change(OWN),
});

describe("the final check of a person's own Word file", () => {
  it('passes a file in which only what an edit says has changed', () => {
    expect(checkOwnFile(GOOD)).toBeNull();
  });

  it.each<[string, EditedFile]>([
    ['a name is another one', both((text) => text.replace('Okafor', 'Okonkwo'))],
    ['an employer is gone', both((text) => text.replace('Aire Valley Hospital, ', ''))],
    ['a figure is another one', both((text) => text.replace('140', '410'))],
    ['a date is another one', both((text) => text.replace('2019', '2018'))],
    ['a line is lost', both((text) => text.replace('\nTaught 140 colleagues.', ''))],
    ['a line is there twice', both((text) => `${text}\nTaught 140 colleagues.`)],
    ['the edit says what the file does not', { ...GOOD, changed: [{ before: 'Ran', after: 'Led' }] }],
    ['the edit is missing', { ...GOOD, changed: [] }],
  ])('fails where %s, in words that quote nothing', (_, file) => {
    expect(checkOwnFile(file)).toMatch(/^words lost without an edit: \d+, added: \d+$/);
  });

  it('fails where the twin, all accepted, is not the own file', () => {
    expect(checkOwnFile({ ...GOOD, accepted: SOURCE })).toMatch(/all accepted/);
  });

  it('fails where the twin, all rejected, is not the source', () => {
    expect(checkOwnFile({ ...GOOD, rejected: OWN })).toMatch(/all rejected/);
  });
});
