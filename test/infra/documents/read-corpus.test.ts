import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import type { ReadDocument, Reader } from '../../../src/jobs/ports/documents.ts';

const corpus = process.env.RESUME_CORPUS ?? '';

/** Short pieces of each page in the order in which a person reads them: columns whole, headings with their own. */
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
    'EDUCATION',
    'CORNELL UNIVERSITY',
    'LA MARTINIERE',
    'LINKS',
    'Github',
    'COURSEWORK',
    'UNDERGRADUATE',
    'SKILLS',
    'PROGRAMMING',
    'EXPERIENCE',
    'FACEBOOK',
    'Jan 2015 - Present',
    'GOOGLE',
    'May 2013 – Aug 2013',
    'RESEARCH',
    'AWARDS',
    '2014\ttop 52/2500\tKPCB',
    'PUBLICATIONS',
  ],
  'deedy-cn.pdf': [
    '高策',
    '教育经历',
    '上海交通大学',
    '链接',
    'Github',
    '技能',
    'DevOps',
    '实习经历',
    '谷歌编程之夏',
    '摩根士丹利',
    '项目与论文',
    'Scrala',
    '开源贡献',
    '所获奖项',
    '因特尔奖学金',
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
    'CONTACT',
    'github.com/janesmith',
    'SKILLS',
    'Linux, eBPF',
    'EDUCATION',
    'AWARDS',
    'Acme Innovation Prize',
    'EXPERIENCE',
    'Acme Corp',
    'Jan 2022 – Present',
    'Initech',
    'PROJECTS',
    'opentrace',
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
    'CONTACT',
    'SKILLS',
    'EDUCATION',
    'AWARDS',
    'Acme Innovation Prize',
    'EXPERIENCE',
    'Acme Corp',
    'Jan 2022 – Present',
    'Globex Corporation',
    'PROJECTS',
    'opentrace',
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
    'Profiles',
    'GitHub',
    'Skills',
    'Web Frameworks',
    'Certifications',
    '2019',
    'Projects',
    'E-Commerce Platform',
    'Interactive Dashboard',
    'Summary',
    'Experience',
    'Creative Solutions',
    'January 2019 to Present',
    '• Spearheaded',
    'TechAdvancers',
    'Education',
    'August 2012',
  ],
  'rxresume-ditto.pdf': [
    'John Doe',
    'Profiles',
    'Skills',
    'Certifications',
    'Languages',
    'References',
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
  ],
  'awesome-resume.pdf': ['Byungjin Park', 'Summary', 'Work Experience', 'Honors & Awards', 'Education'],
};

/** What becomes of each file that means harm: a fault's code, or the warnings of a reading. */
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

/** Words of each document, counted in its own XML or in what LibreOffice makes of it, less list numbers. */
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

describe.skipIf(!existsSync(join(corpus, 'pdf')))('the sample corpus', () => {
  let reader: Reader;
  beforeAll(() => {
    reader = createReader({ processes: 1 });
  });
  afterAll(() => reader.close());

  async function open(folder: string, name: string) {
    const bytes = await readFile(join(corpus, folder, name));
    return reader.read({ bytes, filename: name });
  }

  async function document(folder: string, name: string): Promise<ReadDocument> {
    const outcome = await open(folder, name);
    if (!outcome.ok) throw new Error(outcome.fault.code);
    return outcome.value;
  }

  it.each(Object.entries(LANDMARKS))('%s is read in the order of a human reader', async (name, landmarks) => {
    const { text } = await document('pdf', name);
    let at = 0;
    for (const landmark of landmarks) {
      const next = text.indexOf(landmark, at);
      expect(next, `“${landmark}” after character ${at}`).toBeGreaterThanOrEqual(at);
      at = next + landmark.length;
    }
  });

  it('says that letters were lost where a font does not name them, and only there', async () => {
    const warned: string[] = [];
    for (const name of await readdir(join(corpus, 'pdf')))
      if ((await document('pdf', name)).warnings.some(({ code }) => code === 'letters_lost'))
        warned.push(name);
    expect(warned).toEqual(['deedy-cn.pdf']);
  });

  it.each(Object.entries(HOSTILE))('%s ends as “%s”, and the reader goes on', async (name, expected) => {
    const memory = watchMemory();
    const outcome = await open('hostile', name);
    const most = memory.stop();
    const warnings = outcome.ok ? outcome.value.warnings.map(({ code }) => code) : [];
    expect(outcome.ok ? `read: ${warnings.join()}`.trim() : outcome.fault.code).toBe(expected);
    expect(most).toBeLessThan(450);
    const good = { bytes: new TextEncoder().encode('Ada Ferro'), filename: 'good.txt' };
    expect(await reader.read(good)).toMatchObject({ ok: true, value: { text: 'Ada Ferro' } });
  });

  it.each(Object.entries(WORDS))('%s comes back with its %i words', async (path, words) => {
    const [folder = '', name = ''] = path.split('/');
    const { text } = await document(folder, name);
    expect(text.match(/[\p{L}\p{N}]+/gu)?.length).toBe(words);
  });
});

/** Watches this process's children and tells the most resident memory that they held together, in megabytes. */
function watchMemory(): { stop(): number } {
  let most = 0;
  const look = () => {
    most = Math.max(
      most,
      childrenOf(process.pid).reduce((sum, pid) => sum + residentMegabytes(pid), 0),
    );
  };
  const timer = setInterval(look, 20);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

function childrenOf(pid: number): number[] {
  const path = `/proc/${pid}/task/${pid}/children`;
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(' ').filter(Boolean).map(Number) : [];
}

function residentMegabytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
