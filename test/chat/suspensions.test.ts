import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createCodec } from '../../src/infra/database/encryption/codec.ts';
import { createSuspensions } from '../../src/infra/database/people/suspensions.ts';
import { UserId } from '../../src/jobs/model/ids.ts';
import { testReader } from '../setup/compute.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { POSTING, RESUME } from '../setup/pipeline.ts';
import { openRecordingDriver, type RecordingDriver } from './recording-driver.ts';
import { WORKSPACE } from './recording-platform.ts';
import {
  countMessages,
  findMessage,
  personWithResume,
  READY,
  resumeFile,
  WITHOUT_MODEL,
} from './scenarios/common.ts';

const PAUSED_WORKSPACE = /The person who runs this bot has paused it for this workspace/;
const PAUSED = /The person who runs this bot has paused it for you/;

describe.each(['slack', 'discord'] as const)('a person who is switched off on %s', (platform) => {
  let database: TestDatabase;
  let driver: RecordingDriver;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
    driver = await openRecordingDriver(platform, WITHOUT_MODEL, { database, reader: testReader });
  });
  afterAll(async () => {
    await driver.close();
    await database.remove();
  });

  const suspensions = () => createSuspensions(database.db, createCodec(null));

  async function newestUser(): Promise<UserId> {
    const { id } = await database.db
      .selectFrom('users')
      .select('id')
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return UserId.parse(id);
  }

  it('reads so wherever they ask, loses the job that waits, and gets their data and its deletion', async () => {
    const person = await personWithResume(driver);
    const user = await newestUser();
    await person.dm('', [resumeFile('second.txt', RESUME.replace('Trained 6', 'Trained 7'))]);
    await driver.settle();
    await person.dm(POSTING);
    await driver.handleEvents();
    await suspensions().add({ scope: 'person', user });
    await driver.settle();
    await findMessage(person, /paused it for you or your workspace/);
    expect(await countMessages(person, READY)).toBe(0);

    expect(JSON.stringify(await person.command())).toMatch(PAUSED);
    await person.dm(POSTING);
    await driver.settle();
    const said = await findMessage(person, PAUSED);
    expect(said.buttons).toEqual(['Download my data', 'Delete everything']);
    await person.press('Download my data', said);
    await driver.settle();
    await findMessage(person, /everything I have about you|Everything I keep about you|your data/i);

    if (platform === 'slack') {
      await person.openHome();
      await driver.settle();
      await person.press('Make another the default: second.txt', await findMessage(person, /Your resumes/));
      await driver.settle();
      expect((await findMessage(person, PAUSED)).where).toBe('home');
    }

    // Deleting everything is no way back.
    await person.press('Delete everything', said);
    await driver.settle();
    await person.press('Delete everything now');
    await driver.settle();
    const before = await countMessages(person, PAUSED);
    await person.dm('hello again');
    await driver.settle();
    expect(await countMessages(person, PAUSED)).toBe(before + 1);

    expect(await suspensions().remove({ scope: 'person', user: await newestUser() })).toBe(true);
    await person.dm('help');
    await driver.settle();
    await findMessage(person, /I tailor your resume to a job/);
  });

  it('reads so in a workspace that is switched off, and can work again in it afterwards', async () => {
    const person = await personWithResume(driver);
    const target = { scope: 'workspace', workspace: `${platform}:${WORKSPACE}` } as const;
    await suspensions().add(target);
    expect(JSON.stringify(await person.command())).toMatch(PAUSED_WORKSPACE);
    expect((await person.useShortcut({ text: POSTING })).show).not.toBe('form');
    await driver.settle();
    expect(await countMessages(person, READY)).toBe(0);
    expect(await suspensions().remove(target)).toBe(true);
    expect((await person.command()).show).toBe('form');
  });
});
