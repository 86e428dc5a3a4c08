import { expect } from 'vitest';
import { readRequirements } from '../../../src/posting/requirements.ts';
import { POSTING, scriptedEngine } from '../../setup/pipeline.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  chooseDirectMessage,
  countMessages,
  expectAnswer,
  findMessage,
  personWithConsent,
  personWithResume,
  READY,
  REPORT,
  submitForm,
  WITHOUT_MODEL,
  withdrawConsent,
} from './common.ts';

const requirements = readRequirements({ title: '', company: '', description: POSTING });
const model = scriptedEngine({ requirements, edits: [] });

/** With a model: nothing goes to it before its person has agreed. */
export const modelled: ScenarioGroup = {
  name: 'asking with a model',
  setup: { ...WITHOUT_MODEL, model },
  scenarios: [
    {
      title: 'before the first call a person is asked once, told who gets what, and goes on by agreeing',
      async run(driver) {
        const asked = model.asked();
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        const consent = await findMessage(person, /may I use AI\?/);
        expect(consent.text).toMatch(/model\.example/);
        expect(consent.text).toMatch(/180 days/);
        expect(consent.buttons).toEqual(['Agree and continue', 'Continue without AI', 'Not now']);
        expect(model.asked()).toBe(asked);
        await person.press('Agree and continue');
        await driver.redeliver();
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
        await findMessage(person, /Made with AI/);
        expect(model.asked()).toBe(asked + 1);
        expect(await countMessages(person, /may I use AI\?/)).toBe(0);
        await submitForm(person, driver, { posting: POSTING });
        expect(await countMessages(person, READY)).toBe(2);
      },
    },
    {
      title: 'a person goes on without AI, and nothing is sent to the model',
      async run(driver) {
        const asked = model.asked();
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await person.press('Continue without AI');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
        await findMessage(person, /Made without AI/);
        expect(model.asked()).toBe(asked);
      },
    },
    {
      title: 'a person puts it off, and can go on later',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await person.press('Not now');
        await driver.settle();
        await findMessage(person, /I haven't started/);
        await person.press('Continue');
        await driver.settle();
        await person.press('Agree and continue');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
      },
    },
    {
      title: 'whoever took back their yes is asked again',
      async run(driver) {
        const person = await personWithConsent(driver);
        await withdrawConsent(person, driver);
        await submitForm(person, driver, { posting: POSTING });
        await findMessage(person, /may I use AI\?/);
      },
    },
    {
      title: 'whoever took back their yes refines a resume after agreeing again, and what they wrote is kept',
      async run(driver) {
        const person = await personWithConsent(driver);
        await withdrawConsent(person, driver);
        const asked = model.asked();
        await person.reply(await findMessage(person, REPORT), 'make it plainer');
        await driver.settle();
        const question = await findMessage(person, /I need your OK first/);
        expect(question.text).toMatch(/model\.example/);
        expect(question.buttons).toEqual(['Agree and continue', 'Not now']);
        await person.press('Not now');
        await driver.settle();
        await person.press('Continue');
        await driver.settle();
        expect(model.asked()).toBe(asked);
        await person.press('Agree and continue');
        await driver.redeliver();
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(2);
        expect(model.asked()).toBe(asked + 1);
        await person.press('Versions');
        await driver.settle();
        await findMessage(person, /“make it plainer”/);
      },
    },
  ],
};
