import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createCodec } from '../../src/infra/database/encryption/codec.ts';
import { createSuspensions } from '../../src/infra/database/people/suspensions.ts';
import { UserId } from '../../src/jobs/model/ids.ts';
import type { TestDatabase } from '../setup/databases.ts';
import type { Actor, ChatDriver, InstallationSetup } from './driver.ts';
import { deleteEverything, expectNothingSeen, expectNothingStored, listIds } from './leftovers.ts';
import { buildersIn, watchCalls } from './message-builders.ts';
import { findMessage } from './scenarios/common.ts';
import { doubts } from './scenarios/doubts.ts';
import { failedJobs } from './scenarios/failed-jobs.ts';
import { files } from './scenarios/files.ts';
import { people } from './scenarios/people.ts';
import { quota } from './scenarios/quota.ts';
import { requests } from './scenarios/requests.ts';
import { skills } from './scenarios/skills.ts';
import { supplements } from './scenarios/supplements.ts';
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
  skills,
  supplements,
  failedJobs,
  quota,
  doubts,
  workspace,
];

/**
 * Runs every scenario that the platform can do, or those of some groups, each group on an installation of its own. Then
 * everybody who took part deletes everything.
 */
export function runScenarios(
  name: string,
  platform: ChatDriver['platform'],
  open: (setup: InstallationSetup) => Promise<ChatDriver>,
  database: () => TestDatabase,
  chosen: readonly ScenarioGroup[] = groups,
): void {
  let watch: Awaited<ReturnType<typeof watchCalls>>;
  beforeAll(async () => {
    watch = await watchCalls('messages');
  });

  describe.each(chosen)(`on ${name}, $name`, (group) => {
    const actors: Actor[] = [];
    let driver: ChatDriver;
    beforeAll(async () => {
      const opened = await open(group.setup);
      driver = {
        ...opened,
        async person(as) {
          const person = await opened.person(as);
          actors.push(person);
          return person;
        },
      };
    });
    afterAll(() => driver.close());

    for (const { title, onlyOn = platform, run } of group.scenarios)
      if (onlyOn === platform) it(title, () => run(driver));

    if (group === people)
      it('somebody whom an operator has switched off is told so', async () => {
        const person = await driver.person();
        await person.dm('hello there');
        await driver.settle();
        const switchedOn = await switchOffNewest(database());
        await person.dm('hello again');
        await driver.settle();
        await switchedOn();
        expect((await findMessage(person, /has paused it for you/)).buttons).toContain('Delete everything');
      });

    // The bot is gone from the workspace then.
    if (group !== workspace)
      it('whoever did this and deletes everything leaves nothing, on the platform and in the database', async () => {
        const ids = await listIds(database());
        for (const person of actors) await deleteEverything(person, driver);
        for (const person of actors) await expectNothingSeen(person, driver);
        // A queue's own summary of its work may be a few seconds older than the work.
        const theirs = [...ids, ...actors.map(({ id }) => id)];
        await vi.waitFor(() => expectNothingStored(database(), theirs), { timeout: 30_000, interval: 500 });
      });
  });

  if (chosen !== groups) return;
  it(`on ${name}, the scenarios say whatever the chat can say: a new message must be in one, and be taken back`, async () => {
    const called = await watch.called();
    const elsewhere = { slack: 'locationQuestion', discord: 'homeMessage' }[platform];
    const unsaid = buildersIn('messages', 'Message').filter(
      (builder) => !called.has(builder) && builder !== elsewhere,
    );
    expect(unsaid).toEqual([]);
  });
}

/** Switches off the person who is newest here, as an operator does. Returns what switches them on again. */
async function switchOffNewest({ db }: TestDatabase): Promise<() => Promise<unknown>> {
  const newest = db.selectFrom('users').select('id').orderBy('id', 'desc').limit(1);
  const user = UserId.parse((await newest.executeTakeFirstOrThrow()).id);
  const suspensions = createSuspensions(db, createCodec(null));
  await suspensions.add({ scope: 'person', user });
  return () => suspensions.remove({ scope: 'person', user });
}
