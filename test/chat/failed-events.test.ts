import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Fault, fault } from '../../src/jobs/model/fault.ts';
import { testReader } from '../setup/compute.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { POSTING } from '../setup/pipeline.ts';
import { openRecordingDriver, type RecordingDriver } from './recording-driver.ts';
import {
  countMessages,
  expectForm,
  fileExtensions,
  findMessage,
  personWithResume,
  READY,
  REPORT,
  resumeFile,
  submitForm,
  textFile,
  WITHOUT_MODEL,
} from './scenarios/common.ts';

describe('while a job is queued, and after an event fails', () => {
  let database: TestDatabase;
  let driver: RecordingDriver;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
    driver = await openRecordingDriver('discord', WITHOUT_MODEL, { database, reader: testReader });
  });
  afterAll(async () => {
    await driver.close();
    await database.remove();
  });

  it('a queued job can be cancelled and never runs', async () => {
    const person = await personWithResume(driver);
    await person.dm(POSTING);
    await driver.handleEvents();
    const status = await findMessage(
      person,
      /Tailoring your resume for Head Chef at The Anchor[\s\S]*Got it/,
    );
    expect(status.buttons).toEqual(['Cancel']);
    await person.press('Cancel');
    await driver.settle();
    await findMessage(person, /Cancelled: your resume for Head Chef at The Anchor/);
    expect(await countMessages(person, READY)).toBe(0);
    expect(await fileExtensions(person)).toEqual([]);
  });

  it('the bot answers in the private thread that was chosen, remembers the choice, and links to it', async () => {
    const person = await personWithResume(driver);
    const other = await driver.person();
    await person.mention(POSTING);
    await driver.settle();
    const question = await findMessage(person, /Where should I answer you\?/);
    expect(question.text).toMatch(/moderators of this server can read it too/);
    await person.press('Private thread here');
    await driver.settle();
    expect((await findMessage(person, REPORT)).where).toBe('thread');
    await findMessage(person, /See it here <https:\/\/chat\.example\/T-/);
    await person.mention(`${POSTING}\n- Another requirement`);
    await driver.settle();
    expect(await countMessages(person, /Where should I answer you\?/)).toBe(0);
    expect(await countMessages(person, REPORT)).toBe(2);
    expect(await countMessages(other, /See it here/)).toBe(0);
  });

  it("after adding another person's file, the form opens again with the rest", async () => {
    const person = await driver.person();
    const sharedBy = await driver.person();
    await person.command();
    const theirs = { ...resumeFile('theirs.txt'), sharedBy };
    expect(await person.fill({ role: 'Head Chef', posting: POSTING, resume_file: [theirs] })).toEqual({});
    await driver.settle();
    const notice = await findMessage(
      person,
      /“theirs\.txt” was shared by someone else[\s\S]*kept what you filled in: press Edit/,
    );
    const { fields } = expectForm(await person.press('Edit', notice));
    expect(fields.find(({ name }) => name === 'posting')?.value).toBe(POSTING.trim());
  });

  describe('a file that was no resume at first sight, saved as one', () => {
    const NOTES = textFile('notes.md', 'I have cooked.\nI have baked bread for nine years.\n');

    /** Sends the notes, and asks for them to be saved while the platform answers downloads so. */
    async function saveWhile(error: Fault) {
      const person = await driver.person();
      await person.dm('', [NOTES]);
      await driver.settle();
      const { download } = driver.recorded;
      driver.recorded.download = async () => ({ ok: false, error });
      await person.press('Save it as a resume');
      const settled = await driver.settle().then(
        () => 'handled',
        ({ name }) => name,
      );
      driver.recorded.download = download;
      return { person, settled };
    }

    it('waits for the file itself while it may still be downloaded', async () => {
      const { person, settled } = await saveWhile(fault('file_unavailable', 'HTTP 503', true));
      expect(settled).toBe('RetryableError');
      expect(await countMessages(person, /I've read and saved/)).toBe(0);
      await person.press('Save it as a resume');
      await driver.settle();
      await findMessage(person, /I've read and saved “notes\.md”/);
    });

    it('is saved as the text that was read, once the platform no longer has it', async () => {
      const { person } = await saveWhile(fault('file_unavailable', 'HTTP 404'));
      await findMessage(person, /I've read and saved “notes\.txt”/);
    });

    it('is called unavailable where no text of it was kept', async () => {
      const person = await driver.person();
      const sent = driver.recorded.files;
      await person.command();
      const post = resumeFile('post.txt');
      expect(
        await person.fill({ role: 'Head Chef', posting_file: [post], resume_file: [resumeFile()] }),
      ).toEqual({});
      await driver.settle();
      await findMessage(person, /looks like a resume, not a job post/);
      sent.clear();
      await person.press('Save it as a resume');
      await driver.settle();
      await findMessage(person, /“post\.txt”: The file is damaged/);
    });
  });

  it('a person gets a notice with a reference after the last attempt', async () => {
    const person = await driver.person();
    await person.runCommand('help');
    await driver.failLastEvent();
    const notice = await findMessage(person, /Something went wrong on our side/);
    expect(notice.text).toMatch(/Reference [0-9A-F]{8}/);
  });

  it("a workspace's data that could not be deleted is named in the log, as nobody else can be told", async () => {
    await driver.uninstall();
    await driver.failLastEvent();
    expect(driver.queued.pipeline.lines.at(-1)).toMatchObject({
      platform: 'discord',
      workspace: 'W1',
      message: 'the data of a workspace that removed the bot is not all deleted',
    });
  });

  it('the form opens again with everything that was typed', async () => {
    const person = await driver.person();
    await person.command();
    expect(await person.fill({ role: 'Head Chef', posting: POSTING, resume_file: [resumeFile()] })).toEqual(
      {},
    );
    await driver.failLastEvent();
    await findMessage(person, /Something went wrong on our side/);
    const { fields, notes } = expectForm(await person.press('Edit'));
    const shown = (name: string) => fields.find((field) => field.name === name)?.value;
    expect([shown('role'), shown('posting')]).toEqual(['Head Chef', POSTING.trim()]);
    expect([...notes, ...fields.map(({ label }) => label)].join()).toMatch(/resume/i);
    expect(await person.fill({})).toEqual({});
    await driver.settle();
    await person.press('Direct message');
    await driver.settle();
    await findMessage(person, READY);
  });

  it('corrections of a resume are kept in the form and can be saved from there', async () => {
    const person = await personWithResume(driver);
    const form = expectForm(await person.press('Fix mistakes'));
    const corrected = (form.fields[0]?.value ?? '').replace('Harbour Kitchen', 'Harbour Kitchen & Bar');
    expect(await person.fill({ part_1: corrected })).toEqual({});
    await driver.failLastEvent();
    await findMessage(person, /Something went wrong on our side[\s\S]*kept what you filled in: press Edit/);
    const { fields } = expectForm(await person.press('Edit'));
    expect(fields.map(({ value }) => value)).toEqual([corrected]);
    expect(await person.fill({})).toEqual({});
    await driver.settle();
    await findMessage(person, /Saved “ines \(corrected\)\.txt” with your corrections/);
  });

  it('the notice quotes an instruction that was lost', async () => {
    const person = await personWithResume(driver);
    await submitForm(person, driver, { posting: POSTING });
    await person.press('Refine');
    expect(await person.fill({ instruction: 'make it plainer' })).toEqual({});
    await driver.failLastEvent();
    await findMessage(person, /Something went wrong[\s\S]*You wrote: “make it plainer”/);
  });
});
