import { afterAll, beforeAll, describe, it } from 'vitest';
import type { ChatDriver, InstallationSetup } from './driver.ts';
import { failedJobs } from './scenarios/failed-jobs.ts';
import { files } from './scenarios/files.ts';
import { people } from './scenarios/people.ts';
import { quota } from './scenarios/quota.ts';
import { requests } from './scenarios/requests.ts';
import { versions } from './scenarios/versions.ts';
import { withModel } from './scenarios/with-model.ts';
import { workspace } from './scenarios/workspace.ts';

/** What a person does on a platform and then sees. The title is a sentence about the product. */
export interface Scenario {
  readonly title: string;
  /** The one platform that can do it; left out when both can. */
  readonly onlyOn?: ChatDriver['platform'];
  run(driver: ChatDriver): Promise<void>;
}

/** Scenarios that share an installation. Each has people of its own. */
export interface ScenarioGroup {
  readonly name: string;
  readonly setup: InstallationSetup;
  readonly scenarios: readonly Scenario[];
}

/** Every group, in the order to run them: the last removes the bot from the workspace. */
export const groups: readonly ScenarioGroup[] = [
  requests,
  files,
  versions,
  people,
  withModel,
  failedJobs,
  quota,
  workspace,
];

/** Runs every scenario that the platform can do, each group on an installation of its own. */
export function runScenarios(
  name: string,
  platform: ChatDriver['platform'],
  open: (setup: InstallationSetup) => Promise<ChatDriver>,
): void {
  describe.each(groups)(`on ${name}, $name`, ({ setup, scenarios }) => {
    let driver: ChatDriver;
    beforeAll(async () => {
      driver = await open(setup);
    });
    afterAll(() => driver.close());

    for (const { title, onlyOn = platform, run } of scenarios)
      if (onlyOn === platform) it(title, () => run(driver));
  });
}
