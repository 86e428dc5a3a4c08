import { z } from 'zod';
import { createStore } from '../infra/database/store.ts';
import { UserId } from '../jobs/model/ids.ts';
import { Platform } from '../jobs/model/reply-target.ts';
import { type AuditEntry, BY_OPERATOR } from '../jobs/ports/audit.ts';
import { type Suspension, SuspensionScope, type SuspensionTarget } from '../jobs/ports/suspensions.ts';
import { defineCommand } from './operator-command.ts';

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

interface Change {
  readonly target: SuspensionTarget;
  /** In the operator's words, for the audit trail. */
  readonly reason: string | null;
}

const Change: z.ZodType<Change> = z.object({
  target: z.union([
    z.object({ scope: z.literal('person'), user: UserId }),
    z.object({ scope: z.literal('workspace'), workspace: z.string() }),
  ]),
  reason: z.string().nullable(),
});

const suspendCommand = defineCommand({
  name: 'suspend',
  input: Change,
  output: z.boolean(),
  async run({ database, codec }, { target, reason }) {
    const store = createStore(database.db, codec);
    if (target.scope === 'person' && !(await store.users.find(target.user))) return false;
    await store.transaction(async (tx) => {
      await tx.suspensions.add(target);
      await tx.audit.record(entryOf(target, 'suspended', reason));
    });
    return true;
  },
});

const resumeCommand = defineCommand({
  name: 'resume',
  input: Change,
  output: z.boolean(),
  run: ({ database, codec }, { target, reason }) =>
    createStore(database.db, codec).transaction(async (tx) => {
      if (!(await tx.suspensions.remove(target))) return false;
      await tx.audit.record(entryOf(target, 'resumed', reason));
      return true;
    }),
});

const listCommand = defineCommand<null, Suspension[]>({
  name: 'suspensions',
  input: z.null(),
  output: z.array(z.object({ scope: SuspensionScope, key: z.string(), createdAt: z.coerce.date() })),
  run: ({ database, codec }) => createStore(database.db, codec).suspensions.list(),
});

export const suspensionCommands = [suspendCommand, resumeCommand, listCommand];

function entryOf(
  target: SuspensionTarget,
  change: 'suspended' | 'resumed',
  reason: string | null,
): AuditEntry {
  const why = reason === null ? {} : { reason };
  return target.scope === 'person'
    ? { kind: `person_${change}`, actor: BY_OPERATOR, user: target.user, details: why }
    : { kind: `workspace_${change}`, actor: BY_OPERATOR, details: { workspace: target.workspace, ...why } };
}

/** Switches a person or a workspace off. False if there is no such user. */
export const suspend = (change: Change) => suspendCommand.request(change);

/** Switches a person or a workspace on again. False if it was on. */
export const resume = (change: Change) => resumeCommand.request(change);

/** Lists who is switched off, the newest first. */
export const listSuspensions = () => listCommand.request(null);
