import type { Outcome } from '../../../jobs/model/fault.ts';

/** The bot in one workspace. */
export interface Installation {
  readonly workspace: string;
  readonly token: string;
  /** The bot as a person of the workspace: what a mention of it names. */
  readonly botUser: string;
  readonly bot: string | null;
}

/**
 * Finds the bot of a workspace; `organisation` where an event says that the installation is for all of its workspaces.
 * Null: it is not installed there, or no longer.
 */
export type FindInstallation = (
  workspace: string,
  organisation?: string | null,
) => Promise<Outcome<Installation | null>>;
