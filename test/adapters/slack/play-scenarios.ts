import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { runScenarios, type ScenarioGroup } from '../../chat/scenarios.ts';
import { openTools, type Tools, toScenarioTools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import { createHttpTransport } from './deliver.ts';
import { createSlackDriver } from './driver.ts';
import { openService } from './service.ts';
import { openSlackPeer, type SlackPeer } from './slack-peer.ts';

/** Plays scenarios with Slack's emulator over HTTP; all of them where no groups are given. */
export function playOnSlack(groups?: readonly ScenarioGroup[]): void {
  let tools: Tools & { close(): Promise<void> };
  const peers: SlackPeer[] = [];
  beforeAll(async () => {
    tools = openTools(await openPostgres(inject('postgres').template));
  });
  afterAll(async () => {
    await tools.close();
    await Promise.all(peers.map((peer) => peer.close()));
  });
  afterEach(() => expect(peers.flatMap(({ problems }) => problems.splice(0))).toEqual([]));

  runScenarios(
    'Slack over HTTP, emulated,',
    'slack',
    async (setup) => {
      const peer = await openSlackPeer();
      peers.push(peer);
      const service = await openService({ setup, peer, tools: toScenarioTools(setup, tools) });
      return createSlackDriver(
        { peer, transport: createHttpTransport(() => service.url), service: () => service },
        () => service.close(),
      );
    },
    () => tools.database,
    groups,
  );
}
