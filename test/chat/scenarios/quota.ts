import { expect } from 'vitest';
import { POSTING } from '../../setup/pipeline.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  countMessages,
  expectForm,
  findMessage,
  personWithResume,
  READY,
  submitForm,
  WITHOUT_MODEL,
} from './common.ts';

/** Requests of people who may start one job a day. */
export const quota: ScenarioGroup = {
  name: 'a quota of one job',
  setup: { ...WITHOUT_MODEL, jobsPerPerson: 1 },
  scenarios: [
    {
      title: 'over the quota, a person learns when they can continue, and keeps what they typed',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await submitForm(person, driver, { posting: POSTING, title: 'Baker' });
        await findMessage(
          person,
          /You've used today's tailored resume\. You can tailor more after midnight UTC \(in .*(hour|minute)s?\)/,
        );
        expect(await countMessages(person, READY)).toBe(1);
        const form = expectForm(await person.press('Edit'));
        const name = driver.hasLargeForms ? 'title' : 'role';
        expect(form.fields.find((field) => field.name === name)?.value).toContain('Baker');
      },
    },
  ],
};
