import { expect } from 'vitest';
import { readRequirements } from '../../../src/posting/requirements.ts';
import { createScriptedEngine, POSTING } from '../../setup/pipeline.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  countMessages,
  fileExtensions,
  findMessage,
  personWithConsent,
  personWithResume,
  REPORT,
  submitForm,
  WITHOUT_MODEL,
  withdrawConsent,
} from './common.ts';

const requirements = readRequirements({ title: '', company: '', description: POSTING });
const text = 'Ordered vegetables and fish from nine suppliers';
const edits = [{ op: 'rephrase' as const, line: 'E1.B1', text, requirement: 'R1' }];
const model = createScriptedEngine({ requirements, edits });

const LETTER = /A cover letter, for you to check/;
const QUESTIONS = /Can you defend this\?[\s\S]*How exactly did you do that\?/;

/** What is written beside a finished resume. */
export const supplements: ScenarioGroup = {
  name: 'what is written beside a resume',
  setup: { ...WITHOUT_MODEL, model },
  scenarios: [
    {
      title: 'a person asks for a cover letter and gets it as text and documents, once, and can delete it',
      async run(driver) {
        const person = await personWithConsent(driver);
        const before = await fileExtensions(person);
        await person.press('Cover letter');
        await driver.redeliver();
        await driver.settle();
        await findMessage(person, /Your cover letter for .*is ready/);
        const letter = await findMessage(person, LETTER);
        expect(letter.text).toMatch(/I am applying for/);
        expect(letter.text).toMatch(/nine suppliers/);
        expect(await findMessage(person, /I never send it to anybody/)).toBeDefined();
        expect(await countMessages(person, LETTER)).toBe(1);
        expect(await fileExtensions(person)).toHaveLength(before.length + 3);
        const files = (await person.sees()).flatMap((one) => one.files.map(({ name }) => name));
        expect(files.filter((name) => /^Ines Kalliomaki.*Cover letter\.pdf$/.test(name))).toHaveLength(1);
        await person.press('Delete');
        await driver.settle();
        await findMessage(person, /Delete your cover letter for/);
        await person.press('Delete it');
        await driver.settle();
        expect(await countMessages(person, /I am applying for/)).toBe(0);
        await findMessage(person, REPORT);
      },
    },
    {
      title: 'a second click shows the letter again and pays for nothing',
      async run(driver) {
        const person = await personWithConsent(driver);
        await person.press('Cover letter');
        await driver.settle();
        const calls = model.callCount();
        await person.press('Cover letter');
        await driver.settle();
        expect(model.callCount()).toBe(calls);
        expect(await countMessages(person, LETTER)).toBe(2);
      },
    },
    {
      title: 'a person reads what an interviewer would ask about each changed line',
      async run(driver) {
        const person = await personWithConsent(driver);
        await person.press('Can you defend this?');
        await driver.redeliver();
        await driver.settle();
        const questions = await findMessage(person, QUESTIONS);
        expect(questions.text).toContain(text);
        expect(await countMessages(person, QUESTIONS)).toBe(1);
      },
    },
    {
      title: 'a person who withdrew consent is asked again before a letter is written',
      async run(driver) {
        const person = await personWithConsent(driver);
        await withdrawConsent(person, driver);
        const calls = model.callCount();
        await person.press('Cover letter');
        await driver.settle();
        await findMessage(person, /I need your OK first/);
        expect(model.callCount()).toBe(calls);
        await person.press('Agree and continue');
        await driver.redeliver();
        await driver.settle();
        expect(await countMessages(person, LETTER)).toBe(1);
      },
    },
    {
      title:
        'beside a resume made without AI, a letter asks for consent first, and no line was reworded to ask about',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await person.press('Continue without AI');
        await driver.settle();
        if ((await person.sees()).some(({ buttons }) => buttons.includes('Direct message'))) {
          await person.press('Direct message');
          await driver.settle();
        }
        expect((await findMessage(person, REPORT)).buttons).not.toContain('Can you defend this?');
        const calls = model.callCount();
        await person.press('Cover letter');
        await driver.settle();
        await findMessage(person, /I need your OK first/);
        expect(model.callCount()).toBe(calls);
        await person.press('Agree and continue');
        await driver.settle();
        expect(await countMessages(person, LETTER)).toBe(1);
      },
    },
  ],
};
