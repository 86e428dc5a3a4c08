import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import type { WritingEngine } from '../../../src/jobs/ports/engine.ts';
import { readRequirements } from '../../../src/posting/requirements.ts';
import { ask, count, expectAnswer, PLAIN, personWithResume, READY } from '../../chat/scenarios/common.ts';
import { openTools, type Tools } from '../../chat/tools.ts';
import { POSTING, scriptedEngine } from '../../jobs/workshop.ts';
import { openPostgres } from '../../setup/databases.ts';
import { httpWire } from './deliver.ts';
import { createSlackDriver } from './driver.ts';
import { openService, type Service } from './service.ts';
import { openPeer, type SlackPeer } from './slack-peer.ts';

let peer: SlackPeer;
let tools: Tools & { close(): Promise<void> };
beforeAll(async () => {
  peer = await openPeer();
  tools = openTools(await openPostgres(inject('postgres').template));
});
afterAll(async () => {
  await tools.close();
  await peer.close();
});
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

const requirements = readRequirements({ title: '', company: '', description: POSTING });

/** A model that is asked, and whose answer the process does not live to see. */
function silentEngine(): WritingEngine & { readonly wasAsked: Promise<void> } {
  const asked = Promise.withResolvers<void>();
  return {
    ...scriptedEngine({ requirements, edits: [] }),
    wasAsked: asked.promise,
    answer() {
      asked.resolve();
      return new Promise(() => {});
    },
  };
}

it('a process that ends in the middle of a job leaves it to the next, and the answer arrives once', async () => {
  const silent = silentEngine();
  let service: Service = await openService({ setup: { ...PLAIN, model: silent }, peer, tools });
  const driver = createSlackDriver(
    { peer, wire: httpWire(() => service.url), service: () => service },
    async () => {},
  );
  const person = await personWithResume(driver);
  await ask(person, driver, { posting: POSTING });
  await person.press('Agree and continue');
  await silent.wasAsked;
  await service.close(1);

  const model = scriptedEngine({ requirements, edits: [] });
  service = await openService({ setup: { ...PLAIN, model }, peer, tools });
  await driver.settle();
  await expectAnswer(person);
  expect(await count(person, READY)).toBe(1);
  await service.close();
});

it('a process that ends while it posts leaves the rest to the next, and nothing is posted twice', async () => {
  let service: Service = await openService({ setup: PLAIN, peer, tools });
  const driver = createSlackDriver(
    { peer, wire: httpWire(() => service.url), service: () => service },
    async () => {},
  );
  const person = await personWithResume(driver);
  await person.command();
  const cut = {
    methods: /chat\.postMessage|completeUpload/,
    how: { kind: 'cut', accepted: 'accepted' },
  } as const;
  for (let time = 0; time < 3; time += 1) peer.fail(cut);
  await person.fill({ posting: POSTING });
  await peer.failedOnce();
  await service.close(1);

  service = await openService({ setup: PLAIN, peer, tools });
  await driver.settle();
  await expectAnswer(person);
  expect(await count(person, READY)).toBe(1);
  expect(await count(person, /Your tailored resume/)).toBe(1);
  await service.close();
});
