import { afterAll, describe, expect, it } from 'vitest';
import { createWriter } from '../../src/infra/documents/writer.ts';
import { ok } from '../../src/jobs/model/result.ts';
import { fitPages } from '../../src/jobs/pipeline/fit-pages.ts';
import { layoutOf } from '../../src/resume/layout/layout.ts';
import { linesOf, type Resume } from '../../src/resume/resume.ts';
import type { EditId, EditOperation } from '../../src/tailoring/edit.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { testCompute } from '../setup/compute.ts';
import { POSTING, resumeOf } from '../tailoring/people.ts';

const writer = createWriter();
afterAll(() => writer.close());

const caller = { owner: 'test' };

/** A baker with so many tasks. */
function bakerOf(tasks: number): Resume {
  const lines = Array.from(
    { length: tasks },
    (_, index) => `- Baked bread number ${index + 1} in the old oven`,
  );
  return resumeOf(
    `Oda Lindqvist\noda@lindqvist.example\n\nExperience\n\nMill Lane Bakery\nBaker\n2019 – 2024\n${lines.join('\n')}`,
  );
}

/** A model that makes every line as long again, and writes a summary. */
function lengthen(resume: Resume): EditOperation[] {
  const bullets = linesOf(resume).filter(({ role }) => role === 'bullet');
  const sentences = [
    { text: 'Baker of many breads in an old oven', sources: bullets.slice(0, 1).map(({ id }) => id) },
  ];
  return [
    ...bullets.map(({ id, text }): EditOperation => {
      const longer = `${text} for guests, neighbours, schools, cafés and two hospitals who had ordered early enough that same morning`;
      return { op: 'rephrase', line: id, text: longer, requirement: '' };
    }),
    { op: 'summary', sentences },
  ];
}

async function fitted(source: Resume, edits: EditOperation[], pages?: number) {
  const confirmed = new Set(edits.map((_, index) => `K${index + 1}`));
  const apply = (withheld: ReadonlySet<EditId>) =>
    applyEdits(
      source,
      { requirements: [], edits },
      {
        posting: POSTING,
        verify: () => [],
        reading: { confirmed, refuted: new Map() },
        withheld,
      },
    );
  const accepted = {
    ...apply(new Set()),
    requirements: [],
    applyWithout: async (withheld: ReadonlySet<EditId>) => ok(apply(withheld)),
  };
  const job = {
    options: pages === undefined ? {} : { pages },
    revision: { made: { by: 'run' as const }, decisions: [], facts: [] },
  };
  const result = await fitPages(accepted, { job, source }, { writer, compute: testCompute }, caller);
  if (!result.ok) throw new Error(result.error.code);
  const counted = await writer.countPages(result.value.layout, caller);
  if (!counted.ok) throw new Error(counted.error.code);
  return { ...result.value, pages: counted.value };
}

/** The most tasks that a page holds as we set it by default. */
async function tasksOfOnePage(): Promise<number> {
  for (let tasks = 40; tasks < 80; tasks += 1) {
    const counted = await writer.countPages(layoutOf(bakerOf(tasks + 1)), caller);
    if (counted.ok && counted.value > 1) return tasks;
  }
  throw new Error('80 lines on a page');
}

const onPage = (resume: Resume, page: number): Resume => ({
  ...resume,
  origins: resume.sources.map(() => ({ page, box: [0, 0, 0, 0] })),
});

describe('without a number of pages', () => {
  it('takes back additions, and no line, until there are no more pages than in the source', async () => {
    const source = bakerOf(await tasksOfOnePage());
    const made = await fitted(source, lengthen(source));
    expect(made).toMatchObject({ sourcePages: 1, pages: 1 });
    const refused = made.edits.filter(({ reason }) => 'code' in reason && reason.code === 'no_room');
    expect(refused.length).toBeGreaterThan(0);
    expect(made.edits.some(({ state }) => state === 'applied')).toBe(true);
    const left = new Set(linesOf(made.resume).map(({ id }) => id));
    expect(linesOf(source).every(({ id }) => left.has(id))).toBe(true);
  });

  it('takes nothing back where smaller type is enough', async () => {
    const source = bakerOf((await tasksOfOnePage()) + 2);
    const made = await fitted(onPage(source, 1), []);
    expect(made).toMatchObject({ sourcePages: 1, pages: 1 });
    expect(made.layout.density).not.toBe('regular');
  });

  it('leaves every line where none of it is enough', async () => {
    const source = bakerOf(160);
    const made = await fitted(onPage(source, 1), []);
    expect(made.sourcePages).toBe(1);
    expect(made.pages).toBeGreaterThan(1);
    expect(linesOf(made.resume)).toHaveLength(linesOf(source).length);
  });
});
