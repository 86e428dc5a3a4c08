import { expect } from 'vitest';
import { POSTING, RESUME } from '../../setup/pipeline.ts';
import { deleteEverything } from '../leftovers.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  countMessages,
  expectForm,
  findMessage,
  linksTo,
  personWithResume,
  READY,
  resumeFile,
  submitForm,
  WITHOUT_MODEL,
} from './common.ts';

/** Help, settings, privacy, the home page, and deleting a person. */
export const people: ScenarioGroup = {
  name: 'people',
  setup: WITHOUT_MODEL,
  scenarios: [
    {
      title: 'help says what the bot does and where to start, and so do empty lists',
      async run(driver) {
        const person = await driver.person();
        await person.runCommand('help');
        await driver.settle();
        const help = await findMessage(person, /I tailor your resume to a job/);
        expect(help.text).toMatch(/in a direct message[\s\S]*type \/tailor/);
        expect(help.buttons).toContain('Tailor a resume');
        for (const [command, pattern] of [
          ['history', /You haven't tailored a resume yet/],
          ['resumes', /You don't have a saved resume yet/],
        ] as const) {
          await person.runCommand(command);
          await driver.settle();
          expect((await findMessage(person, pattern)).buttons).toEqual(['Tailor a resume']);
        }
        await person.dm('hello there');
        await driver.settle();
        await findMessage(person, /I'm not sure what to do with this/);
      },
    },
    {
      title: 'commands also work as plain messages',
      async run(driver) {
        const person = await driver.person();
        await person.dm('Privacy');
        await driver.settle();
        await findMessage(person, /What I keep, and where it goes[\s\S]*no AI service gets any of it/);
      },
    },
    {
      title: 'settings are changed in a form and apply from then on',
      async run(driver) {
        const person = await personWithResume(driver);
        await person.runCommand('settings');
        await driver.settle();
        expectForm(await person.press('Change', await findMessage(person, /Your settings/)));
        expect(await person.fill({ pages: '1', look: 'classic' })).toEqual({});
        await driver.settle();
        await findMessage(person, /Saved\. Applies to your next resume/);
        await person.runCommand('settings');
        await driver.settle();
        await findMessage(person, /Page limit: 1 page[\s\S]*Look of your documents: classic/);
      },
    },
    {
      title: 'the home page shows resumes, jobs, usage and settings, and updates after each button',
      onlyOn: 'slack',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        expect(await person.openHome()).toBe(true);
        await driver.settle();
        const home = await findMessage(person, /Your resumes[\s\S]*Your latest tailored resumes/);
        expect(home.where).toBe('home');
        expect(home.text).toMatch(/Head Chef at The Anchor: ready/);
        expect(home.text).toMatch(/1 resume tailored today/);
        expect(home.text).not.toMatch(/For everyone here/);
        expect(linksTo(home, await findMessage(person, READY))).toBe(true);
        await person.press('Delete a resume: ines.txt', home);
        await driver.settle();
        const confirmation = await findMessage(person, /Your resumes[\s\S]*Your latest tailored resumes/);
        await person.press('Delete it', confirmation);
        await driver.settle();
        expect((await findMessage(person, /You don't have a saved resume yet/)).where).toBe('home');
      },
    },
    {
      title: 'the home page starts requests, changes settings, and shows admins the settings for everyone',
      onlyOn: 'slack',
      async run(driver) {
        const admin = await personWithResume(driver, 'admin');
        await admin.dm('', [resumeFile('second.txt', RESUME.replace('Trained 6', 'Trained 7'))]);
        await driver.settle();
        await admin.openHome();
        await driver.settle();
        const home = () => findMessage(admin, /I tailor your resume to a job[\s\S]*Your settings/);
        expect((await home()).text).toMatch(
          /For everyone here \(admins\)[\s\S]*I answer privately unless someone chose otherwise/,
        );
        expect((await home()).buttons).toEqual(
          expect.arrayContaining(['Tailor a resume', 'Delete everything', 'Privacy']),
        );
        await admin.press('Make another the default: second.txt', await home());
        await driver.settle();
        expect((await home()).text).toMatch(/second\.txt \(default/);
        expectForm(await admin.press('Change', await home()));
        expect(await admin.fill({ pages: '2' })).toEqual({});
        await driver.settle();
        expect((await home()).text).toMatch(/Page limit: 2 pages/);
        expectForm(await admin.press('Tailor a resume', await home()));
        expect(await admin.fill({ posting: POSTING })).toEqual({});
        await driver.settle();
        expect((await findMessage(admin, READY)).where).toBe('dm');
        expectForm(await admin.press('Tailor a resume', await home()));
        expect(await admin.fill({ posting: 'Pizza on Friday at noon, who is in?' })).toEqual({});
        await driver.settle();
        expect((await findMessage(admin, /doesn't look like a job post/)).where).toBe('home');
        await admin.press('Privacy', await home());
        await driver.settle();
        expect((await findMessage(admin, /What I keep, and where it goes/)).where).toBe('home');
      },
    },
    {
      title: 'a person can download everything that is stored about them',
      async run(driver) {
        const person = await personWithResume(driver);
        await person.runCommand('privacy');
        await driver.settle();
        await person.press('Download my data');
        await driver.settle();
        await findMessage(person, /Here's everything I keep/);
        const [file] = (await person.sees()).flatMap((one) => one.files);
        const data: unknown = JSON.parse(new TextDecoder().decode(file?.bytes));
        expect(data).toMatchObject({ resumes: [{ filename: 'ines.txt' }] });
      },
    },
    {
      title: 'after a confirmation, a person is deleted, and the posts with their resumes are removed',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await person.runCommand('forget-me');
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(1);
        await person.press('Delete everything now');
        await driver.settle();
        await driver.redeliver();
        await driver.settle();
        await findMessage(person, /I'm deleting everything I keep/);
        expect(await countMessages(person, READY)).toBe(0);
        expect((await person.sees()).flatMap((one) => one.files)).toEqual([]);
        await person.runCommand('resumes');
        await driver.settle();
        await findMessage(person, /You don't have a saved resume yet/);
      },
    },
    {
      title: 'a button of a message from before somebody deleted everything says that it is gone',
      onlyOn: 'slack',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await person.runCommand('history');
        await driver.settle();
        const history = await findMessage(person, /Your tailored resumes/);
        await deleteEverything(person, driver);
        expect((await findMessage(person, /I'm deleting everything/)).text).toMatch(
          /\d messages that only you can see stay in this channel.*Slack doesn't let me delete them/,
        );
        await person.press(history.buttons[0] ?? '', history);
        await driver.settle();
        await findMessage(person, /belongs to someone else, or it's been deleted/);
      },
    },
    {
      title: 'a form that was open while everything was deleted asks for what it had kept',
      async run(driver) {
        const person = await driver.person();
        await person.dm(POSTING);
        await driver.settle();
        expectForm(await person.press('Add my resume'));
        await deleteEverything(person, driver);
        expect(await person.fill({ resume_file: [resumeFile()], posting: '' })).toEqual({});
        await driver.settle();
        await findMessage(person, /I couldn't find a posting in this/);
      },
    },
  ],
};
