import type { z } from 'zod';
import type { Fault, FaultCode } from '../../../jobs/model/fault.ts';
import { ResumeId, type UserId } from '../../../jobs/model/ids.ts';
import { reason, refuse } from '../../../jobs/model/refusal.ts';
import type { Store } from '../../../jobs/ports/repositories.ts';
import type { SavedResume } from '../../../jobs/ports/resumes.ts';
import { setDefaultResume } from '../../../jobs/resumes/default-resume.ts';
import { deleteResume } from '../../../jobs/resumes/delete-resume.ts';
import { saveResume } from '../../../jobs/resumes/save-resume.ts';
import { unusableText } from '../../../strings/notice-text.ts';
import { stringsFor } from '../../../strings/strings.ts';
import type { ApiRoom } from '../middleware/deps.ts';
import { Problem, problemFrom } from '../middleware/problem.ts';
import { uploadOf } from '../middleware/upload.ts';
import type { Operation } from '../openapi/operation.ts';
import { ResumeList, ResumeResource, resumeResource, SavedResumeResource } from '../openapi/resources.ts';

export function resumeOperations(room: ApiRoom): Operation[] {
  const { access, desk, reader } = room;
  const { store } = desk;
  return [
    {
      id: 'addResume',
      method: 'post',
      path: '/api/resumes',
      summary:
        'Reads a resume and saves it. The first of a user is their default; the same file again is the same resume.',
      access: 'user',
      file: 'file',
      answers: {
        201: { description: 'It is saved.', schema: SavedResumeResource, headers: ['Location'] },
      },
      problems: [413, 415, 422],
      async handle(request, response) {
        const user = await access.userOf(request);
        const saved = await saveResume(user, uploadOf(request), { reader, store });
        if (!saved.ok) throw fileProblem(saved.error);
        const { resume, warnings } = saved.value;
        const address = access.addressOf(request, `/api/resumes/${resume.id}`, user);
        const body = {
          resume: resumeResource(resume),
          warnings: warnings.map((one) => ({ code: one.code, message: stringsFor().warning(one) })),
        };
        response
          .status(201)
          .location(address)
          .json(body satisfies z.input<typeof SavedResumeResource>);
      },
    },
    {
      id: 'listResumes',
      method: 'get',
      path: '/api/resumes',
      summary: 'The resumes of a user, the newest first.',
      access: 'user',
      answers: { 200: { description: 'All of them.', schema: ResumeList } },
      problems: [],
      async handle(request, response) {
        const resumes = await store.resumes.list(await access.userOf(request));
        response.json({ resumes: resumes.map(resumeResource) } satisfies z.input<typeof ResumeList>);
      },
    },
    {
      id: 'getResume',
      method: 'get',
      path: '/api/resumes/{id}',
      summary: 'A resume as it was read.',
      access: 'user',
      answers: { 200: { description: 'The resume.', schema: ResumeResource } },
      problems: [],
      async handle(request, response) {
        const user = await access.userOf(request);
        response.json(resumeResource(await ownResume(user, String(request.params.id), store)));
      },
    },
    {
      id: 'makeResumeDefault',
      method: 'post',
      path: '/api/resumes/{id}/default',
      summary: 'Makes a resume the one that is taken where a request names none.',
      access: 'user',
      answers: { 204: { description: 'It is the default.' } },
      problems: [],
      async handle(request, response) {
        const done = await setDefaultResume(await access.userOf(request), String(request.params.id), store);
        if (!done.ok) throw problemFrom(done.error, 404);
        response.status(204).end();
      },
    },
    {
      id: 'deleteResume',
      method: 'delete',
      path: '/api/resumes/{id}',
      summary: 'Deletes a resume with its file; jobs made from it stay.',
      access: 'user',
      answers: { 204: { description: 'It is gone.' } },
      problems: [],
      async handle(request, response) {
        const done = await deleteResume(await access.userOf(request), String(request.params.id), store);
        if (!done.ok) throw problemFrom(done.error, 404);
        response.status(204).end();
      },
    },
  ];
}

async function ownResume(user: UserId, name: string, { resumes }: Store): Promise<SavedResume> {
  const id = ResumeId.safeParse(name);
  const resume = id.success ? await resumes.find(id.data) : null;
  if (resume?.userId !== user)
    throw problemFrom(refuse({ resume_id: reason('resume_not_found') }).error, 404);
  return resume;
}

/** Any other file is one that could be taken, and this one cannot be read. */
const STATUSES: Partial<Record<FaultCode, number>> = {
  document_too_large: 413,
  document_unsupported: 415,
  person_gone: 404,
  internal: 500,
};

function fileProblem(fault: Fault): Problem {
  const error = unusableText(fault);
  return new Problem(STATUSES[fault.code] ?? 422, error, { fields: { file: error } });
}
