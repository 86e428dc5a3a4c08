import './no-network.ts';
import * as tasks from '../../jobs/tasks/tasks.ts';
import { warmUp } from '../../jobs/tasks/warm-up.ts';
import { serveTasks } from './task-runner.ts';

/* A child process of createCompute. */
serveTasks(tasks, warmUp);
