import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { findMessage, resumeFile, WITHOUT_MODEL } from '../../chat/scenarios/common.ts';
import { openTools, type Tools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import { makeResume, RESUME } from '../../setup/pipeline.ts';
import { createHttpTransport } from './deliver.ts';
import { createSlackDriver } from './driver.ts';
import { openService, type Service } from './service.ts';
import { openSlackPeer, type SlackPeer } from './slack-peer.ts';

let peer: SlackPeer;
let tools: Tools & { close(): Promise<void> };
let service: Service;
beforeAll(async () => {
  peer = await openSlackPeer();
  tools = openTools(await openPostgres(inject('postgres').template));
  service = await openService({ setup: WITHOUT_MODEL, peer, tools });
});
afterAll(async () => {
  await service.close();
  await tools.close();
  await peer.close();
});
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

it('each of a hundred saved resumes can be made the default, corrected and deleted, on the home page and in the list', async () => {
  const driver = createSlackDriver(
    { peer, transport: createHttpTransport(() => service.url), service: () => service },
    async () => {},
  );
  const person = await driver.person();
  await person.dm('', [resumeFile('first.txt')]);
  await driver.settle();
  const { resumes, users } = service.queue.store;
  const identity = { platform: 'slack', tenantId: peer.workspace, externalId: person.id } as const;
  const user = await users.findOrCreate(identity, null);
  for (let at = 1; at < 100; at += 1) {
    const resume = makeResume(user, `${RESUME}\nNumber ${at}\n`);
    const filename = `${at} ${'of the many that I have saved '.repeat(4)}.txt`;
    await resumes.save({ ...resume, filename, isDefault: false });
  }
  const names = await resumes.listNames(user.id);
  const shown = (name: string) => (name.length > 75 ? name.slice(0, 74) : name);

  await person.openHome();
  await driver.settle();
  const home = () => findMessage(person, /I tailor your resume[\s\S]*Your settings/);
  const { text, buttons } = await home();
  for (const { filename, isDefault } of names) {
    expect(text).toContain(filename);
    const times = buttons.filter((label) => label.startsWith(shown(filename))).length;
    expect(times).toBe(isDefault ? 2 : 3);
  }
  expect(buttons).toContain('Delete everything');

  await person.runCommand('resumes');
  await driver.settle();
  const listed = (await person.sees())
    .filter(({ where }) => where === 'ephemeral')
    .flatMap((one) => one.buttons);
  for (const { filename } of names)
    expect(listed.filter((label) => label.startsWith(shown(filename))).length).toBeGreaterThan(1);

  const oldest = names.at(-1);
  const label = buttons.find((one) => one.startsWith(shown(oldest?.filename ?? ''))) ?? '';
  await person.press(`Make another the default: ${label}`, await home());
  await driver.settle();
  expect((await resumes.findDefault(user.id))?.id).toBe(oldest?.id);
  expect(names).toHaveLength(100);
});
