import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueuedStore } from '../../src/jobs/ports/queue.ts';
import type { Actor, ChatDriver, InstallationSetup } from '../chat/driver.ts';
import {
  chooseDirectMessage,
  countMessages,
  expectForm,
  fileExtensions,
  findMessage,
  READY,
  REPORT,
  WITHOUT_MODEL,
} from '../chat/scenarios/common.ts';
import type { TestDatabase } from '../setup/databases.ts';
import { scriptedEngine } from '../setup/pipeline.ts';

/** A platform on which people had used the bot before it was upgraded, and go on. */
export interface Upgraded {
  readonly driver: ChatDriver;
  readonly database: TestDatabase;
  readonly store: QueuedStore;
  person(name: string): Actor;
  /** Has a form open again that the old code opened. */
  reopen(name: string, form: unknown): void;
  readonly left: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, { readonly person: string; readonly form: unknown }>>;
  readonly problems: string[];
  close(): Promise<void>;
}

/** What people do after an upgrade with messages, forms and jobs from before it. Each has a story of their own. */
export function runUpgrade(name: string, open: (setup: InstallationSetup) => Promise<Upgraded>): void {
  describe(`what was begun before an upgrade, on ${name},`, () => {
    const engine = scriptedEngine({ requirements: [], edits: [] });
    let upgraded: Upgraded;
    let driver: ChatDriver;
    beforeAll(async () => {
      upgraded = await open({ ...WITHOUT_MODEL, model: engine });
      driver = upgraded.driver;
      await driver.settle();
    });
    afterAll(() => upgraded.close());

    const settle = () => driver.settle();
    const press = async (who: string, label: string, pattern?: RegExp) => {
      const person = upgraded.person(who);
      const shown = await person.press(label, pattern && (await findMessage(person, pattern)));
      await settle();
      return shown;
    };

    it('a job nobody had begun is done, and answered once', async () => {
      const waiter = upgraded.person('waiter');
      expect(
        await countMessages(
          waiter,
          /Pastry Chef at The Pier[\s\S]*is ready|is ready[\s\S]*Pastry Chef at The Pier/,
        ),
      ).toBe(1);
      expect(await fileExtensions(waiter)).toEqual(['docx', 'pdf', 'png']);
    });
  });
}
