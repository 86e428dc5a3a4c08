import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rejectAll } from '../../../../src/infra/documents/own/reject.ts';
import { inspectOwn, writeOwn } from '../../../../src/infra/documents/own/write-own.ts';
import { type Line, linesOf, type Resume, type Section } from '../../../../src/resume/resume.ts';
import { editAtRandom, findEditFaults, mammothText, ownSamples, readSample } from './corpus.ts';

const DATE = '2026-11-29T12:00:00Z';

/** Random sets of edits for files whose sequence is read again. `own.long.test.ts` tries 2,000 sets. */
const SETS = 4;

describe("the person's own Word file", () => {
  it('is there from 25 files and six programs at least', () => {
    const programs = new Set(ownSamples.map(({ name }) => /^(by-hand|\w+-?\w+?)-/.exec(name)?.[1]));
    expect(ownSamples.length).toBeGreaterThanOrEqual(25);
    expect([...programs].filter((name) => name !== 'by-hand').length).toBeGreaterThanOrEqual(6);
  });

  it('can be edited in place in 95 of 100 lines', async () => {
    let [lines, editable] = [0, 0];
    for (const sample of ownSamples) {
      const reach = inspectOwn({ bytes: sample.bytes, source: await readSample(sample) });
      if (!reach.ok) throw new Error(`${sample.name}: ${reach.error.detail}`);
      lines += reach.value.lines;
      editable += reach.value.editable;
    }
    expect(editable / lines).toBeGreaterThanOrEqual(0.95);
  });

  it.each(ownSamples.map((sample) => [sample.name, sample] as const))(
    'of %s stays a valid file under random edits, and its twin says the same',
    async (_, sample) => {
      const source = await readSample(sample);
      const edited = editAtRandom(sample, source, 1);
      expect(edited.report.changed.length).toBeGreaterThan(0);
      expect(await findEditFaults(sample, edited)).toEqual([]);
    },
  );

  it.each([
    'by-hand-word-like',
    'pandoc-chef',
    'libreoffice-nurse',
    'python-docx-nurse',
    'by-hand-strict',
    'by-hand-line-breaks',
  ])('of %s has the tailored lines in their sequence', async (name) => {
    const sample = ownSamples.find((one) => one.name === name);
    if (!sample) throw new Error(name);
    const source = await readSample(sample);
    let compared = 0;
    for (let seed = 1; seed <= SETS; seed += 1) {
      const { own, tailored, report } = editAtRandom(sample, source, seed);
      if (report.refused.length > 0) continue;
      compared += 1;
      const again = await readSample({ name, bytes: own });
      const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
      expect(words(again.sources.join(''))).toBe(
        words(
          linesOf(tailored)
            .map(({ text }) => text)
            .join(''),
        ),
      );
    }
    expect(compared).toBeGreaterThan(0);
  });

  it('puts lines in order that share a paragraph', async () => {
    const sample = ownSamples.find(({ name }) => name === 'by-hand-line-breaks');
    if (!sample) throw new Error('no sample');
    const source = await readSample(sample);
    const sections = source.sections.map((section) => ({
      ...section,
      entries: section.entries.map(({ lines, ...entry }) => ({
        ...entry,
        lines: [...lines.slice(0, -1).toReversed(), ...lines.slice(-1)],
      })),
    }));
    const tailored = { ...source, sections };
    const order = { bytes: sample.bytes, source, tailored, edits: [], comments: new Map(), date: DATE };
    const made = writeOwn(order);
    if (!made.ok) throw new Error(made.error.detail);
    expect(made.value.report.refused).toEqual([]);
    const again = await readSample({ name: sample.name, bytes: made.value.own });
    const linesIn = (resume: Resume) =>
      resume.sections.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines.map(({ text }) => text)));
    expect(linesIn(again)).toEqual(linesIn(tailored));
    expect(await findEditFaults(sample, { ...made.value, tailored })).toEqual([]);
  });

  it('changes words and puts lines in order within the cells of labelled rows', async () => {
    const sample = ownSamples.find(({ name }) => name === 'by-hand-labelled-rows');
    if (!sample) throw new Error('no sample');
    const source = await readSample(sample);
    const swap = (line: Line) => ({ ...line, text: line.text.replace('SAP TM, Excel', 'Excel, SAP TM') });
    const sections = source.sections.map((section) => ({
      ...section,
      lines: section.lines.map(swap),
      entries: section.entries.map((entry) => ({ ...entry, lines: entry.lines.toReversed() })),
    }));
    const tailored = { ...source, sections };
    const { bytes } = sample;
    const made = writeOwn({ bytes, source, tailored, edits: [], comments: new Map(), date: DATE });
    if (!made.ok) throw new Error(made.error.detail);
    expect(made.value.report.refused).toEqual([]);
    const again = await readSample({ name: sample.name, bytes: made.value.own });
    expect(linesOf(again).map(({ text }) => text)).toEqual(linesOf(tailored).map(({ text }) => text));
    expect(again.sources.join('\n')).toContain('Tools:\tExcel, SAP TM, Power BI');
    expect(await findEditFaults(sample, { ...made.value, tailored })).toEqual([]);
  });

  it('keeps contact details on top of their cell when sections move', async () => {
    const sample = ownSamples.find(({ name }) => name === 'by-hand-details-beside');
    if (!sample) throw new Error('no sample');
    const source = await readSample(sample);
    const isContact = ({ kind }: Section) => kind === 'contact';
    const moving = source.sections.filter((section) => !isContact(section)).reverse();
    const sections = source.sections.map((one) => (isContact(one) ? one : (moving.shift() ?? one)));
    const { bytes } = sample;
    const tailored = { ...source, sections };
    const made = writeOwn({ bytes, source, tailored, edits: [], comments: new Map(), date: DATE });
    if (!made.ok) throw new Error(made.error.detail);
    const order = (await mammothText(made.value.own)).match(/Contact|Skills|Certificates/g);
    expect(order).toEqual(['Contact', 'Certificates', 'Skills']);
  });

  it('stays the same file, byte for byte, where nothing could be changed', async () => {
    const sample = ownSamples.find(({ name }) => name === 'by-hand-labelled-rows');
    if (!sample) throw new Error('no sample');
    const source = await readSample(sample);
    const tailored = { ...source, sections: source.sections.toReversed() };
    const { bytes } = sample;
    const made = writeOwn({ bytes, source, tailored, edits: [], comments: new Map(), date: DATE });
    if (!made.ok) throw new Error(made.error.detail);
    expect(made.value.report.refused).toEqual([{ line: 'resume', edit: null, why: 'several_cells' }]);
    expect(Buffer.from(made.value.own).equals(bytes)).toBe(true);
    expect(Buffer.from(made.value.changes).equals(bytes)).toBe(true);
  });

  it.each(['libreoffice-nurse', 'libreoffice-lab-technician', 'libreoffice-career-changer'])(
    'of %s keeps the space below its lists where it was when their lines move',
    async (name) => {
      const sample = ownSamples.find((one) => one.name === name);
      if (!sample) throw new Error(name);
      const source = await readSample(sample);
      const sections = source.sections.map((section) => ({
        ...section,
        entries: section.entries.map((entry) => ({ ...entry, lines: entry.lines.toReversed() })),
      }));
      const { bytes } = sample;
      const tailored = { ...source, sections };
      const made = writeOwn({
        bytes,
        source,
        tailored,
        edits: [],
        comments: new Map(),
        date: DATE,
      });
      if (!made.ok) throw new Error(made.error.detail);
      const original = spaceOfParagraphs(bytes);
      expect(await mammothText(made.value.own)).not.toBe(await mammothText(bytes));
      expect(spaceOfParagraphs(made.value.own)).toEqual(original);
      expect(spaceOfParagraphs(made.value.changes)).toEqual(original);
      expect(spaceOfParagraphs(rejectAll(made.value.changes))).toEqual(original);
      expect(await findEditFaults(sample, { ...made.value, tailored })).toEqual([]);
    },
  );
});

/** The space around each paragraph as written, with all tracked changes accepted. */
function spaceOfParagraphs(bytes: Uint8Array): (string | null)[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].flatMap(([paragraph]) => {
    const now = paragraph.replace(/<w:pPrChange.*<\/w:pPrChange>/s, '');
    if (/<w:rPr><w:del /.test(now)) return [];
    return /<w:spacing w:before[^>]*>/.exec(now)?.[0] ?? null;
  });
}
