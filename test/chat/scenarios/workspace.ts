import { expect } from 'vitest';
import { POSTING } from '../../setup/pipeline.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import { expectForm, findMessage, personWithResume, READY, submitForm, WITHOUT_MODEL } from './common.ts';

const LABEL = { slack: 'This workspace', discord: 'This server' } as const;
/** Another channel, as each platform writes its ids. */
const ELSEWHERE = { slack: 'C-elsewhere', discord: '900000000000000001' } as const;

/** What a workspace's admins set, and what is left of it when it takes the bot out. */
export const workspace: ScenarioGroup = {
  name: 'a workspace',
  setup: WITHOUT_MODEL,
  scenarios: [
    {
      title: 'an admin closes a channel to the bot, which then says so there, and opens it again',
      async run(driver) {
        const admin = await personWithResume(driver, 'admin');
        await admin.runCommand('settings');
        await driver.settle();
        expectForm(await admin.press(LABEL[driver.platform]));
        expect(await admin.fill({ cost: 'much' })).toHaveProperty('cost');
        expect(await admin.fill({ channels: ELSEWHERE[driver.platform] })).toEqual({});
        await driver.settle();
        expect(await admin.command()).toMatchObject({
          show: 'message',
          text: expect.stringMatching(/turned me off in this channel/),
        });
        await admin.mention(POSTING);
        await driver.settle();
        await findMessage(admin, /turned me off in this channel/);
        expectForm(await admin.press(LABEL[driver.platform]));
        expect(await admin.fill({ channels: '' })).toEqual({});
        await driver.settle();
        expectForm(await admin.command());
      },
    },
    {
      title: 'an admin sets where people are answered who did not choose, and the form says so',
      onlyOn: 'slack',
      async run(driver) {
        const admin = await personWithResume(driver, 'admin');
        await admin.runCommand('settings');
        await driver.settle();
        expectForm(await admin.press(LABEL.slack));
        expect(await admin.fill({ place: 'channel' })).toEqual({});
        await driver.settle();
        const person = await personWithResume(driver);
        const place = expectForm(await person.command()).fields.find(({ name }) => name === 'place');
        expect(place?.value).toBe('channel');
        expect(place?.options[0]?.label).toMatch(/everyone|workspace/);
        expect(await person.fill({ posting: POSTING })).toEqual({});
        await driver.settle();
        expect((await findMessage(admin, READY)).where).not.toBe('dm');
        // Pointing at a public post publishes nothing by itself.
        await person.useShortcut({ text: POSTING });
        await driver.settle();
        expect((await findMessage(person, READY)).where).toBe('dm');
        expectForm(await admin.press(LABEL.slack));
        expect(await admin.fill({ place: 'dm' })).toEqual({});
        await driver.settle();
      },
    },
    {
      title: 'who is no admin is not offered to change what holds for everyone',
      async run(driver) {
        const person = await driver.person();
        await person.runCommand('settings');
        await driver.settle();
        await findMessage(person, /Your settings/);
        expect((await person.sees()).flatMap(({ buttons }) => buttons)).not.toContain(LABEL[driver.platform]);
      },
    },
    {
      title: 'a workspace that takes the bot out leaves nothing of its people',
      async run(driver) {
        const person = await personWithResume(driver);
        await submitForm(person, driver, { posting: POSTING });
        await findMessage(person, READY);
        await driver.uninstall();
        await driver.settle();
        await person.runCommand('history');
        await driver.settle();
        await findMessage(person, /You haven't tailored a resume yet/);
      },
    },
  ],
};
