import { versionNumber } from '../../../jobs/delivery/version-number.ts';
import type { Job } from '../../../jobs/model/job.ts';
import { documentName, fileEnding, resumeFileName } from '../../../strings/document-name.ts';
import { noticeText } from '../../../strings/notice-text.ts';
import { stringsFor } from '../../../strings/strings.ts';
import type { ApiDeps } from '../middleware/deps.ts';
import { Problem } from '../middleware/problem.ts';
import { REFUSAL_STATUSES } from '../middleware/statuses.ts';
import type { Operation } from '../openapi/operation.ts';
import { loadOwnJob, RETRY_AFTER_SECONDS } from './job-answer.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const MEDIA_TYPES = {
  txt: 'text/plain; charset=utf-8',
  own: WORD,
  changes: WORD,
  docx: WORD,
  pdf: 'application/pdf',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
} as const;
type Kind = keyof typeof MEDIA_TYPES;

interface JobDocument {
  readonly name: 'resume' | 'letter';
  readonly kind: Kind;
  readonly summary: string;
}

const DOCUMENTS: readonly JobDocument[] = [
  { name: 'resume', kind: 'txt', summary: 'The tailored resume as text.' },
  {
    name: 'resume',
    kind: 'own',
    summary: "The person's own Word file with the changes; 404 where the resume isn't one.",
  },
  {
    name: 'resume',
    kind: 'changes',
    summary: 'The same with tracked changes, and the reason of each as a comment.',
  },
  { name: 'resume', kind: 'docx', summary: 'The tailored resume for Word.' },
  { name: 'resume', kind: 'pdf', summary: 'The tailored resume as PDF.' },
  { name: 'resume', kind: 'png', summary: 'A picture of the first page.' },
  { name: 'resume', kind: 'json', summary: 'The tailored resume as JSON Resume 1.0.0.' },
  { name: 'letter', kind: 'txt', summary: 'The cover letter as text.' },
  { name: 'letter', kind: 'docx', summary: 'The cover letter for Word.' },
  { name: 'letter', kind: 'pdf', summary: 'The cover letter as PDF.' },
];

/** Returns a finished job's documents, each at its own address. */
export function jobFileOperations(deps: ApiDeps): Operation[] {
  return DOCUMENTS.map(({ name, kind, summary }) => ({
    id: `get${name === 'letter' ? 'Letter' : 'Job'}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    method: 'get',
    path: `/api/jobs/{id}/${name === 'letter' ? `letter.${kind}` : resumeFileName(kind)}`,
    summary,
    access: 'user',
    scope: 'jobs:read',
    responses: { 200: { description: 'The file.', media: MEDIA_TYPES[kind] } },
    problems: [409],
    async handle(request, response) {
      const job = await loadOwnJob(request, deps);
      const bytes = await loadFile(job, { name, kind }, deps);
      const version = await versionNumber(job, deps.submitDeps.store);
      // `attachment` writes the name as RFC 6266 says: in ASCII, and as RFC 5987 encodes other letters.
      response
        .attachment(documentName(job, version) + fileEnding(kind, job.result?.own ?? null))
        .set('Content-Type', MEDIA_TYPES[kind]);
      response.end(bytes);
    },
  }));
}

async function loadFile(
  job: Job,
  { name, kind }: Omit<JobDocument, 'summary'>,
  { submitDeps: { store } }: ApiDeps,
): Promise<Uint8Array> {
  const { http } = stringsFor();
  if (job.status === 'PENDING')
    throw new Problem(REFUSAL_STATUSES.job_running, http.stillRunning, {
      headers: { 'Retry-After': RETRY_AFTER_SECONDS },
    });
  if (job.failure)
    throw new Problem(REFUSAL_STATUSES.job_failed, http.jobFailed(noticeText(job.failure.code)));
  const letter = job.supplement?.kind === 'letter' ? job.supplement : null;
  if (name === 'letter' ? letter === null : job.supplement !== null)
    throw new Problem(404, http.otherDocument);
  const bytes =
    kind === 'txt'
      ? new TextEncoder().encode(letter?.text ?? job.tailoredResumeText ?? '')
      : await store.jobs.file(job.userId, job.id, kind);
  if (!bytes) throw new Problem(404, http.fileMissing);
  return bytes;
}
