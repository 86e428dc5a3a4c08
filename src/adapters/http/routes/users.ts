import type { z } from 'zod';
import { UserId } from '../../../jobs/model/ids.ts';
import { forgetPerson } from '../../../jobs/people/forget-person.ts';
import { userNotFoundProblem } from '../middleware/authorizer.ts';
import { parseBody } from '../middleware/body.ts';
import type { ApiDeps } from '../middleware/deps.ts';
import type { Operation } from '../openapi/operation.ts';
import { UserBody, UserResource } from '../openapi/resources.ts';

/** Adds and deletes users. */
export function userOperations({ authorizer, submitDeps: { store } }: ApiDeps): Operation[] {
  return [
    {
      id: 'addUser',
      method: 'post',
      path: '/api/users',
      summary: 'Returns the user for an id of yours, and adds them the first time.',
      access: 'installation',
      scope: 'people:write',
      body: UserBody,
      responses: { 200: { description: 'The user.', schema: UserResource } },
      problems: [413, 415],
      async handle(request, response) {
        const { external_id, display_name = null } = parseBody(request, UserBody);
        const identity = { platform: 'http', tenantId: '', externalId: external_id } as const;
        const { id, displayName, createdAt } = await store.users.findOrCreate(identity, display_name);
        response.json({
          id,
          display_name: displayName,
          created_at: createdAt.toISOString(),
        } satisfies z.input<typeof UserResource>);
      },
    },
    {
      id: 'deleteUser',
      method: 'delete',
      path: '/api/users/{id}',
      summary:
        "Deletes a user with all resumes, jobs, files and tokens of theirs. A user's own token may do so.",
      access: 'user',
      scope: 'people:delete',
      responses: { 204: { description: 'The user and all their data are deleted.' } },
      problems: [],
      async handle(request, response) {
        const named = String(request.params.id);
        authorizer.requireAccess(request, named);
        const id = UserId.safeParse(named.toLowerCase());
        if (!id.success || !(await store.users.find(id.data))) throw userNotFoundProblem();
        await forgetPerson(id.data, store, authorizer.actorOf(request));
        response.status(204).end();
      },
    },
  ];
}
