import { expect } from 'vitest';
import { POSTING, RESUME } from '../../setup/pipeline.ts';
import type {
  Actor,
  ChatDriver,
  FormInput,
  ImmediateResponse,
  InstallationSetup,
  SeenMessage,
  SentFile,
  VisibleForm,
} from '../driver.ts';
import { MARKERS } from '../leftovers.ts';

export const LINK = 'https://jobs.example/head-chef';

/** An installation without a model, whose web has one posting. */
export const WITHOUT_MODEL: InstallationSetup = {
  model: null,
  pages: new Map([[LINK, { title: 'Head Chef', company: 'The Anchor', text: POSTING }]]),
  jobsPerPerson: null,
};

export const textFile = (name: string, text: string): SentFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** A resume with an address and a profile, as people's own resumes have. */
export const resumeFile = (name = 'ines.txt', text = RESUME) =>
  textFile(
    name,
    text.replace('555 0134', `555 0134 | ${MARKERS.street}, 00500 ${MARKERS.city} | ${MARKERS.link}`),
  );

/** A person with a saved resume. */
export async function personWithResume(driver: ChatDriver, as?: 'admin'): Promise<Actor> {
  const person = await driver.person(as);
  await person.dm('', [resumeFile()]);
  await driver.settle();
  return person;
}

export function expectForm(shown: ImmediateResponse): VisibleForm {
  if (shown.show !== 'form') throw new Error(`no form opened: ${JSON.stringify(shown)}`);
  return shown.form;
}

export interface RequestInput {
  readonly resume?: readonly SentFile[];
  readonly title?: string;
  readonly company?: string;
  readonly posting?: string;
  readonly link?: string;
  readonly file?: readonly SentFile[];
  readonly place?: 'dm' | 'channel';
}

/** The values of the tailor form, in the fields that the platform has. */
export function formInput({ hasLargeForms }: ChatDriver, input: RequestInput): FormInput {
  const { resume, title = '', company = '', posting, link, file, place } = input;
  const role = company === '' ? title : `${title} at ${company}`;
  return {
    ...(resume && { resume_file: resume }),
    ...(hasLargeForms ? { ...(title && { title }), ...(company && { company }) } : { ...(role && { role }) }),
    ...(hasLargeForms && link !== undefined && { link }),
    ...((posting !== undefined || (!hasLargeForms && link !== undefined)) && {
      posting: posting ?? link ?? '',
    }),
    ...(file && { posting_file: file }),
    ...(hasLargeForms && place && { place }),
  };
}

/** Opens the form with the command, submits it, and waits until everything is done. */
export async function submitForm(person: Actor, driver: ChatDriver, input: RequestInput): Promise<void> {
  expectForm(await person.command());
  expect(await person.fill(formInput(driver, input))).toEqual({});
  await driver.settle();
  await chooseDirectMessage(person, driver);
}

/** A person with a saved resume who requested a tailored one, agreed to AI, and got the answer. */
export async function personWithConsent(driver: ChatDriver): Promise<Actor> {
  const person = await personWithResume(driver);
  await submitForm(person, driver, { posting: POSTING });
  await person.press('Agree and continue');
  await driver.settle();
  await chooseDirectMessage(person, driver);
  return person;
}

/**
 * Submits the form to be answered where others can read it: in the channel, or in a thread that Discord's moderators
 * can read.
 */
export async function submitForThread(person: Actor, driver: ChatDriver, input: RequestInput): Promise<void> {
  expectForm(await person.command());
  expect(await person.fill(formInput(driver, { ...input, place: 'channel' }))).toEqual({});
  await driver.settle();
  if (driver.platform === 'slack') return;
  await person.press('Private thread here');
  await driver.settle();
}

/** Withdraws the person's consent to AI. */
export async function withdrawConsent(person: Actor, driver: ChatDriver): Promise<void> {
  await person.runCommand('privacy');
  await driver.settle();
  await person.press('No more AI');
  await driver.settle();
  await findMessage(person, /I won't send anything to AI from now on/);
}

/** Chooses the DM, if the platform asks where to answer. */
export async function chooseDirectMessage(person: Actor, driver: ChatDriver): Promise<void> {
  const isAsked = (await person.sees()).some(({ buttons }) => buttons.includes('Direct message'));
  if (!isAsked) return;
  await person.press('Direct message');
  await driver.settle();
}

/** The newest of the bot's messages that the person sees and that matches. */
export async function findMessage(person: Actor, pattern: RegExp): Promise<SeenMessage> {
  const all = await person.sees();
  const found = all.findLast(({ text }) => pattern.test(text));
  if (!found)
    throw new Error(`no message matches ${pattern} among:\n${all.map(({ text }) => text).join('\n---\n')}`);
  return found;
}

/** True if a message links to another. Slack's links leave out the dot in the id. */
export function linksTo({ text }: SeenMessage, { id }: SeenMessage): boolean {
  return [...text.matchAll(/https:\/\/[^\s)>]+/g)].some(([url]) => url.includes(id.replace('.', '')));
}

export async function countMessages(person: Actor, pattern: RegExp): Promise<number> {
  return (await person.sees()).filter(({ text }) => pattern.test(text)).length;
}

/** The extensions of the files that the person got, sorted. */
export async function fileExtensions(person: Actor): Promise<string[]> {
  const files = (await person.sees()).flatMap((one) => one.files);
  return files.map(({ name }) => name.split('.').at(-1) ?? '').toSorted();
}

export const READY = /is ready/;
export const REPORT = /What I changed, and why/;

/** Expects the whole answer of one job: status, text, three documents, and a report with its buttons. */
export async function expectAnswer(person: Actor): Promise<void> {
  await findMessage(person, READY);
  await findMessage(person, /Your tailored resume[\s\S]*Harbour Kitchen/);
  expect(await fileExtensions(person)).toEqual(['docx', 'pdf', 'png']);
  const report = await findMessage(person, REPORT);
  expect(report.buttons).toEqual(
    expect.arrayContaining(['Show changes', 'Refine', 'Try again', 'Versions', 'Delete']),
  );
}
