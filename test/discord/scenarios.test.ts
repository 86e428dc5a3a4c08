import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { runScenarios } from '../chat/scenarios.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { openDiscord } from './driver.ts';
import { openPeer, type Peer } from './peer.ts';

describe('everything real', () => {
  let peer: Peer;
  let database: TestDatabase;
  beforeAll(async () => {
    peer = await openPeer();
    database = await openPostgres(inject('postgres').template);
  });
  afterEach(() => {
    expect(peer.recorder.problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await peer.close();
    await database.remove();
  });

  runScenarios('discord-digital-twin', (setup) => openDiscord(peer, database, setup));
});
