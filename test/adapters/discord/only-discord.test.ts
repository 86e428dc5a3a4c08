import { ChannelType, MessageFlags, SnowflakeUtil } from 'discord.js';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Logger } from '../../../src/jobs/ports/logger.ts';
import type { Actor } from '../../chat/driver.ts';
import {
  chooseDirectMessage,
  countMessages,
  expectAnswer,
  findMessage,
  formInput,
  LINK,
  READY,
  REPORT,
  resumeFile,
  textFile,
  WITHOUT_MODEL,
} from '../../chat/scenarios/common.ts';
import { forScenarios, openTools, type Tools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import { POSTING, RESUME } from '../../setup/pipeline.ts';
import type { DiscordActor } from './actor.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { type DiscordDriver, openDiscordDriver } from './driver.ts';
import type { PlannedFault } from './recording-proxy.ts';

/* What there is on Discord alone: everything real but Discord itself, which is discord-digital-twin. */

let peer: DiscordPeer;
let tools: Tools & { close(): Promise<void> };
let driver: DiscordDriver;
const errors: string[] = [];
const log: Logger = { info: () => {}, warn: () => {}, error: (_, said) => void errors.push(said) };

const open = () => openDiscordDriver(peer, forScenarios(WITHOUT_MODEL, tools), WITHOUT_MODEL, log);
beforeAll(async () => {
  peer = await openDiscordPeer();
  tools = openTools(await openPostgres(inject('postgres').template));
  driver = await open();
});
afterEach(() => {
  expect(peer.recorder.problems.splice(0)).toEqual([]);
  for (const { left, times } of peer.recorder.faults.splice(0)) expect(left).toBeLessThan(times);
});
afterAll(async () => {
  await driver.close();
  await peer.close();
  await tools.close();
});

/** Whoever has a resume there already, if none is named. */
async function somebody(): Promise<DiscordActor> {
  const person = await driver.person();
  await person.dm('', [resumeFile()]);
  await driver.settle();
  return person;
}

describe('/tailor with options', () => {
  async function tailored(
    person: DiscordActor,
    options: Parameters<DiscordActor['tailor']>[0],
  ): Promise<void> {
    expect(await person.tailor(options)).toEqual({ show: 'nothing' });
    await driver.settle();
    await chooseDirectMessage(person, driver);
  }

  it('takes a file and a link', async () => {
    const person = await driver.person();
    await tailored(person, { resume: resumeFile(), posting: LINK });
    await expectAnswer(person);
    expect((await findMessage(person, READY)).text).toContain('Head Chef at The Anchor');
  });

  it('takes a file and a posting as a file, and the role in plain words', async () => {
    const person = await driver.person();
    const options = {
      resume: resumeFile(),
      posting_file: textFile('job.txt', POSTING),
      role: 'Baker at The Quay',
    };
    await tailored(person, options);
    await expectAnswer(person);
    expect((await findMessage(person, READY)).text).toContain('Baker at The Quay');
  });

  it('takes the default resume where none is named, and a saved one by its name, as it is typed', async () => {
    const person = await somebody();
    await tailored(person, { posting: LINK });
    await tailored(person, { posting: LINK, saved: 'INES.TXT' });
    expect(await countMessages(person, READY)).toBe(2);
  });

  it('offers the saved resumes of whoever types, by what they typed, and takes the one that they choose', async () => {
    const [person, other] = [await somebody(), await driver.person()];
    await person.dm('', [resumeFile('bakery.txt', RESUME.replace('Harbour Kitchen', 'Quayside Bakery'))]);
    await driver.settle();
    const [first, ...more] = await person.typing('saved', 'INES');
    expect([first?.name, more]).toEqual([expect.stringContaining('ines.txt'), []]);
    expect(await person.typing('saved', 'nothing of the kind')).toEqual([]);
    expect(await other.typing('saved', 'ines')).toEqual([]);
    await tailored(person, { posting: LINK, saved: first?.value ?? '' });
    await findMessage(person, /Your tailored resume[\s\S]*Harbour Kitchen/);
    const [bakery] = await person.typing('saved', 'bak');
    await tailored(person, { posting: LINK, saved: bakery?.value ?? '' });
    await findMessage(person, /Your tailored resume[\s\S]*Quayside Bakery/);
  });

  it('says so, keeps the rest and starts nothing where no saved resume is called so', async () => {
    const person = await somebody();
    await person.tailor({ posting: POSTING.slice(0, 3_000), saved: 'chef-resume <@1>' });
    await driver.settle();
    const said = await findMessage(person, /You don't have a saved resume called “chef-resume <@1>”/);
    expect(await countMessages(person, READY)).toBe(0);
    const form = await person.press('Edit', said);
    expect(JSON.stringify(form)).toContain('Head Chef');
    expect(await person.fill({})).toEqual({});
    await driver.settle();
    await chooseDirectMessage(person, driver);
    expect(await countMessages(person, READY)).toBe(1);
  });

  it('says so where several are called alike', async () => {
    const person = await somebody();
    await person.dm('', [resumeFile('ines.txt', RESUME.replace('Trained 6', 'Trained 7'))]);
    await driver.settle();
    await person.tailor({ posting: LINK, saved: 'ines.txt' });
    await driver.settle();
    await findMessage(person, /You have several saved resumes called “ines\.txt”/);
    expect(await countMessages(person, READY)).toBe(0);
  });

  it('says what is wrong with them at once, and nothing starts', async () => {
    const person = await driver.person();
    expect(await person.tailor({ resume: textFile('photo.exe', 'x') })).toMatchObject({
      show: 'message',
      text: expect.stringMatching(/photo\.exe[\s\S]*Add the posting/),
    });
  });
});

describe('a private thread', () => {
  async function answeredInThread(): Promise<{ person: Actor; thread: string }> {
    const person = await somebody();
    await person.command();
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.settle();
    await person.press('Private thread here');
    await driver.settle();
    expect((await findMessage(person, REPORT)).where).toBe('thread');
    const { prisma } = peer.twin;
    const threads = await prisma.channel.findMany({
      where: { type: ChannelType.PrivateThread },
      orderBy: { id: 'asc' },
    });
    return { person, thread: threads.at(-1)?.id ?? '' };
  }

  it('has its person and nobody else beside the bot, and a link to it stands where they asked', async () => {
    const { person, thread } = await answeredInThread();
    const other = await driver.person();
    expect(await countMessages(other, REPORT)).toBe(0);
    expect((await findMessage(person, /I'm tailoring your resume for/)).text).toContain('See it here');
    expect(JSON.stringify(await peer.messages(peer.channel))).toContain(
      `https://discord.com/channels/${peer.guild}/${thread}`,
    );
  });

  it('takes a wish that replies to the bot with a ping, and reads nothing else that is written there', async () => {
    const { person, thread } = await answeredInThread();
    const before = await inbox();
    const links = await countMessages(person, /I'm tailoring your resume/);
    peer.dispatch('MESSAGE_CREATE', {
      id: SnowflakeUtil.generate().toString(),
      channel_id: thread,
      guild_id: peer.guild,
      author: { id: person.id, username: 'somebody', discriminator: '0', avatar: null },
      content: '',
      timestamp: new Date().toISOString(),
      type: 0,
      mentions: [],
      attachments: [],
      embeds: [],
    });
    await person.reply(await findMessage(person, REPORT), 'undo everything');
    expect(await inbox()).toBe(before + 1);
    await driver.settle();
    expect(await countMessages(person, READY)).toBe(2);
    expect((await findMessage(person, REPORT)).where).toBe('thread');
    // Whoever is in the thread needs no link to it.
    expect(await countMessages(person, /I'm tailoring your resume/)).toBe(links);
  });

  it('that fell asleep meanwhile gives up what its person deletes', async () => {
    const { person, thread } = await answeredInThread();
    await person.press('Delete', await findMessage(person, REPORT));
    await driver.settle();
    await peer.archive(thread);
    await person.press('Delete it');
    await driver.settle();
    await findMessage(person, /Deleted\./);
    const forAll = (await peer.messages(thread)).filter(
      ({ flags }) => (flags & MessageFlags.Ephemeral) === 0,
    );
    expect(forAll).toEqual([]);
  });
});

describe('whoever takes no direct messages', () => {
  const made = (matches: PlannedFault['matches'], code: number, status = 403) =>
    peer.recorder.plan({ matches, answer: { status, code }, times: 99 });
  const byToken: PlannedFault['matches'] = ({ path }) => path.startsWith('/webhooks/');

  async function askForDm(person: Actor): Promise<void> {
    await person.command();
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.settle();
    await person.press('Direct message');
    await driver.settle();
  }

  it('is answered alone, with the files, told why, and how to have it in a direct message', async () => {
    const person = await somebody();
    made(({ path }) => path === '/users/@me/channels', 50_007);
    await askForDm(person);
    await expectAnswer(person);
    expect((await findMessage(person, REPORT)).where).toBe('ephemeral');
    expect((await findMessage(person, /only you can see this answer/)).text).toMatch(
      /Save the files[\s\S]*\/history/,
    );
    await findMessage(person, /I can't send you direct messages, so I'll answer here, where only you see it/);
  });

  it('and whose time to be answered alone is over, too, is told in the channel, and finds it under /history', async () => {
    const person = await somebody();
    const dm = await peer.openDm(person.id);
    await person.command();
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.settle();
    made(({ method, path }) => method === 'POST' && path === `/channels/${dm}/messages`, 50_007);
    made(byToken, 50_027, 401);
    errors.length = 0;
    await person.press('Direct message');
    await driver.settle();
    expect(await countMessages(person, REPORT)).toBe(0);
    expect(errors).toContain('not delivered');
    const told = await findMessage(person, /I have an answer for you, but your direct messages are closed/);
    expect(told.where).toBe('channel');
    peer.recorder.faults.splice(0);
    await person.runCommand('history');
    await driver.settle();
    const history = await findMessage(person, /Head Chef at The Anchor: ready/);
    await person.press(history.buttons[0] ?? '', history);
    await driver.settle();
    expect((await findMessage(person, REPORT)).where).toBe('ephemeral');
    expect(
      (await person.sees())
        .flatMap(({ files }) => files)
        .map(({ name }) => name.slice(-4))
        .toSorted(),
    ).toEqual(['.pdf', '.png', 'docx']);
  });
});

async function held(table: 'inbox' | 'resumes', work: () => Promise<void>): Promise<void> {
  await tools.database.db.transaction().execute(async (tx) => {
    await sql`lock table ${sql.table(table)} in access exclusive mode`.execute(tx);
    await work();
  });
}

describe('while the database does not answer', () => {
  it('a person is told in time that nothing was kept, and nothing is done of it later', async () => {
    const person = await somebody();
    const before = await inbox();
    await held('inbox', async () => {
      await person.runCommand('history');
      const told = await findMessage(person, /couldn't save that\.\s+Please do it again\./);
      expect(told.where).toBe('ephemeral');
    });
    await driver.settle();
    expect(await inbox()).toBe(before);
    expect(await countMessages(person, /You haven't tailored a resume yet/)).toBe(0);
    await person.runCommand('history');
    await driver.settle();
    expect(await countMessages(person, /You haven't tailored a resume yet/)).toBe(1);
  });

  it('the form opens without the saved resumes and takes the default one', async () => {
    const person = await somebody();
    await held('resumes', async () => {
      const shown = await person.command();
      expect(shown).toMatchObject({
        show: 'form',
        form: { fields: [{ name: 'resume', value: 'default' }, {}, {}, {}, {}] },
      });
    });
    expect(await person.fill(formInput(driver, { posting: POSTING }))).toEqual({});
    await driver.settle();
    await chooseDirectMessage(person, driver);
    await expectAnswer(person);
  });
});

describe('a server', () => {
  const jobsOf = async ({ id }: Actor) => {
    const identity = { platform: 'discord', tenantId: '', externalId: id } as const;
    const user = await driver.store.users.findOrCreate(identity, null);
    return {
      jobs: await driver.store.jobs.list(user.id, 10),
      resumes: await driver.store.resumes.listNames(user.id),
    };
  };
  const joined = (application = peer.twin.botUserId) =>
    driver.store.workspaces.listJoined('discord', application);
  const OTHERS = 'another-application';

  /** A server that the bot, or another, was in, with a job that somebody asked for there. */
  async function leftBehind(person: Actor, application: string): Promise<void> {
    const { db } = tools.database;
    const server = SnowflakeUtil.generate().toString();
    const [job] = (await jobsOf(person)).jobs;
    await sql`update jobs set place = jsonb_set(place, '{workspace}', to_jsonb(${server}::text)) where id = ${job?.id}`.execute(
      db,
    );
    await sql`update inbox set workspace = ${server} where sender = ${person.id} and workspace is not null`.execute(
      db,
    );
    await driver.store.workspaces.join('discord', application, [server]);
  }

  it('that took the bot out while it was away is purged when it comes back; one that is still there, or of another application, is not', async () => {
    const [gone, there, others] = [await somebody(), await somebody(), await somebody()];
    for (const person of [gone, there, others]) {
      await person.command();
      await person.fill(formInput(driver, { posting: POSTING }));
      await driver.settle();
      await person.press('Direct message');
      await driver.settle();
    }
    await leftBehind(gone, peer.twin.botUserId);
    await leftBehind(others, OTHERS);
    await driver.close();
    // Discord gives every server as one that cannot be reached yet.
    driver = await open();
    await expect.poll(() => joined(), { timeout: 20_000 }).toEqual([peer.guild]);
    await driver.settle();
    expect(await jobsOf(gone)).toMatchObject({ jobs: [], resumes: [{ filename: 'ines.txt' }] });
    for (const person of [there, others]) expect((await jobsOf(person)).jobs).toHaveLength(1);
    expect(await joined(OTHERS)).toHaveLength(1);
  });

  it('is looked for until the database answers', async () => {
    const { db } = tools.database;
    await driver.store.workspaces.join('discord', peer.twin.botUserId, ['1']);
    await driver.close();
    await sql`alter table workspaces rename to away`.execute(db);
    errors.length = 0;
    driver = await open();
    await expect.poll(() => errors, { timeout: 20_000 }).toContain(NOT_STORED);
    await sql`alter table away rename to workspaces`.execute(db);
    await expect.poll(() => joined(), { timeout: 20_000 }).toEqual([peer.guild]);
  });

  it('that cannot be reached for a while has not taken the bot out; one that did is purged', async () => {
    const person = await somebody();
    await person.runCommand('help');
    await driver.settle();
    const before = await inbox();
    peer.dispatch('GUILD_DELETE', { id: peer.guild, unavailable: true });
    await person.dm('help');
    await driver.settle();
    expect(await inbox()).toBe(before + 1);
    expect(await joined()).toEqual([peer.guild]);
    await driver.uninstall();
    await driver.settle();
    expect(await joined()).toEqual([]);
  });

  it('that takes the bot out while the database does not answer is purged when it does', async () => {
    await driver.close();
    driver = await open();
    await expect.poll(() => joined(), { timeout: 20_000 }).toEqual([peer.guild]);
    errors.length = 0;
    await held('inbox', async () => {
      peer.dispatch('GUILD_DELETE', { id: peer.guild });
      await expect.poll(() => errors, { timeout: 20_000 }).toContain(NOT_STORED);
    });
    await expect.poll(() => joined(), { timeout: 20_000 }).toEqual([]);
  });
});

const NOT_STORED = "the bot's servers could not be stored; trying again";

async function inbox(): Promise<number> {
  const { rows } = await sql<{ many: string }>`select count(*) as many from inbox`.execute(tools.database.db);
  return Number(rows[0]?.many);
}
