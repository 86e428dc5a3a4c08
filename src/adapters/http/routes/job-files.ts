import type { Job } from '../../../jobs/model/job.ts';
import { noticeText } from '../../../strings/notice-text.ts';
import type { ApiRoom } from '../middleware/deps.ts';
import { Problem } from '../middleware/problem.ts';
import type { Operation } from '../openapi/operation.ts';
import { ownJob } from './job-answer.ts';

const MEDIA = {
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
} as const;
type Kind = keyof typeof MEDIA;

const KINDS: readonly { readonly kind: Kind; readonly summary: string }[] = [
  { kind: 'txt', summary: 'The tailored resume as text.' },
  { kind: 'docx', summary: 'The tailored resume for Word.' },
  { kind: 'pdf', summary: 'The tailored resume as PDF.' },
  { kind: 'png', summary: 'A picture of its first page.' },
  { kind: 'json', summary: 'The tailored resume as JSON Resume 1.0.0.' },
];

/** A job's documents, each at an address of its own. */
export function jobFileOperations(room: ApiRoom): Operation[] {
  return KINDS.map(({ kind, summary }) => ({
    id: `getJob${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    method: 'get',
    path: `/api/jobs/{id}/resume.${kind}`,
    summary,
    access: 'user',
    answers: { 200: { description: 'The file.', media: MEDIA[kind] } },
    problems: [409],
    async handle(request, response) {
      const job = await ownJob(request, room);
      const bytes = await bytesOf(job, kind, room);
      response.set({
        'Content-Type': MEDIA[kind],
        'Content-Disposition': `attachment; filename="resume.${kind}"`,
      });
      response.end(bytes);
    },
  }));
}

async function bytesOf(job: Job, kind: Kind, { desk }: ApiRoom): Promise<Uint8Array> {
  if (job.status === 'PENDING')
    throw new Problem(409, 'This job is still running: ask again when it is done.', {
      headers: { 'Retry-After': '2' },
    });
  if (job.failure)
    throw new Problem(409, `This job failed, so there is no resume. ${noticeText(job.failure.code)}`);
  const bytes =
    kind === 'txt'
      ? new TextEncoder().encode(job.tailoredResumeText ?? '')
      : await desk.store.jobs.file(job.userId, job.id, kind);
  if (!bytes) throw new Problem(404, 'This job has no such file: it was made before these were kept.');
  return bytes;
}
