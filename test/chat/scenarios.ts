import { afterAll, beforeAll, describe, it } from 'vitest';
import type { ChatDriver, InstallationSetup } from './driver.ts';
import { asking } from './scenarios/asking.ts';
import { failing } from './scenarios/failing.ts';
import { files } from './scenarios/files.ts';
import { limited } from './scenarios/limited.ts';
import { modelled } from './scenarios/modelled.ts';
import { people } from './scenarios/people.ts';
import { versions } from './scenarios/versions.ts';
import { workspace } from './scenarios/workspace.ts';

/** What somebody does on a platform and what they then see. The title is a sentence about the product. */
export interface Scenario {
  readonly title: string;
  /** Left out where it is played on both platforms. */
  readonly onlyOn?: ChatDriver['platform'];
  run(driver: ChatDriver): Promise<void>;
}

/** Scenarios that share an installation; each has people of its own. */
export interface ScenarioGroup {
  readonly name: string;
  readonly setup: InstallationSetup;
  readonly scenarios: readonly Scenario[];
}

/** Every group, in the order in which they are played; the last takes the bot out of the workspace. */
export const groups: readonly ScenarioGroup[] = [
  asking,
  files,
  versions,
  people,
  modelled,
  failing,
  limited,
  workspace,
];

/** Plays every scenario on a platform, each group on an installation that is opened for it. */
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
