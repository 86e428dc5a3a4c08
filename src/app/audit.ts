import { UserId } from '../jobs/model/ids.ts';
import type { AuditFilter, AuditRow } from '../jobs/ports/audit.ts';
import { useStore } from './database.ts';

export { AUDIT_KINDS, AuditKind, type AuditRow } from '../jobs/ports/audit.ts';

/** Lists entries of the audit trail, the newest first. Null if `user` is no id. */
export async function listAudit({
  user,
  ...filter
}: Omit<AuditFilter, 'user'> & { readonly user: string | undefined }): Promise<AuditRow[] | null> {
  const id = user === undefined ? undefined : UserId.safeParse(user);
  if (id && !id.success) return null;
  return useStore({}, (store) => store.audit.list({ ...filter, user: id?.data }));
}
