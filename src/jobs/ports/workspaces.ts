import type { Platform, Workspace } from '../model/reply-target.ts';
import type { SettingsPatch } from './users.ts';

export interface WorkspaceRepository {
  /** The settings as stored; null when there are none. */
  settings(workspace: Workspace): Promise<unknown>;
  changeSettings(workspace: Workspace, patch: SettingsPatch): Promise<void>;
  /** Notes that an application is in these workspaces, in place of any application that was there before. */
  join(platform: Platform, application: string, ids: readonly string[]): Promise<void>;
  /** The ids of the workspaces that this application has joined and whose data is not deleted yet. */
  listJoined(platform: Platform, application: string): Promise<string[]>;
  delete(workspace: Workspace): Promise<void>;
}
