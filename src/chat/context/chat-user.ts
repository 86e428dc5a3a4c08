import type { EngineName } from '../../jobs/model/job.ts';
import type { Workspace } from '../../jobs/model/reply-target.ts';
import type { Identity, User } from '../../jobs/ports/rows.ts';
import type { Tables } from '../../jobs/ports/tables.ts';
import { needsConsent } from '../../jobs/settings/consent.ts';
import { type Settings, settingsIn } from '../../jobs/settings/settings.ts';
import {
  allowsChannel,
  type WorkspaceSettings,
  workspaceSettings,
} from '../../jobs/settings/workspace-settings.ts';
import { type Catalogue, catalogueFor } from '../../strings/strings.ts';
import type { Origin, Person } from '../types/chat-event.ts';
import type { House } from '../types/installation-info.ts';

/** A person as they are known here, and the language they are spoken to in. */
export interface Known {
  readonly user: User;
  readonly settings: Settings;
  /** Null outside a workspace. */
  readonly workspace: WorkspaceSettings | null;
  readonly words: Catalogue;
}

/** Looks a person up, and makes them known on first sight. */
export async function knownAs(who: Person, where: Origin, tables: Tables): Promise<Known> {
  const at = workspaceIn(where);
  const [user, workspace] = await Promise.all([
    tables.users.ofIdentity(identityOf(who), who.displayName),
    at && workspaceSettings(at, tables),
  ]);
  const settings = settingsIn(user);
  return { user, settings, workspace, words: catalogueFor(settings.locale, who.locale) };
}

function identityOf({ platform, tenantId, externalId }: Person): Identity {
  return { platform, tenantId, externalId };
}

export function workspaceIn({ platform, workspace }: Origin): Workspace | null {
  return workspace === '' ? null : { platform, id: workspace };
}

/** False where the workspace's admins have closed the channel to the bot. */
export function mayAskIn({ kind, channel, thread }: Origin, workspace: WorkspaceSettings | null): boolean {
  if (kind !== 'channel' || workspace === null) return true;
  return [channel, thread].some((id) => id !== null && allowsChannel(workspace, id));
}

/** The engine of a person's next job. One that is not set up here is nobody's. */
export function engineFor(
  wished: EngineName | null,
  { settings }: Pick<Known, 'settings'>,
  { vendor }: House,
  defaultEngine: EngineName,
): EngineName {
  return vendor === null ? defaultEngine : (wished ?? settings.engine ?? defaultEngine);
}

/** True when a job for this engine must not start before its person has agreed. */
export function mustAgree({ user }: Pick<Known, 'user'>, engine: EngineName, { vendor }: House): boolean {
  return vendor !== null && needsConsent(user, engine, vendor);
}

/** The engine of who names none; null where there is but one. */
export function usualEngineOf({
  house,
  desk,
}: {
  readonly house: House;
  readonly desk: { readonly defaultEngine: EngineName };
}): EngineName | null {
  return house.vendor === null ? null : desk.defaultEngine;
}
