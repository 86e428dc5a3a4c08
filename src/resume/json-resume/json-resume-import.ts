import { languageOf } from '../parse/detect-language.ts';
import type { Resume } from '../resume.ts';
import { JsonResume } from './json-resume.ts';
import {
  bracketed,
  flat,
  type KeptValue,
  type Piece,
  ResumeBuilder,
  type Said,
} from './json-resume-builder.ts';

/** A JSON Resume as a resume, or what is wrong with it and where ("work[0].startDate"); never a value of it. */
export type JsonResumeOutcome =
  | { readonly ok: true; readonly resume: Resume }
  | { readonly ok: false; readonly problems: readonly JsonResumeProblem[] };

export interface JsonResumeProblem {
  readonly path: string;
  readonly problem: string;
}

/**
 * Makes a resume of a JSON Resume: a line for each thing it says, in the order in which resumes say it, every
 * field known rather than guessed. Keys outside the schema become lines of a last section; pictures, `meta`
 * and `$schema` are left out, for they say nothing about the person.
 */
export function fromJsonResume(input: unknown): JsonResumeOutcome {
  const parsed = JsonResume.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      path: pathOf(path),
      problem: message.replace(/^Invalid input: /, ''),
    }));
    return { ok: false, problems };
  }
  const leaves = leavesOf(parsed.data, '');
  if (leaves.length === 0)
    return { ok: false, problems: [{ path: '$', problem: 'nothing about a person in it' }] };
  const builder = new ResumeBuilder(languageOf(leaves.map(({ text }) => text)));
  build(parsed.data, builder);
  builder.remainder(leaves);
  return { ok: true, resume: builder.resume() };
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || '$';
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['meta', '$schema', 'image']);

/** Every text and number in it, with the key it stands under. */
function leavesOf(value: unknown, key: string): KeptValue[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return flat(String(value)) === '' ? [] : [{ key, text: String(value) }];
  }
  if (Array.isArray(value)) return value.flatMap((each) => leavesOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    SAYS_NOTHING.has(name) ? [] : leavesOf(each, name),
  );
}

function build({ basics, ...lists }: JsonResume, to: ResumeBuilder): void {
  to.contact([[{ kind: 'name', text: basics?.name }]]);
  to.section('summary', null, [{ text: basics?.label }]);
  const { address, postalCode, city, region, countryCode } = basics?.location ?? {};
  const place = [address, postalCode, city, region, countryCode].map(flat).filter(Boolean).join(', ');
  to.contact([
    [{ kind: 'email', text: basics?.email }],
    [{ kind: 'phone', text: basics?.phone }],
    [{ kind: 'link', text: basics?.url }],
    [{ kind: 'address', text: place }],
    ...(basics?.profiles ?? []).map(({ network, username, url }): Piece[] => [
      { label: network, kind: flat(url) === '' ? 'link' : null, text: username },
      { kind: 'link', text: url },
    ]),
  ]);
  to.section('summary', 'summary', [{ text: basics?.summary }]);

  to.section(
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
      said: [
        { text: work.description },
        { text: work.url },
        { text: work.summary },
        ...bullets(work.highlights),
      ],
    })),
  );
  to.section(
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
      said: [{ text: work.url }, { text: work.summary }, ...bullets(work.highlights)],
    })),
  );
  to.section(
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
      said: [
        { text: project.description },
        { text: project.url },
        { label: 'Type', text: project.type },
        { label: 'Roles', text: listed(project.roles) },
        ...bullets(project.highlights),
        { label: 'Keywords', text: listed(project.keywords) },
      ],
    })),
  );
  to.section(
    'education',
    'education',
    [],
    lists.education?.map((study) => ({
      rows: [
        [['organisation', study.institution]],
        [
          ['title', [study.studyType, study.area].map(flat).filter(Boolean).join(', ')],
          ['start', study.startDate],
          ['end', study.endDate],
        ],
      ],
      said: [{ text: study.url }, { label: 'Score', text: study.score }, ...bullets(study.courses)],
    })),
  );
  to.section(
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
      said: [{ text: one.url }],
    })),
  );
  to.section(
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
      said: [{ text: award.summary }],
    })),
  );
  to.section(
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
      said: [{ text: one.url }, { text: one.summary }],
    })),
  );
  to.skills(
    lists.skills?.map(({ name, level, keywords }) => ({ name: bracketed(name, level), keywords })) ?? [],
  );
  to.section(
    'languages',
    'languages',
    (lists.languages ?? []).map(({ language, fluency }) => ({
      text: bracketed(language, fluency),
    })),
  );
  to.section(
    'other',
    'interests',
    (lists.interests ?? []).map(({ name, keywords }) => ({
      label: flat(listed(keywords)) === '' ? undefined : name,
      text: flat(listed(keywords)) === '' ? name : listed(keywords),
    })),
  );
  to.section(
    'other',
    'references',
    [],
    lists.references?.map(({ name, reference }) => ({
      rows: [[['title', name]]],
      said: [{ text: reference }],
    })),
  );
}

function listed(list: readonly string[] | undefined): string {
  return (list ?? []).map(flat).filter(Boolean).join(', ');
}

function bullets(list: readonly string[] | undefined): Said[] {
  return (list ?? []).map((text) => ({ text, bullet: true }));
}
