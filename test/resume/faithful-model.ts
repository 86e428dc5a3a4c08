import { expect } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf, Resume } from '../../src/resume/resume.ts';
import type { SourceLine } from '../../src/resume/source.ts';

/** What holds for the model of every document, whatever its lines say. */
export function expectFaithful(lines: readonly SourceLine[]): void {
  const resume = parseResume(lines);
  expectModel(resume, lines);
  expectOrder(resume);
  expect(parseResume(lines)).toEqual(resume);
}

/** What holds for every resume, read from a document or made from JSON Resume. */
export function expectModel(resume: Resume, lines: readonly Pick<SourceLine, 'text'>[]): void {
  expect(Resume.parse(resume)).toEqual(resume);
  expectEverySourceOnce(lines, resume);
  expectIds(resume);
  expectSubstrings(resume);
}

function expectEverySourceOnce(lines: readonly Pick<SourceLine, 'text'>[], resume: Resume): void {
  const used = [...linesOf(resume), ...(resume.asides ?? [])].flatMap((line) => line.sources);
  const expected = lines.flatMap((line, index) => (line.text.trim() === '' ? [] : [index]));
  expect(used.toSorted((a, b) => a - b)).toEqual(expected);
  expect(resume.sources).toEqual(lines.map((line) => line.text));
}

/** In the order of the source, without what is put aside. */
function expectOrder(resume: Resume): void {
  const used = linesOf(resume).flatMap((line) => line.sources);
  expect(used).toEqual(used.toSorted((a, b) => a - b));
}

function expectIds(resume: Resume): void {
  const ids = [
    ...resume.sections.map((section) => section.id),
    ...resume.sections.flatMap((section) => section.entries.map((entry) => entry.id)),
    ...linesOf(resume).map((line) => line.id),
    ...linesOf(resume).flatMap((line) => line.skills?.items.map((skill) => skill.id) ?? []),
  ];
  expect(new Set<string>(ids).size).toBe(ids.length);
}

function expectSubstrings(resume: Resume): void {
  const texts = new Map(linesOf(resume).map((line) => [line.id, line.text]));
  const entries = resume.sections.flatMap((section) => section.entries);
  const fields = entries.flatMap(({ organisation, title, place, start, end }) =>
    [organisation, title, place, start, end].filter((field) => field !== null),
  );
  for (const { line, text } of [...fields, ...resume.contact]) {
    expect(texts.get(line)).toContain(text);
    expect(text.trim()).not.toBe('');
  }
  for (const line of linesOf(resume)) {
    for (const skill of line.skills?.items ?? []) expect(line.text).toContain(skill.text);
    if (line.skills?.label) expect(line.text).toContain(line.skills.label);
  }
}
