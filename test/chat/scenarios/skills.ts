import { expect } from 'vitest';
import { readRequirements } from '../../../src/posting/requirements.ts';
import { createScriptedEngine, POSTING } from '../../setup/pipeline.ts';
import type { Actor, ChatDriver, SeenMessage } from '../driver.ts';
import type { ScenarioGroup } from '../scenarios.ts';
import {
  countMessages,
  expectForm,
  findMessage,
  personWithConsent,
  READY,
  REPORT,
  submitForm,
  WITHOUT_MODEL,
} from './common.ts';

const WORDING = 'Trained 6 apprentices in knife work, hygiene and HACCP';
const QUESTION = /Did you use HACCP at Harbour Kitchen\?/;

const scripted = createScriptedEngine({
  requirements: readRequirements({ title: '', company: '', description: POSTING }),
  edits: [{ op: 'rephrase', line: 'E1.B2', text: WORDING, requirement: 'R2' }],
});

/** Its judge believes the wording only once the person has said that they used HACCP there. */
const model: typeof scripted = {
  ...scripted,
  judge: {
    async judge(claims) {
      const verdicts = claims.map((claim) => ({
        id: claim.id,
        verdict: JSON.stringify(claim).includes('Used HACCP')
          ? ('supported' as const)
          : ('unsupported' as const),
      }));
      const usage = { calls: 1, inputTokens: 100, cachedTokens: 0, outputTokens: 10, cost: null };
      return { ok: true, value: { verdicts, usage } };
    },
  },
};

async function personWithQuestion(driver: ChatDriver): Promise<{ person: Actor; question: SeenMessage }> {
  const person = await personWithConsent(driver);
  await submitForm(person, driver, { posting: POSTING });
  const report = await findMessage(person, REPORT);
  expect(report.text).toMatch(QUESTION);
  await person.press('Did you use this?', report);
  await driver.settle();
  return { person, question: await findMessage(person, /Yes adds “Used HACCP”/) };
}

/** Skills of the list that a rewording would have put into a job which doesn't name them. */
export const skills: ScenarioGroup = {
  name: 'skills that may belong to a job',
  setup: { ...WITHOUT_MODEL, model },
  scenarios: [
    {
      title: 'yes to a skill is a fact, and the wording that names it is used',
      async run(driver) {
        const { person, question } = await personWithQuestion(driver);
        await person.press('Yes', question);
        await driver.redeliver();
        await driver.settle();
        // The first was made when they agreed to AI.
        expect(await countMessages(person, READY)).toBe(3);
        await findMessage(person, new RegExp(`Your tailored resume[\\s\\S]*${WORDING}`));
      },
    },
    {
      title: 'no to a skill changes nothing, and it is not asked about again',
      async run(driver) {
        const { person, question } = await personWithQuestion(driver);
        await person.press('No', question);
        await driver.settle();
        await findMessage(person, /That was all I had to ask/);
        expect(await countMessages(person, READY)).toBe(2);
      },
    },
    {
      title: 'a skill is said in the person’s own words, in a form that is filled in',
      async run(driver) {
        const { person, question } = await personWithQuestion(driver);
        const form = expectForm(await person.press('In my own words', question));
        const shown = (name: string) => form.fields.find((field) => field.name === name)?.value;
        expect([shown('text'), shown('entry')]).toEqual(['Used HACCP', 'E1']);
        expect(await person.fill({ text: 'Used HACCP for the fish, every day' })).toEqual({});
        await driver.settle();
        await findMessage(person, /Your tailored resume[\s\S]*Used HACCP for the fish, every day/);
      },
    },
  ],
};
