import './no-network.ts';
import * as tasks from '../../jobs/tasks/tasks.ts';
import { serveTasks } from './task-runner.ts';

/* A child process of createCompute. */
serveTasks(tasks);
