import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  chooseDirectMessage,
  countMessages,
  expectAnswer,
  personWithResume,
  READY,
  WITHOUT_MODEL,
} from '../../chat/scenarios/common.ts';
import { openTools, type Tools } from '../../chat/tools.ts';
import { openOwnPostgres } from '../../setup/databases.ts';
import { POSTING } from '../../setup/pipeline.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { type DiscordDriver, openDiscordDriver } from './driver.ts';
import { silent } from './silent-log.ts';

let peer: DiscordPeer;
let database: Awaited<ReturnType<typeof openOwnPostgres>>;
let tools: Tools & { close(): Promise<void> };
let driver: DiscordDriver;
beforeAll(async () => {
  peer = await openDiscordPeer();
  database = await openOwnPostgres('stopped-discord');
  tools = openTools(database);
  driver = await openDiscordDriver(peer, tools, WITHOUT_MODEL, silent, 2_000);
});
afterAll(async () => {
  await driver.close();
  await tools.close();
  await peer.close();
});
afterEach(() => expect(peer.recorder.problems.splice(0)).toEqual([]));

it('while Postgres answers nothing, a person reads that nothing was saved, and what they do again is done once', async () => {
  const { id } = await personWithResume(driver);
  const person = await driver.person('member', id);
  const notSaved = {
    show: 'message',
    text: expect.stringMatching(/I couldn't save that\.\s+Please do it again\./),
  };

  const resume = await database.server.suspend();
  try {
    expect(await person.tailor({ posting: POSTING })).toEqual(notSaved);
    await person.runCommand('help');
    expect(await countMessages(person, /I couldn't save that/)).toBe(2);
    // A form opens without what is stored.
    expect(await person.command()).toMatchObject({ show: 'form' });
  } finally {
    resume();
  }

  await person.runCommand('help');
  await person.tailor({ posting: POSTING });
  await driver.redeliver();
  await driver.settle();
  await chooseDirectMessage(person, driver);
  await expectAnswer(person);
  for (const message of [READY, /I tailor your resume to a job/])
    expect(await countMessages(person, message)).toBe(1);
});
