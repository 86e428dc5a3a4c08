import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { people } from '../../chat/scenarios/people.ts';
import { requests } from '../../chat/scenarios/requests.ts';
import { workspace } from '../../chat/scenarios/workspace.ts';
import { runScenarios } from '../../chat/scenarios.ts';
import { openTools, type Tools, toScenarioTools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { openDiscordDriver } from './driver.ts';

describe('everything real', () => {
  let peer: DiscordPeer;
  let tools: Tools & { close(): Promise<void> };
  beforeAll(async () => {
    peer = await openDiscordPeer();
    tools = openTools(await openPostgres(inject('postgres').template));
  });
  afterEach(() => {
    expect(peer.recorder.problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await peer.close();
    await tools.close();
  });

  runScenarios(
    'discord-digital-twin',
    'discord',
    (setup) => openDiscordDriver(peer, toScenarioTools(setup, tools), setup),
    () => tools.database,
    // `npm test` plays all of them with Slack's emulator; `npm run test:long` plays all of them here, too.
    [requests, people, workspace],
  );
});
