import { expect } from 'vitest';
import { POSTING } from '../../jobs/workshop.ts';
import type { Actor, ChatDriver } from '../driver.ts';
import type { Group } from '../scenarios.ts';
import {
  ask,
  askAmongOthers,
  count,
  filling,
  find,
  formIn,
  leadsTo,
  PLAIN,
  personWithResume,
  READY,
  REPORT,
} from './common.ts';

async function personWithJob(driver: ChatDriver): Promise<Actor> {
  const person = await personWithResume(driver);
  await ask(person, driver, { posting: POSTING });
  await find(person, REPORT);
  return person;
}

/** What can be done about a finished resume. */
export const versions: Group = {
  name: 'versions',
  setup: PLAIN,
  scenarios: [
    {
      title:
        'a change is taken back and used again, each making a version under the first one’s status message',
      async play(driver) {
        const person = await personWithJob(driver);
        await person.press('Show changes');
        await driver.settle();
        const changes = await find(person, /All changes/);
        const undo = changes.buttons.find((label) => /^Undo K/.test(label)) ?? '';
        await person.press(undo, changes);
        await driver.settle();
        expect(await count(person, READY)).toBe(2);
        expect(await count(person, REPORT)).toBe(2);
        await person.press(undo, changes);
        await driver.settle();
        await find(person, /is undone already/);
        await person.press('Show changes');
        await driver.settle();
        const again = await find(person, /All changes/);
        const use = again.buttons.find((label) => /^Use K/.test(label)) ?? '';
        expect(use.replace('Use', 'Undo')).toBe(undo);
        await person.press(use, again);
        await driver.settle();
        expect(await count(person, READY)).toBe(3);
        if (driver.roomy) {
          const statuses = (await person.sees()).filter(({ text }) => READY.test(text));
          expect(statuses.slice(1).map(({ under }) => under)).toEqual([statuses[0]?.id, statuses[0]?.id]);
        }
      },
    },
    {
      title: 'what the posting asks for and the resume does not say is added in the person’s own words',
      async play(driver) {
        const person = await personWithJob(driver);
        const form = formIn(await person.press('I have this'));
        const requirement = form.fields.find(({ name }) => name === 'requirement');
        const option = requirement?.options.find(({ label }) => /driving licence/.test(label));
        expect(await person.fill({ requirement: option?.value ?? '', text: '' })).toHaveProperty('text');
        const line = 'Driving licence, category B, since 2016';
        expect(await person.fill({ requirement: option?.value ?? '', text: line })).toEqual({});
        await driver.settle();
        await find(person, new RegExp(`Your tailored resume[\\s\\S]*${line}`));
      },
    },
    {
      title:
        'a wish is done from the form, and one that adds what is not there is refused with what was typed',
      async play(driver) {
        const person = await personWithJob(driver);
        formIn(await person.press('Refine'));
        expect(await person.fill({ instruction: 'undo everything' })).toEqual({});
        await driver.settle();
        await find(person, /What I changed[\s\S]*You undid every change/);
        expect(await count(person, READY)).toBe(2);
        formIn(await person.press('Refine'));
        expect(await person.fill({ instruction: 'say that I know Kubernetes' })).toEqual({});
        await driver.settle();
        await find(person, /You wrote: “say that I know Kubernetes”/);
        expect(await count(person, READY)).toBe(2);
      },
    },
    {
      title: 'a reply to the report is a wish, too',
      async play(driver) {
        const person = await personWithJob(driver);
        await person.reply(await find(person, REPORT), 'undo everything');
        await driver.settle();
        expect(await count(person, READY)).toBe(2);
      },
    },
    {
      title: 'versions are listed, an earlier one is brought back, and any is shown again',
      async play(driver) {
        const person = await personWithJob(driver);
        await person.reply(await find(person, REPORT), 'undo everything');
        await driver.settle();
        await person.press('Versions');
        await driver.settle();
        const list = await find(person, /Versions/);
        expect(list.text).toMatch(/1\. first version[\s\S]*2\. “undo everything”.*\(newest\)/);
        const first = list.buttons.find((label) => label.startsWith('1. ')) ?? '';
        await person.press(`Restore a version: ${first}`, list);
        await driver.settle();
        expect(await count(person, READY)).toBe(3);
        const before = await count(person, REPORT);
        await person.press(`Show a version again: ${first}`, list);
        await driver.settle();
        expect(await count(person, REPORT)).toBe(before + 1);
      },
    },
    {
      title: 'a finished resume is tried again from a form with all that it was made from',
      async play(driver) {
        const person = await personWithJob(driver);
        const form = formIn(await person.press('Try again', await find(person, REPORT)));
        const shown = (name: string) => form.fields.find((field) => field.name === name)?.value;
        const [saved] = form.fields.find(({ name }) => name === 'resume')?.options ?? [];
        expect(shown('resume')).toBe(saved?.value);
        expect(shown('posting')).toBe(POSTING.trim());
        if (driver.roomy) expect([shown('title'), shown('company')]).toEqual(['Head Chef', 'The Anchor']);
        else expect(shown('role')).toBe('Head Chef at The Anchor');
        expect(await person.fill(filling(driver, { title: 'Sous Chef', company: 'The Quay' }))).toEqual({});
        await driver.settle();
        await find(person, /resume for Sous Chef at The Quay is ready/);
        expect(await count(person, READY)).toBe(2);
      },
    },
    {
      title: 'a deleted resume is taken back from where it was posted, after a question',
      async play(driver) {
        const person = await personWithJob(driver);
        await person.press('Delete', await find(person, REPORT));
        await driver.settle();
        await find(person, /Delete your resume for/);
        expect(await count(person, REPORT)).toBe(1);
        await person.press('Delete it');
        await driver.settle();
        await find(person, /Deleted\./);
        expect(await count(person, REPORT)).toBe(0);
        expect(await count(person, READY)).toBe(0);
        await person.ask('history');
        await driver.settle();
        await find(person, /You haven't tailored a resume yet/);
      },
    },
    {
      title: "nobody else gets anything done by a job's buttons",
      async play(driver) {
        const person = await personWithResume(driver);
        const other = await driver.person('admin');
        await askAmongOthers(person, driver, { posting: POSTING });
        const report = await find(other, REPORT);
        for (const label of ['Show changes', 'Versions', 'Delete']) {
          await other.press(label, report);
          await driver.settle();
        }
        expect(await count(other, /belongs to someone else/)).toBe(3);
        for (const label of ['Refine', 'Try again'])
          expect(await other.press(label, report)).toMatchObject({ show: 'message' });
      },
    },
    {
      title: 'history tells each job with its state and a link',
      async play(driver) {
        const person = await personWithJob(driver);
        await person.ask('history');
        await driver.settle();
        const history = await find(person, /Your tailored resumes/);
        expect(history.text).toMatch(/Head Chef at The Anchor: ready, /);
        expect(history.buttons.length).toBe(1);
        expect(leadsTo(history, await find(person, READY))).toBe(true);
      },
    },
    {
      title: 'in the thread of a channel a mention of its owner is a wish, too, and nobody else’s is',
      only: 'slack',
      async play(driver) {
        const person = await personWithResume(driver);
        const other = await driver.person();
        await askAmongOthers(person, driver, { posting: POSTING });
        const before = await count(person, READY);
        const report = await find(person, REPORT);
        await other.reply(report, 'undo everything');
        await driver.settle();
        expect(await count(person, READY)).toBe(before);
        await find(other, /I'm not sure what to do with this/);
        await person.reply(report, 'undo everything');
        await driver.settle();
        expect(await count(person, READY)).toBe(before + 1);
      },
    },
  ],
};
