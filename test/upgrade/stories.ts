import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { QueuedStore } from '../../src/jobs/ports/queue.ts';
import type { Actor, ChatDriver, InstallationSetup } from '../chat/driver.ts';
import {
  chooseDirectMessage,
  countMessages,
  expectForm,
  fileExtensions,
  findMessage,
  formInput,
  READY,
  REPORT,
  WITHOUT_MODEL,
} from '../chat/scenarios/common.ts';
import type { TestDatabase } from '../setup/databases.ts';
import { createScriptedEngine, POSTING } from '../setup/pipeline.ts';

/** The posting of the fixture, which the old code didn't ask about. */
const OLD_POSTING = POSTING.replace('Apply by Friday: jobs@anchor.example\n\n', '');

/** A platform on which people used the bot before it was upgraded, and go on. */
export interface Upgraded {
  readonly driver: ChatDriver;
  readonly database: TestDatabase;
  readonly store: QueuedStore;
  person(name: string): Actor;
  /** Opens a form again that the old code opened for somebody. */
  reopen(form: string): Actor;
  /** Jobs that the old code left behind, by whose they are. */
  readonly left: Readonly<Record<string, string>>;
  readonly problems: string[];
  close(): Promise<void>;
}

/** What people do after an upgrade with messages, forms and jobs from before. Most tests have a person of their own. */
export function runUpgrade(name: string, open: (setup: InstallationSetup) => Promise<Upgraded>): void {
  describe(`after an upgrade, on ${name},`, () => {
    const engine = createScriptedEngine({ requirements: [], edits: [] });
    let upgraded: Upgraded;
    let driver: ChatDriver;
    let askedForOldWork = 0;
    beforeAll(async () => {
      upgraded = await open({ ...WITHOUT_MODEL, model: engine });
      driver = upgraded.driver;
      await driver.settle();
      askedForOldWork = engine.callCount();
    });
    afterEach(() => expect(upgraded.problems.splice(0)).toEqual([]));
    afterAll(() => upgraded?.close());

    const person = (name: string) => upgraded.person(name);

    /** Presses something on the newest message that matches, and waits for all that comes of it. */
    async function press(who: Actor, label: string, on?: RegExp) {
      const shown = await who.press(label, on && (await findMessage(who, on)));
      await driver.settle();
      return shown;
    }

    /** The number of jobs of somebody that were answered since the upgrade: old messages are cut short. */
    const ready = (who: Actor) => countMessages(who, READY);

    async function becomesReady(who: Actor, act: () => Promise<unknown>): Promise<void> {
      const before = await ready(who);
      await act();
      await driver.settle();
      await chooseDirectMessage(who, driver);
      expect(await ready(who)).toBe(before + 1);
    }

    describe('work that was left behind', () => {
      it('a job that nobody had begun is done, and answered once', async () => {
        const waiter = person('waiter');
        expect(await countMessages(waiter, /Pastry Chef at The Pier is ready/)).toBe(1);
        expect(await fileExtensions(waiter)).toEqual(['docx', 'pdf', 'png']);
      });

      it("a job whose process died is finished from the model's answer that was kept", async () => {
        const repeater = person('repeater');
        expect(await countMessages(repeater, /Pastry Chef at The Pier is ready/)).toBe(1);
        expect(await fileExtensions(repeater)).toEqual(['docx', 'pdf', 'png']);
        await findMessage(repeater, /Trained 6 apprentices in hygiene and knife work/);
        // Of the four jobs that ran, the others had no answer yet.
        expect(askedForOldWork).toBe(3);
      });

      it('of an answer that was posted in part, the rest is posted', async () => {
        const reader = person('reader');
        expect(await fileExtensions(reader)).toEqual(['docx', 'pdf', 'png']);
        expect(await countMessages(reader, REPORT)).toBe(2);
        expect(await countMessages(reader, /Your tailored resume/)).toBe(1);
      });

      it('nothing is left to deliver', async () => {
        const rows = await upgraded.database.db.selectFrom('deliveries').select('state').execute();
        expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['DELIVERED']));
      });

      it("a deleted job's messages are deleted", async () => {
        expect(await countMessages(person('remover'), /tailored resume|What I changed|Head Chef/)).toBe(0);
      });

      it('what people did while no process ran is handled', async () => {
        const gus = person('gus');
        await findMessage(gus, /Sous Chef at The Quay is ready/);
        await findMessage(gus, /I've read and saved “newest\.txt”/);
        await findMessage(gus, /^Versions/);
        await findMessage(gus, /^Your tailored resumes/);
        await findMessage(gus, /^Your resumes/);
        if (driver.platform === 'slack')
          expect((await findMessage(gus, /Your latest tailored resumes/)).where).toBe('home');
        // Nobody had handled the shortcut: its text reads like a posting, so nobody is asked whether it is one.
        expect(await ready(person('pol'))).toBe(1);
      });
    });

    describe('a request that waits for its person', () => {
      it('is started without AI', async () => {
        const noor = person('noor');
        await becomesReady(noor, () => press(noor, 'Go on without AI'));
      });

      it('is started after a no', async () => {
        const nils = person('nils');
        await press(nils, 'Go on');
        await becomesReady(nils, () => press(nils, 'Continue without AI'));
      });

      it('goes on with the file that was sent as its posting', async () => {
        const pia = person('pia');
        await press(pia, 'Use it as the posting');
        await becomesReady(pia, () => press(pia, 'Continue without AI'));
      });

      it('has the file saved that was sent as a resume', async () => {
        const paul = person('paul');
        await press(paul, 'Save it as a resume');
        await findMessage(paul, /I've read and saved “notes\.txt”/);
      });

      it('is what was asked of AI, once they agree to it again', async () => {
        const hugo = person('hugo');
        await becomesReady(hugo, () => press(hugo, 'Agree and go on'));
        await press(hugo, 'Versions');
        await findMessage(hugo, /Versions[\s\S]*make it plainer/);
      });

      it('is a correction that could not be saved', async () => {
        const form = expectForm(await press(person('carl'), 'Edit'));
        expect(form.fields[0]?.value).toContain('Harbour Kitchen & Bar');
      });

      it('is the form of a job that failed', async () => {
        const mara = person('mara');
        const form = expectForm(await press(mara, 'Edit'));
        expect(form.fields.map(({ value }) => value)).toContain(OLD_POSTING.trim());
        await becomesReady(mara, () => press(mara, 'Try again'));
      });
    });

    describe('a button of an old message', () => {
      it('undoes a change, and uses one that was only suggested', async () => {
        const [otto, olof] = [person('otto'), person('olof')];
        await becomesReady(otto, () => press(otto, 'Undo K1', /All changes/));
        await becomesReady(olof, () => press(olof, 'Use K4', /All changes/));
        await becomesReady(otto, () => press(otto, 'Undo all', /^All changes/));
      });

      it('lists the changes and the versions, with the reasons that were stored as sentences', async () => {
        const ines = person('ines');
        await ines.press('Show changes');
        await driver.settle();
        await findMessage(ines, /All changes[\s\S]*Moved up in Harbour Kitchen/);
        const old = await findMessage(ines, /Versions/);
        const first = old.buttons.find((label) => /1\. the first/.test(label)) ?? '';
        await becomesReady(ines, () => ines.press(`Bring back a version: ${first}`, old));
        const before = await countMessages(ines, REPORT);
        await ines.press(`Show a version again: ${first}`, old);
        await driver.settle();
        expect(await countMessages(ines, REPORT)).toBe(before + 1);
      });

      it('opens the forms for a line of their own, a wish, another run and a correction', async () => {
        const otto = person('otto');
        for (const label of ['I have this', 'Refine', 'Try again', 'Fix what was read'])
          expectForm(await otto.press(label));
      });

      it('changes settings, for oneself and for everyone', async () => {
        const ines = person('ines');
        expectForm(await ines.press(driver.platform === 'slack' ? 'This workspace' : 'This server'));
        expectForm(await ines.press('Change'));
        expect(await ines.fill({ pages: '1' })).toEqual({});
        await driver.settle();
        await findMessage(ines, /Saved\. Applies to your next resume/);
      });

      it('shows what is kept, sends it, and asks before it deletes', async () => {
        const ines = person('ines');
        await press(ines, 'My resumes');
        await press(ines, 'My tailored resumes');
        await press(ines, 'Privacy');
        await findMessage(ines, /What I keep, and where it goes/);
        await press(ines, 'Download my data');
        await findMessage(ines, /Here's everything I keep/);
        await press(ines, 'Make default');
        await findMessage(ines, /second\.txt/);
        await press(ines, 'Delete it', /^Delete your resume for Head Ch/);
        await press(ines, 'Delete everything now', /^Delete everything\?/);
        await findMessage(ines, /I'm deleting everything I keep/);
      });
    });

    describe('a form that was open', () => {
      it('is sent off, and starts a request', async () => {
        const otto = upgraded.reopen('tailor');
        const values = formInput(driver, { title: 'Baker', company: 'The Oven', posting: POSTING });
        expect(await otto.fill(values)).toEqual({});
        await driver.settle();
        await becomesReady(otto, () => press(otto, 'Continue without AI'));
        await findMessage(otto, /Baker at The Oven/);
      });

      it('is sent off, and makes a version', async () => {
        const otto = upgraded.reopen('refine');
        await becomesReady(otto, () => otto.fill({ instruction: 'undo everything' }));
        upgraded.reopen('have');
        await becomesReady(otto, () => otto.fill({ text: 'Driving licence, category B, since 2016' }));
      });

      it('is sent off, and corrects what was read', async () => {
        const pia = upgraded.reopen('fix');
        expect(await pia.fill({})).toEqual({});
        await driver.settle();
        await findMessage(pia, /with your corrections/);
      });
    });

    it('a job that failed before is listed', async () => {
      const mara = person('mara');
      await mara.runCommand('history');
      await driver.settle();
      await findMessage(mara, /Your tailored resumes/);
    });
  });
}
