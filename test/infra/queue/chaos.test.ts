import { beforeAll, expect, inject, it } from 'vitest';
import { runChaos } from '../../../bench/chaos-run.ts';
import { openPostgres } from '../../setup/databases.ts';

/* `npm run chaos` without its kills, which take minutes: chaos.long.test.ts has them, crash-points.test.ts imitates them. */

let database: Awaited<ReturnType<typeof openPostgres>>;
beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  return database.remove;
});

it('loses no job and answers none twice, while the model and the platform fail', async () => {
  const result = await runChaos({
    database: database.url,
    jobs: 1,
    workers: 1,
    lanes: 1,
    killEverySeconds: Infinity,
    minKills: 0,
    timeoutSeconds: 100,
  });
  expect(result).toMatchObject({
    jobs: 1,
    lost: 0,
    doubled: 0,
    completed: 1,
    failed: 0,
    kills: 0,
  });
});
