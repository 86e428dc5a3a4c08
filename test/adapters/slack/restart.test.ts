import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import type { WritingEngine } from '../../../src/jobs/ports/engine.ts';
import { readRequirements } from '../../../src/posting/requirements.ts';
import {
  countMessages,
  expectAnswer,
  personWithResume,
  READY,
  submitForm,
  WITHOUT_MODEL,
} from '../../chat/scenarios/common.ts';
import { openTools, type Tools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import { createScriptedEngine, POSTING } from '../../setup/pipeline.ts';
import { createHttpTransport } from './deliver.ts';
import { createSlackDriver } from './driver.ts';
import { openService, type Service } from './service.ts';
import { openSlackPeer, type SlackPeer } from './slack-peer.ts';

let peer: SlackPeer;
let tools: Tools & { close(): Promise<void> };
beforeAll(async () => {
  peer = await openSlackPeer();
  tools = openTools(await openPostgres(inject('postgres').template));
});
afterAll(async () => {
  await tools.close();
  await peer.close();
});
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

const requirements = readRequirements({ title: '', company: '', description: POSTING });

/** A model that never answers. */
function silentEngine(): WritingEngine & { readonly wasAsked: Promise<void> } {
  const asked = Promise.withResolvers<void>();
  return {
    ...createScriptedEngine({ requirements, edits: [] }),
    wasAsked: asked.promise,
    answer() {
      asked.resolve();
      return new Promise(() => {});
    },
  };
}

it('a job whose process stops is finished by the next process, and the answer arrives once', async () => {
  const silent = silentEngine();
  let service: Service = await openService({ setup: { ...WITHOUT_MODEL, model: silent }, peer, tools });
  const driver = createSlackDriver(
    { peer, transport: createHttpTransport(() => service.url), service: () => service },
    async () => {},
  );
  const person = await personWithResume(driver);
  await submitForm(person, driver, { posting: POSTING });
  await person.press('Agree and continue');
  await silent.wasAsked;
  await service.close(1);

  const model = createScriptedEngine({ requirements, edits: [] });
  service = await openService({ setup: { ...WITHOUT_MODEL, model }, peer, tools });
  await driver.settle();
  await expectAnswer(person);
  expect(await countMessages(person, READY)).toBe(1);
  await service.close();
});

it('an answer whose process stops while posting is finished by the next process, and nothing is posted twice', async () => {
  let service: Service = await openService({ setup: WITHOUT_MODEL, peer, tools });
  const driver = createSlackDriver(
    { peer, transport: createHttpTransport(() => service.url), service: () => service },
    async () => {},
  );
  const person = await personWithResume(driver);
  await person.command();
  const cut = {
    methods: /chat\.postMessage|completeUpload/,
    failure: { kind: 'cut', accepted: 'accepted' },
  } as const;
  for (let time = 0; time < 3; time += 1) peer.fail(cut);
  await person.fill({ posting: POSTING });
  await peer.waitForFailure();
  await service.close(1);

  service = await openService({ setup: WITHOUT_MODEL, peer, tools });
  await driver.settle();
  await expectAnswer(person);
  expect(await countMessages(person, READY)).toBe(1);
  expect(await countMessages(person, /Your tailored resume/)).toBe(1);
  await service.close();
});
