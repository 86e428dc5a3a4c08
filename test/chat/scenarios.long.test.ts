import { afterAll, beforeAll, describe, inject } from 'vitest';
import { createReader } from '../../src/infra/documents/reader.ts';
import { openPostgres, type TestDatabase } from '../setup/databases.ts';
import { openRecordingDriver } from './recording-driver.ts';
import { runScenarios } from './scenarios.ts';

describe('without a platform', () => {
  const reader = createReader();
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openPostgres(inject('postgres').template);
  });
  afterAll(async () => {
    await reader.close();
    await database.remove();
  });

  runScenarios(
    'a recorder like Slack',
    'slack',
    (setup) => openRecordingDriver('slack', setup, { database, reader }),
    () => database,
  );
});
