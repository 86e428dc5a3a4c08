import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { POSTING, RESUME } from '../../setup/pipeline.ts';
import type { SeenMessage } from '../driver.ts';
import { isDeletable } from '../leftovers.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  chooseDirectMessage,
  countMessages,
  expectAnswer,
  expectForm,
  findMessage,
  personWithResume,
  resumeFile,
  submitForm,
  textFile,
  WITHOUT_MODEL,
} from './common.ts';

/** A resume that is a Word file. */
const wordFile = () => ({
  name: 'chef.docx',
  bytes: new Uint8Array(readFileSync(new URL('../../fixtures/word-files/pandoc-chef.docx', import.meta.url))),
});

/** Files that people send, and their saved resumes. */
export const files: ScenarioGroup = {
  name: 'files',
  setup: WITHOUT_MODEL,
  scenarios: [
    {
      title: 'a resume in the DM is confirmed under its message, with what was read and what to do next',
      async run(driver) {
        const person = await driver.person();
        await person.dm('', [resumeFile()]);
        await driver.settle();
        const confirmed = await findMessage(person, /I've read and saved “ines\.txt”/);
        expect(confirmed.under).not.toBeNull();
        expect(confirmed.text).toMatch(/Name: Ines Kalliomaki\s[\s\S]*Experience: 1 entry, 3 lines/);
        expect(confirmed.text).toMatch(/This is your default resume/);
        expect(confirmed.buttons).toEqual(['Tailor it to a job', 'Fix mistakes', 'Delete']);
      },
    },
    {
      title:
        'a Word file comes back first as their own, edited, with a twin that is for them and not to send',
      async run(driver) {
        const person = await driver.person();
        await person.dm('', [wordFile()]);
        await driver.settle();
        await findMessage(person, /I've read and saved “chef\.docx”/);
        await submitForm(person, driver, { posting: POSTING });
        const documents = await findMessage(
          person,
          /in its name: it's your own Word file with the changes\./,
        );
        expect(documents.text).toMatch(
          /“\(changes\)” is only for you: it shows each change in your Word file with its reason\./,
        );
        const names = (await person.sees()).flatMap((one) => one.files).map(({ name }) => name);
        expect(names.map((name) => name.replace(/^.* - Head Chef/, ''))).toEqual([
          '.docx',
          ' (changes).docx',
          ' (new layout).docx',
          ' (new layout).pdf',
          ' (new layout).png',
        ]);
      },
    },
    {
      title: 'the same file under another name is the same resume, with the new name',
      async run(driver) {
        const person = await personWithResume(driver);
        await person.dm('', [resumeFile('ines-2026.txt')]);
        await driver.settle();
        await findMessage(person, /I've read and saved “ines-2026\.txt”/);
        await person.runCommand('resumes');
        await driver.settle();
        const { text } = await findMessage(person, /Your resumes/);
        expect(text).toContain('ines-2026.txt');
        expect(text).not.toContain('ines.txt');
      },
    },
    {
      title: 'a resume in a mention is confirmed there without any of its content',
      async run(driver) {
        const person = await driver.person();
        await person.mention('here is mine', [resumeFile()]);
        await driver.settle();
        const confirmed = await findMessage(person, /I've read and saved your resume/);
        expect(confirmed.where).not.toBe('dm');
        expect(confirmed.text).not.toMatch(/ines|Kalliomaki|Harbour|Experience/i);
      },
    },
    {
      title: 'each of several files gets its own reply',
      async run(driver) {
        const person = await driver.person();
        const other = await driver.person();
        await person.dm('', [
          resumeFile('mine.txt'),
          textFile('job.txt', POSTING),
          textFile('poem.txt', 'Roses are red.\nViolets are blue.\n'),
          textFile('broken.pdf', 'not a pdf at all'),
          { ...resumeFile('theirs.txt', RESUME.replace('Ines', 'Otso')), sharedBy: other },
        ]);
        await driver.settle();
        await findMessage(person, /I've read and saved “mine\.txt”/);
        await findMessage(person, /“job\.txt” looks like a job posting/);
        await findMessage(person, /“poem\.txt” doesn't look like a resume/);
        await findMessage(person, /“broken\.pdf”: The file is damaged/);
        await findMessage(person, /“theirs\.txt” was shared by someone else/);
      },
    },
    {
      title: 'a file that looks like a posting can be used as one',
      async run(driver) {
        const person = await personWithResume(driver);
        await person.dm('', [textFile('job.txt', POSTING)]);
        await driver.settle();
        await person.press('Use it as the posting');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: "a file that doesn't look like a resume can be saved as one anyway",
      async run(driver) {
        const person = await driver.person();
        await person.dm('', [textFile('notes.txt', 'I have cooked.\nI have baked bread for nine years.\n')]);
        await driver.settle();
        await person.press('Save it as a resume');
        await driver.settle();
        await findMessage(person, /I've read and saved “notes\.txt”/);
      },
    },
    {
      title: 'mistakes in reading are corrected in a form, and the correction becomes the default',
      async run(driver) {
        const person = await personWithResume(driver);
        const form = expectForm(await person.press('Fix mistakes'));
        const [part] = form.fields;
        expect(part?.value).toContain('Harbour Kitchen');
        const corrected = (part?.value ?? '').replace('Harbour Kitchen', 'Harbour Kitchen & Bar');
        expect(await person.fill({ part_1: corrected })).toEqual({});
        await driver.settle();
        await findMessage(person, /Saved “ines \(corrected\)\.txt” with your corrections/);
        await person.runCommand('resumes');
        await driver.settle();
        expect((await findMessage(person, /Your resumes/)).text).toMatch(/ines \(corrected\)\.txt \(default/);
      },
    },
    {
      title: 'when corrections cannot be saved, the bot says why, and the form keeps them',
      async run(driver) {
        const person = await personWithResume(driver);
        await person.runCommand('resumes');
        await driver.settle();
        await person.press('Delete a resume: ines.txt');
        await driver.settle();
        const form = expectForm(await person.press('Fix mistakes'));
        await person.press('Delete it');
        await driver.settle();
        const corrected = (form.fields[0]?.value ?? '').replace('Harbour Kitchen', 'Harbour Kitchen & Bar');
        expect(await person.fill({ part_1: corrected })).toEqual({});
        await driver.settle();
        const refused = await findMessage(
          person,
          /I couldn't find this resume[\s\S]*kept what you filled in: press Edit/,
        );
        const { fields } = expectForm(await person.press('Edit', refused));
        expect(fields.map(({ name, value }) => [name, value])).toEqual([['part_1', corrected.trim()]]);
      },
    },
    {
      title: 'another resume can be made the default, and deleted',
      async run(driver) {
        const person = await personWithResume(driver);
        await person.dm('', [resumeFile('second.txt', RESUME.replace('Trained 6', 'Trained 7'))]);
        await driver.settle();
        await person.press('Make default');
        await driver.settle();
        await findMessage(person, /“second\.txt” is now your default resume/);
        await person.runCommand('resumes');
        await driver.settle();
        expect((await findMessage(person, /Your resumes/)).text).toMatch(/second\.txt \(default/);
        await person.press('Delete a resume: second.txt');
        await driver.settle();
        await findMessage(person, /Delete “second\.txt”\?/);
        await person.press('Delete it');
        await driver.settle();
        await findMessage(person, /Deleted\. “ines\.txt” is now your default resume/);
        expect(await countMessages(person, /Delete “second\.txt”\?/)).toBe(0);
      },
    },
    {
      title: 'deleting one resume takes back whatever shows it, and nothing of another',
      async run(driver) {
        const person = await personWithResume(driver);
        const before = await person.sees();
        await person.dm('', [resumeFile('second.txt', RESUME.replace('Ines', 'Inesita'))]);
        await driver.settle();
        const saved = await findMessage(person, /I've read and saved “second\.txt”/);
        await person.dm('Resumes');
        await driver.settle();
        const shows = ({ text }: SeenMessage) => /second\.txt|Inesita/.test(text);
        expect((await person.sees()).filter(shows)).toHaveLength(2);
        await person.press('Delete', saved);
        await driver.settle();
        await person.press('Delete it');
        await driver.settle();
        const after = await person.sees();
        expect(after.filter((message) => shows(message) && isDeletable(message, driver))).toEqual([]);
        expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
      },
    },
    {
      title: "another person's button does nothing",
      async run(driver) {
        const person = await driver.person();
        const other = await driver.person();
        await person.mention('mine', [resumeFile()]);
        await driver.settle();
        const confirmed = await findMessage(person, /I've read and saved your resume/);
        await other.press('Delete', confirmed);
        await driver.settle();
        await findMessage(other, /belongs to someone else/);
        expect(await other.press('Fix mistakes', confirmed)).toMatchObject({
          show: 'message',
          text: expect.stringMatching(/belongs to someone else/),
        });
        expect(await countMessages(person, /belongs to someone else/)).toBe(0);
      },
    },
  ],
};
