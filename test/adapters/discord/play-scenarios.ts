import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { runScenarios, type ScenarioGroup } from '../../chat/scenarios.ts';
import { openTools, type Tools, toScenarioTools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { openDiscordDriver } from './driver.ts';

/** Plays scenarios with Discord's emulator; all of them where no groups are given. */
export function playOnDiscord(groups?: readonly ScenarioGroup[]): void {
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
    groups,
  );
}
