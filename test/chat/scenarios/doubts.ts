import { expect } from 'vitest';
import { POSTING, RESUME } from '../../setup/pipeline.ts';
import type { Actor, ChatDriver } from '../driver.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  chooseDirectMessage,
  countMessages,
  expectAnswer,
  expectForm,
  findMessage,
  formInput,
  LINK,
  personWithResume,
  READY,
  REPORT,
  submitForm,
  textFile,
  WITHOUT_MODEL,
} from './common.ts';

const LUNCH = `Hey everyone, who is in for lunch on Friday? I thought of the new noodle place behind the station. They
have a big table, and it is never full before one. My sister was there last week and loved it. Tell me by Thursday
so that I can book. Afterwards we could walk along the river, if the weather holds. Bring the dog, and bring cash: they take no cards. See you all there, and happy birthday again to Mo!`;

const README = `# left-pad

Pads a string to a length.

## Install

npm install left-pad

## Community

Ask on the forum.
`;

const NOT_A_POST = /doesn't look like a job post\. Use it anyway\?/;

/** The post in the channel says less than the page behind its link, or more than a page that refuses. */
const SHORT_POST = `We are hiring a Head Chef at The Anchor, full-time.

You have:
- Experience with HACCP
- A driving licence
- Experience of costing menus

Apply:`;

/** Two of these are near to lines of the resume, and no more. */
const NEAR = POSTING.replace('- A driving licence', '- Mentoring chefs\n- Supplier negotiations').replace(
  '- Experience of training apprentices\n',
  '',
);

/** What is no posting or no resume is asked about on every way in, and nothing counts until then. */
export const doubts: ScenarioGroup = {
  name: 'what is no posting and no resume',
  setup: { ...WITHOUT_MODEL, jobsPerPerson: 2 },
  scenarios: [
    {
      title:
        'a message that is no job post is asked about, and takes nothing from the day if the answer is no',
      async run(driver) {
        const person = await personWithResume(driver);
        await person.dm(LUNCH);
        await driver.settle();
        const asked = await findMessage(person, NOT_A_POST);
        expect(asked.buttons).toEqual(['Yes, use it', 'No']);
        await person.press('No');
        await driver.settle();
        await findMessage(person, /I haven't started/);
        await person.dm(POSTING);
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
        // Two a day are allowed here.
        await submitForm(person, driver, { posting: POSTING, title: 'Baker' });
        expect(await countMessages(person, READY)).toBe(2);
      },
    },
    {
      title: 'a few words to the bot are no job post either, and start nothing',
      async run(driver) {
        const person = await personWithResume(driver);
        for (const text of ['lunch anyone?', 'thanks!', 'is anybody hiring?']) {
          await person.mention(text);
          await driver.settle();
        }
        expect(await countMessages(person, /tailoring|Use it/)).toBe(0);
      },
    },
    {
      title: 'a mention in the thread of a post is about that post, and one of thanks is not',
      onlyOn: 'slack',
      async run(driver) {
        const person = await personWithResume(driver);
        await person.mentionUnder?.(POSTING, 'many thanks!');
        await driver.settle();
        expect(await countMessages(person, /tailoring/)).toBe(0);
        await person.mentionUnder?.(LUNCH, 'tailor my resume please');
        await driver.settle();
        const answered = await findMessage(person, /Use it anyway\?|I can't read the post above/);
        // A workspace may leave out the scope that lets the bot read what was posted in a channel.
        if (!NOT_A_POST.test(answered.text)) return;
        await person.mentionUnder?.(POSTING, 'tailor my resume to this');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        expect((await findMessage(person, READY)).text).toContain('Head Chef at The Anchor');
      },
    },
    {
      title:
        'with the shortcut too; whoever says yes gets an answer, and is not asked again when they run it again',
      async run(driver) {
        const person = await personWithResume(driver);
        await useShortcut(person, LUNCH, driver);
        await findMessage(person, NOT_A_POST);
        expect(await countMessages(person, READY)).toBe(0);
        await person.press('Yes, use it');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await findMessage(person, READY);
        expectForm(await person.press('Try again', await findMessage(person, REPORT)));
        await person.fill(formInput(driver, {}));
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(2);
        expect(await countMessages(person, NOT_A_POST)).toBe(0);
      },
    },
    {
      title: 'a resume that is shared as the post can be saved',
      async run(driver) {
        const person = await driver.person();
        expectForm(await person.command());
        const cv = RESUME.replace('Ines', 'Inga');
        await person.fill({
          ...formInput(driver, { posting: cv }),
          resume_file: [textFile('cv.txt', RESUME)],
        });
        await driver.settle();
        const asked = await findMessage(person, /looks like a resume, not a job post/);
        await person.press('Save it as a resume', asked);
        await driver.settle();
        await findMessage(person, /I've read and saved (“resume\.txt”|your resume)/);
      },
    },
    {
      title: 'a file that is no resume is asked about in the form, and used if the person insists',
      async run(driver) {
        const person = await driver.person();
        await submitForm(person, driver, { resume: [textFile('README.md', README)], posting: POSTING });
        const asked = await findMessage(person, /“README\.md” doesn't look like a resume\. Use it anyway\?/);
        expect(asked.buttons).toEqual(['Yes, use it', 'No', 'Edit']);
        expect(await countMessages(person, READY)).toBe(0);
        await person.press('Yes, use it');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await findMessage(person, READY);
      },
    },
    {
      title:
        'a line that comes near is asked about; yes is a fact in a new version, and no is not asked again',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: NEAR });
        const report = await findMessage(person, /Perhaps in your resume/);
        await person.press('Is it this line?', report);
        await driver.settle();
        await findMessage(person, /“Mentoring chefs”: is it this line\?\s+“Trained 6 apprentices/);
        await person.press('No');
        await driver.settle();
        await findMessage(person, /“Supplier negotiations”: is it this line\?\s+“Ordered fish/);
        await person.press('Is it this line?', report);
        await driver.settle();
        await person.press('Yes');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await findMessage(person, /Shown in this version[\s\S]*Supplier negotiations/);
      },
    },
    {
      title: 'of a post and the page behind its link, the one that says more is used, and the person is told',
      async run(driver) {
        const person = await personWithResume(driver);
        await useShortcut(person, `${SHORT_POST} https://closed.example/1`, driver);
        await chooseDirectMessage(person, driver);
        await findMessage(person, READY);
        await findMessage(
          person,
          /I used the post itself, because I couldn't read the posting on closed\.example/,
        );
        const other = await personWithResume(driver);
        await useShortcut(
          other,
          `${POSTING}\n- Ten more years of experience with wine\n\nApply: ${LINK}`,
          driver,
        );
        await chooseDirectMessage(other, driver);
        await findMessage(other, READY);
        await findMessage(other, /I used the post itself, which says more than the page on jobs\.example/);
      },
    },
  ],
};

async function useShortcut(person: Actor, text: string, driver: ChatDriver): Promise<void> {
  const response = await person.useShortcut({ text });
  if (response.show === 'form') expect(await person.fill({})).toEqual({});
  await driver.settle();
}
