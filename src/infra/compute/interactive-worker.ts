import * as tasks from '../../jobs/tasks/interactive.ts';
import { createTaskRunner } from './task-runner.ts';

/** Runs a task of the interactive pool in compute.ts. */
export const runTask = createTaskRunner(tasks);
