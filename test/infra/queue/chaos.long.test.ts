import { beforeAll, expect, inject, it } from 'vitest';
import { runChaos } from '../../../bench/chaos-run.ts';
import { openPostgres } from '../../setup/databases.ts';

/* `npm run chaos` with fewer jobs: real processes that are really killed, on a real Postgres. */

let database: Awaited<ReturnType<typeof openPostgres>>;
beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  return database.remove;
});

it('loses no job, answers none twice and posts every notice, while its workers are killed and stopped', {
  timeout: 400_000,
}, async () => {
  const result = await runChaos({
    database: database.url,
    jobs: 12,
    workers: 2,
    lanes: 2,
    killEverySeconds: 8,
    minKills: 3,
    timeoutSeconds: 360,
  });
  expect(result).toMatchObject({
    jobs: 12,
    lost: 0,
    doubled: 0,
    completed: 11,
    failed: 1,
    failed_with_notice: 1,
  });
  expect(result.stalls).toBe(1);
});
