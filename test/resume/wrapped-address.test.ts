import { describe, expect, test } from 'vitest';
import { isWrappedAddress } from '../../src/resume/parse/wrapped-address.ts';

describe('an address that goes on in the next line', () => {
  test.each([
    ['www.linkedin.example/in/ada', '-park-lund (LinkedIn)'],
    ['https://github.com/ada-', 'park'],
    ['Site: linkedin.com/in/', 'adapark'],
    ['ada.park', '@long-company.example'],
    ['ada.park@long-', 'company.example'],
    ['ada.park@company', '.example'],
  ])('is one: %s', (above, below) => {
    expect(isWrappedAddress(above, below)).toBe(true);
  });

  test.each([
    ['www.linkedin.example/in/ada', 'Leeds'],
    ['www.linkedin.example/in/ada', '-ran the night shift'],
    ['ada.park@company.example', '07700 900412'],
    ['Ada', '@adapark'],
    ['See https://delta.example/reports/', '- Ran nights'],
    ['https://delta.example/reports/', 'Ran nights'],
    ['https://adapark.example/', 'adapark'],
    ['https://adapark.example/', 'linkedin.com/in/adapark'],
  ])('is none: %s', (above, below) => {
    expect(isWrappedAddress(above, below)).toBe(false);
  });
});
