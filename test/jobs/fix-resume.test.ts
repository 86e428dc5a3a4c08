import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ResumeId } from '../../src/jobs/model/ids.ts';
import { reason } from '../../src/jobs/model/refusal.ts';
import type { SavedResume } from '../../src/jobs/ports/resumes.ts';
import type { User } from '../../src/jobs/ports/users.ts';
import { fixResume, MAX_RESUME_CHARS } from '../../src/jobs/resumes/fix-resume.ts';
import { summarizeResume } from '../../src/jobs/resumes/resume-summary.ts';
import { joinParts, splitIntoParts } from '../../src/jobs/tasks/resume-in-parts.ts';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Resume } from '../../src/resume/resume.ts';
import { refusalText } from '../../src/strings/refusal-text.ts';
import { factOf } from '../infra/database/samples.ts';
import { sourceLines } from '../resume/arbitrary-lines.ts';
import {
  createTestUser,
  openTestPipeline,
  RESUME,
  saveTestResume,
  type TestPipeline,
} from '../setup/pipeline.ts';

/** A resume with two jobs. */
const TWO_JOBS = RESUME.replace(
  'Education',
  'Café Linnea\nKitchen porter\n2016 – 2019\n- Washed up for 90 covers a night\n- Took in deliveries\n\nEducation',
);

const textOf = (structure: Resume) => layoutText(layoutOf(structure));
const entriesOf = ({ sections }: Resume) => sections.flatMap(({ entries }) => entries);

describe('fixing a parsed resume', () => {
  let pipeline: TestPipeline;
  let user: User;
  let first: SavedResume;
  beforeAll(async () => {
    pipeline = await openTestPipeline();
    return pipeline.close;
  });

  /** Creates a user with the resume, and a statement about each of its entries. */
  const createUserWithFacts = async () => {
    user = await createTestUser(pipeline.store);
    first = await saveTestResume(user, pipeline, TWO_JOBS);
    for (const { id } of entriesOf(first.structure))
      await pipeline.store.facts.add(factOf(user, first, { entry: id, text: `Said of ${id}` }));
  };

  const fix = async (text: string) => {
    const fixed = await fixResume(user.id, first.id, text, pipeline);
    if (!fixed.ok) throw new Error(fixed.error.code);
    return fixed.value;
  };

  test('saves the text as a new resume, which becomes the default if the first was', async () => {
    await createUserWithFacts();
    const { resume } = await fix(textOf(first.structure).replace('Sous Chef', 'Head Chef'));
    expect(resume).toMatchObject({
      filename: 'resume (corrected).txt',
      mediaType: 'text/plain',
      isDefault: true,
    });
    expect(textOf(resume.structure)).toContain('Head Chef');
    const all = await pipeline.store.resumes.list(user.id);
    expect(all.map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [resume.id, true],
      [first.id, false],
    ]);
  });

  test('parses unchanged text into the same sections and entries', async () => {
    await createUserWithFacts();
    const { resume } = await fix(textOf(first.structure));
    const shape = ({ sections }: Resume) =>
      sections.map(({ kind, entries }) => [kind, entries.map(({ lines }) => lines.map(({ text }) => text))]);
    expect(shape(resume.structure)).toEqual(shape(first.structure));
  });

  test('moves the statements along, whatever of their entry was corrected', async () => {
    await createUserWithFacts();
    const text = textOf(first.structure)
      .replace('Café Linnea', 'Kafé Linné AB')
      .replace('90 covers', '80 covers');
    const { resume, carried, left } = await fix(text);
    expect([carried, left]).toEqual([3, []]);
    const facts = await pipeline.store.facts.list(user.id, resume.id);
    const [, porter] = entriesOf(resume.structure);
    expect(facts.find(({ text }) => text === 'Said of E2')?.entry).toBe(porter?.id);
  });

  test('moves a statement with its entry when another is put before it', async () => {
    await createUserWithFacts();
    const text = textOf(first.structure).replace(
      'Harbour Kitchen',
      'Quay Bakery\nBaker\n2024 – 2026\n• Baked rye bread from four in the morning\n\nHarbour Kitchen',
    );
    const { resume } = await fix(text);
    const facts = await pipeline.store.facts.list(user.id, resume.id);
    expect(facts.map(({ entry, text }) => [entry, text])).toContainEqual(['E2', 'Said of E1']);
    expect(facts.map(({ entry, text }) => [entry, text])).toContainEqual(['E3', 'Said of E2']);
  });

  test('leaves a statement with the old resume, and says so, when its entry was removed', async () => {
    await createUserWithFacts();
    const porter = /Café Linnea.*?deliveries\n\n/s;
    const { resume, carried, left } = await fix(textOf(first.structure).replace(porter, ''));
    expect([carried, left]).toEqual([2, ['Said of E2']]);
    expect(await pipeline.store.facts.list(user.id, resume.id)).toHaveLength(2);
    expect(await pipeline.store.facts.list(user.id, first.id)).toHaveLength(3);
  });

  test('makes one resume, with each statement once, when the same text is sent twice', async () => {
    await createUserWithFacts();
    const text = `${textOf(first.structure)}, bookkeeping`;
    const [one, other] = await Promise.all([fix(text), fix(text)]);
    expect(one.resume.id).toBe(other.resume.id);
    expect(await pipeline.store.facts.list(user.id, one.resume.id)).toHaveLength(3);
    expect(await pipeline.store.resumes.list(user.id)).toHaveLength(2);
  });

  test('keeps the filename when a correction is corrected', async () => {
    await createUserWithFacts();
    const { resume } = await fix(`${textOf(first.structure)}, knives`);
    const again = await fixResume(user.id, resume.id, `${textOf(first.structure)}, spoons`, pipeline);
    expect(again).toMatchObject({
      ok: true,
      value: { resume: { filename: 'resume (corrected).txt' }, carried: 3 },
    });
  });

  test('makes a correction the default only if the old resume was', async () => {
    await createUserWithFacts();
    const second = await saveTestResume(user, pipeline, `${RESUME}\nAlso: knives`);
    const fixed = await fixResume(user.id, second.id, `${RESUME}\nAlso: spoons`, pipeline);
    expect(fixed).toMatchObject({ ok: true, value: { resume: { isDefault: false } } });
    expect(await pipeline.store.resumes.findDefault(user.id)).toMatchObject({ id: first.id });
  });

  test('refuses a text that is empty or too long, and a resume that is not theirs, and saves nothing', async () => {
    await createUserWithFacts();
    const refusalOf = async (text: string, id: string = first.id) => {
      const fixed = await fixResume(user.id, id, text, pipeline);
      return fixed.ok ? null : [fixed.error.fields, refusalText(fixed.error).error];
    };
    expect(await refusalOf(' \n\u00A0')).toEqual([
      { text: reason('correction_empty') },
      'The text is empty. Keep what is right and correct the rest.',
    ]);
    expect(await refusalOf('a'.repeat(MAX_RESUME_CHARS + 1))).toEqual([
      { text: reason('correction_too_long', { chars: 60_001, maxChars: 60_000 }) },
      'The text has 60,001 characters. Shorten it to 60,000 or fewer.',
    ]);
    const notFound = [
      { resume_id: reason('resume_not_found') },
      "I couldn't find this resume. It may have been deleted.",
    ];
    const unknown = ResumeId.parse('0198c0de-0000-7000-8000-000000000000');
    expect(await refusalOf('x', unknown)).toEqual(notFound);
    expect(await refusalOf('x', 'E1')).toEqual(notFound);
    expect(await pipeline.store.resumes.list(user.id)).toHaveLength(1);
  });

  test('summarizes the parsed resume in counts, without its words', async () => {
    await createUserWithFacts();
    const summary = summarizeResume(first, [{ code: 'cut', params: { pages: 30, ofPages: 31 } }]);
    expect(summary).toEqual({
      filename: 'resume.txt',
      language: 'en',
      name: 'found',
      sections: [
        { kind: 'experience', heading: 'Experience', entries: 2, lines: 5 },
        { kind: 'education', heading: 'Education', entries: 1, lines: 0 },
        { kind: 'skills', heading: 'Skills', entries: 0, lines: 1 },
      ],
      warnings: [{ code: 'cut', params: { pages: 30, ofPages: 31 } }],
    });
  });
});

describe('a resume in the fields of a form', () => {
  const DISCORD = { parts: 5, characters: 4_000 };
  const SLACK = { parts: 10, characters: 3_000 };

  test('is joined again without loss, however it is split', () => {
    fc.assert(
      fc.property(
        sourceLines,
        fc.record({
          parts: fc.integer({ min: 1, max: 12 }),
          characters: fc.integer({ min: 20, max: 4_000 }),
        }),
        (lines, fields) => {
          const structure = parseResume(lines);
          const text = textOf(structure);
          const parts = splitIntoParts({ structure, fields });
          if (parts === null) {
            const fits = text.length <= fields.characters;
            expect(fits).toBe(false);
            return;
          }
          expect(joinParts(parts)).toBe(text);
          expect(parts.length).toBeLessThanOrEqual(fields.parts);
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(fields.characters);
        },
      ),
    );
  });

  const resume = (section: (name: string) => string) =>
    parseResume(
      ['Ada Park', 'ada.park@example.org', 'Experience', 'Education', 'Skills']
        .flatMap((heading) =>
          /^[A-Z][a-z]+$/.test(heading) ? [heading, ...section(heading).split('\n')] : [heading],
        )
        .map((text, index) => ({ text, gap: /^[A-Z][a-z]+$/.test(text) && index > 1 ? 1 : 0 })),
    );

  test('is split between sections if that is enough', () => {
    const structure = resume((name) => `- ${name} ${'and more '.repeat(200)}`);
    const parts = splitIntoParts({ structure, fields: SLACK });
    expect(parts?.map((part) => part.split('\n')[0])).toEqual(['Ada Park', 'Education', 'Skills']);
  });

  test('is split between lines if a section is too long for a field; gives null if nothing fits', () => {
    const line = (name: string) => `- ${name} ${'and more '.repeat(40)}`;
    const structure = resume((name) => Array.from({ length: 14 }, () => line(name)).join('\n'));
    const parts = splitIntoParts({ structure, fields: DISCORD });
    expect(parts?.length).toBeLessThanOrEqual(5);
    expect(joinParts(parts ?? [])).toBe(textOf(structure));
    expect(splitIntoParts({ structure, fields: { parts: 2, characters: 4_000 } })).toBeNull();
    expect(splitIntoParts({ structure, fields: { parts: 500, characters: 100 } })).toBeNull();
  });
});
