import { access, chmod, constants, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres-server.ts';

/** Linux's folder in memory: hundreds of databases are copied and synced there in a fraction of the time. */
const MEMORY_FOLDER = '/dev/shm';
/** What a run was seen to need is under 2 GB. */
const ROOM_BYTES = 4 * 1024 ** 3;

/*
 * Owns the folder and the Postgres of a test run while the parent process lives. However the parent ends, the channel
 * between the two closes, and this process cleans up. It ignores interrupts, which the parent handles.
 */
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
const parentGone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));

await using kept = new AsyncDisposableStack();
const scratch = await mkdtemp(
  join((await hasRoom(MEMORY_FOLDER)) ? MEMORY_FOLDER : tmpdir(), 'tailor-tests-'),
);
kept.defer(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
// The account that runs Postgres must be able to reach its own folder.
await chmod(scratch, 0o711);

const given = process.env.TEST_DATABASE_URL;
const server = given ? { url: given, stop: async () => {} } : await startPostgres(join(scratch, 'postgres'));
kept.defer(server.stop);

if (process.connected) process.send?.({ url: server.url, scratch });
await parentGone;

async function hasRoom(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize > ROOM_BYTES;
  } catch {
    return false;
  }
}
