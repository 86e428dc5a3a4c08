import { sql } from 'kysely';
import { expect } from 'vitest';
import { z } from 'zod';
import { dumpDatabase, findInDump } from '../infra/database/dump.ts';
import type { TestDatabase } from '../setup/databases.ts';
import type { Actor, ChatDriver, SeenMessage } from './driver.ts';

/** What the scenarios' people say about themselves: none of it may be left of somebody who deleted everything. */
export const MARKERS: Readonly<Record<string, string>> = {
  name: 'Kalliomaki',
  mail: 'ines.kalliomaki@example.org',
  phone: '555 0134',
  street: 'Vaasankatu 15',
  city: 'Helsinki',
  link: 'linkedin.com/in/ineskalliomaki',
  employer: 'Harbour Kitchen',
  school: 'Kallio Vocational College',
  bullet: 'nine suppliers',
  file: 'ines.txt',
  company: 'The Anchor',
  fact: 'Driving licence, category B',
};

/** Tables with rows of people. Once all people are deleted, they are empty. */
const TABLES_OF_PEOPLE = [
  'users',
  'identities',
  'resumes',
  'facts',
  'jobs',
  'job_files',
  'deliveries',
  'drafts',
  'request_keys',
  'posted_messages',
  'seats',
  'tokens',
];

/** The ids by which a person, their jobs and their resumes are known here. */
export async function listIds({ db }: TestDatabase): Promise<readonly string[]> {
  const { rows } = await sql`
    select id::text from users union select id::text from jobs union select id::text from resumes
    union select id::text from deliveries`.execute(db);
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}

/** Expects no marker and none of the ids in any column of any table, pg-boss's too, and no row of a person. */
export async function expectNothingStored(database: TestDatabase, ids: readonly string[]): Promise<void> {
  const dump = await dumpDatabase(database);
  // Shorter ids may stand in any random text.
  const longIds = ids.filter((id) => id.length >= MIN_ID_CHARS);
  expect(findInDump(dump, [...Object.values(MARKERS), ...longIds])).toEqual([]);
  const withRows = [...dump].filter(([column]) => TABLES_OF_PEOPLE.includes(column.split('.')[1] ?? ''));
  expect(withRows).toEqual([]);
}

const MIN_ID_CHARS = 8;

/** Deletes everything of a person, as they would. */
export async function deleteEverything(person: Actor, driver: ChatDriver): Promise<void> {
  await person.runCommand('forget-me');
  await driver.settle();
  await person.press('Delete everything now');
  await driver.settle();
}

/**
 * Expects that of all the bot's messages a person sees only those that say nothing about anybody. Slack lets nobody
 * delete an ephemeral one: the bot must have said that it stays.
 */
export async function expectNothingSeen(person: Actor, driver: ChatDriver): Promise<void> {
  const all = await person.sees();
  const left = all
    .filter((message) => isDeletable(message, driver))
    .flatMap((message) => {
      const isPlain = PLAIN.test(message.text) && message.files.length === 0;
      return isPlain && !showsMarker(message) ? [] : [`${message.where}: ${message.text}`];
    });
  expect(left).toEqual([]);
  if (all.some((message) => !isDeletable(message, driver) && showsMarker(message)))
    expect(all.map(({ text }) => text).join('\n')).toMatch(/that only you can see (stays|stay)/);
}

/** False for an ephemeral message on Slack. */
export function isDeletable({ where }: SeenMessage, { platform }: ChatDriver): boolean {
  return where !== 'ephemeral' || platform === 'discord';
}

/**
 * The last word to somebody who deletes everything, the home page of somebody unknown, and what anybody reads who presses
 * another person's button or uses the shortcut on a message.
 */
const PLAIN =
  /^I'm deleting everything I keep about you|^(## )?I tailor your resume to a job|^This belongs to someone else|^I'm looking at this post\.$/;

function showsMarker({ text, files }: SeenMessage): boolean {
  const content = [text, ...files.flatMap(({ name, bytes }) => [name, Buffer.from(bytes).toString()])].join(
    '\n',
  );
  return Object.values(MARKERS).some((marker) => content.includes(marker));
}
