import { UserId } from '../jobs/model/ids.ts';
import { Platform } from '../jobs/model/reply-target.ts';
import { type AuditEntry, BY_OPERATOR } from '../jobs/ports/audit.ts';
import type { Suspension, SuspensionTarget } from '../jobs/ports/suspensions.ts';
import { useStore } from './database.ts';

export type { Suspension } from '../jobs/ports/suspensions.ts';

/** Reads whom the command line names: a user's id, or a workspace as `slack:T123`. Null if it names neither, or both. */
export function parseSuspensionTarget(named: {
  readonly user?: string | undefined;
  readonly workspace?: string | undefined;
}): SuspensionTarget | null {
  const user = UserId.safeParse(named.user);
  if (user.success && named.workspace === undefined) return { scope: 'person', user: user.data };
  const [platform, id] = named.workspace?.split(':') ?? [];
  const isWorkspace = Platform.safeParse(platform).success && id !== undefined && id !== '';
  return isWorkspace && named.user === undefined
    ? { scope: 'workspace', workspace: `${platform}:${id}` }
    : null;
}

/** Switches a person or a workspace off. False if there is no such user. */
export function suspend(target: SuspensionTarget): Promise<boolean> {
  return useStore({}, async (store) => {
    if (target.scope === 'person' && !(await store.users.find(target.user))) return false;
    await store.transaction(async (tx) => {
      await tx.suspensions.add(target);
      await tx.audit.record(entryOf(target, 'suspended'));
    });
    return true;
  });
}

/** Switches a person or a workspace on again. False if it was on. */
export function resume(target: SuspensionTarget): Promise<boolean> {
  return useStore({}, (store) =>
    store.transaction(async (tx) => {
      if (!(await tx.suspensions.remove(target))) return false;
      await tx.audit.record(entryOf(target, 'resumed'));
      return true;
    }),
  );
}

function entryOf(target: SuspensionTarget, change: 'suspended' | 'resumed'): AuditEntry {
  return target.scope === 'person'
    ? { kind: `person_${change}`, actor: BY_OPERATOR, user: target.user }
    : { kind: `workspace_${change}`, actor: BY_OPERATOR, details: { workspace: target.workspace } };
}

/** Lists who is switched off, the newest first. */
export function listSuspensions(): Promise<Suspension[]> {
  return useStore({}, (store) => store.suspensions.list());
}
