import { describe, expect, it } from 'vitest';
import { readRequirements } from '../../src/posting/requirements.ts';
import { linesOf } from '../../src/resume/resume.ts';
import { shortenedText } from '../../src/strings/shortened.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { finishEdits } from '../../src/tailoring/edits/finished/finish-edits.ts';
import { planShortening, shorten } from '../../src/tailoring/edits/shorten.ts';
import { resumeOf } from './people.ts';

const job = (name: string, dates: string, ...bullets: string[]) =>
  [name, 'Warehouse Lead', dates, ...bullets.map((text) => `- ${text}`)].join('\n');

const LEAD = resumeOf(`Odile Marchetti
odile@marchetti.example | +44 1632 960147

Experience

${job('Tern Freight', '2021 – Present', 'Ran the night shift of forty people', 'Swept the yard', 'Kept the visitors book', 'Led the move to Manhattan WMS')}

${job('Gull Logistics', '2016 – 2021', 'Counted pallets by hand', 'Wrote the picking rota', 'Watered the plants')}

${job('Auk Haulage', '2012 – 2016', 'Booked the lorries', 'Answered the telephone', 'Filed delivery notes')}

${job('Skua Stores', '2008 – 2011', 'Stacked the shelves', 'Locked the gates', 'Made the tea')}

${job('Petrel Parcels', '2004 – 2008', 'Sorted parcels by postcode', 'Drove a forklift truck', 'Fed the cat')}

Certifications
Forklift licence, 2005

Hobbies
Choir
Hill walking

References
Available on request
`);

const POST = `Warehouse manager
Requirements
- Experience with Manhattan WMS
- Forklift truck`;

const POSTING = { title: 'Warehouse manager', company: '', description: POST };

describe('shortening to a page limit', () => {
  const requirements = readRequirements(POSTING);
  const plan = planShortening(LEAD, [], {
    source: LEAD,
    requirements,
    decisions: new Map(),
    locked: new Set(),
  });
  const shortenBy = (drops: number) => {
    const { resume, edits } = shorten(plan, drops);
    return { edits, resume, texts: linesOf(resume).map(({ text }) => text) };
  };
  const all = plan.drops.length;

  it('takes hobbies and references first, with their headings', () => {
    const { texts } = shortenBy(3);
    for (const gone of ['Hobbies', 'Choir', 'Hill walking', 'References', 'Available on request'])
      expect(texts).not.toContain(gone);
    expect(texts).toContain('Made the tea');
  });

  it('leaves no single hobby under its heading', () => {
    for (let drops = 0; drops <= all; drops += 1) {
      const { resume } = shortenBy(drops);
      const hobbies = resume.sections.find(({ heading }) => heading?.text === 'Hobbies');
      expect([2, undefined]).toContain(hobbies?.lines.length);
    }
  });

  it('then leaves old jobs their best line before it touches a recent one', () => {
    const { texts } = shortenBy(6);
    expect(texts).toEqual(
      expect.arrayContaining(['Swept the yard', 'Watered the plants', 'Filed delivery notes']),
    );
    for (const name of ['Skua Stores', 'Petrel Parcels']) expect(texts).toContain(name);
    const old = LEAD.sections.flatMap(({ entries }) => entries).slice(3);
    for (const { lines } of old) expect(lines.some(({ text }) => texts.includes(text))).toBe(true);
  });

  it('keeps two lines of each of the last three jobs, all that alone shows a requirement, and certificates', () => {
    const { resume, texts } = shortenBy(all);
    const jobs = resume.sections.flatMap(({ entries }) => entries);
    expect(jobs.slice(0, 3).map(({ lines }) => lines.length)).toEqual([2, 2, 2]);
    expect(jobs).toHaveLength(5);
    expect(texts).toEqual(
      expect.arrayContaining(['Led the move to Manhattan WMS', 'Forklift licence, 2005']),
    );
  });

  it('says in one line what it cost', () => {
    const { resume: tailored, edits } = shortenBy(all);
    const finished = finishEdits(edits, { source: LEAD, tailored, requirements });
    const said = (pages: number) =>
      shortenedText({ options: { pages: 1 }, result: { edits: finished, pages } } as never, stringsFor('en'));
    expect(said(1)).toMatch(
      /^To fit one page I left out \d+ lines: \d from jobs before 2012, \d from “Experience”, 2 from “Hobbies”, 1 from “References”\.$/,
    );
    expect(said(2)).toMatch(/^I left out \d+ lines: /);
  });

  it('leaves no scrap of the hobbies where an engine proposed to drop one of them', () => {
    const lineOf = (start: string) => linesOf(LEAD).find(({ text }) => text === start)?.id ?? '';
    const edits = ['Watered the plants', 'Choir', 'Hill walking'].map((text) => ({
      op: 'drop' as const,
      line: lineOf(text),
      reason: '',
    }));
    const made = applyEdits(LEAD, { requirements, edits }, { posting: POSTING, pages: 0, verify: () => [] });
    const proposed = planShortening(made.resume, made.edits, {
      source: LEAD,
      requirements,
      decisions: new Map(),
      locked: new Set(),
    });
    const { resume, edits: listed } = shorten(proposed, 3);
    const texts = linesOf(resume).map(({ text }) => text);
    expect(texts).not.toContain('Hobbies');
    expect(texts).toContain('Watered the plants');
    const choir = listed.filter(({ before }) => before === 'Choir');
    expect(choir.map(({ state }) => state)).toEqual(['applied']);
  });

  it('is as it was where a person put a line of the hobbies back', () => {
    const choir = linesOf(LEAD).find(({ text }) => text === 'Choir');
    const edit = plan.drops.find(({ operation }) => operation.op === 'drop' && operation.line === choir?.id);
    const decided = planShortening(LEAD, [], {
      source: LEAD,
      requirements,
      decisions: new Map(edit ? [[edit.id, 'undone']] : []),
      locked: new Set(),
    });
    const texts = linesOf(shorten(decided, decided.drops.length).resume).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Hobbies', 'Choir']));
  });
});
