import type { ReplyLocation, Settings } from '../../jobs/settings/settings.ts';
import type { WorkspaceSettings } from '../../jobs/settings/workspace-settings.ts';

/** Where a person can be answered, and what they and their workspace chose. */
export interface LocationOptions {
  /** The locations that the platform offers here, its default first. */
  readonly available: readonly ReplyLocation[];
  readonly personal: Settings['answerIn'];
  readonly workspace: WorkspaceSettings['answerIn'];
}

/** Orders the locations for a form, the preselected one first: the person's choice, the workspace's, the platform's. */
export function orderLocations({
  available,
  personal,
  workspace,
}: LocationOptions): readonly ReplyLocation[] {
  const preset = [personal, workspace].find((one) => one !== null && available.includes(one));
  return preset ? [preset, ...available.filter((one) => one !== preset)] : available;
}

/**
 * Chooses where to answer a request that came without a form: never where others can read it. `ask`: there are two
 * private locations, and the person hasn't chosen between them.
 */
export function choosePrivateLocation({
  available,
  personal,
  workspace,
}: LocationOptions): ReplyLocation | 'ask' {
  const options: readonly ReplyLocation[] = available.filter((one) => one !== 'channel');
  const chosen = [personal, workspace].find((one) => one !== null && options.includes(one));
  if (chosen) return chosen;
  const [first = 'dm', second] = options;
  return second !== undefined && personal === null ? 'ask' : first;
}
