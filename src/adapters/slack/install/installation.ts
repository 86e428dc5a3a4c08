import { fault } from '../../../jobs/model/fault.ts';
import { err, type Result } from '../../../jobs/model/result.ts';

/** The bot in one workspace. */
export interface SlackInstallation {
  readonly workspace: string;
  readonly token: string;
  /** The bot's user id in the workspace, which mentions of it name. */
  readonly botUser: string;
  /** The organisation (Enterprise Grid) that the workspace belongs to. */
  readonly organisation: string | null;
}

/**
 * Finds the bot's installation in a workspace. `organisation` is set if the event says that the installation covers a
 * whole organisation. Null if the bot is not installed there, or no longer.
 */
export type FindSlackInstallation = (
  workspace: string,
  organisation?: string | null,
) => Promise<Result<SlackInstallation | null>>;

/** Runs work as the bot of a workspace. Fails for good if it is not installed there. */
export async function withInstallation<T>(
  workspace: string,
  { findInstallation }: { readonly findInstallation: FindSlackInstallation },
  work: (bot: SlackInstallation) => Promise<Result<T>>,
): Promise<Result<T>> {
  const found = await findInstallation(workspace);
  if (!found.ok) return found;
  if (!found.value) return err(fault('delivery_failed', 'not installed in the workspace'));
  return work(found.value);
}
