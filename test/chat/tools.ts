import { setTimeout as sleep } from 'node:timers/promises';
import { readQueueStats } from '../../src/infra/queue/pgboss-tables.ts';
import type { Reader, Writer } from '../../src/jobs/ports/documents.ts';
import { testReader, testWriter } from '../setup/compute.ts';
import type { TestDatabase } from '../setup/databases.ts';
import { createInMemoryTextWriter } from '../setup/text-writer.ts';
import type { InstallationSetup } from './driver.ts';

/** What takes seconds to open, and is shared within a test file of an adapter. */
export interface Tools {
  readonly database: TestDatabase;
  readonly reader: Reader;
  readonly writer: Writer;
}

export function openTools(database: TestDatabase): Tools & { close(): Promise<void> } {
  return { database, reader: testReader, writer: testWriter, close: () => database.remove() };
}

/**
 * Replaces the writer for scenarios without a model, as typesetting and checking a resume takes longer than everything
 * else. The replacement waits until the status message is posted, which an answer would otherwise overtake.
 */
export function toScenarioTools({ model }: InstallationSetup, tools: Tools): Tools {
  if (model) return tools;
  const inMemory = createInMemoryTextWriter();
  const writer: Writer = {
    ...inMemory,
    async write(layout, caller) {
      while (await isPosting(tools.database)) await sleep(10);
      return inMemory.write(layout, caller);
    },
  };
  return { ...tools, writer };
}

async function isPosting({ db }: TestDatabase): Promise<boolean> {
  return (await readQueueStats(db)).some(({ queue }) => queue.startsWith('deliver'));
}
