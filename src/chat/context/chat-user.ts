import type { EngineName } from '../../jobs/model/job.ts';
import type { Workspace } from '../../jobs/model/reply-target.ts';
import type { Repositories } from '../../jobs/ports/repositories.ts';
import type { SuspensionScope } from '../../jobs/ports/suspensions.ts';
import type { Identity, User } from '../../jobs/ports/users.ts';
import { needsConsent } from '../../jobs/settings/consent.ts';
import { type Settings, settingsIn } from '../../jobs/settings/settings.ts';
import {
  allowsChannel,
  loadWorkspaceSettings,
  type WorkspaceSettings,
} from '../../jobs/settings/workspace-settings.ts';
import { type Strings, stringsFor } from '../../strings/strings.ts';
import type { ChatUser, EventContext } from '../types/chat-event.ts';
import type { InstallationInfo } from '../types/installation-info.ts';

/** A chat user's account and settings, and the strings of their language. */
export interface LoadedUser {
  readonly user: User;
  readonly settings: Settings;
  /** The settings of the workspace they are in; null outside of one. */
  readonly workspace: WorkspaceSettings | null;
  readonly strings: Strings;
}

/** Loads a chat user's account, and creates it on first contact. */
export async function loadUser(
  chatUser: ChatUser,
  context: EventContext,
  repositories: Repositories,
): Promise<LoadedUser> {
  const id = findWorkspace(context);
  const [user, workspace] = await Promise.all([
    repositories.users.findOrCreate(identityOf(chatUser), chatUser.displayName),
    id && loadWorkspaceSettings(id, repositories),
  ]);
  const settings = settingsIn(user);
  return { user, settings, workspace, strings: stringsFor(settings.locale, chatUser.locale) };
}

function identityOf({ platform, tenantId, externalId }: ChatUser): Identity {
  return { platform, tenantId, externalId };
}

/** Returns the workspace or server of an event; null in a Discord DM. */
export function findWorkspace({ platform, workspace }: EventContext): Workspace | null {
  return workspace === '' ? null : { platform, id: workspace };
}

/** Returns what the person is switched off by, where they are; null if they are not. */
export function findSuspension(
  { user }: Pick<LoadedUser, 'user'>,
  context: EventContext,
  { suspensions }: Pick<Repositories, 'suspensions'>,
): Promise<SuspensionScope | null> {
  const workspace = findWorkspace(context);
  return suspensions.find(user.id, workspace && `${workspace.platform}:${workspace.id}`);
}

/** Tells whether the workspace's admins let people use the bot in this channel. A thread may be allowed on its own. */
export function isChannelAllowed(
  { kind, channel, thread }: EventContext,
  workspace: WorkspaceSettings | null,
): boolean {
  if (kind !== 'channel' || workspace === null) return true;
  return [channel, thread].some((id) => id !== null && allowsChannel(workspace, id));
}

/** Chooses the engine of a person's next job. Without a model, the default is the only one. */
export function chooseEngine(
  requested: EngineName | null,
  { settings }: Pick<LoadedUser, 'settings'>,
  { vendor }: InstallationInfo,
  defaultEngine: EngineName,
): EngineName {
  return vendor === null ? defaultEngine : (requested ?? settings.engine ?? defaultEngine);
}

/** Tells whether the person must agree before a job starts on this engine. */
export function isConsentMissing(
  { user }: Pick<LoadedUser, 'user'>,
  engine: EngineName,
  { vendor }: InstallationInfo,
): boolean {
  return vendor !== null && needsConsent(user, engine, vendor);
}

/** Returns the engine of people who haven't chosen one; null when there is only one to choose. */
export function configuredDefaultEngine({
  installation,
  submission,
}: {
  readonly installation: InstallationInfo;
  readonly submission: { readonly defaultEngine: EngineName };
}): EngineName | null {
  return installation.vendor === null ? null : submission.defaultEngine;
}
