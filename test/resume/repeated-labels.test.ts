import { expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

/** The kinds of the sections of a plain text, each with how many jobs or the like it has. */
function kindsOf(...texts: readonly string[]): string[] {
  const top = ['Ana Ruiz', 'ana@mail.example', '', 'Experience'];
  const { sections } = parseResume(
    readPlainText(new TextEncoder().encode([...top, ...texts].join('\n'))).lines,
  );
  return sections.map(({ kind, entries }) => `${kind} ${entries.length}`);
}

const JOBS = [
  'Project Manager, Delta Ltd, Leeds, 2018 – 2023',
  'Project Assistant, Beta Ltd, Leeds, 2015 – 2018',
];

/** Two jobs with a label in both of them. */
const labelled = (label: string) =>
  JOBS.flatMap((job) => [job, label, '- Planned the year', '- Paid the bills']);

test('a label in each job is no heading', () => {
  expect(kindsOf(...labelled('Duties:'), '', 'Languages', 'English')).toEqual([
    ...['contact 0', 'experience 2', 'languages 0'],
  ]);
});

test('the same words are a heading below the jobs', () => {
  expect(kindsOf(...labelled('Technologies:'), '', 'Technologies:', 'Go, Java, Postgres, Kafka')).toEqual([
    ...['contact 0', 'experience 2', 'skills 0'],
  ]);
  expect(kindsOf(...labelled('Projects'), '', 'Projects', 'Shop site, 2019', '- Built it')).toEqual([
    ...['contact 0', 'experience 2', 'projects 1'],
  ]);
});

test('a section in two parts is no label', () => {
  const [first = '', second = ''] = JOBS;
  const jobs = [first, 'Skills:', '- Planning', second, '', 'Skills:', 'Excel, SAP, Jira, French', ''];
  const schools = ['BA History, Leeds University, 2014', 'Education:', 'Open University modules, 2016'];
  expect(kindsOf(...jobs, 'Education:', ...schools)).toEqual([
    ...['contact 0', 'experience 2', 'skills 0', 'education 2'],
  ]);
});
