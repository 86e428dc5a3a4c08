import * as tasks from '../../jobs/tasks/tasks.ts';
import { createTaskRunner } from './task-runner.ts';

/** Runs a task of the pool in compute.ts. */
export const runTask = createTaskRunner(tasks);
