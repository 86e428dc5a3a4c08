import { describe, expect, it } from 'vitest';
import { parseResume } from '../../../src/resume/parse/parse.ts';
import { pdfOf, read, textsOf } from './read-samples.ts';

/** As many builders of resumes set a page: small type, and cells beside each other. */
const PAGE = `#set page(width: 595pt, height: 842pt, margin: 36pt)
  #set text(size: 9.5pt)
  #set par(spacing: 5pt, leading: 5pt)
  #let cells(..items) = block(spacing: 8pt, grid(columns: (1fr,) * calc.max(2, items.pos().len()),
    column-gutter: 14pt, row-gutter: 12pt, ..items))
  #let dated(left, right) = block(spacing: 5pt, [#left #h(1fr) #right])
  #let skills = cells(
    [*Dyeing* \\ Expert \\ Indigo, madder, weld],
    [*Weaving* \\ Practised \\ Floor looms, tapestry and band looms of all kinds],
    [*Tools* \\ Practised \\ Spinning wheel, carder])
  #let projects = cells(
    [*Harbour Tapestry* \\ Lead weaver \\ Wove a wall hanging with forty volunteers over two winters.],
    [*Dye Garden* \\ Gardener \\ Grew nine dye plants on a plot behind the town library.])
  #let job = [#dated[*Northshore Textiles Ltd*][*March 2018 to Present*]
    #dated[Textile Designer][Aarhus]
    - Ran four looms and trained three apprentices.
    - Cut waste of yarn by 18 %.]
  #let school = [#dated[*Craft College Skive*][*2010 to 2013*]
    #dated[Diploma in Weaving][Skive]]
  #align(center)[#text(15pt)[Freja Lindqvist] \\ Weaver and Dyer \\ Aarhus · freja\\@example.org · 555 0134]
  #v(8pt)\n`;

const SECTIONS: readonly [string, string][] = [
  [
    'Summary',
    'Weaver with twelve years at the loom. Teaches dyeing with plants and keeps old patterns alive for the town.',
  ],
  ['Experience', '#job'],
  ['Education', '#school'],
  ['Projects', '#projects'],
  ['Skills', '#skills'],
];

const SKILLS = [
  ...['Dyeing', 'Expert', 'Indigo, madder, weld'],
  ...['Weaving', 'Practised', 'Floor looms, tapestry and band looms of all kinds'],
  ...['Tools', 'Practised', 'Spinning wheel, carder'],
];

async function sectionsOf(markup: string) {
  const { lines } = await read(pdfOf(PAGE + markup), 'resume.pdf');
  return parseResume(lines).sections.map(({ heading, lines: own, entries }) => ({
    heading: heading?.text ?? null,
    lines: own.map(({ text }) => text),
    entries: entries.map(({ title, organisation, start, end, header, lines: bullets }) => ({
      names: [organisation, title, start, end].flatMap((field) => field?.text ?? []),
      header: header.map(({ text }) => text),
      bullets: bullets.map(({ text }) => text),
    })),
  }));
}

function expectWeaver(sections: Awaited<ReturnType<typeof sectionsOf>>) {
  const named = new Map(sections.map((section) => [section.heading, section]));
  const headings = sections.flatMap(({ heading }) => (heading === 'Tools' ? [] : (heading ?? [])));
  expect(headings).toEqual(SECTIONS.map(([heading]) => heading));
  expect(named.get('Experience')?.entries).toMatchObject([
    {
      names: ['Northshore Textiles Ltd', 'Textile Designer', 'March 2018', 'Present'],
      bullets: ['Ran four looms and trained three apprentices.', 'Cut waste of yarn by 18 %.'],
    },
  ]);
  expect(named.get('Education')?.entries.map(({ names }) => names)).toEqual([
    ['Craft College Skive', 'Diploma in Weaving', '2010', '2013'],
  ]);
  expect(named.get('Projects')?.entries.map(({ header, bullets }) => [...header, ...bullets])).toEqual([
    ['Harbour Tapestry', 'Lead weaver', 'Wove a wall hanging with forty volunteers over two winters.'],
    ['Dye Garden', 'Gardener', 'Grew nine dye plants on a plot behind the town library.'],
  ]);
  const skills = sections.slice(headings.indexOf('Skills') + 1);
  const texts = skills.flatMap(({ heading, lines }) => (heading === 'Tools' ? [heading, ...lines] : lines));
  // A level on a row of its own stands behind a tab beside its skill.
  expect(texts.join(' ').replaceAll('\t', ' ')).toBe(SKILLS.join(' '));
}

describe('a page whose sections stand in a grid', () => {
  it('gives each heading in a left column what is to its right, cell by cell', async () => {
    const bands = SECTIONS.map(
      ([heading, body]) => `#line(length: 100%, stroke: 0.5pt)
        #grid(columns: (100pt, 1fr), [*${heading}*], [${body}])`,
    );
    expectWeaver(await sectionsOf(bands.join('\n')));
  });

  it('reads the items of a section one by one, below a heading in the middle', async () => {
    const bands = SECTIONS.map(([heading, body]) => `#align(center)[#text(10.5pt)[${heading}]]\n${body}`);
    expectWeaver(await sectionsOf(bands.join('\n')));
  });

  it('reads the items of a section one by one, below headings set like their titles', async () => {
    const bands = SECTIONS.map(
      ([heading, body]) => `#v(4pt) #block(text(fill: maroon)[*${heading}*])\n${body}`,
    );
    expectWeaver(await sectionsOf(bands.join('\n')));
  });

  it('gives each heading in a left column the dates below it and what is beside them', async () => {
    const sections = await sectionsOf(`
      #let side(date, entry) = grid(columns: (120pt, 1fr), column-gutter: 14pt,
        align(right, text(fill: blue, date)), entry)
      #side[Summary][Weaver with twelve years at the loom. Teaches dyeing with plants and keeps old patterns
        alive for the town and its visitors.]
      #side[Experience][#line(length: 100%)]
      #side[Mar 2018 - Present][*Northshore Textiles Ltd* \\ Textile Designer
        - Ran four looms and trained three apprentices.]
      #v(6pt)
      #side[Jan 2014 - Feb 2018][*Fjord Wool Ltd* \\ Weaver
        - Mended blankets for three hotels.]
      #v(6pt)
      #side[Education][#line(length: 100%)]
      #side[2010 - 2013][*Craft College Skive* \\ Diploma in Weaving]
      #side[Languages][#line(length: 100%)]
      #side[][*Danish* \\ Native]`);
    expect(sections.map(({ heading }) => heading).slice(-4)).toEqual([
      'Summary',
      'Experience',
      'Education',
      'Languages',
    ]);
    expect(sections.flatMap(({ entries }) => entries.map(({ names }) => names))).toEqual([
      ['Northshore Textiles Ltd', 'Textile Designer', 'Mar 2018', 'Present'],
      ['Fjord Wool Ltd', 'Weaver', 'Jan 2014', 'Feb 2018'],
      ['Craft College Skive', 'Diploma in Weaving', '2010', '2013'],
    ]);
    expect(sections.at(-1)?.lines).toEqual(['Danish', 'Native']);
  });

  it('reads jobs side by side one by one', async () => {
    const sections = await sectionsOf(`
      #let job(company, title, dates, ..bullets) = [*#company* \\ #title \\ *#dates* #list(..bullets)]
      #align(center)[Experience]
      #cells(job[Northshore Textiles Ltd][Textile Designer][March 2018 to Present][Ran four looms and trained
          three apprentices in two years.][Cut waste of yarn by 18 %.],
        job[Fjord Wool Ltd][Weaver][June 2013 to February 2018][Mended blankets for three hotels.])
      #align(center)[Education]
      *Craft College Skive* \\ Diploma in Weaving \\ *2010 to 2013*
      #align(center)[Languages]
      #cells([*Danish* \\ Native], [*English* \\ Fluent])`);
    expect(sections.flatMap(({ entries }) => entries.map(({ names }) => names))).toEqual([
      ['Northshore Textiles Ltd', 'Textile Designer', 'March 2018', 'Present'],
      ['Fjord Wool Ltd', 'Weaver', 'June 2013', 'February 2018'],
      ['Craft College Skive', 'Diploma in Weaving', '2010', '2013'],
    ]);
    expect(sections.at(-1)?.lines).toEqual(['Danish', 'Native', 'English', 'Fluent']);
  });

  it('reads a table, and an entry with its place and dates at the right, row by row', async () => {
    const document = await read(
      pdfOf(`${PAGE}
        *Experience*
        #block(grid(columns: (300pt, 1fr), row-gutter: 5pt, [*Northshore Textiles Ltd*], [*Aarhus*], [Designer], [2018 to 2020]))
        *Courses*
        #block(grid(columns: (200pt, 200pt), row-gutter: 5pt,
          [*Course*], [*School*], [Natural dyes], [Skive], [Tapestry], [Viborg], [Felting], [Odense]))`),
      'resume.pdf',
    );
    expect(textsOf(document).slice(3)).toEqual([
      'Experience',
      'Northshore Textiles Ltd | Aarhus',
      'Designer | 2018 to 2020',
      'Courses',
      'Course | School',
      'Natural dyes | Skive',
      'Tapestry | Viborg',
      'Felting | Odense',
    ]);
  });
});
