import { expect } from 'vitest';
import { POSTING } from '../../jobs/workshop.ts';
import type { Group } from '../scenarios.ts';
import { ask, count, find, formIn, PLAIN, personWithResume, READY } from './common.ts';

/** A person may start one job a day. */
export const limited: Group = {
  name: 'a quota of one',
  setup: { ...PLAIN, jobsPerPerson: 1 },
  scenarios: [
    {
      title: 'past the quota a person is told when it opens again, and keeps what they typed',
      async play(driver) {
        const person = await personWithResume(driver);
        await ask(person, driver, { posting: POSTING });
        await ask(person, driver, { posting: POSTING, title: 'Baker' });
        await find(person, /You have used today's tailoring\. It opens again at 00:00 UTC/);
        expect(await count(person, READY)).toBe(1);
        const form = formIn(await person.press('Edit'));
        const name = driver.roomy ? 'title' : 'role';
        expect(form.fields.find((field) => field.name === name)?.value).toContain('Baker');
      },
    },
  ],
};
