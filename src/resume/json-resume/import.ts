import { detectLanguage } from '../parse/headings/detect-language.ts';
import type { Resume } from '../resume.ts';
import { JsonResume } from './json-resume.ts';
import {
  type ContactPart,
  type KeptValue,
  type LineText,
  ResumeBuilder,
  toOneLine,
  withDetail,
} from './resume-builder.ts';

/** The resume, or what is wrong and where ("work[0].startDate"); problems never quote a value. */
export type JsonResumeResult =
  | { readonly ok: true; readonly value: Resume }
  | { readonly ok: false; readonly error: readonly JsonResumeProblem[] };

/** What is wrong at one path of a JSON Resume. */
export interface JsonResumeProblem {
  readonly path: string;
  readonly problem: string;
}

/**
 * Converts a JSON Resume to a resume: a line for each statement, in the usual order of resumes, with all fields known
 * rather than guessed. Keys outside the schema become lines of a last section. Leaves out pictures, `meta` and
 * `$schema`, which say nothing about the person.
 */
export function fromJsonResume(input: unknown): JsonResumeResult {
  const parsed = JsonResume.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      path: pathOf(path),
      problem: message.replace(/^Invalid input: /, ''),
    }));
    return { ok: false, error: problems };
  }
  const leaves = leavesOf(parsed.data, '');
  if (leaves.length === 0)
    return { ok: false, error: [{ path: '$', problem: 'nothing about a person in it' }] };
  const builder = new ResumeBuilder(detectLanguage(leaves.map(({ text }) => text)));
  fillBuilder(parsed.data, builder);
  builder.addRemainder(leaves);
  const resume = builder.build();
  if (resume.sources.length > MAX_LINES)
    return { ok: false, error: [{ path: '$', problem: `more than ${MAX_LINES} lines of text` }] };
  return { ok: true, value: resume };
}

/** As in any document (infra/documents/read/common/read-limits.ts). */
const MAX_LINES = 10_000;

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || '$';
}

const IGNORED_KEYS: ReadonlySet<string> = new Set(['meta', '$schema', 'image']);

/** Lists every text and number, with its key. */
function leavesOf(value: unknown, key: string): KeptValue[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return toOneLine(String(value)) === '' ? [] : [{ key, text: String(value) }];
  }
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    IGNORED_KEYS.has(name) ? [] : leavesOf(each, name),
  );
}

function fillBuilder({ basics, ...lists }: JsonResume, to: ResumeBuilder): void {
  to.addContact([[{ kind: 'name', text: basics?.name }]]);
  to.addSection('summary', null, [{ text: basics?.label }]);
  const { address, postalCode, city, region, countryCode } = basics?.location ?? {};
  const place = [address, postalCode, city, region, countryCode].map(toOneLine).filter(Boolean).join(', ');
  to.addContact([
    [{ kind: 'email', text: basics?.email }],
    [{ kind: 'phone', text: basics?.phone }],
    [{ kind: 'link', text: basics?.url }],
    [{ kind: 'address', text: place }],
    ...(basics?.profiles ?? []).map(({ network, username, url }): ContactPart[] => [
      { label: network, kind: toOneLine(url) === '' ? 'link' : null, text: username },
      { kind: 'link', text: url },
    ]),
  ]);
  to.addSection('summary', 'summary', [{ text: basics?.summary }]);

  to.addSection(
    'experience',
    'work',
    [],
    lists.work?.map((work) => ({
      rows: [
        [
          ['organisation', work.name],
          ['place', work.location],
        ],
        [
          ['title', work.position],
          ['start', work.startDate],
          ['end', work.endDate],
        ],
      ],
      statements: [
        { text: work.description },
        { text: work.url },
        { text: work.summary },
        ...bullets(work.highlights),
      ],
    })),
  );
  to.addSection(
    'experience',
    'volunteer',
    [],
    lists.volunteer?.map((work) => ({
      rows: [
        [['organisation', work.organization]],
        [
          ['title', work.position],
          ['start', work.startDate],
          ['end', work.endDate],
        ],
      ],
      statements: [{ text: work.url }, { text: work.summary }, ...bullets(work.highlights)],
    })),
  );
  to.addSection(
    'projects',
    'projects',
    [],
    lists.projects?.map((project) => ({
      rows: [
        [
          ['title', project.name],
          ['start', project.startDate],
          ['end', project.endDate],
        ],
        [['organisation', project.entity]],
      ],
      statements: [
        { text: project.description },
        { text: project.url },
        { label: 'Type', text: project.type },
        { label: 'Roles', text: joinList(project.roles) },
        ...bullets(project.highlights),
        { label: 'Keywords', text: joinList(project.keywords) },
      ],
    })),
  );
  to.addSection(
    'education',
    'education',
    [],
    lists.education?.map((study) => ({
      rows: [
        [['organisation', study.institution]],
        [
          ['title', [study.studyType, study.area].map(toOneLine).filter(Boolean).join(', ')],
          ['start', study.startDate],
          ['end', study.endDate],
        ],
      ],
      statements: [{ text: study.url }, { label: 'Score', text: study.score }, ...bullets(study.courses)],
    })),
  );
  to.addSection(
    'certifications',
    'certificates',
    [],
    lists.certificates?.map((one) => ({
      rows: [
        [
          ['title', one.name],
          ['end', one.date],
        ],
        [['organisation', one.issuer]],
      ],
      statements: [{ text: one.url }],
    })),
  );
  to.addSection(
    'other',
    'awards',
    [],
    lists.awards?.map((award) => ({
      rows: [
        [
          ['title', award.title],
          ['end', award.date],
        ],
        [['organisation', award.awarder]],
      ],
      statements: [{ text: award.summary }],
    })),
  );
  to.addSection(
    'other',
    'publications',
    [],
    lists.publications?.map((one) => ({
      rows: [
        [
          ['title', one.name],
          ['end', one.releaseDate],
        ],
        [['organisation', one.publisher]],
      ],
      statements: [{ text: one.url }, { text: one.summary }],
    })),
  );
  to.addSkills(
    lists.skills?.map(({ name, level, keywords }) => ({ name: withDetail(name, level), keywords })) ?? [],
  );
  to.addSection(
    'languages',
    'languages',
    (lists.languages ?? []).map(({ language, fluency }) => ({
      text: withDetail(language, fluency),
    })),
  );
  to.addSection(
    'other',
    'interests',
    (lists.interests ?? []).map(({ name, keywords }) => ({
      label: toOneLine(joinList(keywords)) === '' ? undefined : name,
      text: toOneLine(joinList(keywords)) === '' ? name : joinList(keywords),
    })),
  );
  to.addSection(
    'other',
    'references',
    [],
    lists.references?.map(({ name, reference }) => ({
      rows: [[['title', name]]],
      statements: [{ text: reference }],
    })),
  );
}

function joinList(list: readonly string[] | undefined): string {
  return (list ?? []).map(toOneLine).filter(Boolean).join(', ');
}

function bullets(list: readonly string[] | undefined): LineText[] {
  return (list ?? []).map((text) => ({ text, bullet: true }));
}
