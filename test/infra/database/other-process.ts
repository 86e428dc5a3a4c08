import { z } from 'zod';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { type Database, openDatabase } from '../../../src/infra/database/postgres/database.ts';
import { migrate } from '../../../src/infra/database/postgres/migrations.ts';
import { createStore } from '../../../src/infra/database/store.ts';

/*
 * Another Tailor, for tests that need a second process: opens the database it is sent, migrates it, adds one
 * user, and answers with what it did or the error's message. It holds the database until it is killed.
 */
const DatabaseConfig = z.union([
  z.object({ kind: z.literal('postgres'), connection: z.object({ url: z.string() }) }),
  z.object({ kind: z.literal('embedded'), folder: z.string() }),
]);

process.once('message', async (config) => {
  try {
    process.send?.(await use(await openDatabase(DatabaseConfig.parse(config))));
  } catch (error) {
    process.send?.({ error: error instanceof Error ? error.message : String(error) });
  }
});

async function use({ db }: Database): Promise<{ ran: string[]; user: string }> {
  const ran = await migrate(db);
  const identity = { platform: 'local', tenantId: '', externalId: String(process.pid) } as const;
  const { id } = await createStore(db, createCodec(null)).users.findOrCreate(identity, null);
  return { ran, user: id };
}
