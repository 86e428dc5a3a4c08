import { SnowflakeUtil } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { DISCORD_MAX_UPLOAD_BYTES } from '../../../src/adapters/discord/limits.ts';
import type { Actor, ChatDriver } from '../../chat/driver.ts';
import {
  countMessages,
  expectAnswer,
  fileExtensions,
  findMessage,
  formInput,
  personWithResume,
  READY,
  REPORT,
  submitForm,
  WITHOUT_MODEL,
} from '../../chat/scenarios/common.ts';
import { openTools, type Tools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import { POSTING } from '../../setup/pipeline.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { openDiscordDriver } from './driver.ts';
import { createGatewayFaults, type GatewayFaults } from './gateway-faults.ts';
import type { PlannedFault } from './recording-proxy.ts';

/* What a person gets when Discord fails. Everything is real but Discord itself, which is discord-digital-twin. */

let peer: DiscordPeer;
let gateway: GatewayFaults;
let tools: Tools & { close(): Promise<void> };

beforeAll(async () => {
  peer = await openDiscordPeer();
  gateway = createGatewayFaults(peer.twin);
  tools = openTools(await openPostgres(inject('postgres').template));
});
afterEach(() => {
  peer.recorder.maxFileBytes = DISCORD_MAX_UPLOAD_BYTES.usual;
  expect(peer.recorder.problems.splice(0)).toEqual([]);
  // A planned error that no request met has tested nothing.
  for (const { left, times } of peer.recorder.faults.splice(0)) expect(left).toBeLessThan(times);
});
afterAll(async () => {
  await peer.close();
  await tools.close();
});

type RequestFilter = PlannedFault['matches'];

const responses: RequestFilter = ({ path }) => path.startsWith('/interactions/');
const withToken: RequestFilter = ({ path }) => path.startsWith('/webhooks/');
const threadCreations: RequestFilter = ({ method, path }) => method === 'POST' && path.endsWith('/threads');
const postsIn =
  (channel: (id: string) => boolean): RequestFilter =>
  ({ method, path }) => {
    const [, id] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? [];
    return method === 'POST' && id !== undefined && channel(id);
  };
const inThreads = postsIn((id) => id !== peer.channel && ![...dms].includes(id));
const dms = new Set<string>();

const apiError = (status: number, code: number) => ({ status, code });

function plan(matches: RequestFilter, answer: PlannedFault['answer'], times = 1, after = false): void {
  peer.recorder.plan({ matches, answer, times, after });
}

describe('a person gets one complete answer', () => {
  let driver: ChatDriver;
  beforeAll(async () => {
    driver = await openDiscordDriver(peer, tools, WITHOUT_MODEL);
  });
  afterAll(() => driver.close());

  async function addPerson(): Promise<Actor> {
    const person = await personWithResume(driver);
    dms.add(await peer.openDm(person.id));
    return person;
  }

  /** Submits a job to be answered in a private thread. */
  async function submitForPrivateThread(person: Actor): Promise<void> {
    await person.command();
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.settle();
    await person.press('Private thread here');
    await driver.settle();
  }

  async function expectAnswerIn(person: Actor, where: 'dm' | 'thread' | 'ephemeral'): Promise<void> {
    await expectAnswer(person);
    expect(await countMessages(person, READY)).toBe(1);
    expect(await countMessages(person, REPORT)).toBe(1);
    expect((await findMessage(person, REPORT)).where).toBe(where);
  }

  it.each([
    ['too late (10062)', apiError(404, 10_062)],
    ['sent by another process already (40060)', apiError(400, 40_060)],
    ['answered with an error (5xx)', { status: 503 }],
    ['cut off', 'cut' as const],
  ])('when the response to their form is %s', async (_, answer) => {
    const person = await addPerson();
    await person.command();
    plan(responses, answer);
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.settle();
    await person.press('Direct message');
    await driver.settle();
    await expectAnswerIn(person, 'dm');
  });

  it('when Discord sends the same form twice', async () => {
    const person = await addPerson();
    await person.command();
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.redeliver();
    await driver.settle();
    await person.press('Direct message');
    await driver.redeliver();
    await driver.settle();
    await expectAnswerIn(person, 'dm');
  });

  it.each([
    ['the token is too old (50027)', apiError(401, 50_027)],
    ['the interaction is unknown (10062)', apiError(404, 10_062)],
    ['the webhook is unknown (10015)', apiError(404, 10_015)],
  ])('in their DM when no ephemeral message is possible: %s', async (_, answer) => {
    const person = await addPerson();
    plan(withToken, answer, 99);
    await submitForm(person, driver, { posting: POSTING });
    await expectAnswerIn(person, 'dm');
  });

  it.each([
    ['may not create threads (50013)', apiError(403, 50_013)],
    ['does not see the channel (50001)', apiError(403, 50_001)],
    ['finds too many threads (160006)', apiError(400, 160_006)],
  ])('in their DM when the bot %s', async (_, answer) => {
    const person = await addPerson();
    plan(threadCreations, answer, 99);
    await submitForPrivateThread(person);
    await expectAnswerIn(person, 'dm');
  });

  it.each([
    ['may not write in the thread (50013)', apiError(403, 50_013)],
    ['was removed from the thread (50001)', apiError(403, 50_001)],
    ['finds the thread gone (10003)', apiError(404, 10_003)],
  ])('in their DM when the bot %s', async (_, answer) => {
    const person = await addPerson();
    plan(inThreads, answer, 99);
    await submitForPrivateThread(person);
    await expectAnswerIn(person, 'dm');
  });

  it('as an ephemeral message with the files when their DMs are closed (50007)', async () => {
    const person = await addPerson();
    const dm = await peer.openDm(person.id);
    plan(
      postsIn((id) => id === dm),
      apiError(403, 50_007),
      99,
    );
    await submitForm(person, driver, { posting: POSTING });
    await expectAnswerIn(person, 'ephemeral');
  });

  it('without files that are too large for the server (40005), and a notice about them', async () => {
    const person = await addPerson();
    peer.recorder.maxFileBytes = 1;
    await submitForm(person, driver, { posting: POSTING });
    await findMessage(person, READY);
    await findMessage(person, REPORT);
    await findMessage(person, /This server doesn't allow files as large as .*\.docx/);
    expect(await fileExtensions(person)).toEqual([]);
  });

  /* All at once, as the queue waits before each retry. A status message that the answer overtook isn't sent. */
  it('whatever happens to a post: 429, 5xx and lost connections, before or after it is accepted', async () => {
    const failures = [
      ['429 with a short wait', { status: 429, retryAfter: 0.2 }, false],
      ['429 with a long wait', { status: 429, retryAfter: 6 }, false],
      ['5xx', { status: 502 }, false],
      ['cut', 'cut', false],
      ['5xx after it was accepted', { status: 502 }, true],
      ['cut after it was accepted', 'cut', true],
    ] as const;
    const people = await Promise.all(
      failures.map(async ([, answer, after]) => {
        const person = await addPerson();
        const dm = await peer.openDm(person.id);
        await person.command();
        await person.fill(formInput(driver, { posting: POSTING }));
        await driver.settle();
        plan(
          postsIn((id) => id === dm),
          answer,
          1,
          after,
        );
        return person;
      }),
    );
    for (const person of people) await person.press('Direct message');
    await driver.settle();
    for (const [index, person] of people.entries()) {
      const [what, , after] = failures[index] ?? [];
      expect(await fileExtensions(person), what).toEqual(['docx', 'pdf', 'png']);
      expect(await countMessages(person, REPORT), what).toBe(1);
      const statuses = await countMessages(person, READY);
      expect(after ? statuses === 1 : statuses <= 1, what).toBe(true);
    }
  });

  it('when the gateway drops and resumes: events in between arrive', async () => {
    const person = await addPerson();
    const before = gateway.resumed;
    gateway.cut(4000);
    gateway.miss('MESSAGE_CREATE', {
      id: SnowflakeUtil.generate().toString(),
      channel_id: await peer.openDm(person.id),
      author: { id: person.id, username: 'somebody', discriminator: '0', avatar: null },
      content: 'privacy',
      timestamp: new Date().toISOString(),
      type: 0,
      mentions: [],
      attachments: [],
      embeds: [],
    });
    await expect.poll(() => gateway.resumed).toBe(before + 1);
    await expect.poll(() => countMessages(person, /What I keep/)).toBe(1);
    await submitForm(person, driver, { posting: POSTING });
    await expectAnswerIn(person, 'dm');
  });

  it('when the gateway session ends and another begins', async () => {
    const person = await addPerson();
    const before = gateway.identified;
    gateway.endSession();
    await expect.poll(() => gateway.identified).toBe(before + 1);
    await submitForm(person, driver, { posting: POSTING });
    await expectAnswerIn(person, 'dm');
  });
});
