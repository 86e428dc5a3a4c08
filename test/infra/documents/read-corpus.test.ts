import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import type { ReadDocument, Reader } from '../../../src/jobs/ports/documents.ts';
import { readResume } from '../../../src/jobs/resumes/read-resume.ts';
import { ourCorpus } from '../../fixtures/corpus.ts';
import { datesOf, loadPerson, type Person } from '../../fixtures/person.ts';
import { testCompute } from '../../setup/compute.ts';
import { MAX_CHILD_MB, watchMemory } from './child-memory.ts';

const folder = process.env.RESUME_CORPUS;

/** Short pieces of each page in the order in which a person reads them, a sidebar after the main column. */
const LANDMARKS: Readonly<Record<string, readonly string[]>> = {
  'altacv-sample.pdf': [
    'YOUR NAME HERE',
    'EXPERIENCE',
    'Company 1',
    'Job description 2',
    'Company 2',
    'PROJECTS',
    'Project 2',
    'A DAY OF MY LIFE',
    'MY LIFE PHILOSOPHY',
    'MOST PROUD OF',
    'STRENGTHS',
    'Embedded Systems',
    'LANGUAGES',
    'EDUCATION',
    'Your University',
    'Stanford University',
    'PUBLICATIONS',
    'Conference Proceedings',
    'REFEREES',
    'Prof. Gamma Delta',
  ],
  'deedy-openfont.pdf': [
    'Debarghya Das',
    'EXPERIENCE',
    'FACEBOOK',
    'Jan 2015 - Present',
    'GOOGLE',
    'May 2013 – Aug 2013',
    'RESEARCH',
    'AWARDS',
    '2014\ttop 52/2500\tKPCB',
    'PUBLICATIONS',
    'EDUCATION',
    'CORNELL UNIVERSITY',
    'LA MARTINIERE',
    'LINKS',
    'Github',
    'COURSEWORK',
    'UNDERGRADUATE',
    'SKILLS',
    'PROGRAMMING',
  ],
  'deedy-cn.pdf': [
    '高策',
    '实习经历',
    '谷歌编程之夏',
    '摩根士丹利',
    '项目与论文',
    'Scrala',
    '开源贡献',
    '所获奖项',
    '因特尔奖学金',
    '教育经历',
    '上海交通大学',
    '链接',
    'Github',
    '技能',
    'DevOps',
  ],
  'ocv-chromium-asymmetric-sidebar.pdf': [
    'Jordan Avery',
    'SUMMARY',
    'EXPERIENCE',
    'Northwind Systems',
    '03/2021 – Present',
    'Coppermill',
    'release tooling',
    'STRENGTHS',
    'Leadership',
    'Reliability',
    'SKILLS',
    'Kafka',
    'EDUCATION',
    'State University',
  ],
  'ocv-google-docs-skia-proxy-two-column.pdf': [
    'Jane Smith',
    'EXPERIENCE',
    'Acme Corp',
    'Jan 2022 – Present',
    'Initech',
    'PROJECTS',
    'opentrace',
    'CONTACT',
    'github.com/janesmith',
    'SKILLS',
    'Linux, eBPF',
    'EDUCATION',
    'AWARDS',
    'Acme Innovation Prize',
  ],
  'ocv-letter-spaced-name-heading.pdf': [
    'JORDAN REYES',
    'Technical\nSkills',
    'Java\nSpring\nBoot',
    'Python\nSpark',
    'AWS Cloud\nPractitioner',
    'Experience',
    'Globex Financial | New York, NY\tAugust 2024 - Present',
    '• Conducting',
    '• Implementing',
    'Education',
  ],
  'ocv-weasyprint-two-column.pdf': [
    'Jane Smith',
    'EXPERIENCE',
    'Acme Corp',
    'Jan 2022 – Present',
    'Globex Corporation',
    'PROJECTS',
    'opentrace',
    'CONTACT',
    'SKILLS',
    'EDUCATION',
    'AWARDS',
    'Acme Innovation Prize',
  ],
  'rm-two-column.pdf': [
    'JOHN DOE',
    'SUMMARY',
    'EXPERIENCE',
    'Senior Software Engineer\tJan 2023 - Present',
    'Stripe',
    'Figma',
    'Notion',
    'PROJECTS',
    'DevFlow',
    'EDUCATION',
    'UC Berkeley',
    'SKILLS',
    'PagerDuty',
    'LINKS',
    'github.com/johndoe',
  ],
  'hmr-modern.pdf': [
    'Jane Q. Fullstacker',
    'SKILLS',
    'JavaScript\tHTML 5',
    'EMPLOYMENT',
    'Head Code Ninja, Area 52',
    '2013-09 — Present | Agile PM C C++ R OpenGL',
    '• Managed a 5-person',
    'Principal Developer',
    '2011-07 — 2013-08',
    'PROJECTS',
    'EDUCATION',
    'AFFILIATION',
    'Apple Developer program since 2008',
    'INTERESTS',
  ],
  'rxresume-azurill.pdf': [
    'John Doe',
    'Summary',
    'Experience',
    'Creative Solutions',
    'January 2019 to Present',
    '• Spearheaded',
    'TechAdvancers',
    'Education',
    'August 2012',
    'Profiles',
    'GitHub',
    'Skills',
    'Web Frameworks',
    'Certifications',
    '2019',
    'Projects',
    'E-Commerce Platform',
    'Interactive Dashboard',
  ],
  'rxresume-ditto.pdf': [
    'John Doe',
    'Summary',
    'Experience',
    'Creative Solutions Inc.\tJanuary 2019 to Present',
    '• Spearheaded',
    'TechAdvancers\tJune 2016',
    'Education',
    'University of California\tAugust 2012',
    'Projects',
    'E-Commerce Platform',
    'full-stack',
    '25%.',
    'Interactive Dashboard',
    'clients.',
    'Profiles',
    'Skills',
    'Certifications',
    'Languages',
    'References',
  ],
  'awesome-resume.pdf': ['Byungjin Park', 'Summary', 'Work Experience', 'Honors & Awards', 'Education'],
};

/** The result for each hostile file: a fault's code, or the warnings of a reading. */
const HOSTILE: Readonly<Record<string, string>> = {
  'bomb-100MB.docx': 'document_too_complex',
  'empty.pdf': 'document_empty',
  'enc-owneronly-aes256.pdf': 'read: encrypted',
  'enc-user-aes256.pdf': 'document_encrypted',
  'flatebomb-500MB.pdf': 'document_too_complex',
  'image-only.pdf': 'read: scan',
  'laughs.docx': 'document_damaged',
  'notpdf.pdf': 'document_damaged',
  'op-many_entries.docx': 'document_too_complex',
  'pdfjs-ArabicCIDTrueType.pdf': 'read:',
  'truncated.pdf': 'document_damaged',
  'xxe.docx': 'document_damaged',
};

/** Words of each document, counted in its own XML or in LibreOffice's text of it, without list numbers. */
const WORDS: Readonly<Record<string, number>> = {
  'docx/footnote-hyperlink.docx': 1,
  'docx/headers.docx': 79,
  'docx/lists.docx': 275,
  'docx/rlink.docx': 3,
  'docx/tables.docx': 274,
  'docx/textbox.docx': 268,
  'other/legacy_sample.doc': 130,
  'other/test.odt': 1226,
  'other/test.rtf': 21,
};

describe('a document of our corpus', () => {
  let reader: Reader;
  beforeAll(() => {
    reader = createReader({ processes: 1 });
  });
  afterAll(() => reader.close());

  it.each(ourCorpus.documents)(
    '%s is read in the order of a human reader, column by column',
    async (path) => {
      const result = await reader.read('local', { bytes: ourCorpus.bytes(path), filename: path });
      if (!result.ok) throw new Error(result.error.code);
      expect(result.value.warnings).toEqual([]);
      const profession = path.replace(/^resumes\/|\.\w+$/g, '');
      const columns = columnsOf(loadPerson(profession), path.endsWith('.pdf'));
      expect(firstOutOfOrder(result.value.text, columns)).toBeNull();
    },
  );

  it.each(ourCorpus.documents)('%s tells the paper that it is set for', async (path) => {
    const read = await readResume(
      'local',
      { bytes: ourCorpus.bytes(path), filename: path },
      { reader, compute: testCompute },
    );
    const { paper } = loadPerson(path.replace(/^resumes\/|\.\w+$/g, ''));
    expect(read.ok && read.value.structure.paper).toBe(paper === 'a4' ? 'a4' : 'letter');
  });
});

/** The first landmark that does not follow the one before it, or starts a column inside another; null where none. */
function firstOutOfOrder(text: string, columns: readonly (readonly string[])[]): string | null {
  const spans = [];
  for (const landmarks of columns) {
    const start = text.indexOf(landmarks[0] ?? '');
    let at = start;
    for (const landmark of landmarks) {
      const next = text.indexOf(landmark, at);
      if (next < 0) return landmark;
      at = next + landmark.length;
    }
    spans.push({ start, end: at });
  }
  const [one, other] = spans;
  const mixed = one && other && one.end >= other.start && other.end >= one.start;
  return mixed ? (columns[1]?.[0] ?? '') : null;
}

/**
 * Headings, dates and the beginnings of bullets in the order of each column, headings in capitals where they are so
 * set.
 */
function columnsOf({ layout, name, sections }: Person, inPdf: boolean): string[][] {
  const landmarks = (side: boolean) =>
    sections
      .filter(({ column }) => (column === 'side') === side)
      .flatMap(({ heading, entries = [] }) => [
        layout === 'compact' && inPdf ? heading.toUpperCase() : heading,
        ...entries.flatMap((entry) => [
          ...(layout === 'table' || layout === 'academic' ? [datesOf(entry)] : []),
          ...entry.bullets.map((bullet) => bullet.split(' ').slice(0, 3).join(' ')),
        ]),
      ]);
  const side = landmarks(true);
  if (layout === 'two-columns') return [[name, ...landmarks(false)], side];
  if (layout === 'sidebar') return [[name.split(' ')[0] ?? '', ...landmarks(false)], side];
  return [[name, ...landmarks(false)]];
}

if (folder)
  describe('RESUME_CORPUS', () => {
    let reader: Reader;
    beforeAll(() => {
      reader = createReader({ processes: 1 });
    });
    afterAll(() => reader.close());

    async function open(kind: string, name: string) {
      const bytes = await readFile(join(folder ?? '', kind, name));
      return reader.read('local', { bytes, filename: name });
    }

    async function document(kind: string, name: string): Promise<ReadDocument> {
      const result = await open(kind, name);
      if (!result.ok) throw new Error(result.error.code);
      return result.value;
    }

    it.each(Object.entries(LANDMARKS))(
      '%s is read in the order of a human reader',
      async (name, landmarks) => {
        const { text } = await document('pdf', name);
        let at = 0;
        for (const landmark of landmarks) {
          const next = text.indexOf(landmark, at);
          expect(next, `“${landmark}” after character ${at}`).toBeGreaterThanOrEqual(at);
          at = next + landmark.length;
        }
      },
    );

    it('warns of letters that a font does not name, and only there', async () => {
      const warned: string[] = [];
      for (const name of await readdir(join(folder ?? '', 'pdf')))
        if ((await document('pdf', name)).warnings.some(({ code }) => code.startsWith('letters_')))
          warned.push(name);
      expect(warned).toEqual(['deedy-cn.pdf']);
    });

    it.each(Object.entries(HOSTILE))('%s ends as “%s”, and the reader continues', async (name, expected) => {
      const memory = watchMemory();
      const result = await open('hostile', name);
      const peakMb = memory.stop();
      const warnings = result.ok ? result.value.warnings.map(({ code }) => code) : [];
      expect(result.ok ? `read: ${warnings.join()}`.trim() : result.error.code).toBe(expected);
      expect(peakMb).toBeLessThan(MAX_CHILD_MB);
      const good = { bytes: new TextEncoder().encode('Ada Ferro'), filename: 'good.txt' };
      expect(await reader.read('local', good)).toMatchObject({ ok: true, value: { text: 'Ada Ferro' } });
    });

    it.each(Object.entries(WORDS))('%s comes back with its %i words', async (path, words) => {
      const [kind = '', name = ''] = path.split('/');
      const { text } = await document(kind, name);
      expect(text.match(/[\p{L}\p{N}]+/gu)?.length).toBe(words);
    });
  });
