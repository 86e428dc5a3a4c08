import { beforeAll, expect, inject, it } from 'vitest';
import { runChaos } from '../../../bench/chaos-run.ts';
import { openPostgres } from '../../setup/databases.ts';

/* `npm run chaos` in short: real processes, one of which is really killed. chaos.long.test.ts has more of everything. */

let database: Awaited<ReturnType<typeof openPostgres>>;
beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  return database.remove;
});

it('loses no job and answers none twice, while a worker is killed and the model and the platform fail', async () => {
  const result = await runChaos({
    database: database.url,
    jobs: 2,
    workers: 2,
    lanes: 1,
    killEverySeconds: 2,
    minKills: 1,
    maxKills: 1,
    timeoutSeconds: 100,
  });
  expect(result).toMatchObject({
    jobs: 2,
    lost: 0,
    doubled: 0,
    completed: 2,
    failed: 0,
    kills: 1,
  });
});
