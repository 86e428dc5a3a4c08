import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres-server.ts';

/*
 * Owns the folder and the Postgres of a test run while the parent process lives. However the parent ends, the channel
 * between the two closes, and this process cleans up. It ignores interrupts, which the parent handles.
 */
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
const parentGone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));

await using kept = new AsyncDisposableStack();
const scratch = await mkdtemp(join(tmpdir(), 'tailor-tests-'));
kept.defer(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
// The account that runs Postgres must be able to reach its own folder.
await chmod(scratch, 0o711);

const given = process.env.TEST_DATABASE_URL;
const server = given ? { url: given, stop: async () => {} } : await startPostgres(join(scratch, 'postgres'));
kept.defer(server.stop);

if (process.connected) process.send?.({ url: server.url, scratch });
await parentGone;
