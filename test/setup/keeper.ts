import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres-server.ts';

/*
 * Keeps what a test run needs, a folder and a Postgres, for as long as the process that forked this one is
 * there: its end, however it comes, closes the channel between the two, and that is the signal to clean up.
 * Interrupts are its business, not ours.
 */
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
const parentGone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));

await using kept = new AsyncDisposableStack();
const scratch = await mkdtemp(join(tmpdir(), 'tailor-tests-'));
kept.defer(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
// The account that Postgres runs as must get through to its own part.
await chmod(scratch, 0o711);

const given = process.env.TEST_DATABASE_URL;
const server = given ? { url: given, stop: async () => {} } : await startPostgres(join(scratch, 'postgres'));
kept.defer(server.stop);

if (process.connected) process.send?.({ url: server.url, scratch });
await parentGone;
