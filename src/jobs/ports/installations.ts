import type { Workspace } from '../model/reply-target.ts';

/**
 * What a platform issued when a workspace, or an organisation for all of its workspaces, installed the bot. It holds
 * the keys to the workspace.
 */
export interface InstallationRepository {
  /** Stores an installation in place of any earlier one. */
  save(workspace: Workspace, content: unknown): Promise<void>;
  /** The workspace's own installation, or the one of the organisation that serves it; null when there is none. */
  find(workspace: Workspace): Promise<unknown>;
  /**
   * Locks what `find` returns, and replaces it with what `renewal` makes of it; null leaves it as it is. Returns the
   * stored content. It stays the same installation.
   */
  renew(workspace: Workspace, renewal: (content: unknown) => Promise<unknown>): Promise<unknown>;
  /** Has an organisation's installation serve this workspace, unless it has one of its own. */
  serve(workspace: Workspace, organisation: string): Promise<void>;
  listServedBy(organisation: Workspace): Promise<Workspace[]>;
  /** Deletes an installation from before `at` (null: from any time). False when it was installed again since. */
  end(workspace: Workspace, at: Date | null): Promise<boolean>;
}
