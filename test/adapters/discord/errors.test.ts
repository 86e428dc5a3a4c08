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

/* What a person gets when Discord refuses: everything is real but Discord itself, which is discord-digital-twin. */

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
  // A fault that nothing ran into has tested nothing.
  for (const { left, times } of peer.recorder.faults.splice(0)) expect(left).toBeLessThan(times);
});
afterAll(async () => {
  await peer.close();
  await tools.close();
});

type Requests = PlannedFault['matches'];

const responses: Requests = ({ path }) => path.startsWith('/interactions/');
const byToken: Requests = ({ path }) => path.startsWith('/webhooks/');
const makingThreads: Requests = ({ method, path }) => method === 'POST' && path.endsWith('/threads');
const postsIn =
  (channel: (id: string) => boolean): Requests =>
  ({ method, path }) => {
    const [, id] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? [];
    return method === 'POST' && id !== undefined && channel(id);
  };
const inThreads = postsIn((id) => id !== peer.channel && ![...dms].includes(id));
const dms = new Set<string>();

const refusal = (status: number, code: number) => ({ status, code });

function fail(matches: Requests, answer: PlannedFault['answer'], times = 1, after = false): void {
  peer.recorder.plan({ matches, answer, times, after });
}

describe('a person is answered once, whole', () => {
  let driver: ChatDriver;
  beforeAll(async () => {
    driver = await openDiscordDriver(peer, tools, WITHOUT_MODEL);
  });
  afterAll(() => driver.close());

  async function somebody(): Promise<Actor> {
    const person = await personWithResume(driver);
    dms.add(await peer.openDm(person.id));
    return person;
  }

  /** They asked for a private thread, and that they get or the next place. */
  async function askInThread(person: Actor): Promise<void> {
    await person.command();
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.settle();
    await person.press('Private thread here');
    await driver.settle();
  }

  async function answeredIn(person: Actor, where: 'dm' | 'thread' | 'ephemeral'): Promise<void> {
    await expectAnswer(person);
    expect(await countMessages(person, READY)).toBe(1);
    expect(await countMessages(person, REPORT)).toBe(1);
    expect((await findMessage(person, REPORT)).where).toBe(where);
  }

  it.each([
    ['too late (10062)', refusal(404, 10_062)],
    ['second to another process (40060)', refusal(400, 40_060)],
    ['not understood (5xx)', { status: 503 }],
    ['cut off', 'cut' as const],
  ])('when the response to their form is %s', async (_, answer) => {
    const person = await somebody();
    await person.command();
    fail(responses, answer);
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.settle();
    await person.press('Direct message');
    await driver.settle();
    await answeredIn(person, 'dm');
  });

  it('when Discord sends the same form twice', async () => {
    const person = await somebody();
    await person.command();
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.redeliver();
    await driver.settle();
    await person.press('Direct message');
    await driver.redeliver();
    await driver.settle();
    await answeredIn(person, 'dm');
  });

  it.each([
    ['the token is too old (50027)', refusal(401, 50_027)],
    ['nobody waits for it (10062)', refusal(404, 10_062)],
    ['it is no webhook any more (10015)', refusal(404, 10_015)],
  ])('in their DM when they cannot be told alone: %s', async (_, answer) => {
    const person = await somebody();
    fail(byToken, answer, 99);
    await submitForm(person, driver, { posting: POSTING });
    await answeredIn(person, 'dm');
  });

  it.each([
    ['may not make threads (50013)', refusal(403, 50_013)],
    ['does not see the channel (50001)', refusal(403, 50_001)],
    ['finds as many threads as there may be (160006)', refusal(400, 160_006)],
  ])('in their DM when the bot %s', async (_, answer) => {
    const person = await somebody();
    fail(makingThreads, answer, 99);
    await askInThread(person);
    await answeredIn(person, 'dm');
  });

  it.each([
    ['may not write in the thread (50013)', refusal(403, 50_013)],
    ['was taken out of the thread (50001)', refusal(403, 50_001)],
    ['finds the thread gone (10003)', refusal(404, 10_003)],
  ])('in their DM when the bot %s', async (_, answer) => {
    const person = await somebody();
    fail(inThreads, answer, 99);
    await askInThread(person);
    await answeredIn(person, 'dm');
  });

  it('alone, with the files, when their DMs are closed (50007)', async () => {
    const person = await somebody();
    const dm = await peer.openDm(person.id);
    fail(
      postsIn((id) => id === dm),
      refusal(403, 50_007),
      99,
    );
    await submitForm(person, driver, { posting: POSTING });
    await answeredIn(person, 'alone');
  });

  it('without what is too large for the server (40005), which they are told', async () => {
    const person = await somebody();
    peer.recorder.maxFileBytes = 1;
    await submitForm(person, driver, { posting: POSTING });
    await findMessage(person, READY);
    await findMessage(person, REPORT);
    await findMessage(person, /This server doesn't allow files as large as .*\.docx/);
    expect(await fileExtensions(person)).toEqual([]);
  });

  /* Together, as the queue waits before it tries again. A status message that the answer overtook is left out. */
  it('whatever befalls what is posted: 429, 5xx and cuts, before it stands there and after', async () => {
    const befalling = [
      ['429, to wait a moment', { status: 429, retryAfter: 0.2 }, false],
      ['429, to wait for long', { status: 429, retryAfter: 6 }, false],
      ['5xx', { status: 502 }, false],
      ['cut', 'cut', false],
      ['5xx, and it stands there', { status: 502 }, true],
      ['cut, and it stands there', 'cut', true],
    ] as const;
    const people = await Promise.all(
      befalling.map(async ([, answer, after]) => {
        const person = await somebody();
        const dm = await peer.openDm(person.id);
        await person.command();
        await person.fill(formInput(driver, { posting: POSTING }));
        await driver.settle();
        fail(
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
      const [what, , after] = befalling[index] ?? [];
      expect(await fileExtensions(person), what).toEqual(['docx', 'pdf', 'png']);
      expect(await countMessages(person, REPORT), what).toBe(1);
      const statuses = await countMessages(person, READY);
      expect(after ? statuses === 1 : statuses <= 1, what).toBe(true);
    }
  });

  it('when the gateway drops and resumes: what they did in between arrives', async () => {
    const person = await somebody();
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
    await expect.poll(() => gateway.resumed, { timeout: 20_000 }).toBe(before + 1);
    await expect.poll(() => countMessages(person, /What I keep/), { timeout: 20_000 }).toBe(1);
    await submitForm(person, driver, { posting: POSTING });
    await answeredIn(person, 'dm');
  });

  it('when the session of the gateway is over and another begins', async () => {
    const person = await somebody();
    const before = gateway.identified;
    gateway.endSession();
    await expect.poll(() => gateway.identified, { timeout: 20_000 }).toBe(before + 1);
    await submitForm(person, driver, { posting: POSTING });
    await answeredIn(person, 'dm');
  });
});
