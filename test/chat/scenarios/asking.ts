import { expect } from 'vitest';
import { POSTING, RESUME } from '../../jobs/workshop.ts';
import type { Group } from '../scenarios.ts';
import {
  ask,
  choosePlace,
  count,
  endings,
  expectAnswer,
  filling,
  find,
  formIn,
  LINK,
  PLAIN,
  personWithResume,
  READY,
  REPORT,
  resumeFile,
  textFile,
} from './common.ts';

/** Every way to ask, to the files in the thread; and what is asked twice. */
export const asking: Group = {
  name: 'asking without a model',
  setup: PLAIN,
  scenarios: [
    {
      title:
        'a newcomer fills in the form with a resume file and a posting, and gets the whole answer privately',
      async play(driver) {
        const person = await driver.person();
        await ask(person, driver, {
          resume: [resumeFile()],
          title: 'Head Chef',
          company: 'The Anchor',
          posting: POSTING,
        });
        await expectAnswer(person);
        await find(person, /I've read and saved/);
        expect((await find(person, READY)).where).toBe('dm');
        expect((await find(person, READY)).text).toContain('Head Chef at The Anchor');
        const pointer = await find(person, /I'm tailoring your resume for Head Chef at The Anchor/);
        expect(pointer.where).toBe('alone');
        const report = await find(person, REPORT);
        expect(report.text).toMatch(/What the posting asks for[\s\S]*This version shows \d+% of it/);
        expect(report.text).toMatch(/Not found in your resume[\s\S]*driving licence/);
        expect(report.text).toMatch(/Shown: \d of 3 points/);
      },
    },
    {
      title: 'documents are called after the person, the job and the company',
      async play(driver) {
        const person = await driver.person();
        await ask(person, driver, {
          resume: [resumeFile()],
          title: 'Head Chef / Pastry',
          company: 'Anchor & Söhne: “GmbH”',
          posting: POSTING,
        });
        const names = (await person.sees()).flatMap((one) => one.files).map(({ name }) => name);
        expect(names).toContain('Ines Kalliomaki - Head Chef Pastry - Anchor Söhne GmbH.pdf');
      },
    },
    {
      title: 'title and company are read from the posting where nobody gave them',
      async play(driver) {
        const person = await personWithResume(driver);
        await ask(person, driver, { posting: POSTING });
        expect((await find(person, READY)).text).toContain('Head Chef at The Anchor');
      },
    },
    {
      title: 'a saved resume is chosen beforehand, and a link to the posting is enough',
      async play(driver) {
        const person = await personWithResume(driver);
        const form = formIn(await person.command());
        const resume = form.fields.find(({ name }) => name === 'resume');
        expect(resume?.options.map(({ label }) => label)).toEqual(['ines.txt (default)']);
        expect(resume?.value).toBe(resume?.options[0]?.value);
        expect(await person.fill(filling(driver, { link: LINK }))).toEqual({});
        await driver.settle();
        await choosePlace(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'saved resumes are offered with the default first, then the newest first',
      async play(driver) {
        const person = await personWithResume(driver);
        for (const year of ['2021', '2022', '2023']) {
          await person.dm('', [resumeFile(`${year}.txt`, `${RESUME}\n${year}`)]);
          await driver.settle();
        }
        const { fields } = formIn(await person.command());
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
      title: 'the posting may be a file',
      async play(driver) {
        const person = await personWithResume(driver);
        await ask(person, driver, { file: [textFile('posting.txt', POSTING)] });
        await expectAnswer(person);
      },
    },
    {
      title: 'what is missing or wrong stands on its field, and nothing is sent off',
      async play(driver) {
        const person = await driver.person();
        formIn(await person.command());
        expect(await person.fill({})).toMatchObject({
          resume_file: expect.stringMatching(/resume/),
          posting: expect.stringMatching(/posting/),
        });
        const wrong = { resume: [textFile('photo.exe', 'x')], posting: POSTING };
        expect(await person.fill(filling(driver, wrong))).toEqual({
          resume_file: expect.stringMatching(/photo\.exe.*PDF/),
        });
        expect(await person.fill(filling(driver, { resume: [resumeFile()], posting: POSTING }))).toEqual({});
      },
    },
    {
      title: 'with a resume saved, a post that is pointed at is tailored to at one tap',
      async play(driver) {
        const person = await personWithResume(driver);
        const shown = await person.point({ text: POSTING });
        if (driver.roomy)
          expect(shown).toMatchObject({ show: 'message', text: expect.stringMatching(/ines\.txt/) });
        // Where there are two private places, the form comes once, with the posting kept.
        else expect(await person.fill({})).toEqual({});
        await driver.settle();
        await choosePlace(person, driver);
        await expectAnswer(person);
        expect((await find(person, READY)).where).toBe('dm');
      },
    },
    {
      title: 'without one, the form opens with the post kept, and a resume file is enough',
      async play(driver) {
        const person = await driver.person();
        const form = formIn(await person.point({ text: POSTING }));
        const posting = form.fields.find(({ name }) => name === 'posting');
        expect(posting?.value).toContain('Head Chef');
        expect(await person.fill({ resume_file: [resumeFile()] })).toEqual({});
        await driver.settle();
        await choosePlace(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'of a post that only holds a file, whoever shared it, the file is the posting',
      async play(driver) {
        const person = await driver.person();
        const other = await driver.person();
        formIn(
          await person.point({
            text: 'See this',
            files: [{ ...textFile('job.txt', POSTING), sharedBy: other }],
          }),
        );
        expect(await person.fill({ resume_file: [resumeFile()] })).toEqual({});
        await driver.settle();
        await choosePlace(person, driver);
        expect((await find(person, READY)).text).toContain('Head Chef at The Anchor');
      },
    },
    {
      title: 'a posting that comes with a mention is answered privately',
      async play(driver) {
        const person = await personWithResume(driver);
        const other = await driver.person();
        await person.mention(POSTING);
        await driver.settle();
        await choosePlace(person, driver);
        await expectAnswer(person);
        expect(await count(other, /Harbour Kitchen|What I changed/)).toBe(0);
      },
    },
    {
      title: 'a post that only holds a link is followed',
      async play(driver) {
        const person = await driver.person();
        formIn(await person.point({ text: 'Look at this', links: [LINK] }));
        expect(await person.fill({ resume_file: [resumeFile()] })).toEqual({});
        await driver.settle();
        await choosePlace(person, driver);
        expect((await find(person, READY)).text).toContain('Head Chef at The Anchor');
      },
    },
    {
      title: 'a link sent to the bot is enough once a resume is saved',
      async play(driver) {
        const person = await personWithResume(driver);
        await person.dm(LINK);
        await driver.settle();
        await choosePlace(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'a posting sent before any resume waits, and is offered once the resume comes',
      async play(driver) {
        const person = await driver.person();
        await person.dm(POSTING);
        await driver.settle();
        await find(person, /I have the posting for Head Chef at The Anchor\. Now I need your resume/);
        await person.dm('', [resumeFile()]);
        await driver.settle();
        await person.press('Tailor it to Head Chef at The Anchor');
        await driver.settle();
        await choosePlace(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'a resume and a posting in one message start at once',
      async play(driver) {
        const person = await driver.person();
        await person.dm(POSTING, [resumeFile()]);
        await driver.settle();
        await choosePlace(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'a link that its site refuses is told of, with the form kept; pasted text then does',
      async play(driver) {
        const person = await personWithResume(driver);
        formIn(await person.command());
        const refused = { title: 'Head Chef', company: 'The Anchor', link: 'https://closed.example/1' };
        expect(await person.fill(filling(driver, refused))).toEqual({});
        await driver.settle();
        await find(person, /shows this posting to people in a browser[\s\S]*paste it here/);
        const form = formIn(await person.press('Edit'));
        const kept = form.fields.find(({ name }) => name === (driver.roomy ? 'title' : 'role'));
        expect(kept?.value).toContain('Head Chef');
        expect(await person.fill({ ...(driver.roomy && { link: '' }), posting: POSTING })).toEqual({});
        await driver.settle();
        await choosePlace(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'a posting of 30,000 characters, more than a field holds, is kept whole when the form opens',
      async play(driver) {
        const person = await driver.person();
        const long = `${POSTING}\n${'- Kneading, folding and baking of bread\n'.repeat(750)}`;
        const form = formIn(await person.point({ text: long }));
        const posting = form.fields.find(({ name }) => name === 'posting');
        expect(posting?.value).toBeNull();
        expect(await person.fill({ resume_file: [resumeFile()] })).toEqual({});
        await driver.settle();
        await choosePlace(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'each thing that is delivered twice is done once',
      async play(driver) {
        const person = await driver.person();
        await person.dm('', [resumeFile()]);
        await driver.redeliver();
        await driver.settle();
        await driver.redeliver();
        await driver.settle();
        expect(await count(person, /I've read and saved/)).toBe(1);
        formIn(await person.command());
        await person.fill(filling(driver, { posting: POSTING }));
        await driver.redeliver();
        await driver.settle();
        await choosePlace(person, driver);
        await driver.redeliver();
        await driver.settle();
        expect(await count(person, READY)).toBe(1);
        expect(await count(person, REPORT)).toBe(1);
        expect(await endings(person)).toEqual(['docx', 'pdf', 'png']);
      },
    },
    {
      title: 'an answer goes where everyone can read it only when its person chose that for this job',
      only: 'slack',
      async play(driver) {
        const person = await personWithResume(driver);
        const other = await driver.person();
        await ask(person, driver, { posting: POSTING });
        expect(await count(other, /Harbour Kitchen/)).toBe(0);
        await ask(person, driver, { posting: POSTING, place: 'channel' });
        expect(await count(other, /Harbour Kitchen/)).toBeGreaterThan(0);
      },
    },
  ],
};
