import { expect } from 'vitest';
import { fault } from '../../../src/jobs/model/fault.ts';
import { createScriptedEngine } from '../../setup/pipeline.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  countMessages,
  expectForm,
  fileExtensions,
  findMessage,
  personWithConsent,
  READY,
  WITHOUT_MODEL,
  withdrawConsent,
} from './common.ts';

const model = createScriptedEngine(fault('model_refused', 'scripted'));

/** Jobs of an installation whose model declines everything. */
export const failedJobs: ScenarioGroup = {
  name: 'failed jobs',
  setup: { ...WITHOUT_MODEL, model },
  scenarios: [
    {
      title: 'a failed job is reported in its thread, and can be tried again, without AI, or edited',
      async run(driver) {
        const person = await personWithConsent(driver);
        await findMessage(person, /I couldn't make your resume/);
        const notice = await findMessage(person, /declined to work on this/);
        expect(notice.text).toMatch(/Reference [0-9A-F]{8}/);
        expect(notice.buttons).toEqual(['Try again', 'Try without AI', 'Edit']);
        const form = expectForm(await person.press('Edit', notice));
        expect(form.fields.find(({ name }) => name === 'posting')?.value).toContain('Head Chef');
        await person.press('Try again', notice);
        await person.press('Try again', notice);
        await driver.settle();
        expect(await countMessages(person, /declined to work on this/)).toBe(2);
        await person.press('Try without AI', notice);
        await driver.settle();
        await findMessage(person, READY);
        expect(await fileExtensions(person)).toEqual(['docx', 'pdf', 'png']);
      },
    },
    {
      title: 'after withdrawing consent, a failed job is tried again after agreeing again, or without AI',
      async run(driver) {
        const person = await personWithConsent(driver);
        await withdrawConsent(person, driver);
        const notice = await findMessage(person, /declined to work on this/);
        await person.press('Try again', notice);
        await driver.settle();
        const question = await findMessage(person, /I need your OK first/);
        expect(question.buttons).toEqual(['Agree and continue', 'Try without AI', 'Not now']);
        await person.press('Try without AI', question);
        await driver.settle();
        await findMessage(person, READY);
        await person.press('Agree and continue', question);
        await driver.settle();
        expect(await countMessages(person, /declined to work on this/)).toBe(2);
      },
    },
  ],
};
