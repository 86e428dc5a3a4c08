import './no-network.ts';
import * as tasks from '../../jobs/tasks/interactive.ts';
import { serveTasks } from './task-runner.ts';

/* A child process of createInteractiveCompute. */
serveTasks(tasks);
