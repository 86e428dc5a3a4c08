import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  countMessages,
  expectAnswer,
  expectForm,
  READY,
  resumeFile,
  WITHOUT_MODEL,
} from '../../chat/scenarios/common.ts';
import { openTools, type Tools } from '../../chat/tools.ts';
import { openOwnPostgres } from '../../setup/databases.ts';
import { POSTING } from '../../setup/pipeline.ts';
import { createHttpTransport } from './deliver.ts';
import { createSlackDriver } from './driver.ts';
import { openService, type Service } from './service.ts';
import { openSlackPeer, type SlackPeer } from './slack-peer.ts';

let peer: SlackPeer;
let database: Awaited<ReturnType<typeof openOwnPostgres>>;
let tools: Tools & { close(): Promise<void> };
let service: Service;
beforeAll(async () => {
  peer = await openSlackPeer();
  database = await openOwnPostgres('stopped-slack');
  tools = openTools(database);
  service = await openService({ setup: WITHOUT_MODEL, interactionTimeoutMs: 2_000, peer, tools });
});
afterAll(async () => {
  await service.close();
  await tools.close();
  await peer.close();
});
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

it('while Postgres answers nothing, a person reads that nothing was saved, Slack is told to send its events again, and each is done once', async () => {
  const transport = createHttpTransport(() => service.url);
  const statuses: number[] = [];
  const driver = createSlackDriver(
    {
      peer,
      service: () => service,
      transport: {
        async send(delivery) {
          const answer = await transport.send(delivery);
          statuses.push(answer.status);
          return answer;
        },
      },
    },
    async () => {},
  );
  const person = await driver.person();
  await person.dm('', [resumeFile()]);
  await driver.settle();
  const notSaved = /^Sorry, I couldn't save that\. Please try again in a minute\.$/;

  const resume = await database.server.suspend();
  try {
    expect(await person.command('help')).toEqual({
      show: 'message',
      text: expect.stringMatching(notSaved),
    });
    expectForm(await person.command());
    const errors = await person.fill({ posting: POSTING });
    expect(Object.values(errors)).toEqual([expect.stringMatching(notSaved)]);
    // Slack sends an event again that was not acknowledged, and no interaction.
    statuses.splice(0);
    await person.dm('Privacy');
    expect(statuses).toEqual([500]);
  } finally {
    resume();
  }

  await driver.redeliver();
  await driver.redeliver();
  expect(statuses).toEqual([500, 200, 200]);
  await person.command('help');
  expect(await person.fill({ posting: POSTING })).toEqual({});
  await driver.settle();
  await expectAnswer(person);
  for (const message of [READY, /I tailor your resume to a job/, /What I keep, and where it goes/])
    expect(await countMessages(person, message)).toBe(1);
});
