import type { z } from 'zod';
import { UserId } from '../../../jobs/model/ids.ts';
import { forgetPerson } from '../../../jobs/people/forget-person.ts';
import { bodyOf } from '../middleware/body.ts';
import type { ApiRoom } from '../middleware/deps.ts';
import { Problem } from '../middleware/problem.ts';
import type { Operation } from '../openapi/operation.ts';
import { UserBody, UserResource } from '../openapi/resources.ts';

export function userOperations({ access, desk }: ApiRoom): Operation[] {
  const { store } = desk;
  return [
    {
      id: 'addUser',
      method: 'post',
      path: '/api/users',
      summary: 'The user of somebody whom you know by an id of your own; made on first sight.',
      access: 'installation',
      body: UserBody,
      answers: { 200: { description: 'The user.', schema: UserResource } },
      problems: [413, 415],
      async handle(request, response) {
        const { external_id, display_name = null } = bodyOf(request, UserBody);
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
        'Forgets a user: resumes, jobs, files and tokens of theirs are gone. A user may do so for themselves.',
      access: 'user',
      answers: { 204: { description: 'Nothing of theirs is left.' } },
      problems: [],
      async handle(request, response) {
        const named = String(request.params.id);
        access.requireMay(request, named);
        const id = UserId.safeParse(named.toLowerCase());
        if (!id.success || !(await store.users.find(id.data)))
          throw new Problem(404, 'There is no such user.');
        await forgetPerson(id.data, store);
        response.status(204).end();
      },
    },
  ];
}
