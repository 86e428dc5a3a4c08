import { expect } from 'vitest';
import { POSTING } from '../../setup/pipeline.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import { expectForm, findMessage, personWithResume, READY, submitForm, WITHOUT_MODEL } from './common.ts';

const LABEL = { slack: 'This workspace', discord: 'This server' } as const;
/** The id of another channel. */
const OTHER_CHANNEL = { slack: 'C-elsewhere', discord: '900000000000000001' } as const;

/** Settings of a workspace, and what happens when it removes the bot. */
export const workspace: ScenarioGroup = {
  name: 'a workspace',
  setup: WITHOUT_MODEL,
  scenarios: [
    {
      title: 'an admin turns the bot off in a channel, where it then says so, and on again',
      async run(driver) {
        const admin = await personWithResume(driver, 'admin');
        await admin.runCommand('settings');
        await driver.settle();
        expectForm(await admin.press(LABEL[driver.platform]));
        expect(await admin.fill({ cost: 'much' })).toHaveProperty('cost');
        expect(await admin.fill({ channels: OTHER_CHANNEL[driver.platform] })).toEqual({});
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
      title: 'an admin sets the default location of answers, and the form shows it',
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
        // The shortcut on a public message publishes nothing by itself.
        await person.useShortcut({ text: POSTING });
        await driver.settle();
        expect((await findMessage(person, READY)).where).toBe('dm');
        expectForm(await admin.press(LABEL.slack));
        expect(await admin.fill({ place: 'dm' })).toEqual({});
        await driver.settle();
      },
    },
    {
      title: "people who aren't admins get no button for the settings of everyone",
      async run(driver) {
        const person = await driver.person();
        await person.runCommand('settings');
        await driver.settle();
        await findMessage(person, /Your settings/);
        expect((await person.sees()).flatMap(({ buttons }) => buttons)).not.toContain(LABEL[driver.platform]);
      },
    },
    {
      title: 'a workspace that removes the bot leaves nothing of its people',
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
