import { serveTasks } from '../../../src/infra/compute/task-runner.ts';

/* A worker that tells how often it has warmed up. */

let warmedUp = 0;
serveTasks({ countWarmUps: () => warmedUp }, () => {
  warmedUp += 1;
});
