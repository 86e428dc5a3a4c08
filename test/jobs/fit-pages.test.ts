import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCompute } from '../../src/infra/compute/compute.ts';
import { createWriter } from '../../src/infra/documents/writer.ts';
import { countCloserPages, fitPages } from '../../src/jobs/pipeline/fit-pages.ts';
import type { Writer } from '../../src/jobs/ports/documents.ts';
import { layoutOf } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { SourceLine } from '../../src/resume/source.ts';

describe('the pages of a resume for which nobody set a limit', () => {
  let writer: Writer;
  const compute = createCompute();
  beforeAll(() => {
    writer = createWriter();
  });
  afterAll(() => Promise.all([writer.close(), compute.close()]));

  async function layOut(lines: readonly SourceLine[]) {
    const resume = parseResume(lines);
    const job = { options: {}, revision: { made: { by: 'run' as const }, decisions: [], facts: [] } };
    const deps = { writer, compute };
    const caller = { owner: 'person' };
    const fitted = await fitPages(
      {
        resume,
        edits: [],
        requirements: [],
        applyWithout: () => Promise.reject(new Error('nothing to take back')),
      },
      { job, source: resume },
      deps,
      caller,
    );
    if (!fitted.ok) throw new Error(fitted.error.detail);
    const { layout } = fitted.value;
    const pages = await writer.countPages(layout, caller);
    return { density: layout.density, pages: pages.ok ? pages.value : 0, edits: fitted.value.edits };
  }

  it('are those of the source where closer spacing does it, and nothing is dropped', async () => {
    expect(await layOut(onPages(resumeOf(54), 1))).toEqual({ density: 'close', pages: 1, edits: [] });
  });

  it('are as few as the smallest type needs, set as loosely as those allow, where fewer are not enough', async () => {
    expect(await layOut(onPages(resumeOf(100), 1))).toMatchObject({ density: 'regular', pages: 2 });
  });

  it('are set as usual where the source has as many, or has none of its own', async () => {
    expect(await layOut(onPages(resumeOf(54), 2))).toMatchObject({ density: 'regular', pages: 2 });
    expect(await layOut(resumeOf(54))).toMatchObject({ density: 'regular', pages: 2 });
    expect(await layOut(onPages(resumeOf(5), 1))).toMatchObject({ density: 'regular', pages: 1 });
  });

  it.each([
    ['a few lines stand on the last one', 53, {}, 1],
    ['the last one has more', 75, {}, undefined],
    ['there is one', 5, {}, undefined],
    ['so many were asked for', 53, { pages: 2 }, undefined],
  ])('could be fewer, set more closely, where %s', async (_where, bullets, options, fewer) => {
    const resume = parseResume(resumeOf(bullets));
    const caller = { owner: 'person' };
    const written = await writer.write(layoutOf(resume), caller);
    if (!written.ok) throw new Error(written.error.detail);
    const counted = await countCloserPages(resume, written.value, options, { writer, compute }, caller);
    expect(counted).toEqual({ ok: true, value: fewer });
  });
});

function resumeOf(bullets: number): SourceLine[] {
  const texts = Array.from({ length: bullets }, (_, at) => `• Kept the ledger of warehouse number ${at + 1}`);
  return [
    'Odile Marchetti',
    'odile@example.org',
    '',
    'Experience',
    'Warehouse Lead, Tern Freight, 2019 – 2024',
    ...texts,
  ]
    .filter(Boolean)
    .map((text) => ({ text }));
}

/** The lines as if they came from a PDF of so many pages. */
function onPages(lines: readonly SourceLine[], pages: number): SourceLine[] {
  return lines.map((line, at) => ({
    ...line,
    origin: { page: at === lines.length - 1 ? pages : 1, box: [50, 50 + at, 300, 60 + at] },
  }));
}
