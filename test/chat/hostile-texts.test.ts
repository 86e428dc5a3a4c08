import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createReader } from '../../src/infra/documents/reader.ts';
import type { Compute } from '../../src/jobs/ports/compute.ts';
import type { Reader } from '../../src/jobs/ports/documents.ts';
import { createHostileCompute } from '../infra/compute/hostile-compute.ts';
import { MARKS } from '../infra/compute/marks.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { POSTING, RESUME } from '../setup/pipeline.ts';
import { openRecordingDriver, type RecordingDriver } from './recording-driver.ts';
import {
  countMessages,
  expectForm,
  findMessage,
  personWithResume,
  READY,
  resumeFile,
  submitForm,
  textFile,
  WITHOUT_MODEL,
} from './scenarios/common.ts';

/* Texts that take for ever, by every way into the chat: the person reads why, and another person is served. */
describe('a text that takes for ever', () => {
  let database: TestDatabase;
  let reader: Reader;
  let compute: Compute;
  let driver: RecordingDriver;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
    reader = createReader();
    compute = createHostileCompute();
    driver = await openRecordingDriver('slack', WITHOUT_MODEL, { database, reader, compute });
  });
  afterAll(async () => {
    await driver.close();
    await Promise.all([reader.close(), compute.close()]);
    await database.remove();
  });

  const TOO_COMPLEX = /takes more time or memory than I can give it/;

  it.each([
    ['message', '', (person: Person) => person.dm(`Head Chef\n${MARKS.spin}`)],
    ['resume', '', (person: Person) => person.dm('', [resumeFile('a.txt', `${RESUME}\n${MARKS.spin}`)])],
    [
      'JSON Resume',
      '',
      (person: Person) =>
        person.dm('', [textFile('a.json', JSON.stringify({ basics: { name: MARKS.spin } }))]),
    ],
    [
      'posting in the form',
      RESUME,
      (person: Person) => submitForm(person, driver, { posting: `${POSTING}\n${MARKS.spin}` }),
    ],
    [
      'posting in a file',
      RESUME,
      (person: Person) =>
        submitForm(person, driver, { file: [textFile('p.txt', `${POSTING}\n${MARKS.spin}`)] }),
    ],
  ])('as a %s is answered with a notice', async (_, resume, send) => {
    const person = resume === '' ? await driver.person() : await personWithResume(driver);
    await send(person);
    await driver.settle();
    const notice = await findMessage(person, TOO_COMPLEX);
    expect(notice.text).not.toContain(MARKS.spin);
  });

  it('as a correction is answered with a notice, and the form opens again with what was typed', async () => {
    const person = await personWithResume(driver);
    expectForm(await person.press('Fix mistakes'));
    expect(await person.fill({ part_1: `${RESUME}\n${MARKS.spin}` })).toEqual({});
    await driver.settle();
    await findMessage(person, TOO_COMPLEX);
  });

  it('does not stop another person, whose request is answered', async () => {
    const [one, other] = [await driver.person(), await personWithResume(driver)];
    await one.dm(`Head Chef\n${MARKS.spin}`);
    await submitForm(other, driver, { posting: POSTING });
    expect(await countMessages(other, READY)).toBeGreaterThan(0);
    expect(JSON.stringify(driver.queued.pipeline.lines)).not.toContain(MARKS.spin);
  });
});

type Person = Awaited<ReturnType<RecordingDriver['person']>>;
