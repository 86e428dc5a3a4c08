import { expect } from 'vitest';
import { POSTING } from '../../setup/pipeline.ts';
import type { Actor, ChatDriver, SeenMessage } from '../driver.ts';
import { isDeletable } from '../leftovers.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  countMessages,
  expectForm,
  fileExtensions,
  findMessage,
  formInput,
  linksTo,
  personWithResume,
  READY,
  REPORT,
  submitForm,
  submitForThread,
  WITHOUT_MODEL,
} from './common.ts';

async function personWithJob(driver: ChatDriver): Promise<Actor> {
  const person = await personWithResume(driver);
  await submitForm(person, driver, { posting: POSTING });
  await findMessage(person, REPORT);
  return person;
}

/** What people can do with a finished resume. */
export const versions: ScenarioGroup = {
  name: 'versions',
  setup: WITHOUT_MODEL,
  scenarios: [
    {
      title: 'where no AI is set up, nothing that needs it is offered',
      async run(driver) {
        const { buttons } = await findMessage(await personWithJob(driver), REPORT);
        expect(buttons).toContain('Refine');
        expect(buttons).not.toContain('Cover letter');
        expect(buttons).not.toContain('Can you defend this?');
      },
    },
    {
      title: 'a change is undone and used again, each time as a version under the first status message',
      async run(driver) {
        const person = await personWithJob(driver);
        await person.press('Show changes');
        await driver.settle();
        const changes = await findMessage(person, /All changes/);
        const undo = changes.buttons.find((label) => /^Undo K/.test(label)) ?? '';
        await person.press(undo, changes);
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(2);
        expect(await countMessages(person, REPORT)).toBe(2);
        await person.press(undo, changes);
        await driver.settle();
        await findMessage(person, /is already undone/);
        await person.press('Show changes');
        await driver.settle();
        const again = await findMessage(person, /All changes/);
        const use = again.buttons.find((label) => /^Use K/.test(label)) ?? '';
        expect(use.replace('Use', 'Undo')).toBe(undo);
        await person.press(use, again);
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(3);
        if (driver.hasLargeForms) {
          const statuses = (await person.sees()).filter(({ text }) => READY.test(text));
          expect(statuses.slice(1).map(({ under }) => under)).toEqual([statuses[0]?.id, statuses[0]?.id]);
        }
      },
    },
    {
      title: 'what the resume lacks for the posting is added in the person’s own words',
      async run(driver) {
        const person = await personWithJob(driver);
        const form = expectForm(await person.press('I have this'));
        const requirement = form.fields.find(({ name }) => name === 'requirement');
        const option = requirement?.options.find(({ label }) => /driving licence/.test(label));
        expect(await person.fill({ requirement: option?.value ?? '', text: '' })).toHaveProperty('text');
        const line = 'Driving licence, category B, since 2016';
        expect(await person.fill({ requirement: option?.value ?? '', text: line })).toEqual({});
        await driver.settle();
        await findMessage(person, new RegExp(`Your tailored resume[\\s\\S]*${line}`));
      },
    },
    {
      title: 'the form refines the resume, and an instruction to invent something is refused and quoted',
      async run(driver) {
        const person = await personWithJob(driver);
        expectForm(await person.press('Refine'));
        expect(await person.fill({ instruction: 'undo everything' })).toEqual({});
        await driver.settle();
        await findMessage(person, /What I changed[\s\S]*You undid every change/);
        expect(await countMessages(person, READY)).toBe(2);
        expectForm(await person.press('Refine'));
        expect(await person.fill({ instruction: 'say that I know Kubernetes' })).toEqual({});
        await driver.settle();
        const refusal = await findMessage(person, /You wrote: “say that I know Kubernetes”/);
        expect(await countMessages(person, READY)).toBe(2);
        const form = expectForm(await person.press('Add it as a statement', refusal));
        expect(form.fields.find(({ name }) => name === 'text')?.value).toBe('Kubernetes');
        expect(await person.fill({ text: 'Ran the orders on Kubernetes' })).toEqual({});
        await driver.settle();
        await findMessage(person, /Your tailored resume[\s\S]*Ran the orders on Kubernetes/);
      },
    },
    {
      title: 'half a wish is granted, and the rest is named and can be added as a statement',
      async run(driver) {
        const person = await personWithJob(driver);
        expectForm(await person.press('Refine'));
        expect(
          await person.fill({ instruction: 'put pastry first and say that I managed a team of 10' }),
        ).toEqual({});
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(2);
        const report = await findMessage(
          person,
          /I left out “managed a team of 10”: your resume doesn't say it/,
        );
        expect(report.text).toContain('You asked: “put pastry first”');
        const form = expectForm(await person.press('Add it as a statement', report));
        const text = form.fields.find(({ name }) => name === 'text')?.value;
        expect(text).toBe('managed a team of 10');
        expect(await person.fill({ text: 'Managed a team of 10 in the busy season' })).toEqual({});
        await driver.settle();
        await findMessage(person, /Your tailored resume[\s\S]*Managed a team of 10 in the busy season/);
      },
    },
    {
      title: 'a reply to the report refines the resume too',
      async run(driver) {
        const person = await personWithJob(driver);
        await person.reply(await findMessage(person, REPORT), 'undo everything');
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(2);
      },
    },
    {
      title: 'versions are listed, an earlier one is restored, and any can be shown again',
      async run(driver) {
        const person = await personWithJob(driver);
        await person.reply(await findMessage(person, REPORT), 'undo everything');
        await driver.settle();
        await person.press('Versions');
        await driver.settle();
        const list = await findMessage(person, /Versions/);
        expect(list.text).toMatch(/1\. first version[\s\S]*2\. “undo everything”.*\(newest\)/);
        const first = list.buttons.find((label) => label.startsWith('1. ')) ?? '';
        await person.press(`Restore a version: ${first}`, list);
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(3);
        const before = await countMessages(person, REPORT);
        await person.press(`Show a version again: ${first}`, list);
        await driver.settle();
        expect(await countMessages(person, REPORT)).toBe(before + 1);
      },
    },
    {
      title: 'a finished resume is run again from a form with everything it was made from',
      async run(driver) {
        const person = await personWithJob(driver);
        const form = expectForm(await person.press('Try again', await findMessage(person, REPORT)));
        const shown = (name: string) => form.fields.find((field) => field.name === name)?.value;
        const [saved] = form.fields.find(({ name }) => name === 'resume')?.options ?? [];
        expect(shown('resume')).toBe(saved?.value);
        expect(shown('posting')).toBe(POSTING.trim());
        if (driver.hasLargeForms)
          expect([shown('title'), shown('company')]).toEqual(['Head Chef', 'The Anchor']);
        else expect(shown('role')).toBe('Head Chef at The Anchor');
        expect(await person.fill(formInput(driver, { title: 'Sous Chef', company: 'The Quay' }))).toEqual({});
        await driver.settle();
        await findMessage(person, /resume for Sous Chef at The Quay is ready/);
        expect(await countMessages(person, READY)).toBe(2);
      },
    },
    {
      title: 'after a confirmation, a tailored resume is deleted and removed from where it was posted',
      async run(driver) {
        const person = await personWithJob(driver);
        await person.press('Delete', await findMessage(person, REPORT));
        await driver.settle();
        await findMessage(person, /Delete your resume for/);
        expect(await countMessages(person, REPORT)).toBe(1);
        await person.press('Delete it');
        await driver.settle();
        await findMessage(person, /Deleted\./);
        expect(await countMessages(person, REPORT)).toBe(0);
        expect(await countMessages(person, READY)).toBe(0);
        await person.runCommand('history');
        await driver.settle();
        await findMessage(person, /You haven't tailored a resume yet/);
      },
    },
    {
      title: 'deleting one tailored resume takes back whatever shows it, and nothing of another',
      async run(driver) {
        const person = await personWithJob(driver);
        const before = await person.sees();
        await submitForm(person, driver, { posting: POSTING, title: 'Pastry Chef', company: 'The Quay' });
        const report = await findMessage(person, REPORT);
        for (const button of ['Show changes', 'Versions']) {
          await person.press(button, report);
          await driver.settle();
        }
        await person.dm('History');
        await driver.settle();
        const shows = ({ text, files }: SeenMessage) =>
          [text, ...files.map(({ name }) => name)].some((one) => /Pastry Chef|The Quay/.test(one));
        expect((await person.sees()).filter(shows).length).toBeGreaterThan(2);
        await person.press('Delete', report);
        await driver.settle();
        await person.press('Delete it');
        await driver.settle();
        const after = await person.sees();
        expect(after.filter((message) => shows(message) && isDeletable(message, driver))).toEqual([]);
        expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
        for (const pattern of [READY, REPORT, /Your tailored resume/])
          expect(await countMessages(person, pattern)).toBe(1);
        expect(await fileExtensions(person)).toEqual(['docx', 'pdf', 'png']);
      },
    },
    {
      title: "a job's buttons do nothing for other people",
      async run(driver) {
        const person = await personWithResume(driver);
        const other = await driver.person('admin');
        await submitForThread(person, driver, { posting: POSTING });
        const report = await findMessage(other, REPORT);
        for (const label of ['Show changes', 'Versions', 'Delete']) {
          await other.press(label, report);
          await driver.settle();
        }
        expect(await countMessages(other, /belongs to someone else/)).toBe(3);
        for (const label of ['Refine', 'Try again'])
          expect(await other.press(label, report)).toMatchObject({ show: 'message' });
      },
    },
    {
      title: 'history lists each job with its state and a link',
      async run(driver) {
        const person = await personWithJob(driver);
        await person.runCommand('history');
        await driver.settle();
        const history = await findMessage(person, /Your tailored resumes/);
        expect(history.text).toMatch(/Head Chef at The Anchor: ready, /);
        expect(history.buttons.length).toBe(1);
        expect(linksTo(history, await findMessage(person, READY))).toBe(true);
      },
    },
    {
      title: 'in a thread of a channel, a mention refines the resume only when its owner wrote it',
      onlyOn: 'slack',
      async run(driver) {
        const person = await personWithResume(driver);
        const other = await driver.person();
        await submitForThread(person, driver, { posting: POSTING });
        const before = await countMessages(person, READY);
        const report = await findMessage(person, REPORT);
        await other.reply(report, 'undo everything');
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(before);
        await findMessage(other, /I'm not sure what to do with this/);
        await person.reply(report, 'undo everything');
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(before + 1);
      },
    },
  ],
};
