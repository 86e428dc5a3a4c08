import { expect } from 'vitest';
import { POSTING, RESUME } from '../../setup/pipeline.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  chooseDirectMessage,
  countMessages,
  expectAnswer,
  expectForm,
  fileExtensions,
  findMessage,
  formInput,
  LINK,
  personWithResume,
  READY,
  REPORT,
  resumeFile,
  submitForm,
  textFile,
  WITHOUT_MODEL,
} from './common.ts';

/** Every way to ask for a tailored resume, up to the files in the thread, and requests that arrive twice. */
export const requests: ScenarioGroup = {
  name: 'requests without a model',
  setup: WITHOUT_MODEL,
  scenarios: [
    {
      title:
        'a newcomer fills in the form with a resume file and a posting, and gets the whole answer privately',
      async run(driver) {
        const person = await driver.person();
        await submitForm(person, driver, {
          resume: [resumeFile()],
          title: 'Head Chef',
          company: 'The Anchor',
          posting: POSTING,
        });
        await expectAnswer(person);
        await findMessage(person, /I've read and saved/);
        expect((await findMessage(person, READY)).where).toBe('dm');
        expect((await findMessage(person, READY)).text).toContain('Head Chef at The Anchor');
        const started = await findMessage(person, /I'm tailoring your resume for Head Chef at The Anchor/);
        expect(started.where).toBe('ephemeral');
        const report = await findMessage(person, REPORT);
        expect(report.text).toMatch(/What the posting asks for[\s\S]*This version shows \d of 3 points\./);
        expect(report.text).toMatch(/Not found in your resume[\s\S]*driving licence/);
        expect(report.text).toMatch(/Shown in this version[\s\S]*HACCP\s*“HACCP, Stock control, pastry”/);
      },
    },
    {
      title: 'documents are named after the person and the job, without what file systems refuse',
      async run(driver) {
        const person = await driver.person();
        await submitForm(person, driver, {
          resume: [resumeFile()],
          title: 'Head Chef / Pastry',
          company: 'Anchor & Söhne: “GmbH”',
          posting: POSTING,
        });
        const names = (await person.sees()).flatMap((one) => one.files).map(({ name }) => name);
        expect(names.toSorted()).toEqual(
          ['docx', 'pdf', 'png'].map((ending) => `Ines Kalliomaki - Head Chef Pastry.${ending}`),
        );
      },
    },
    {
      title: 'title and company are read from the posting when the person leaves them empty',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        expect((await findMessage(person, READY)).text).toContain('Head Chef at The Anchor');
      },
    },
    {
      title: 'a saved resume is preselected, and a link to the posting is enough',
      async run(driver) {
        const person = await personWithResume(driver);
        const form = expectForm(await person.command());
        const resume = form.fields.find(({ name }) => name === 'resume');
        expect(resume?.options.map(({ label }) => label)).toEqual(['ines.txt (default)']);
        expect(resume?.value).toBe(resume?.options[0]?.value);
        expect(await person.fill(formInput(driver, { link: LINK }))).toEqual({});
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'saved resumes are offered with the default first, then the newest first',
      async run(driver) {
        const person = await personWithResume(driver);
        for (const year of ['2021', '2022', '2023']) {
          await person.dm('', [resumeFile(`${year}.txt`, `${RESUME}\n${year}`)]);
          await driver.settle();
        }
        const { fields } = expectForm(await person.command());
        const resume = fields.find(({ name }) => name === 'resume');
        expect(resume?.options.map(({ label }) => label)).toEqual([
          'ines.txt (default)',
          '2023.txt',
          '2022.txt',
          '2021.txt',
        ]);
      },
    },
    {
      title: 'the posting can be a file',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { file: [textFile('posting.txt', POSTING)] });
        await expectAnswer(person);
      },
    },
    {
      title: 'missing or wrong input is reported on its field, and the form stays open',
      async run(driver) {
        const person = await driver.person();
        expectForm(await person.command());
        expect(await person.fill({})).toMatchObject({
          resume_file: expect.stringMatching(/resume/),
          posting: expect.stringMatching(/posting/),
        });
        const wrong = { resume: [textFile('photo.exe', 'x')], posting: POSTING };
        expect(await person.fill(formInput(driver, wrong))).toEqual({
          resume_file: expect.stringMatching(/photo\.exe.*PDF/),
        });
        expect(await person.fill(formInput(driver, { resume: [resumeFile()], posting: POSTING }))).toEqual(
          {},
        );
      },
    },
    {
      title: 'with a saved resume, the shortcut on a message starts at once',
      async run(driver) {
        const person = await personWithResume(driver);
        const response = await person.useShortcut({ text: POSTING });
        if (driver.hasLargeForms)
          expect(response).toEqual({ show: 'message', text: "I'm looking at this post." });
        // With two private locations, the form opens once and keeps the posting.
        else expect(await person.fill({})).toEqual({});
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
        expect((await findMessage(person, READY)).where).toBe('dm');
      },
    },
    {
      title: 'without one, the shortcut opens the form with the posting, and a resume file is enough',
      async run(driver) {
        const person = await driver.person();
        const form = expectForm(await person.useShortcut({ text: POSTING }));
        const posting = form.fields.find(({ name }) => name === 'posting');
        expect(posting?.value).toContain('Head Chef');
        expect(await person.fill({ resume_file: [resumeFile()] })).toEqual({});
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'when a message has only a file, the file is the posting, whoever shared it',
      async run(driver) {
        const person = await driver.person();
        const other = await driver.person();
        expectForm(
          await person.useShortcut({
            text: 'See this',
            files: [{ ...textFile('job.txt', POSTING), sharedBy: other }],
          }),
        );
        expect(await person.fill({ resume_file: [resumeFile()] })).toEqual({});
        await driver.settle();
        await chooseDirectMessage(person, driver);
        expect((await findMessage(person, READY)).text).toContain('Head Chef at The Anchor');
      },
    },
    {
      title: 'the shortcut starts at once for somebody with a saved resume who chose where to be answered',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        expect(await person.useShortcut({ text: POSTING })).toMatchObject({
          show: 'message',
          text: "I'm looking at this post.",
        });
        await driver.settle();
      },
    },
    {
      title: 'a posting in a mention is answered privately',
      async run(driver) {
        const person = await personWithResume(driver);
        const other = await driver.person();
        await person.mention(POSTING);
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
        expect(await countMessages(other, /Harbour Kitchen|What I changed/)).toBe(0);
      },
    },
    {
      title: 'when a message has only a link, the link is opened',
      async run(driver) {
        const person = await driver.person();
        expectForm(await person.useShortcut({ text: 'Look at this', links: [LINK] }));
        expect(await person.fill({ resume_file: [resumeFile()] })).toEqual({});
        await driver.settle();
        await chooseDirectMessage(person, driver);
        expect((await findMessage(person, READY)).text).toContain('Head Chef at The Anchor');
      },
    },
    {
      title: 'a link sent to the bot is enough once a resume is saved',
      async run(driver) {
        const person = await personWithResume(driver);
        await person.dm(LINK);
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'a posting sent before any resume is kept, and offered once the resume arrives',
      async run(driver) {
        const person = await driver.person();
        await person.dm(POSTING);
        await driver.settle();
        await findMessage(person, /I have the posting for Head Chef at The Anchor\. Now I need your resume/);
        await person.dm('', [resumeFile()]);
        await driver.settle();
        await person.press('Tailor it to Head Chef at The Anchor');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'a resume and a posting in one message start at once',
      async run(driver) {
        const person = await driver.person();
        await person.dm(POSTING, [resumeFile()]);
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title:
        "a link that the site doesn't let the bot read is reported, the form is kept, and pasted text works",
      async run(driver) {
        const person = await personWithResume(driver);
        expectForm(await person.command());
        const input = { title: 'Head Chef', company: 'The Anchor', link: 'https://closed.example/1' };
        expect(await person.fill(formInput(driver, input))).toEqual({});
        await driver.settle();
        await findMessage(person, /doesn't let me read the posting[\s\S]*paste it here/);
        const form = expectForm(await person.press('Edit'));
        const kept = form.fields.find(({ name }) => name === (driver.hasLargeForms ? 'title' : 'role'));
        expect(kept?.value).toContain('Head Chef');
        expect(await person.fill({ ...(driver.hasLargeForms && { link: '' }), posting: POSTING })).toEqual(
          {},
        );
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'a posting of 30,000 characters, more than a field holds, is kept whole when the form opens',
      async run(driver) {
        const person = await driver.person();
        const long = `${POSTING}\n${'- Kneading, folding and baking of bread\n'.repeat(750)}`;
        const form = expectForm(await person.useShortcut({ text: long }));
        const posting = form.fields.find(({ name }) => name === 'posting');
        expect(posting?.value).toBeNull();
        expect(await person.fill({ resume_file: [resumeFile()] })).toEqual({});
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'an event that the platform delivers twice is handled once',
      async run(driver) {
        const person = await driver.person();
        await person.dm('', [resumeFile()]);
        await driver.redeliver();
        await driver.settle();
        await driver.redeliver();
        await driver.settle();
        expect(await countMessages(person, /I've read and saved/)).toBe(1);
        expectForm(await person.command());
        await person.fill(formInput(driver, { posting: POSTING }));
        await driver.redeliver();
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await driver.redeliver();
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(1);
        expect(await countMessages(person, REPORT)).toBe(1);
        expect(await fileExtensions(person)).toEqual(['docx', 'pdf', 'png']);
      },
    },
    {
      title: 'an answer is posted publicly only when the person chose that for this job',
      onlyOn: 'slack',
      async run(driver) {
        const person = await personWithResume(driver);
        const other = await driver.person();
        await submitForm(person, driver, { posting: POSTING });
        expect(await countMessages(other, /Harbour Kitchen/)).toBe(0);
        await submitForm(person, driver, { posting: POSTING, place: 'channel' });
        expect(await countMessages(other, /Harbour Kitchen/)).toBeGreaterThan(0);
      },
    },
  ],
};
