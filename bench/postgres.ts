import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../test/setup/postgres-server.ts';
import { createTemplate, databaseUrl } from '../test/setup/template.ts';

/** A migrated database on a Postgres of this run's own. It doesn't wait for the disk (fsync off). */
export interface BenchPostgres extends AsyncDisposable {
  readonly url: string;
  restart(): Promise<void>;
}

/** Starts the Postgres and migrates a database on it. Disposal removes both. */
export async function openBenchPostgres(): Promise<BenchPostgres> {
  await using opened = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'tailor-bench-'));
  opened.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  await chmod(folder, 0o711);
  const postgres = await startPostgres(join(folder, 'postgres'));
  opened.defer(() => postgres.stop());
  const { name } = await createTemplate(postgres.url);
  const kept = opened.move();
  return {
    url: databaseUrl(postgres.url, name),
    restart: postgres.restart,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
