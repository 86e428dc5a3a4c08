import { afterAll, beforeAll, inject } from 'vitest';
import { testReader } from '../setup/compute.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { openRecordingDriver } from './recording-driver.ts';
import { runScenarios, type ScenarioGroup } from './scenarios.ts';

/** Plays scenarios without a platform; all of them where no groups are given. */
export function playOnRecorder(groups?: readonly ScenarioGroup[]): void {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
  });
  afterAll(() => database.remove());

  runScenarios(
    'a recorder like Slack',
    'slack',
    (setup) => openRecordingDriver('slack', setup, { database, reader: testReader }),
    () => database,
    groups,
  );
}
