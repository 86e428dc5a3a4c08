import { expect } from 'vitest';
import { fault } from '../../../src/jobs/model/fault.ts';
import { scriptedEngine } from '../../jobs/workshop.ts';
import type { Group } from '../scenarios.ts';
import { count, endings, find, formIn, noMoreAi, PLAIN, personWhoAgreed, READY } from './common.ts';

const model = scriptedEngine(fault('model_refused', 'scripted'));

/** A model that declines everything. */
export const failing: Group = {
  name: 'a job that fails',
  setup: { ...PLAIN, model },
  scenarios: [
    {
      title: 'a failed job is told of in its thread, and goes on by trying again, without AI, or by editing',
      async play(driver) {
        const person = await personWhoAgreed(driver);
        await find(person, /I couldn't make your resume/);
        const notice = await find(person, /declined to work on this/);
        expect(notice.text).toMatch(/Reference [0-9A-F]{8}/);
        expect(notice.buttons).toEqual(['Try again', 'Try without AI', 'Edit']);
        const form = formIn(await person.press('Edit', notice));
        expect(form.fields.find(({ name }) => name === 'posting')?.value).toContain('Head Chef');
        await person.press('Try again', notice);
        await person.press('Try again', notice);
        await driver.settle();
        expect(await count(person, /declined to work on this/)).toBe(2);
        await person.press('Try without AI', notice);
        await driver.settle();
        await find(person, READY);
        expect(await endings(person)).toEqual(['docx', 'pdf', 'png']);
      },
    },
    {
      title: 'a failed job of whoever took back their yes is tried again after agreeing again, or without AI',
      async play(driver) {
        const person = await personWhoAgreed(driver);
        await noMoreAi(person, driver);
        const notice = await find(person, /declined to work on this/);
        await person.press('Try again', notice);
        await driver.settle();
        const question = await find(person, /I need your OK first/);
        expect(question.buttons).toEqual(['Agree and continue', 'Try without AI', 'Not now']);
        await person.press('Try without AI', question);
        await driver.settle();
        await find(person, READY);
        await person.press('Agree and continue', question);
        await driver.settle();
        expect(await count(person, /declined to work on this/)).toBe(2);
      },
    },
  ],
};
