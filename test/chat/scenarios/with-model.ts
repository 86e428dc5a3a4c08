import { expect } from 'vitest';
import { readRequirements } from '../../../src/posting/requirements.ts';
import { createScriptedEngine, POSTING } from '../../setup/pipeline.ts';
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
const model = createScriptedEngine({ requirements, edits: [] });

/** Requests to an installation with a model, which gets nothing before the person agrees. */
export const withModel: ScenarioGroup = {
  name: 'requests with a model',
  setup: { ...WITHOUT_MODEL, model },
  scenarios: [
    {
      title:
        'before the first call, a person is asked once and told who gets what, and continues by agreeing',
      async run(driver) {
        const callsBefore = model.callCount();
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        const consent = await findMessage(person, /may I use AI\?/);
        expect(consent.text).toMatch(/model\.example/);
        expect(consent.text).toMatch(/180 days/);
        expect(consent.buttons).toEqual(['Agree and continue', 'Continue without AI', 'Not now']);
        expect(model.callCount()).toBe(callsBefore);
        await person.press('Agree and continue');
        await driver.redeliver();
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
        await findMessage(person, /Made with AI/);
        expect(model.callCount()).toBe(callsBefore + 1);
        expect(await countMessages(person, /may I use AI\?/)).toBe(0);
        await submitForm(person, driver, { posting: POSTING });
        expect(await countMessages(person, READY)).toBe(2);
      },
    },
    {
      title: 'a person continues without AI, and nothing is sent to the model',
      async run(driver) {
        const callsBefore = model.callCount();
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await person.press('Continue without AI');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
        await findMessage(person, /Made without AI/);
        expect(model.callCount()).toBe(callsBefore);
      },
    },
    {
      title: 'a person can say “not now” and continue later',
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
      title: 'a person who withdrew consent is asked again',
      async run(driver) {
        const person = await personWithConsent(driver);
        await withdrawConsent(person, driver);
        await submitForm(person, driver, { posting: POSTING });
        await findMessage(person, /may I use AI\?/);
      },
    },
    {
      title: 'a person who withdrew consent can refine after agreeing again, and their instruction is kept',
      async run(driver) {
        const person = await personWithConsent(driver);
        await withdrawConsent(person, driver);
        const callsBefore = model.callCount();
        await person.reply(await findMessage(person, REPORT), 'make it plainer');
        await driver.settle();
        const question = await findMessage(person, /I need your OK first/);
        expect(question.text).toMatch(/model\.example/);
        expect(question.buttons).toEqual(['Agree and continue', 'Not now']);
        await person.press('Not now');
        await driver.settle();
        await person.press('Continue');
        await driver.settle();
        expect(model.callCount()).toBe(callsBefore);
        await person.press('Agree and continue');
        await driver.redeliver();
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(2);
        expect(model.callCount()).toBe(callsBefore + 1);
        await person.press('Versions');
        await driver.settle();
        await findMessage(person, /“make it plainer”/);
      },
    },
    {
      title: 'a wish that a version without AI can’t grant offers AI, which starts once the person agrees',
      async run(driver) {
        const callsBefore = model.callCount();
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await person.press('Continue without AI');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
        await person.reply(await findMessage(person, REPORT), 'make it plainer');
        await driver.settle();
        const offer = await findMessage(person, /Only AI can do that[\s\S]*You wrote: “make it plainer”/);
        expect(offer.text).toMatch(/model\.example/);
        expect(offer.buttons).toEqual(['Agree and continue', 'Not now']);
        expect(model.callCount()).toBe(callsBefore);
        await person.press('Agree and continue');
        await driver.redeliver();
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(2);
        expect(model.callCount()).toBe(callsBefore + 1);
        await findMessage(person, /Made with AI/);
      },
    },
    {
      title: 'half a wish is granted without AI, and AI does the rest when the person says so',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await person.press('Continue without AI');
        await driver.settle();
        await chooseDirectMessage(person, driver);
        await expectAnswer(person);
        const callsBefore = model.callCount();
        await person.reply(await findMessage(person, REPORT), 'leave out pastry and make it plainer');
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(2);
        expect(model.callCount()).toBe(callsBefore);
        const report = await findMessage(person, /Only AI can do “make it plainer”/);
        await person.press('Use AI for the rest', report);
        await driver.settle();
        await person.press('Agree and continue');
        await driver.settle();
        expect(await countMessages(person, READY)).toBe(3);
        expect(model.callCount()).toBe(callsBefore + 1);
        await person.press('Versions');
        await driver.settle();
        await findMessage(person, /3\. “make it plainer”/);
      },
    },
  ],
};
