import type { z } from 'zod';
import { ResumeId, type UserId } from '../../../jobs/model/ids.ts';
import { reason, refuse } from '../../../jobs/model/refusal.ts';
import type { Store } from '../../../jobs/ports/repositories.ts';
import type { SavedResume } from '../../../jobs/ports/resumes.ts';
import { setDefaultResume } from '../../../jobs/resumes/default-resume.ts';
import { deleteResume } from '../../../jobs/resumes/delete-resume.ts';
import { saveResume } from '../../../jobs/resumes/save-resume.ts';
import { stringsFor } from '../../../strings/strings.ts';
import type { ApiDeps } from '../middleware/deps.ts';
import { fileProblem, problemFrom } from '../middleware/problem.ts';
import { isAccepted, uploadedFile } from '../middleware/upload.ts';
import type { Operation } from '../openapi/operation.ts';
import { ResumeList, ResumeResource, SavedResumeResource, toResumeResource } from '../openapi/resources.ts';

/** Adds, lists, returns and deletes resumes, and sets the default. */
export function resumeOperations(deps: ApiDeps): Operation[] {
  const { authorizer, reader, labeller } = deps;
  const { store, compute } = deps.submitDeps;
  return [
    {
      id: 'addResume',
      method: 'post',
      path: '/api/resumes',
      summary:
        "Reads a resume and saves it. A user's first one becomes their default. The same file twice is the same resume. A document that does not look like a resume is refused with 422 and the code not_a_resume, unless the form says accept=true.",
      access: 'user',
      scope: 'resumes:write',
      file: 'file',
      accept: 'Saves the document even if it does not look like a resume.',
      responses: {
        201: { description: 'The saved resume.', schema: SavedResumeResource, headers: ['Location'] },
      },
      problems: [413, 415, 422],
      async handle(request, response) {
        const user = await authorizer.resolveUser(request);
        const anyway = isAccepted(request);
        const saved = await saveResume(
          user,
          uploadedFile(request),
          { reader, compute, labeller, store },
          { anyway },
        );
        if (!saved.ok) throw fileProblem(saved.error, 'file');
        const { resume, warnings } = saved.value;
        const address = authorizer.linkFor(request, `/api/resumes/${resume.id}`, user);
        const body = {
          resume: toResumeResource(resume),
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
      summary: "Lists a user's resumes, newest first.",
      access: 'user',
      scope: 'resumes:read',
      responses: { 200: { description: 'All resumes.', schema: ResumeList } },
      problems: [],
      async handle(request, response) {
        const resumes = await store.resumes.list(await authorizer.resolveUser(request));
        response.json({ resumes: resumes.map(toResumeResource) } satisfies z.input<typeof ResumeList>);
      },
    },
    {
      id: 'getResume',
      method: 'get',
      path: '/api/resumes/{id}',
      summary: 'Returns a resume as it was read.',
      access: 'user',
      scope: 'resumes:read',
      responses: { 200: { description: 'The resume.', schema: ResumeResource } },
      problems: [],
      async handle(request, response) {
        const user = await authorizer.resolveUser(request);
        response.json(toResumeResource(await loadOwnResume(user, String(request.params.id), store)));
      },
    },
    {
      id: 'makeResumeDefault',
      method: 'post',
      path: '/api/resumes/{id}/default',
      summary: 'Makes a resume the default, for jobs that name none.',
      access: 'user',
      scope: 'resumes:write',
      responses: { 204: { description: 'The resume is the default now.' } },
      problems: [],
      async handle(request, response) {
        const done = await setDefaultResume(
          await authorizer.resolveUser(request),
          String(request.params.id),
          store,
        );
        if (!done.ok) throw problemFrom(done.error, 'address');
        response.status(204).end();
      },
    },
    {
      id: 'deleteResume',
      method: 'delete',
      path: '/api/resumes/{id}',
      summary: 'Deletes a resume with its file. Jobs made from it stay.',
      access: 'user',
      scope: 'resumes:write',
      responses: { 204: { description: 'The resume is deleted.' } },
      problems: [],
      async handle(request, response) {
        const done = await deleteResume(
          await authorizer.resolveUser(request),
          String(request.params.id),
          store,
          authorizer.actorOf(request),
        );
        if (!done.ok) throw problemFrom(done.error, 'address');
        response.status(204).end();
      },
    },
  ];
}

async function loadOwnResume(user: UserId, name: string, { resumes }: Store): Promise<SavedResume> {
  const id = ResumeId.safeParse(name);
  const resume = id.success ? await resumes.find(user, id.data) : null;
  if (!resume) throw problemFrom(refuse({ resume_id: reason('resume_not_found') }).error, 'address');
  return resume;
}
