import { z } from 'zod';
import { createAudit } from '../infra/database/people/audit.ts';
import { UserId } from '../jobs/model/ids.ts';
import { type AuditFilter, AuditKind, type AuditRow } from '../jobs/ports/audit.ts';
import { defineCommand } from './operator-command.ts';

export { AUDIT_KINDS, AuditKind, type AuditRow } from '../jobs/ports/audit.ts';

const Row = z.object({
  at: z.coerce.date(),
  kind: AuditKind,
  actor: z.enum(['person', 'admin', 'operator', 'system', 'token']),
  token: z.string().nullable(),
  user: UserId.nullable(),
  person: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
});

export const auditCommand = defineCommand<AuditFilter, AuditRow[]>({
  name: 'audit',
  input: z.object({
    since: z.coerce.date().optional(),
    user: UserId.optional(),
    kind: AuditKind.optional(),
    limit: z.number(),
  }),
  output: z.array(Row),
  run: ({ database, codec }, filter) => createAudit(database.db, codec).list(filter),
});

/** Lists entries of the audit trail, the newest first. Null if `user` is no id. */
export async function listAudit({
  user,
  ...filter
}: Omit<AuditFilter, 'user'> & { readonly user: string | undefined }): Promise<AuditRow[] | null> {
  const id = user === undefined ? undefined : UserId.safeParse(user);
  if (id && !id.success) return null;
  return auditCommand.request({ ...filter, user: id?.data });
}
