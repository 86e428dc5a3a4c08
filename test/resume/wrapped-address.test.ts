import { describe, expect, test } from 'vitest';
import { joinWrappedLines } from '../../src/resume/parse/rows/text-units.ts';
import { isWrappedAddress } from '../../src/resume/parse/rows/wrapped-address.ts';
import type { SourceLine } from '../../src/resume/source.ts';

describe('an address that goes on in the next line', () => {
  test.each([
    ['www.linkedin.example/in/ada', '-park-lund (LinkedIn)'],
    ['https://github.com/ada-', 'park'],
    ['Site: linkedin.com/in/', 'adapark'],
    ['ada.park', '@long.example.org'],
    ['ada.park@long-', 'company.example'],
    ['ada.park@company', '.example'],
    ['ada.park@company.o', 'rg'],
    ['ada.park@gm', 'ail.com'],
  ])('is one: %s', (above, below) => {
    expect(isWrappedAddress(above, below)).toBe(true);
  });

  test.each([
    ['www.linkedin.example/in/ada', 'Leeds'],
    ['www.linkedin.example/in/ada', '-ran the night shift'],
    ['ada.park@company.example', '07700 900412'],
    ['Ada', '@adapark'],
    ['ada.park@company.org', 'net'],
    ['ada.park@company.gov', 'mobile'],
    ['Twitter', '@mila.codes'],
    ['Threads', '@mila.bakes'],
    ['Behance', '@mila.design'],
    ['vue.js/nuxt', '/pinia'],
    ['Node.js/React', '.net'],
    ['ASP.NET/MVC', '/razor'],
    ['See https://delta.example/reports/', '- Ran nights'],
    ['https://delta.example/reports/', 'Ran nights'],
    ['https://adapark.example/', 'adapark'],
    ['https://adapark.example/', 'linkedin.com/in/adapark'],
  ])('is none: %s', (above, below) => {
    expect(isWrappedAddress(above, below)).toBe(false);
  });

  const linesOfSkills = (...lines: readonly SourceLine[]) =>
    joinWrappedLines(lines, false).map(({ text }) => text);

  test('is no item of a list that has a mark for each', () => {
    expect(linesOfSkills({ text: '-mila.dev/tools' }, { text: '-bash' })).toEqual(['mila.dev/tools', 'bash']);
  });

  test('is in one column', () => {
    expect(linesOfSkills({ text: 'mila.dev/in/', block: 1 }, { text: 'welding', block: 2 })).toEqual([
      ...['mila.dev/in/', 'welding'],
    ]);
  });

  test('may go on over three lines', () => {
    expect(linesOfSkills({ text: 'www.mila.example/in/mila' }, { text: '-vos' }, { text: '-berg' })).toEqual([
      'www.mila.example/in/mila-vos-berg',
    ]);
  });
});
