import { startPostgres } from './postgres-server.ts';

/*
 * Runs a Postgres for as long as the process that forked this one is there: its end, however it comes, closes
 * the channel between the two, and that is the signal to clean up. Interrupts are its business, not ours.
 */
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

const parentGone = new Promise<void>((resolve) => process.once('disconnect', () => resolve()));
const server = await startPostgres();
if (process.connected) process.send?.(server.url);
await parentGone;
await server.stop();
