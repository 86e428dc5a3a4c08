import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { readAtoms } from '../../src/posting/atoms/atoms.ts';
import { type Requirement, RequirementId } from '../../src/posting/requirements.ts';
import { LineId, SectionId } from '../../src/resume/resume.ts';
import { type Gap, measureCoverage } from '../../src/tailoring/coverage/coverage.ts';
import { resumeOf } from './people.ts';

interface Asked {
  readonly kind?: Requirement['kind'];
  readonly language?: Language;
}

/** What is said of a requirement by some lines, and the line that shows most of it. */
function gapOf(text: string, texts: readonly string[], { kind = 'skill', language = 'en' }: Asked = {}): Gap {
  const lines = texts.map((one, at) => ({
    id: LineId.parse(`L${at}`),
    role: 'text' as const,
    text: one,
    sources: [],
  }));
  const section = { id: SectionId.parse('X1'), kind: 'other' as const, heading: null, lines, entries: [] };
  const source = { language, sources: [], contact: [], sections: [section] };
  const id = RequirementId.parse('R1');
  const requirement = { id, text, words: text, kind, must: true, atoms: readAtoms(text) };
  const [gap] = measureCoverage({ source, tailored: source, requirements: [requirement] }).gaps;
  if (!gap) throw new Error(text);
  return gap;
}

function lineShowing(text: string, lines: readonly string[], asked?: Asked): string | null {
  const { state, line } = gapOf(text, lines, asked);
  return state === 'shown' || state === 'partly' ? line : null;
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
  ])('the duty “%s” by the line that does the core of it, or comes near', (duty, line) => {
    expect(gapOf(duty, GARDENER, { kind: 'duty' }).line).toContain(line);
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
    expect(gapOf(requirement, [line]).line).toBe(line);
  });

  test('what a label’s cell says, quoted as a sentence', () => {
    expect(gapOf('clean C+E licence', ['Licence:\tC+E, clean\tsince 2006']).line).toBe(
      'Licence: C+E, clean, since 2006',
    );
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
    expect(gapOf(requirement, [line], { language }).line).toBe(line);
  });

  test('a language only at the level that the posting asks for', () => {
    expect(lineShowing('Fluent Polish', ['English, Polish (basic)'], { kind: 'language' })).toBeNull();
    expect(lineShowing('Basic Polish', ['English, Polish (basic)'], { kind: 'language' })).not.toBeNull();
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
    atoms: [],
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
