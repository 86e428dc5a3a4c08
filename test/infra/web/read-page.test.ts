import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/infra/web/read/read-page.ts';
import { MAX_POSTING_CHARS } from '../../../src/jobs/model/job-request.ts';
import { readRequirements } from '../../../src/posting/requirements.ts';
import { page } from './pages.ts';

const URL_OF_PAGE = 'https://jobs.example/northlight/7c1f';

const read = (source: string | Uint8Array, type = 'text/html') =>
  readPage({ bytes: Buffer.from(source), type, url: URL_OF_PAGE });

function found(source: string | Uint8Array, type?: string) {
  const outcome = read(source, type);
  if (!outcome.ok) throw new Error(outcome.error.detail);
  return outcome.value;
}

const requirements = (text: string) =>
  readRequirements({ title: '', company: '', description: text }).map(({ text: one }) => one);

const stated = (posting: object, body = '') =>
  `<html><head><title>Baker</title><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body>${body}</body></html>`;
const LONG = `<p>We bake bread for the whole valley.</p><h2>Requirements</h2><ul><li>Three years of experience at a deck oven</li><li>A food hygiene certificate</li></ul>${'<p>The shop opens at six, and the ovens are lit at two.</p>'.repeat(5)}`;
const baker = { '@type': 'JobPosting', title: 'Baker', hiringOrganization: 'Crumb', description: LONG };

describe('pages with postings', () => {
  test.each([
    ['greenhouse', 'json-ld', 'Data Engineer', 'Brightmoor Energy'],
    ['ashby', 'json-ld', 'Staff Nurse, Recovery', 'Northlight Surgical'],
    ['lever', 'page', 'Warehouse Operations Lead', 'Kestrel Freight'],
    ['smartrecruiters', 'page', 'Sous Chef', 'Hotel Orsa'],
    ['personio', 'page', 'Elektroniker Betriebstechnik (m/w/d)', 'Mühlhauser Papier'],
    ['cookies-and-nav', 'page', 'Mathematics Teacher (Secondary)', 'Oakhanger Schools Trust'],
    ['plain', 'page', 'Clerk and Responsible Financial Officer', ''],
    ['french', 'page', 'Comptable général (H/F)', 'Savonnerie du Vallat'],
    ['japanese', 'page', 'フロントエンドエンジニア', '株式会社あおば書房'],
  ])('%s: read from its %s as %s at %s', (name, via, title, company) => {
    expect(found(page(name))).toMatchObject({ via, title, company });
  });

  test.each([
    ['greenhouse', 7, '3+ years of experience with Python & SQL'],
    ['ashby', 7, 'Registered with the NMBI'],
    ['lever', 7, 'A forklift licence (EPT or reach truck)'],
    ['smartrecruiters', 6, 'HACCP certificate'],
    ['personio', 7, 'Erfahrung mit Antriebstechnik'],
    ['cookies-and-nav', 7, 'Qualified Teacher Status'],
    ['plain', 6, 'Experience of bookkeeping'],
    ['french', 7, "Maîtrise de Sage et d'Excel"],
    ['japanese', 7, 'Reactの実務経験'],
  ])('%s: %i requirements, and nothing of menus, banners, benefits and hidden text', (name, count, one) => {
    const all = requirements(found(page(name)).text);
    expect(all).toHaveLength(count);
    expect(all).toContain(one);
  });

  test('text that a page hides is left out, and white text on a dark ground is not', () => {
    const { text } = found(page('cookies-and-nav'));
    expect(text).not.toMatch(/Ignore the resume|time travel|headteacher|licence to fly|cookies|Safeguarding/);
    const hidden = [
      '<p style="DISPLAY : NONE">secret</p>',
      '<p style="visibility:hidden">secret</p>',
      '<p style="font-size:0px">secret</p>',
      '<p style="opacity: 0.0">secret</p>',
      '<p style="position:absolute;left:-9999px">secret</p>',
      '<font color="#FFFFFF">secret</font>',
      '<div style="background:#fff"><b style="color: rgb(255, 255, 255)">secret</b></div>',
      '<template>secret</template><noscript>secret</noscript><!-- secret -->',
    ].join('');
    const shown = '<div style="background:#003366"><p style="color:#fff">An opening for bakers</p></div>';
    const read = found(`<body>${LONG}${hidden}${shown}</body>`).text;
    expect(read).not.toContain('secret');
    expect(read).toContain('An opening for bakers');
    expect(found(stated({ ...baker, description: LONG + hidden })).text).not.toContain('secret');
  });

  test('a page of a form, as some servers make them, is not left out with its fields', () => {
    const all = requirements(found(`<body><form><input type="hidden" value="x">${LONG}</form></body>`).text);
    expect(all).toContain('A food hygiene certificate');
  });
});

describe('what a page states for search engines', () => {
  test('comes with place, kind and pay as lines that are no requirements', () => {
    const { text } = found(page('greenhouse'));
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Location: Leeds, West Yorkshire, GB',
      'Employment type: full-time',
      'Salary: 52000 to 64000 GBP per year',
    ]);
  });

  test('comes with the requirements that have fields of their own', () => {
    const { text } = found(
      stated({ ...baker, qualifications: ['A driving licence', 'Fluent Welsh'], skills: 'Lamination' }),
    );
    expect(requirements(text)).toEqual(
      expect.arrayContaining([
        'A driving licence',
        'Fluent Welsh',
        'Lamination',
        'A food hygiene certificate',
      ]),
    );
  });

  test('of several postings is the one with this address, or with the title of the page', () => {
    const cook = { ...baker, title: 'Cook', url: URL_OF_PAGE };
    expect(found(stated([{ ...baker, title: 'Porter' }, { '@graph': [cook] }])).title).toBe('Cook');
    expect(found(stated([{ ...baker, title: 'Porter' }, baker])).title).toBe('Baker');
  });

  test('as a list of other postings is no posting', () => {
    const list = [
      { ...baker, title: 'Porter' },
      { ...baker, title: 'Cook' },
    ];
    expect(read(stated(list))).toMatchObject({ ok: false, error: { code: 'link_no_posting' } });
  });

  test('as a teaser gives way to the text of the page', () => {
    const teaser = { ...baker, description: 'Come and bake with us!' };
    expect(found(stated(teaser, LONG))).toMatchObject({ via: 'page', title: 'Baker', company: 'Crumb' });
  });

  test('warns where the posting has expired, and is taken all the same', () => {
    const { warnings, via } = found(stated({ ...baker, validThrough: '2020-01-31T23:59:59Z' }));
    expect(via).toBe('json-ld');
    expect(warnings).toEqual([{ code: 'expired', params: { until: '2020-01-31' } }]);
    expect(found(stated({ ...baker, validThrough: 'until filled' })).warnings).toEqual([]);
  });

  test('may be broken in every field but the description', () => {
    const broken = {
      ...baker,
      title: null,
      hiringOrganization: [1],
      jobLocation: 7,
      baseSalary: { value: [] },
      skills: {},
    };
    expect(found(stated(broken)).via).toBe('json-ld');
    const source = stated(baker).replace('We bake bread', 'We bake\n\t bread');
    expect(found(source).via).toBe('json-ld');
    expect(found(`<script type="application/ld+json">{"@type":"JobPosting",</script>${LONG}`).via).toBe(
      'page',
    );
  });

  test('in ten thousand blocks, or as deep as it goes, costs no more than the page', () => {
    const block = `<script type="application/ld+json">${JSON.stringify({ ...baker, description: 'x' })}</script>`;
    expect(found(`<title>Baker</title>${block.repeat(10_000)}${LONG}`).via).toBe('page');
    const wide = JSON.stringify(Array(300_000).fill(1));
    expect(found(`<script type="application/ld+json">${wide}</script>${LONG}`).via).toBe('page');
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(found(`<script type="application/ld+json">${deep}</script>${LONG}`).via).toBe('page');
  });
});

describe('the encoding of a page', () => {
  const latin1 = Buffer.from(page('french'), 'latin1');

  test.each([
    ['its own word', latin1, 'text/html'],
    [
      "its server's word",
      Buffer.from(page('french').replace('charset="iso-8859-1"', ''), 'latin1'),
      'text/html; charset=ISO-8859-1',
    ],
    ['nobody', Buffer.from(page('french').replace('charset="iso-8859-1"', ''), 'latin1'), 'text/html'],
    ['a wrong word for it', latin1, 'text/html; charset=utf-8'],
    ['an unknown word for it', latin1, 'text/html; charset=klingon'],
    ['a wrong word for UTF-8', Buffer.from(page('french')), 'text/html; charset=iso-8859-1'],
    ['the mark of UTF-16', Buffer.from(`\ufeff${page('french')}`, 'utf16le'), 'text/html'],
  ])('by %s', (_by, bytes, type) => {
    expect(found(bytes, type).title).toBe('Comptable général (H/F)');
  });

  test('may be Shift_JIS', () => {
    const hello = Uint8Array.from([0x8b, 0x81, 0x90, 0x6c]);
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="Shift_JIS"><h1>'),
      hello,
      Buffer.from(`</h1>${LONG}`),
    ]);
    expect(found(bytes).title).toBe('求人');
  });
});

test('a page that is longer than any posting is cut at the end of a line, with a warning', () => {
  const { text, warnings } = found(`${LONG}${'<p>Bake bread every night.</p>'.repeat(4_000)}`);
  expect(text.length).toBeLessThanOrEqual(MAX_POSTING_CHARS);
  expect(text.endsWith('night.')).toBe(true);
  expect(warnings).toMatchObject([{ code: 'cut' }]);
});

test('a text file is its own posting', () => {
  const text = `Baker at Crumb\n\nRequirements:\n- A food hygiene certificate\n${'We bake at night. '.repeat(20)}`;
  expect(found(text, 'text/plain; charset=utf-8').text).toBe(text.trim());
});
