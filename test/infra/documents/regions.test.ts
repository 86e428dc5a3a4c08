import { describe, expect, test } from 'vitest';
import { splitRegions } from '../../../src/infra/documents/read/pdf/columns/columns.ts';
import type { Segment } from '../../../src/infra/documents/read/pdf/segments/segments.ts';

/** "x y text", and "b" in front of what is bold or larger. */
function page(...rows: readonly string[]): Segment[] {
  return rows
    .map((row) => {
      const [, bold, x, y, text] = /^(b?)(\d+) (\d+) (.*)$/.exec(row) ?? [];
      const size = bold ? 11 : 9.5;
      const glyphs = [...(text ?? '')].map((letter, at) => ({
        text: letter,
        spaced: false,
        x0: Number(x) + at * 5,
        x1: Number(x) + at * 5 + 5,
        y: Number(y),
        size,
        bold: bold === 'b',
        italic: false,
      }));
      return {
        glyphs,
        text: text ?? '',
        x0: Number(x),
        x1: Number(x) + glyphs.length * 5,
        y: Number(y),
        size,
      };
    })
    .toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
}

const textsOf = (segments: readonly Segment[]) =>
  splitRegions(segments).map((region) => region.segments.map(({ text }) => text).join(' / '));

describe('the regions of a page', () => {
  test('headings at the left are those below the details of the person, each with its rows', () => {
    const sides = page(
      ...['b40 60 Contact', '40 74 a.very.long.address.of.somebody@fell.example', '40 88 07700 900111'],
      ...['b40 110 Professional', '160 110 Nurse with nine years', 'b40 124 Summary', '160 124 on wards'],
      ...['b40 150 Experience', '160 150 Nurse, Fell Clinic', '160 164 2019 – 2021', '160 178 Took bloods'],
      ...['b40 200 Education', '160 200 BSc Nursing', '160 214 Tarn College', '160 228 2012 – 2015'],
      ...['b40 250 Skills', '160 250 Triage', '160 264 Wound care'],
    );
    expect(textsOf(sides)).toEqual([
      'Contact / a.very.long.address.of.somebody@fell.example / 07700 900111',
      ...['Professional / Summary', 'Nurse with nine years / on wards'],
      ...['Experience', 'Nurse, Fell Clinic / 2019 – 2021 / Took bloods'],
      ...['Education', 'BSc Nursing / Tarn College / 2012 – 2015', 'Skills', 'Triage / Wound care'],
    ]);
  });

  test('dates with years of two digits are the margin of their jobs', () => {
    const jobs = ['Designer, Fell Clinic', 'Clerk, Tarn Library', 'Porter, Tarn Hotel'];
    const dates = ["Apr '22 – now", "Mar '19 – Mar '22", "Nov '17 – Feb '19"];
    const rows = jobs.flatMap((job, at) => [
      ...[`40 ${100 + at * 50} ${dates[at]}`, `40 ${112 + at * 50} Leeds`],
      ...[`160 ${100 + at * 50} ${job}`, `160 ${115 + at * 50} • Led a project`],
      `160 ${130 + at * 50} • Ran the desk`,
    ]);
    const [region, ...more] = splitRegions(page(...rows));
    expect(more).toEqual([]);
    expect(region?.margin).toBe(160);
  });

  test('jobs beside a sidebar with headings of its own are no margin, though their dates stand alone', () => {
    const job = (y: number, title: string, dates: string, done: string) => [
      ...[`b40 ${y} ${title}`, `40 ${y + 12} Fell Clinic`, `40 ${y + 24} ${dates}`, `40 ${y + 36} – ${done}`],
    ];
    const sides = page(
      ...['b56 60 Experience', ...job(86, 'Nurse', '2019 – 2021', 'Took bloods')],
      ...['b56 160 Other experience', ...job(186, 'Porter', '2015 – 2019', 'Beds and post')],
      ...['b56 260 Education', 'b40 286 BSc Nursing', '40 298 Tarn College', '40 310 2012 – 2015'],
      ...['b300 60 Contact', '300 86 07700 900111', '300 100 ada@fell.example', '300 114 Fell End'],
      ...['b300 160 Skills', '300 186 Triage', '300 201 Wound care', '300 213 Phlebotomy'],
      ...['b300 260 Languages', '300 287 English', '300 301 Irish', '300 313 Welsh'],
    );
    expect(textsOf(sides).map((text) => text.split(' / ')[0])).toEqual(['Experience', 'Contact']);
  });

  test('headings set to the right own what is beside them, whatever labels stand between them', () => {
    const label = (y: number, text: string, bold = '') => `${bold}${150 - text.length * 5} ${y} ${text}`;
    const sides = page(
      ...[
        label(60, 'PERSONAL INFORMATION', 'b'),
        '160 64 Ada Park',
        '160 76 14 Fell Lane',
        '160 88 07700 900111',
      ],
      ...[label(110, 'PERSONAL STATEMENT'), '160 110 Nurse with nine years', '160 122 on wards'],
      ...[label(150, 'WORK', 'b'), label(163, 'EXPERIENCE', 'b')],
      ...[label(178, '2019 – 2021'), '160 180 Nurse', '160 192 Fell Clinic', '160 204 Took bloods'],
      ...[label(222, '2015 – 2019'), '160 224 Porter', '160 236 Tarn Clinic'],
      ...[
        label(260, 'EDUCATION', 'b'),
        label(275, '2012 – 2015'),
        '160 277 BSc Nursing',
        '160 289 Tarn College',
      ],
      ...[label(310, 'PERSONAL SKILLS', 'b'), label(325, 'Mother tongue'), '160 325 English'],
      ...[label(345, 'Other languages'), '160 345 Irish', label(365, 'Computer skills'), '160 365 Excel'],
      ...[label(385, 'Driving licence'), '160 385 B'],
    );
    expect(textsOf(sides)).toEqual([
      ...['PERSONAL INFORMATION', 'Ada Park / 14 Fell Lane / 07700 900111'],
      ...['PERSONAL STATEMENT', 'Nurse with nine years / on wards'],
      ...['WORK / EXPERIENCE'],
      '2019 – 2021 / Nurse / Fell Clinic / Took bloods / 2015 – 2019 / Porter / Tarn Clinic',
      ...['EDUCATION', '2012 – 2015 / BSc Nursing / Tarn College', 'PERSONAL SKILLS'],
      'Mother tongue / English / Other languages / Irish / Computer skills / Excel / Driving licence / B',
    ]);
  });

  test('labels are read with what is beside them, not as a column', () => {
    const form = page(
      ...['b90 100 Name:', 'b162 100 Ada Park', '90 125 Address:', '162 125 14 Fell Lane'],
      ...['90 150 Mobile:', '162 150 07700 900111'],
    );
    expect(textsOf(form)).toEqual(['Name: / Ada Park / Address: / 14 Fell Lane / Mobile: / 07700 900111']);
  });

  test('a column that begins with the summary comes first, though it is no wider', () => {
    const rows = (x: number, from: number, ...texts: readonly string[]) =>
      texts.map((text, at) => `${x} ${from + at * 14} ${text}`);
    const columns = page(
      ...['b40 100 SKILLS', ...rows(40, 118, 'Microsoft Word and Excel only', 'Typing', 'QuickBooks')],
      ...['b40 180 EDUCATION', ...rows(40, 198, 'Tarn College, 1994')],
      ...[
        'b306 103 SUMMARY',
        ...rows(306, 121, 'Office worker of many years in', 'the offices of the law', 'and more'),
      ],
      ...['b306 190 EXPERIENCE', ...rows(306, 208, 'Secretary, 2003 at a firm of', 'Tarn', 'Wrote letters')],
    );
    expect(textsOf(columns)[0]).toMatch(/^SUMMARY/);
  });

  test('cards that begin with their dates are read card by card, each row below its heading', () => {
    const cards = page(
      'b40 200 Experience',
      ...['46 230 2019 – now', 'b46 244 Class Teacher', '46 256 Lough Road', '46 268 28 pupils in a class'],
      ...['316 230 2016 – 2019', 'b316 244 Tutor', '316 256 Gaelscoil', '316 268 22 pupils in a class'],
      ...['46 315 2015 – 2016', 'b46 329 Substitute', '46 341 Various'],
      ...['316 315 2012 – 2015', 'b316 329 Camp Leader', '316 341 Munster'],
      'b40 385 Education',
      ...['46 407 2013 – 2015', 'b46 421 Master', '46 433 Lee College'],
      ...['316 407 2009 – 2013', 'b316 421 Bachelor', '316 433 South Munster'],
    );
    expect(textsOf(cards)).toEqual([
      'Experience',
      '2019 – now / Class Teacher / Lough Road / 28 pupils in a class',
      '2016 – 2019 / Tutor / Gaelscoil / 22 pupils in a class',
      '2015 – 2016 / Substitute / Various',
      '2012 – 2015 / Camp Leader / Munster',
      'Education',
      '2013 – 2015 / Master / Lee College',
      '2009 – 2013 / Bachelor / South Munster',
    ]);
  });

  test('the heading of a sidebar stays with it, though the name beside it is lower', () => {
    const linkedin = page(
      ...['b17 60 Contact', '17 83 412 555 0167', '17 95 ada@example.com', 'b17 120 Skills', '17 143 Buying'],
      ...['17 155 Tenders', '17 167 Contracts'],
      ...['198 72 Ada Park', '198 102 Buyer of many things for hospitals and their people'],
      ...['b198 140 Summary', '198 163 I buy what nurses ask for, and I do it on time, every time.'],
    );
    expect(textsOf(linkedin).at(-1)).toBe(
      'Contact / 412 555 0167 / ada@example.com / Skills / Buying / Tenders / Contracts',
    );
  });

  test('headings in a column of their own, even over two rows, come above what stands beside them', () => {
    const headed = page(
      ...['40 60 Summary', '160 60 I nurse animals large and small, and I like labelled shelves a lot.'],
      ...['40 84 Experience', '160 84 Veterinary Nurse, Lakeland', '160 96 Took bloods'],
      ...[
        '40 120 Professional',
        '160 120 Nursing Council of Ireland',
        '40 132 Memberships',
        '160 132 Animal Trust',
      ],
      ...['40 156 Education', '160 156 BSc Nursing, University of the Shannon'],
    );
    expect(textsOf(headed)).toEqual([
      'Summary',
      'I nurse animals large and small, and I like labelled shelves a lot.',
      'Experience',
      'Veterinary Nurse, Lakeland / Took bloods',
      'Professional / Memberships',
      'Nursing Council of Ireland / Animal Trust',
      'Education',
      'BSc Nursing, University of the Shannon',
    ]);
  });

  test('headings in a column of their own may have words that nobody knows', () => {
    const headed = page(
      ...['b40 60 Personal statement', '160 60 I nurse animals large and small, and I like it.'],
      ...['b40 84 Teaching posts', 'b160 84 Tutor', 'b400 84 2018 – 2021', '160 96 Fell College'],
      ...['b40 120 Qualifications', 'b160 120 BSc Nursing', 'b400 120 2014 – 2017', '160 132 Tarn College'],
      ...[
        'b40 156 When I am',
        '160 156 Bell ringer',
        'b40 168 not at work',
        'b40 190 Referees',
        '160 190 Dr Lu',
      ],
    );
    expect(textsOf(headed)).toEqual([
      ...['Personal statement', 'I nurse animals large and small, and I like it.'],
      ...['Teaching posts', 'Tutor / 2018 – 2021 / Fell College'],
      ...['Qualifications', 'BSc Nursing / 2014 – 2017 / Tarn College'],
      ...['When I am / not at work', 'Bell ringer', 'Referees', 'Dr Lu'],
    ]);
  });

  test('three short sections side by side are each read whole', () => {
    const footer = page(
      ...['b40 60 Skills', 'b210 60 Languages', 'b400 60 Interests'],
      ...[
        '40 76 Welding',
        '210 76 Polish',
        '400 76 Angling',
        '40 88 Rigging',
        '210 88 Czech',
        '400 88 Chess',
      ],
    );
    expect(textsOf(footer).toSorted()).toEqual([
      'Interests / Angling / Chess',
      'Languages / Polish / Czech',
      'Skills / Welding / Rigging',
    ]);
  });

  test('a lone card at the right is read before the next section', () => {
    const cards = page(
      ...['b40 60 Experience', 'b46 90 Teacher', 'b316 90 Tutor', '46 104 Lough Road', '316 104 Gaelscoil'],
      ...['46 116 2019 – now', '316 116 2016 – 2019', '46 128 A class of 28', '316 128 A class of 22'],
      ...['b40 165 Education', 'b46 190 Bachelor of Education', '46 204 Lee College', '46 216 2009 – 2013'],
    );
    expect(textsOf(cards)).toEqual([
      'Experience',
      'Teacher / Lough Road / 2019 – now / A class of 28',
      'Tutor / Gaelscoil / 2016 – 2019 / A class of 22',
      'Education / Bachelor of Education / Lee College / 2009 – 2013',
    ]);
  });

  test('cards in two columns belong to the heading above both, or to their own', () => {
    const headings = page('b40 80 Employment', 'b40 180 Education', 'b46 250 Good at', 'b316 250 Interests');
    const cards = page(
      ...['40 40 Ada Park, office manager', '40 52 ada@example.org and 07700 900111'],
      ...['b46 100 Manager', 'b316 100 Administrator', '46 112 Fell Law', '316 112 Tarn Homes'],
      ...['46 124 2020 – now', '316 124 2016 – 2020', '46 136 Moved the firm', '46 148 Ran payroll'],
      ...['b46 200 HNC Business', 'b316 200 A levels', '46 212 Fell College', '316 212 Tarn School'],
      ...['46 224 2014 – 2016', '316 224 2012 – 2014'],
      ...['46 266 Diaries and payroll', '316 266 Running', '46 278 Spreadsheets', '316 278 Quizzes'],
    );
    const all = [...cards, ...headings.map((one) => ({ ...one, size: 14 }))];
    expect(textsOf(all.toSorted((a, b) => a.y - b.y || a.x0 - b.x0))).toEqual([
      ...['Ada Park, office manager / ada@example.org and 07700 900111', 'Employment'],
      'Manager / Fell Law / 2020 – now / Moved the firm / Ran payroll',
      'Administrator / Tarn Homes / 2016 – 2020',
      ...['Education', 'HNC Business / Fell College / 2014 – 2016', 'A levels / Tarn School / 2012 – 2014'],
      ...['Good at / Diaries and payroll / Spreadsheets', 'Interests / Running / Quizzes'],
    ]);
  });

  test('a sidebar with years in it is no column of dates beside jobs that have their own', () => {
    const sidebar = page(
      ...['b100 60 Education', '60 76 BSc Nursing', '40 88 University of the Shannon', '110 100 2011 – 2015'],
      ...['60 120 Leaving Certificate', '90 132 Bower School', '110 144 2005 – 2011'],
      ...['b212 60 Experience', '212 77 Shannonside Hospital', '212 89 Senior Nurse · 2019 – to date'],
      ...[
        '212 101 Ran the theatre list for three surgeons',
        '212 118 Lakeland Vets',
        '212 130 Nurse · 2015 – 2019',
      ],
      ...['212 142 Took bloods', '212 160 Drumraney Kennels', '212 172 Hand · 2013 – 2015'],
    );
    expect(textsOf(sidebar)[0]).toMatch(/^Experience \/ Shannonside Hospital/);
  });

  test('what is below a heading at the left and begins small is the rest of it', () => {
    const sides = page(
      ...['b40 60 Utbildning', '160 60 Elprogrammet, Tjärnskolan', '160 74 2002 – 2005'],
      ...['b40 100 Behörigheter', '160 100 Allmän behörighet', 'b40 114 och intyg', '160 114 Heta arbeten'],
      ...['b40 150 Språk', '160 150 Svenska, engelska'],
    );
    expect(textsOf(sides)).toContain('Behörigheter / och intyg');
  });

  test('a sidebar at the right is read after the next page, unless something is below it', () => {
    const rows = [
      ...['b40 60 Experience', '40 76 Nurse, Lakeland Vets', '40 88 Took bloods and ran the weekly clinics'],
      ...['40 100 Hand, Drumraney Kennels', 'b40 124 Courses', '40 140 First aid, Delta Training in Leeds'],
      ...['b400 60 Skills', '400 76 Dentistry', '400 88 Bloods', 'b400 110 Languages', '400 126 Irish'],
    ];
    const sidebars = (...more: readonly string[]) =>
      splitRegions(page(...rows, ...more)).map(({ sidebar = null }) => sidebar);
    expect(sidebars()).toEqual([null, 'right']);
    expect(
      sidebars(
        'b40 160 References',
        '40 176 Ann Reed, who runs the clinic in Leeds and the other clinic in the north of York, 07700 900123',
      ),
    ).toEqual([null, null, null]);
  });

  test('a name at the top of a sidebar at the right comes first', () => {
    const rows = page(
      ...[
        'b40 60 Experience',
        '40 76 Nurse, Lakeland Vets',
        '40 88 Took bloods and ran the weekly clinics',
        '40 100 For two branches',
      ],
      ...[
        '40 112 Hand, Drumraney Kennels',
        '40 124 Cleaned and fed up to fifty dogs a day',
        '40 136 At weekends',
      ],
      ...['400 88 Nurse', '400 100 ada@example.org', 'b400 120 Skills', '400 136 Dentistry'],
    );
    const name = page('b400 70 Ada Park').map((segment) => ({ ...segment, size: 20 }));
    const all = [...rows, ...name].toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
    expect(textsOf(all)[0]).toBe('Ada Park / Nurse / ada@example.org');
  });

  test('the last bullet of a job at the top of the right column belongs to the column at its left', () => {
    const columns = page(
      ...[
        'b40 66 Experience',
        '40 82 Teacher, Lough Road School',
        '40 94 2019 – now and before that',
        '40 106 Tutor, Gaelscoil',
      ],
      ...['40 118 2016 – 2019 in the west', '40 130 • Taught a class of twenty-two pupils'],
      ...[
        '316 60 • Led the school library',
        'b316 82 Education',
        '316 98 Bachelor of Education',
        '316 110 Lee College',
        '316 122 2009 – 2013',
      ],
    );
    expect(textsOf(columns).map((text) => text.split(' / ')[0])).toEqual([
      'Experience',
      '• Led the school library',
    ]);
  });
});
