import { loadConfig } from '../config.ts';
import { createCodec } from '../infra/database/codec.ts';
import { openQueue } from '../infra/queue/service.ts';
import type { EngineName } from '../jobs/model/job.ts';
import type { QueuedStore } from '../jobs/ports/queue.ts';
import { createLogger } from '../log.ts';
import { defaultEngineOf } from './compose.ts';
import { openMigrated } from './database.ts';

/**
 * Opens the tables and the queue together, with nobody at work on it, for what changes both.
 *
 * @throws ConfigError or StoreError, each with lines that name the mend.
 */
export async function useQueuedStore<T>(
  work: (store: QueuedStore, defaultEngine: EngineName) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const log = createLogger({ level: config.logLevel, secrets: config.secrets });
  const database = await openMigrated(config.database);
  try {
    const codec = createCodec(config.dataKey);
    const queue = await openQueue({
      database,
      codec,
      log,
      modelTimeoutSeconds: config.openai.timeoutSeconds,
    });
    try {
      return await work(queue.store, defaultEngineOf(config));
    } finally {
      await queue.stop(0);
    }
  } finally {
    await database.close();
  }
}
