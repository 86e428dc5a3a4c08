import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { type Requirement, RequirementId } from '../../src/posting/requirements.ts';
import { measureCoverage } from '../../src/tailoring/coverage/coverage.ts';
import { readEvidence } from '../../src/tailoring/coverage/evidence.ts';
import { requirementQuery } from '../../src/tailoring/coverage/requirement-query.ts';
import { resumeOf } from './people.ts';

function lineShowing(
  text: string,
  lines: readonly string[],
  { kind = 'skill', language = 'en' }: { kind?: Requirement['kind']; language?: Language } = {},
): string | null {
  const witnesses = lines.map((line, index) => ({ id: `L${index}`, text: line }));
  const at = readEvidence(witnesses, language).lineFor(requirementQuery({ text, kind }, language));
  return at === null ? null : (lines[at] ?? null);
}

const GARDENER = [
  'Gardener, Thistlewood Estate, 2016–2023',
  'Pruned 300 fruit trees a year and logged each cut',
  'Trained three trainees in hedge laying',
  'Kept bees in 14 hives and sold the honey at the farm shop',
  'Wrote the estate’s planting guide; it is given to new staff',
  'Repaired mowers and chainsaws',
  'Interested in landscape architecture',
];

describe('a resume shows', () => {
  test.each([
    ['Prune and shape fruit trees and report the work to the head gardener', 'Pruned 300'],
    ['Train and mentor apprentices in hedge laying', 'Trained three'],
    ['Write and review planting guides and instructions', 'Wrote the'],
    ['Service and repair mowers, chainsaws and other garden machines', 'Repaired'],
  ])('the duty “%s” by the line that does the core of it', (duty, line) => {
    expect(lineShowing(duty, GARDENER, { kind: 'duty' })).toContain(line);
  });

  test.each([
    'Carry out pest control in greenhouses and keep the spray records',
    'Plan and budget the construction of new playgrounds',
    'Landscape architecture',
    'Experience with irrigation systems',
  ])('no part of “%s”, which no line says', (requirement) => {
    expect(lineShowing(requirement, GARDENER, { kind: 'duty' })).toBeNull();
  });

  test.each([
    ['Mentoring', 'Mentored two interns'],
    ['A/B testing', 'Ran 22 A/B tests'],
    ['JavaScript', 'Built pages in JS'],
    ['Supervision of staff', 'Supervised eight nurses'],
    ['SQL', 'Tuned PostgreSQL for reports'],
    ['Telephone support', 'Answered 60 phone calls a day'],
  ])('“%s” in another word form or spelling', (requirement, line) => {
    expect(lineShowing(requirement, [line])).toBe(line);
  });

  test('no broader skill from one that only sounds like it', () => {
    expect(lineShowing('Java', ['Built pages in JavaScript'])).toBeNull();
    expect(lineShowing('Community work', ['Communicated with suppliers'])).toBeNull();
  });

  test.each<[Language, string, string]>([
    ['de', 'Wundversorgung', 'Versorgte Wunden nach Operationen'],
    ['de', 'Anleitung von Praktikanten', 'Leitete drei Praktikanten an'],
    ['de', 'Entwicklung von Web-Anwendungen', 'Entwickelte Webanwendungen für Museen'],
    ['fr', 'Formation des apprentis', 'Formait deux apprentis'],
    ['es', 'Instalación de paneles solares', 'Instalé paneles solares'],
    ['sv', 'Schemaläggning', 'Planerade scheman för åtta säljare'],
  ])('%s: “%s” across word forms and compounds', (language, requirement, line) => {
    expect(lineShowing(requirement, [line], { language })).toBe(line);
  });

  test('a language only at the level that the posting asks for', () => {
    expect(lineShowing('Fluent Polish', ['English, Polish (basic)'], { kind: 'language' })).toBeNull();
    expect(lineShowing('Basic Polish', ['English, Polish (basic)'], { kind: 'language' })).not.toBeNull();
  });

  test('a place only by its whole name', () => {
    expect(lineShowing('Portland, Maine', ['Portland, Oregon'], { kind: 'place' })).toBeNull();
    expect(lineShowing('On site in Portland, OR', ['Portland, Oregon'], { kind: 'place' })).not.toBeNull();
  });
});

const MASON = `Jory Penhallow
jory@penhallow.example

Experience

Granite Row Ltd
Stonemason
March 2021 – Present
- Restored granite church walls

Slate & Sons
Labourer
2018 – 2019
- Carried stone`;

function stateOf(text: string, today?: string): string | undefined {
  const source = resumeOf(MASON);
  const requirement = {
    id: RequirementId.parse('R1'),
    text,
    words: text,
    kind: 'qualification',
    must: true,
  } as const;
  const { gaps } = measureCoverage({
    source,
    tailored: source,
    requirements: [requirement],
    ...(today !== undefined && { today }),
  });
  return gaps[0]?.state;
}

describe('years of experience', () => {
  test('are counted from the dates of the jobs, up to the given day', () => {
    expect(stateOf('At least 3 years of experience with granite', '2024-06-01')).toBe('shown');
    expect(stateOf('At least 3 years of experience with granite', '2023-06-01')).toBe('not_found');
  });

  test('count only the jobs that show the skill', () => {
    expect(stateOf('Minimum 4 years of experience as a labourer', '2030-01-01')).toBe('not_found');
  });

  test('without a named skill are those of all jobs together', () => {
    expect(stateOf('5+ years of experience', '2025-06-01')).toBe('shown');
    expect(stateOf('5+ years of experience', '2024-06-01')).toBe('not_found');
  });

  test('are judged by words if no day is given', () => {
    expect(stateOf('At least 3 years of experience with granite')).toBe('shown');
  });

  test('can be stated in words', () => {
    const line = 'Nine years on surgical wards';
    const need = 'At least five years of experience on a surgical ward';
    expect(lineShowing(need, [line], { kind: 'qualification' })).toBe(line);
  });
});
