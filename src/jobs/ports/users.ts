import type { UserId } from '../model/ids.ts';
import type { Workspace } from '../model/reply-target.ts';

export interface User {
  readonly id: UserId;
  readonly displayName: string | null;
  readonly consentAt: Date | null;
  /** The host of the model that the user agreed to; null with `consentAt`. */
  readonly consentVendor: string | null;
  /** As stored; see `settingsIn`. */
  readonly settings: unknown;
  readonly createdAt: Date;
}

/** Who a user is on a platform. `tenantId` is '' where the platform's ids are global (Discord, the command line). */
export interface Identity {
  readonly platform: 'slack' | 'discord' | 'http' | 'local';
  readonly tenantId: string;
  readonly externalId: string;
}

/** New values by the name of their setting. Settings that are not named keep their value. */
export type SettingsPatch = Readonly<Record<string, unknown>>;

export interface UserRepository {
  find(id: UserId): Promise<User | null>;
  /** The user with this identity, created on first sight. Safe when two processes call it at once. */
  findOrCreate(identity: Identity, displayName: string | null): Promise<User>;
  /** Null withdraws the consent. False when the user does not exist. */
  setConsent(id: UserId, consent: { readonly vendor: string; readonly at: Date } | null): Promise<boolean>;
  /** The settings as stored; null when the user does not exist. */
  settings(id: UserId): Promise<unknown>;
  /** False when the user does not exist. */
  changeSettings(id: UserId, patch: SettingsPatch): Promise<boolean>;
  listIdentities(id: UserId): Promise<Identity[]>;
  /** Up to `limit` users who have an identity in this workspace. */
  listByWorkspace(tenant: Workspace, limit: number): Promise<UserId[]>;
  /** Deletes the user's identities in a workspace and returns how many identities are left elsewhere. */
  removeFromWorkspace(id: UserId, tenant: Workspace): Promise<number>;
  /** Locks the user until the transaction ends, so that other writers wait. False when the user does not exist. */
  lock(id: UserId): Promise<boolean>;
  /** Deletes the user and, by cascade, everything that belongs to them. False when the user does not exist. */
  delete(id: UserId): Promise<boolean>;
}
