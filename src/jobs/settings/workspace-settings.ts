import { z } from 'zod';
import type { UserId } from '../model/ids.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import type { Workspace } from '../model/reply-target.ts';
import { ok, type Result } from '../model/result.ts';
import type { Ceiling } from '../ports/limits.ts';
import type { Repositories, Store } from '../ports/repositories.ts';
import { settingReasons } from './setting-reasons.ts';
import { ReplyLocation } from './settings.ts';

/** What the admins of a workspace or server set for it. Null: not set. */
export const WorkspaceSettings = z.object({
  /** Where answers go when the user has not set it. */
  answerIn: ReplyLocation.nullable(),
  /** The channels where the bot may be used, by the platform's ids; null: all. */
  channels: z.array(z.string().min(1)).max(500).nullable(),
  /** The most that may be spent on AI in a day (UTC): US dollars, and tokens in and out together. */
  dailyCost: z.number().nonnegative().nullable(),
  dailyTokens: z.number().int().nonnegative().nullable(),
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;

const NO_WORKSPACE_SETTINGS: WorkspaceSettings = {
  answerIn: null,
  channels: null,
  dailyCost: null,
  dailyTokens: null,
};

/** Loads a workspace's settings. Values that this version can't read are null. */
export async function loadWorkspaceSettings(
  workspace: Workspace,
  { workspaces }: Repositories,
): Promise<WorkspaceSettings> {
  return parseStored(await workspaces.settings(workspace));
}

/** The user's role in the workspace, according to the platform. */
export type WorkspaceRole = 'admin' | 'member';

/**
 * Changes the named settings and leaves the others as they are. Refuses everyone but admins. The audit trail names
 * `admin`.
 */
export async function changeWorkspaceSettings(
  workspace: Workspace,
  by: WorkspaceRole,
  changes: Readonly<Partial<WorkspaceSettings>>,
  store: Store,
  admin: UserId | null = null,
): Promise<Result<WorkspaceSettings, Refusal>> {
  if (by !== 'admin') return refuse({ workspace: reason('admins_only') });
  const parsed = WorkspaceSettings.partial().safeParse(changes);
  if (!parsed.success) return refuse(settingReasons(parsed.error));
  return store.transaction(async (tx) => {
    await tx.workspaces.changeSettings(workspace, parsed.data);
    const { platform, id } = workspace;
    const details = { platform, workspace: id, changed: Object.keys(parsed.data) };
    await tx.audit.record({ kind: 'workspace_changed', actor: { by: 'admin' }, user: admin, details });
    return ok(await loadWorkspaceSettings(workspace, tx));
  });
}

/** True when the bot may be used in a channel. Pure. */
export function allowsChannel({ channels }: WorkspaceSettings, channel: string): boolean {
  return channels === null || channels.includes(channel);
}

/** Takes the lower of the installation's limits and those of the workspace's admins. Pure. */
export function lowerCeiling(
  installation: Ceiling,
  { dailyCost, dailyTokens }: Pick<WorkspaceSettings, 'dailyCost' | 'dailyTokens'>,
): Ceiling {
  return {
    cost: lower(installation.cost, dailyCost),
    tokens: lower(installation.tokens, dailyTokens),
  };
}

function lower(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

const Stored = z.object({
  answerIn: WorkspaceSettings.shape.answerIn.catch(null),
  channels: WorkspaceSettings.shape.channels.catch(null),
  dailyCost: WorkspaceSettings.shape.dailyCost.catch(null),
  dailyTokens: WorkspaceSettings.shape.dailyTokens.catch(null),
});

function parseStored(stored: unknown): WorkspaceSettings {
  return Stored.catch(NO_WORKSPACE_SETTINGS).parse(stored);
}
