import { type JobJson, jobJson } from '../jobs/lifecycle/job-json.ts';
import type { Job } from '../jobs/model/job.ts';
import type { JobExport, PersonExport, ResumeExport } from '../jobs/people/export-person.ts';
import type { RequestWarning } from '../jobs/submit/name-request.ts';
import { lineQuestions } from '../tailoring/coverage/line-questions.ts';
import { skillQuestions } from '../tailoring/edits/finished/skill-questions.ts';
import { warningsOf } from './job-warnings.ts';
import { failureJson } from './notice-text.ts';
import { withReasonTexts } from './reason-text.ts';
import { shortenedText } from './shortened.ts';
import { type Strings, stringsFor } from './strings.ts';

/** A job as JSON for users of the API and the command line, with sentences where the job has codes. */
export type PublicJob = ReturnType<typeof publicJob>;

/** Renders a job as JSON, with the warnings of its submission where that was just now. */
export function publicJob(
  job: Job,
  submitted: readonly RequestWarning[] = [],
  strings: Strings = stringsFor(),
) {
  const warnings = warningsOf(job, submitted).map((one) => ({
    code: one.code,
    message: strings.warning(one),
  }));
  return {
    ...withSentences(jobJson(job), strings),
    shortened: shortenedText(job, strings),
    questions: questionsOf(job, strings),
    warnings,
  };
}

/** Lists what only the person knows. A yes is the statement, added as a fact: for a line, the line itself. */
function questionsOf({ result }: Job, { version }: Strings) {
  const skills = skillQuestions(result?.edits ?? []).flatMap(({ skill, part, entry }) =>
    entry === null
      ? []
      : [
          {
            kind: 'skill' as const,
            question: version.didYouUse(skill, part),
            line: null,
            statement: version.usedSkill(skill),
            entry,
            requirement: null,
          },
        ],
  );
  const lines = lineQuestions(result?.gaps ?? []).map(({ words, line, entry, requirement }) => ({
    kind: 'line' as const,
    question: version.isItThisLine(words),
    line,
    statement: line,
    entry,
    requirement,
  }));
  return [...skills, ...lines];
}

type ExportedJob = ReturnType<typeof withSentences<JobExport>>;

/** Everything that is stored about a person, with sentences where their jobs have codes. */
export type PublicExport = Awaited<ReturnType<typeof publicExport>>;

/** Renders a person's export as one JSON object, with every file in it. */
export async function publicExport(person: PersonExport) {
  const { user, drafts, messages } = person;
  const resumes: ResumeExport[] = [];
  for await (const resume of person.resumes()) resumes.push(resume);
  const jobs: ExportedJob[] = [];
  for await (const job of person.jobs()) jobs.push(withSentences(job, stringsFor()));
  return { user, resumes, jobs, drafts, messages };
}

/**
 * Renders a person's export as JSON of about `maxChars` each, one part after the other, so that no more than one is in
 * memory. Those after the first have only more `resumes` and `jobs`. What is larger alone is a part.
 */
export async function* exportParts(
  person: PersonExport,
  maxChars: number,
  strings: Strings = stringsFor(),
): AsyncGenerator<string> {
  const { user, drafts, messages } = person;
  let part: Partial<PublicExport> = { user, drafts, messages };
  let chars = JSON.stringify(part).length;
  for await (const item of itemsOf(person, strings)) {
    const size = JSON.stringify(item).length;
    if (chars + size > maxChars && chars > 0) {
      yield JSON.stringify(part, null, 2);
      part = {};
      chars = 0;
    }
    const { resumes = [], jobs = [] } = part;
    part = { ...part, resumes: [...resumes, ...item.resumes], jobs: [...jobs, ...item.jobs] };
    chars += size;
  }
  yield JSON.stringify(part, null, 2);
}

async function* itemsOf(
  person: PersonExport,
  strings: Strings,
): AsyncGenerator<Pick<PublicExport, 'resumes' | 'jobs'>> {
  for await (const resume of person.resumes()) yield { resumes: [resume], jobs: [] };
  for await (const job of person.jobs()) yield { resumes: [], jobs: [withSentences(job, strings)] };
}

function withSentences<T extends JobJson>(job: T, strings: Strings) {
  return { ...withReasonTexts(job, strings), failure: job.failure && failureJson(job.failure, strings) };
}
