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
import { openTools, type Tools, toScenarioTools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import { POSTING, RESUME } from '../../setup/pipeline.ts';
import type { DiscordActor } from './actor.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { type DiscordDriver, openDiscordDriver } from './driver.ts';
import type { PlannedFault } from './recording-proxy.ts';

/* Behaviour that only Discord has. Everything is real but Discord itself, which is discord-digital-twin. */

let peer: DiscordPeer;
let tools: Tools & { close(): Promise<void> };
let driver: DiscordDriver;
const errors: string[] = [];
const log: Logger = { info: () => {}, warn: () => {}, error: (_, message) => void errors.push(message) };

const open = () => openDiscordDriver(peer, toScenarioTools(WITHOUT_MODEL, tools), WITHOUT_MODEL, log);
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

/** Adds a person with a saved resume. */
async function addPersonWithResume(): Promise<DiscordActor> {
  const person = await driver.person();
  await person.dm('', [resumeFile()]);
  await driver.settle();
  return person;
}

describe('/tailor with options', () => {
  /** Uses the command, and waits for the answer. */
  async function tailor(person: DiscordActor, options: Parameters<DiscordActor['tailor']>[0]): Promise<void> {
    expect(await person.tailor(options)).toEqual({ show: 'nothing' });
    await driver.settle();
    await chooseDirectMessage(person, driver);
  }

  it('takes a file and a link', async () => {
    const person = await driver.person();
    await tailor(person, { resume: resumeFile(), posting: LINK });
    await expectAnswer(person);
    expect((await findMessage(person, READY)).text).toContain('Head Chef at The Anchor');
  });

  it('takes a file, a posting as a file, and the role as text', async () => {
    const person = await driver.person();
    const options = {
      resume: resumeFile(),
      posting_file: textFile('job.txt', POSTING),
      role: 'Baker at The Quay',
    };
    await tailor(person, options);
    await expectAnswer(person);
    expect((await findMessage(person, READY)).text).toContain('Baker at The Quay');
  });

  it('takes the default resume, or a saved one by its name in any case', async () => {
    const person = await addPersonWithResume();
    await tailor(person, { posting: LINK });
    await tailor(person, { posting: LINK, saved: 'INES.TXT' });
    expect(await countMessages(person, READY)).toBe(2);
  });

  it('offers the saved resumes of the person by what they typed, and takes the chosen one', async () => {
    const [person, other] = [await addPersonWithResume(), await driver.person()];
    await person.dm('', [resumeFile('bakery.txt', RESUME.replace('Harbour Kitchen', 'Quayside Bakery'))]);
    await driver.settle();
    const [first, ...more] = await person.typing('saved', 'INES');
    expect([first?.name, more]).toEqual([expect.stringContaining('ines.txt'), []]);
    expect(await person.typing('saved', 'nothing of the kind')).toEqual([]);
    expect(await other.typing('saved', 'ines')).toEqual([]);
    await tailor(person, { posting: LINK, saved: first?.value ?? '' });
    await findMessage(person, /Your tailored resume[\s\S]*Harbour Kitchen/);
    const [bakery] = await person.typing('saved', 'bak');
    await tailor(person, { posting: LINK, saved: bakery?.value ?? '' });
    await findMessage(person, /Your tailored resume[\s\S]*Quayside Bakery/);
  });

  it('keeps the other options and starts nothing if no saved resume has the name', async () => {
    const person = await addPersonWithResume();
    await person.tailor({ posting: POSTING.slice(0, 3_000), saved: 'chef-resume <@1>' });
    await driver.settle();
    const refusal = await findMessage(person, /You don't have a saved resume called “chef-resume <@1>”/);
    expect(await countMessages(person, READY)).toBe(0);
    const form = await person.press('Edit', refusal);
    expect(JSON.stringify(form)).toContain('Head Chef');
    expect(await person.fill({})).toEqual({});
    await driver.settle();
    await chooseDirectMessage(person, driver);
    expect(await countMessages(person, READY)).toBe(1);
  });

  it('says so if several saved resumes have the name', async () => {
    const person = await addPersonWithResume();
    await person.dm('', [resumeFile('ines.txt', RESUME.replace('Trained 6', 'Trained 7'))]);
    await driver.settle();
    await person.tailor({ posting: LINK, saved: 'ines.txt' });
    await driver.settle();
    await findMessage(person, /You have several saved resumes called “ines\.txt”/);
    expect(await countMessages(person, READY)).toBe(0);
  });

  it('shows what is wrong at once, and starts nothing', async () => {
    const person = await driver.person();
    expect(await person.tailor({ resume: textFile('photo.exe', 'x') })).toMatchObject({
      show: 'message',
      text: expect.stringMatching(/photo\.exe[\s\S]*Add the posting/),
    });
  });
});

describe('a private thread', () => {
  /** Has a job answered in a private thread. */
  async function answerInThread(): Promise<{ person: Actor; thread: string }> {
    const person = await addPersonWithResume();
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

  it('has only its person and the bot in it, and is linked where the person started the job', async () => {
    const { person, thread } = await answerInThread();
    const other = await driver.person();
    expect(await countMessages(other, REPORT)).toBe(0);
    expect((await findMessage(person, /I'm tailoring your resume for/)).text).toContain('See it here');
    expect(JSON.stringify(await peer.messages(peer.channel))).toContain(
      `https://discord.com/channels/${peer.guild}/${thread}`,
    );
  });

  it('takes an instruction that replies to the bot with a ping, and ignores all other messages', async () => {
    const { person, thread } = await answerInThread();
    const before = await countEvents();
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
    expect(await countEvents()).toBe(before + 1);
    await driver.settle();
    expect(await countMessages(person, READY)).toBe(2);
    expect((await findMessage(person, REPORT)).where).toBe('thread');
    // A person in the thread needs no link to it.
    expect(await countMessages(person, /I'm tailoring your resume/)).toBe(links);
  });

  it('that was archived meanwhile loses the messages of a deleted job', async () => {
    const { person, thread } = await answerInThread();
    await person.press('Delete', await findMessage(person, REPORT));
    await driver.settle();
    await peer.archive(thread);
    await person.press('Delete it');
    await driver.settle();
    await findMessage(person, /Deleted\./);
    const visibleToAll = (await peer.messages(thread)).filter(
      ({ flags }) => (flags & MessageFlags.Ephemeral) === 0,
    );
    expect(visibleToAll).toEqual([]);
  });
});

describe('a person with closed direct messages', () => {
  const plan = (matches: PlannedFault['matches'], code: number, status = 403) =>
    peer.recorder.plan({ matches, answer: { status, code }, times: 99 });
  const withToken: PlannedFault['matches'] = ({ path }) => path.startsWith('/webhooks/');

  async function submitForDm(person: Actor): Promise<void> {
    await person.command();
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.settle();
    await person.press('Direct message');
    await driver.settle();
  }

  it('gets an ephemeral answer with the files, and learns how to get direct messages', async () => {
    const person = await addPersonWithResume();
    plan(({ path }) => path === '/users/@me/channels', 50_007);
    await submitForDm(person);
    await expectAnswer(person);
    expect((await findMessage(person, REPORT)).where).toBe('ephemeral');
    expect((await findMessage(person, /only you can see this answer/)).text).toMatch(
      /Save the files[\s\S]*\/history/,
    );
    await findMessage(person, /I can't send you direct messages, so I'll answer here, where only you see it/);
  });

  it('whose token has expired, too, gets a notice in the channel, and the answer under /history', async () => {
    const person = await addPersonWithResume();
    const dm = await peer.openDm(person.id);
    await person.command();
    await person.fill(formInput(driver, { posting: POSTING }));
    await driver.settle();
    plan(({ method, path }) => method === 'POST' && path === `/channels/${dm}/messages`, 50_007);
    plan(withToken, 50_027, 401);
    errors.length = 0;
    await person.press('Direct message');
    await driver.settle();
    expect(await countMessages(person, REPORT)).toBe(0);
    expect(errors).toContain('not delivered');
    const notice = await findMessage(person, /I have an answer for you, but your direct messages are closed/);
    expect(notice.where).toBe('channel');
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

/** Locks a table while `work` runs. */
async function withLocked(table: 'inbox' | 'resumes', work: () => Promise<void>): Promise<void> {
  await tools.database.db.transaction().execute(async (tx) => {
    await sql`lock table ${sql.table(table)} in access exclusive mode`.execute(tx);
    await work();
  });
}

describe('while the database does not respond', () => {
  it('a person gets an apology in time, and nothing is done later', async () => {
    const person = await addPersonWithResume();
    const before = await countEvents();
    await withLocked('inbox', async () => {
      await person.runCommand('history');
      const apology = await findMessage(person, /couldn't save that\.\s+Please do it again\./);
      expect(apology.where).toBe('ephemeral');
    });
    await driver.settle();
    expect(await countEvents()).toBe(before);
    expect(await countMessages(person, /You haven't tailored a resume yet/)).toBe(0);
    await person.runCommand('history');
    await driver.settle();
    expect(await countMessages(person, /You haven't tailored a resume yet/)).toBe(1);
  });

  it('the form opens without the saved resumes, and uses the default one', async () => {
    const person = await addPersonWithResume();
    await withLocked('resumes', async () => {
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
  const loadData = async ({ id }: Actor) => {
    const identity = { platform: 'discord', tenantId: '', externalId: id } as const;
    const user = await driver.store.users.findOrCreate(identity, null);
    return {
      jobs: await driver.store.jobs.list(user.id, 10),
      resumes: await driver.store.resumes.listNames(user.id),
    };
  };
  const listJoined = (application = peer.twin.botUserId) =>
    driver.store.workspaces.listJoined('discord', application);
  const OTHER_APPLICATION = 'another-application';

  /** Adds a server that an application was in, and moves a person's job there. */
  async function addFormerServer(person: Actor, application: string): Promise<void> {
    const { db } = tools.database;
    const server = SnowflakeUtil.generate().toString();
    const [job] = (await loadData(person)).jobs;
    await sql`update jobs set place = jsonb_set(place, '{workspace}', to_jsonb(${server}::text)) where id = ${job?.id}`.execute(
      db,
    );
    await sql`update inbox set workspace = ${server} where sender = ${person.id} and workspace is not null`.execute(
      db,
    );
    await driver.store.workspaces.join('discord', application, [server]);
  }

  it('that removed the bot while it was offline is purged when it reconnects; others are kept', async () => {
    const [removed, present, others] = [
      await addPersonWithResume(),
      await addPersonWithResume(),
      await addPersonWithResume(),
    ];
    for (const person of [removed, present, others]) {
      await person.command();
      await person.fill(formInput(driver, { posting: POSTING }));
      await driver.settle();
      await person.press('Direct message');
      await driver.settle();
    }
    await addFormerServer(removed, peer.twin.botUserId);
    await addFormerServer(others, OTHER_APPLICATION);
    await driver.close();
    // At connection, Discord lists every server as unavailable.
    driver = await open();
    await expect.poll(() => listJoined()).toEqual([peer.guild]);
    await driver.settle();
    expect(await loadData(removed)).toMatchObject({ jobs: [], resumes: [{ filename: 'ines.txt' }] });
    for (const person of [present, others]) expect((await loadData(person)).jobs).toHaveLength(1);
    expect(await listJoined(OTHER_APPLICATION)).toHaveLength(1);
  });

  it('is compared with the stored ones until the database responds', async () => {
    const { db } = tools.database;
    await driver.store.workspaces.join('discord', peer.twin.botUserId, ['1']);
    await driver.close();
    await sql`alter table workspaces rename to away`.execute(db);
    errors.length = 0;
    try {
      driver = await open();
      await expect.poll(() => errors).toContain(NOT_STORED);
    } finally {
      await sql`alter table away rename to workspaces`.execute(db);
    }
    await expect.poll(() => listJoined()).toEqual([peer.guild]);
  });

  it('that is unavailable for a while is kept; one that removed the bot is purged', async () => {
    const person = await addPersonWithResume();
    await person.runCommand('help');
    await driver.settle();
    const before = await countEvents();
    peer.dispatch('GUILD_DELETE', { id: peer.guild, unavailable: true });
    await person.dm('help');
    await driver.settle();
    expect(await countEvents()).toBe(before + 1);
    expect(await listJoined()).toEqual([peer.guild]);
    await driver.uninstall();
    await driver.settle();
    expect(await listJoined()).toEqual([]);
  });

  it('that removes the bot while the database does not respond is purged later', async () => {
    await driver.close();
    driver = await open();
    await expect.poll(() => listJoined()).toEqual([peer.guild]);
    errors.length = 0;
    await withLocked('inbox', async () => {
      peer.dispatch('GUILD_DELETE', { id: peer.guild });
      await expect.poll(() => errors).toContain(NOT_STORED);
    });
    await expect.poll(() => listJoined()).toEqual([]);
  });
});

const NOT_STORED = "the bot's servers could not be stored; trying again";

async function countEvents(): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from inbox`.execute(
    tools.database.db,
  );
  return Number(rows[0]?.count);
}
