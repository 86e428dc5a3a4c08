import { expect } from 'vitest';
import { POSTING } from '../../jobs/workshop.ts';
import type { Group } from '../scenarios.ts';
import { ask, find, formIn, PLAIN, personWithResume, READY } from './common.ts';

const LABEL = { slack: 'This workspace', discord: 'This server' } as const;
/** Another channel, as each platform writes its ids. */
const ELSEWHERE = { slack: 'C-elsewhere', discord: '900000000000000001' } as const;

/** What a workspace's admins set, and what is left of it when it takes the bot out. */
export const workspace: Group = {
  name: 'a workspace',
  setup: PLAIN,
  scenarios: [
    {
      title: 'an admin closes a channel to the bot, which then says so there, and opens it again',
      async play(driver) {
        const admin = await personWithResume(driver, 'admin');
        await admin.ask('settings');
        await driver.settle();
        formIn(await admin.press(LABEL[driver.platform]));
        expect(await admin.fill({ cost: 'much' })).toHaveProperty('cost');
        expect(await admin.fill({ channels: ELSEWHERE[driver.platform] })).toEqual({});
        await driver.settle();
        expect(await admin.command()).toMatchObject({
          show: 'message',
          text: expect.stringMatching(/turned me off in this channel/),
        });
        await admin.mention(POSTING);
        await driver.settle();
        await find(admin, /turned me off in this channel/);
        formIn(await admin.press(LABEL[driver.platform]));
        expect(await admin.fill({ channels: '' })).toEqual({});
        await driver.settle();
        formIn(await admin.command());
      },
    },
    {
      title: 'an admin sets where people are answered who did not choose, and the form says so',
      only: 'slack',
      async play(driver) {
        const admin = await personWithResume(driver, 'admin');
        await admin.ask('settings');
        await driver.settle();
        formIn(await admin.press(LABEL.slack));
        expect(await admin.fill({ place: 'channel' })).toEqual({});
        await driver.settle();
        const person = await personWithResume(driver);
        const place = formIn(await person.command()).fields.find(({ name }) => name === 'place');
        expect(place?.value).toBe('channel');
        expect(place?.options[0]?.label).toMatch(/everyone|workspace/);
        expect(await person.fill({ posting: POSTING })).toEqual({});
        await driver.settle();
        expect((await find(admin, READY)).where).not.toBe('dm');
        // Pointing at a public post publishes nothing by itself.
        await person.point({ text: POSTING });
        await driver.settle();
        expect((await find(person, READY)).where).toBe('dm');
        formIn(await admin.press(LABEL.slack));
        expect(await admin.fill({ place: 'dm' })).toEqual({});
        await driver.settle();
      },
    },
    {
      title: 'who is no admin is not offered to change what holds for everyone',
      async play(driver) {
        const person = await driver.person();
        await person.ask('settings');
        await driver.settle();
        await find(person, /Your settings/);
        expect((await person.sees()).flatMap(({ buttons }) => buttons)).not.toContain(LABEL[driver.platform]);
      },
    },
    {
      title: 'a workspace that takes the bot out leaves nothing of its people',
      async play(driver) {
        const person = await personWithResume(driver);
        await ask(person, driver, { posting: POSTING });
        await find(person, READY);
        await driver.leave();
        await driver.settle();
        await person.ask('history');
        await driver.settle();
        await find(person, /You haven't tailored a resume yet/);
      },
    },
  ],
};
