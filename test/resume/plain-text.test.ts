import { describe, expect, test } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import { linesOf, type Resume } from '../../src/resume/resume.ts';
import type { SourceLine } from '../../src/resume/source.ts';
import { expectFaithful } from './faithful-model.ts';

/** A document without layout: blank lines are the only hint. */
function read(text: string): Resume {
  let gap = 0;
  const lines: SourceLine[] = text.split('\n').flatMap((line) => {
    gap = line.trim() === '' ? gap + 1 : gap;
    if (line.trim() === '') return [];
    const found = { text: line.trim(), gap };
    gap = 0;
    return [found];
  });
  expectFaithful(lines);
  return parseResume(lines);
}

const contactOf = (resume: Resume) => resume.contact.map(({ kind, text }) => `${kind}: ${text}`);
const textsOf = (resume: Resume) => linesOf(resume).map((line) => line.text);
const entriesOf = (resume: Resume) =>
  resume.sections.flatMap((section) =>
    section.entries.map(({ organisation, title, place, start, end }) =>
      [organisation, title, place, start, end].map((field) => field?.text ?? null),
    ),
  );

describe('the top of a resume', () => {
  test('has the name and the details on lines of their own', () => {
    const resume = read(
      'Ines Kalliomaki\nines.kalliomaki@example.org | +358 40 555 0134\n\nSkills\nPastry, HACCP',
    );
    expect(contactOf(resume)).toEqual([
      'name: Ines Kalliomaki',
      'email: ines.kalliomaki@example.org',
      'phone: +358 40 555 0134',
    ]);
  });

  test.each([
    ['a street and a town', '17 Harrow Lane, Leeds LS7 4AB', 'address: 17 Harrow Lane, Leeds LS7 4AB'],
    [
      'a town and a country',
      'Mapo-gu, Seoul, Republic of Korea',
      'address: Mapo-gu, Seoul, Republic of Korea',
    ],
    ['a postal code first', '20099 Hamburg', 'address: 20099 Hamburg'],
    ['a labelled town', 'Wohnort: Oldenburg', 'address: Oldenburg'],
    ['a phone number with points', '607.555.0143', 'phone: 607.555.0143'],
    ['a phone number with a label', 'Tel: (0421) 555 0143', 'phone: (0421) 555 0143'],
    ['a mailto link', 'E-mail: mailto:ada@example.org', 'email: ada@example.org'],
    ['a handle', 'Twitter: @adapark', 'link: @adapark'],
    ['a handle after slashes', 'Github:// adapark', 'link: adapark'],
    ['a page without a scheme', 'ada-park.example.dev/about', 'link: ada-park.example.dev/about'],
    ['a path of LinkedIn', 'LinkedIn: /in/adapark', 'link: /in/adapark'],
  ])('finds %s', (_, line, detail) => {
    const resume = read(`Ada Park\n${line}\n\nExperience\nCook\n2019 – 2020\n- Cooked`);
    expect(contactOf(resume)).toContain(detail);
    expect(resume.sections.filter(({ kind }) => kind === 'summary')).toEqual([]);
  });

  test('does not mistake a date of birth, range of years or postal code for a phone number', () => {
    const resume = read('Ada Park\nBorn: 04.05.1988\n2019-2024\n01310-100\n\nSkills\nPastry');
    expect(contactOf(resume).filter((detail) => detail.startsWith('phone'))).toEqual([]);
  });

  test.each([
    'Curriculum Vitae\nAda Park',
    'CV – Ada Park',
    'Name: Ada Park',
    'ADA\tPARK',
    'Ada Park, RN, BSN',
    'Ada Park, CPA',
  ])('finds the name in %j', (top) => {
    const [name] = contactOf(read(`${top}\nada@example.org\n\nSkills\nPastry`));
    expect(name).toMatch(/^name: ada park/i);
  });

  test('keeps a headline and a summary apart from the details', () => {
    const resume = read(
      'Ada Park\nRegistered Nurse\nada@example.org\nCalm on a busy shift and careful with records, with nine years on medical and surgical wards.\n\nSkills\nWound care',
    );
    expect(resume.sections.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['contact', 1],
      ['summary', 1],
      ['contact', 1],
      ['summary', 1],
      ['skills', 1],
    ]);
  });

  test('of a document without headings is its beginning; the rest keeps its order', () => {
    const resume = read(
      'Ada Park\nada@example.org\nCook at Harbour Kitchen\nTrained six apprentices\nKnows HACCP',
    );
    expect(resume.sections.map(({ kind }) => kind)).toEqual(['contact', 'other']);
    expect(textsOf(resume).slice(2)).toEqual([
      'Cook at Harbour Kitchen',
      'Trained six apprentices',
      'Knows HACCP',
    ]);
  });
});

describe('wrapped lines', () => {
  test('of a bullet are one line', () => {
    const resume = read(
      'Ada Park\n\nExperience\n\nHarbour Kitchen\nCook\n2019 – 2020\n- Trained six apprentices in knife work, hygiene and the\n  keeping of a larder over two summers\n- Ordered fish',
    );
    expect(resume.sections[1]?.entries[0]?.lines.map(({ text }) => text)).toEqual([
      'Trained six apprentices in knife work, hygiene and the keeping of a larder over two summers',
      'Ordered fish',
    ]);
  });

  test('are not joined if each line begins with a label', () => {
    const resume = read(
      'Ada Park\n\nSkills\nClinical: wound care, venepuncture\nSystems: patient records, rosters',
    );
    expect(resume.sections[1]?.lines.map(({ skills }) => skills?.label)).toEqual(['Clinical', 'Systems']);
  });

  test('are not joined if every line begins an item', () => {
    const items = [
      'Entra ID: joiners, leavers, groups, MFA resets, conditional access exceptions',
      'Calls logged, chased and closed in ServiceNow, about 45 a week, 96% inside SLA',
      'Moved three branch offices onto new Cisco Meraki switches and access points',
      'Wrote 60 how-to pages for staff, calls about printers went down by a third',
    ];
    const resume = read(`Ada Park\n\nExperience\n\n2019 – 2020   Support Engineer\n${items.join('\n')}`);
    const lines = resume.sections[1]?.entries[0]?.lines.map(({ text }) => text);
    expect(lines?.slice(-3)).toEqual(items.slice(-3));
  });

  test.each(['+', '>', '>>', '~'])('are apart where each begins with %s', (mark) => {
    const items = ['sat down with seventy patients in their homes', 'drew the diary from first sketch'];
    const resume = read(`Ada Park\n\nSummary\n${items.map((item) => `${mark} ${item}`).join('\n')}`);
    expect(resume.sections[1]?.lines.map(({ text }) => text)).toEqual(items);
  });

  test('are not joined if each paragraph is wider than a page', () => {
    const long = (word: string) => `${word} ${'cared for patients on the ward and '.repeat(5)}wrote it down.`;
    const resume = read(`Ada Park\n\nProfile\n${long('She')}\n${long('They')}`);
    expect(resume.sections[1]?.lines).toHaveLength(2);
  });
});

describe('an entry', () => {
  const entry = (header: string, heading = 'Experience') =>
    entriesOf(read(`Ada Park\n\n${heading}\n\n${header}\n- Did it well`))[0];

  test.each([
    [
      'employer, post, dates on three rows',
      'Harbour Kitchen Ltd\nSous Chef\n2019 – 2024',
      ['Harbour Kitchen Ltd', 'Sous Chef', null, '2019', '2024'],
    ],
    [
      'post and dates, employer and place',
      'Sous Chef\tMay 2019 – Present\nHarbour Kitchen Ltd\tLeeds, UK',
      ['Harbour Kitchen Ltd', 'Sous Chef', 'Leeds, UK', 'May 2019', 'Present'],
    ],
    [
      'dates first',
      '2019 - 2024\nSous Chef\nHarbour Kitchen Ltd',
      ['Harbour Kitchen Ltd', 'Sous Chef', null, '2019', '2024'],
    ],
    [
      'one row with bars',
      'Harbour Kitchen Ltd | Sous Chef | 2019 – 2024',
      ['Harbour Kitchen Ltd', 'Sous Chef', null, '2019', '2024'],
    ],
    [
      'one row with commas',
      'Sous Chef, Harbour Kitchen Ltd, 2019 – 2024',
      ['Harbour Kitchen Ltd', 'Sous Chef', null, '2019', '2024'],
    ],
    [
      'a post at an employer',
      'Sous Chef at Harbour Kitchen Ltd\n2019 – 2024',
      ['Harbour Kitchen Ltd', 'Sous Chef', null, '2019', '2024'],
    ],
    [
      'a founder, whose "Co" is no firm',
      'Co-Founder, Harbour Kitchen\n2019 – 2024',
      ['Harbour Kitchen', 'Co-Founder', null, '2019', '2024'],
    ],
    [
      'a town in Colorado, whose "CO" is no firm',
      'Sous Chef\nCoppermill\n2019 – 2024\tDenver, CO',
      ['Coppermill', 'Sous Chef', 'Denver, CO', '2019', '2024'],
    ],
    [
      'a town behind the employer',
      'Care Assistant\nMillbeck Care Home, Harrogate\n2014 – 2017',
      ['Millbeck Care Home', 'Care Assistant', 'Harrogate', '2014', '2017'],
    ],
    [
      'a department behind the post',
      'Staff Nurse, Surgical Admissions\nSt Oswin General Hospital\n2017 – 2020',
      ['St Oswin General Hospital', 'Staff Nurse, Surgical Admissions', null, '2017', '2020'],
    ],
    [
      'a firm and a town behind a dash',
      'Driver - Desert Star Freight, El Paso, TX - 2017 to now',
      ['Desert Star Freight', 'Driver', 'El Paso, TX', '2017', 'now'],
    ],
    [
      'labels before date and place',
      'Sous Chef\nHarbour Kitchen Ltd\nDate: 2019 – 2024\tLocation: Quayside',
      ['Harbour Kitchen Ltd', 'Sous Chef', 'Quayside', '2019', '2024'],
    ],
    [
      'a duration that a program worked out',
      'Harbour Kitchen Ltd, Sous Chef\nJune 2019 – May 2021\n2 years',
      ['Harbour Kitchen Ltd', 'Sous Chef', null, 'June 2019', 'May 2021'],
    ],
    [
      'two posts in one',
      'Welder / Fabricator\nTees Valley Services\n2013 – 2018',
      ['Tees Valley Services', 'Welder / Fabricator', null, '2013', '2018'],
    ],
  ])('is read from %s', (_, header, fields) => {
    expect(entry(header)).toEqual(fields);
  });

  test('of education has the school and the degree', () => {
    expect(
      entry('Hull Trades College\nNVQ Level 3 in Fabrication and Welding\n2010 - 2013', 'Education'),
    ).toEqual(['Hull Trades College', 'NVQ Level 3 in Fabrication and Welding', null, '2010', '2013']);
  });

  test('of education has the whole degree before the school', () => {
    expect(entry('M.Ed., Curriculum and Instruction, University of Missouri, 2016', 'Education')).toEqual([
      'University of Missouri',
      'M.Ed., Curriculum and Instruction',
      null,
      null,
      '2016',
    ]);
  });

  test('begins above a row of dates, even if the first one is all on one row', () => {
    const resume = read(
      'Ada Park\n\nExperience\n\nCook | Harbour Kitchen Ltd | 2019 – 2024\n- Cooked\n\nBaker, Moss & Hartley LLP, Leeds\nJune 2014 – May 2019\n- Baked',
    );
    expect(entriesOf(resume)).toEqual([
      ['Harbour Kitchen Ltd', 'Cook', null, '2019', '2024'],
      ['Moss & Hartley LLP', 'Baker', 'Leeds', 'June 2014', 'May 2019'],
    ]);
  });

  test('does not begin at a grade', () => {
    const resume = read(
      'Ada Park\n\nEducation\n\nPennine University\nBSc Nursing, 2017\nGPA: 3.7, Dean’s List 2015–2017',
    );
    expect(resume.sections[1]?.entries).toHaveLength(1);
    expect(resume.sections[1]?.entries[0]?.lines[0]?.text).toContain('GPA: 3.7');
  });

  test('is found in a section of an unknown kind', () => {
    const resume = read(
      'Ada Park\n\nEXPERIENCE\n\nCook\n2019 – 2020\n- Cooked\n\nAWARDS\n\nFirst prize\n\nGOVERNANCE\n\nMember, Harbour Trust\n2014 – 2016\nHelped to keep the harbour wall.\n\nTreasurer, Rowing Club\n2017 – 2019\nKept the books.',
    );
    expect(resume.sections.at(-1)).toMatchObject({ kind: 'other', heading: { text: 'GOVERNANCE' } });
    expect(entriesOf(resume).slice(1)).toEqual([
      ['Harbour Trust', 'Member', null, '2014', '2016'],
      ['Rowing Club', 'Treasurer', null, '2017', '2019'],
    ]);
  });
});

describe('skills', () => {
  const skillsOf = (line: string) => {
    const { skills } = read(`Ada Park\n\nSkills\n${line}`).sections[1]?.lines[0] ?? {};
    return skills ? [skills.label, ...skills.items.map(({ text }) => text)] : null;
  };

  test.each<[string, (string | null)[] | null]>([
    ['SQL (Postgres, MySQL), Excel', [null, 'SQL (Postgres, MySQL)', 'Excel']],
    ['Welding: TIG, MMA; MIG', ['Welding', 'TIG', 'MMA', 'MIG']],
    ['Java • Shell • Python', [null, 'Java', 'Shell', 'Python']],
    ['HTML\tCSS\tPython', [null, 'HTML', 'CSS', 'Python']],
    ['懐石、焼き物、製菓', [null, '懐石', '焼き物', '製菓']],
    ['Pflege: Wundversorgung, Palliativpflege', ['Pflege', 'Wundversorgung', 'Palliativpflege']],
    ['Over 5000 lines:', null],
    ['Data-driven on capacity, latency, and on-call health.', null],
  ])('of %j are split', (line, skills) => {
    expect(skillsOf(line)).toEqual(skills);
  });
});

describe('lines made to be slow', () => {
  const RUNS = {
    digits: '1',
    spaces: ' ',
    commas: ',',
    dashes: '-',
    points: 'a.',
    'at signs': 'a@',
    letters: 'a',
    capitals: 'A',
    'Chinese letters': '年',
    kana: 'カ',
    brackets: '(',
    tabs: 'a\t',
    'beginnings of links': 'www.',
    'beginnings of phone numbers': '(+',
    'stretches of years': '2019 - ',
    underscores: '_',
    'words with hyphens': 'a.b-c_',
  };

  test.each(Object.entries(RUNS))('of %s are read all the same', (_, run) => {
    const text = `x${run.repeat(Math.ceil(10_000 / run.length))}`;
    for (const heading of ['Contact', 'Experience', 'Skills', 'Education', 'Awards']) {
      const lines = [
        { text },
        { text: heading },
        { text },
        { text: 'Cook\t2019 – 2020' },
        { text: `• ${text}` },
      ];
      expect(linesOf(parseResume(lines))).toHaveLength(5);
    }
  });

  test('fill a document of 200,000 characters that is still read', () => {
    const entry = [
      { text: 'Cook, Harbour Kitchen\t2019 – 2020', gap: 1 },
      { text: '• Cooked', gap: 0 },
    ];
    const lines = [
      { text: 'Ada Park' },
      { text: 'Experience' },
      ...Array.from({ length: 4_800 }, () => entry).flat(),
    ];
    expect(parseResume(lines).sections.at(-1)?.entries).toHaveLength(4_800);
  });
});
