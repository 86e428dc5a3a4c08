import { expect, it } from 'vitest';
import { stringsFor } from '../../src/strings/strings.ts';

it('says how many of the changes are checked, in the right number', () => {
  const { checks } = stringsFor().status;
  expect(checks({ checked: 7, changes: 12 })).toBe('Checking 7 of 12 changes against your resume…');
  expect(checks({ checked: 0, changes: 1 })).toBe('Checking 0 of 1 change against your resume…');
});
